/** What reaches the editor: the change with its annotation, the refusal, the code action that asks for its edit later. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CodeAction } from 'vscode-languageserver-types';
import { Document } from '../../server/core/document.js';
import { codeAction, codeActionResolve } from '../../server/features/codeAction.js';
import { executeRefactoring } from '../../server/features/executeRefactoring.js';
import { BadParams, type Context, Refusal } from '../../server/features/feature.js';

const uri = 'file:///ports.txt';
const disorder =
  'The levy rose.[2] It fell again.[1]\n\n[1] Council decision 11/6.\n[2] Audit Office, letter of 1 May.\n';
const start = { line: 0, character: 0 };

const context: Context = {
  uri,
  version: 7,
  stamp: '7',
  notice: undefined,
  show: { outlineActors: false, outlineDates: false, dateHints: false } as Context['show'],
  client: {
    commands: [],
    ruleDocs: undefined,
    capabilities: {
      workspace: { workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } },
      textDocument: {
        codeAction: {
          dataSupport: true,
          resolveSupport: { properties: ['edit'] },
          codeActionLiteralSupport: { codeActionKind: { valueSet: [] } },
        },
      },
    },
  },
};

function asked(text: string, name: string, position = start) {
  return executeRefactoring.answer(new Document(text), { textDocument: { uri }, position, name }, context);
}

/** What is offered at the start of a text, by kind. */
function offered(doc: Document, only?: string): CodeAction[] {
  const range = { start, end: start };
  const answer = codeAction.answer(
    doc,
    { textDocument: { uri }, range, context: { diagnostics: [], ...(only && { only: [only] }) } },
    context,
  );
  return answer;
}

test('a change over several lines asks to be confirmed, under its name, for one version of the text', () => {
  const answer = asked(disorder, 'renumberNotes');
  assert.ok(answer && 'edit' in answer);
  const { documentChanges = [], changeAnnotations = {} } = answer.edit;
  assert.deepEqual(Object.values(changeAnnotations), [
    { label: 'Renumber notes in order of their markers', needsConfirmation: true },
  ]);
  const [change] = documentChanges as { textDocument: object; edits: { annotationId?: string }[] }[];
  assert.deepEqual(change?.textDocument, { uri, version: 7 });
  assert.ok(change?.edits.every(({ annotationId }) => annotationId && annotationId in changeAnnotations));
});

test('nothing to do is no change, and a name that nobody knows is an error', () => {
  assert.equal(asked('The levy rose.[1]\n\n[1] Council decision 11/6.\n', 'renumberNotes'), null);
  assert.throws(() => asked(disorder, 'renumberEverything'), BadParams);
});

test('a refusal says why', () => {
  const answer = asked(`${disorder}[2] Harbour Chronicle.\n`, 'renumberNotes');
  assert.deepEqual(answer, { refused: '2 notes have the number 2 (lines 4 and 5). Give each its own number first.' });
});

test('a code action gets its edit when it is chosen, and a refusal is told then', () => {
  const doc = new Document(disorder);
  const action = offered(doc).find(({ title }) => title === 'Renumber notes in order of their markers');
  assert.ok(action && action.edit === undefined && action.kind === 'refactor.rewrite');
  assert.ok(codeActionResolve.answer(doc, action, context).edit?.documentChanges?.length);
  const broken = new Document(`${disorder}[2] Harbour Chronicle.\n`);
  const refused = offered(broken).find(({ title }) => title === 'Renumber notes in order of their markers');
  assert.ok(refused);
  assert.throws(() => codeActionResolve.answer(broken, refused, context), Refusal);
});

test('what is done when a text is saved is found by its kind and asks nothing', () => {
  const text =
    'The levy rose.[1] It fell.[2]\n\n[1] Amara Nwosu, “Who Pays for Pilots?,” Harbour Weekly, 8 May 2007, https://weekly.example.org/prices/ of-harbours/2007.html.\n[2] Miriam Oduya, “Who Pays for Quays?,” Harbour Weekly, 9 May 2007, https://weekly.example.org/prices/ of-quays/2007.html.\n';
  const doc = new Document(text);
  const [action, ...others] = offered(doc, 'source.fixAll');
  assert.ok(action?.kind === 'source.fixAll.glossator' && others.length === 0);
  const { edit } = codeActionResolve.answer(doc, action, context);
  assert.ok(edit?.documentChanges?.length && edit.changeAnnotations === undefined);
});

test('a client that cannot ask later is offered none', () => {
  const { client, ...rest } = context;
  const plain: Context = { ...rest, client: { ...client, capabilities: {} } };
  const range = { start, end: start };
  const params = { textDocument: { uri }, range, context: { diagnostics: [], only: ['refactor'] } };
  assert.deepEqual(codeAction.answer(new Document(disorder), params, plain), []);
});
