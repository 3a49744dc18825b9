/** What reaches the editor: the change with its annotation, the refusal, the code action that asks for its edit later. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CodeAction, CodeActionTriggerKind } from 'vscode-languageserver-types';
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

/** What is offered at the start of a text: of one kind only, and when the editor asks by itself. */
function offered(doc: Document, only?: string, triggerKind?: CodeActionTriggerKind, ctx = context): CodeAction[] {
  const range = { start, end: start };
  const asked = { diagnostics: [], ...(only && { only: [only] }), ...(triggerKind && { triggerKind }) };
  return codeAction.answer(doc, { textDocument: { uri }, range, context: asked }, ctx);
}

/** The client, with other abilities where code actions are concerned. */
function withActions(codeAction: object): Context {
  const { client, ...rest } = context;
  const { workspace, textDocument } = client.capabilities;
  return { ...rest, client: { ...client, capabilities: { workspace, textDocument: { ...textDocument, codeAction } } } };
}

const { Invoked, Automatic } = CodeActionTriggerKind;
const renumber = 'Renumber notes in order of their markers';

test('a change over several lines asks to be confirmed, under its name, for one version of the text', () => {
  const answer = asked(disorder, 'renumberNotes');
  assert.ok(answer && 'edit' in answer);
  const { documentChanges = [], changeAnnotations = {} } = answer.edit;
  assert.deepEqual(Object.values(changeAnnotations), [
    { label: 'Renumber notes in order of their markers' },
    { label: 'All changes belong together', needsConfirmation: true },
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

test('what the links forbid is shown with the reason in a list that the user called for', () => {
  const doc = new Document(`${disorder}[2] Harbour Chronicle.\n`);
  const shows = withActions({ ...context.client.capabilities.textDocument?.codeAction, disabledSupport: true });
  const find = (...asked: Parameters<typeof offered>) =>
    offered(...asked).find(({ title }) => title.startsWith(renumber));
  const reason = '2 notes have the number 2 (lines 4 and 5). Give each its own number first.';
  for (const trigger of [Invoked, undefined])
    assert.deepEqual(find(doc, 'refactor', trigger, shows), {
      title: `${renumber}: ${reason}`,
      kind: 'refactor.rewrite',
      disabled: { reason },
    });
  assert.equal(find(doc, 'refactor', Automatic, shows)?.disabled, undefined, 'nobody has asked');
  assert.equal(find(doc, 'refactor', Invoked)?.disabled, undefined, 'the client cannot show it');
  assert.equal(find(new Document(disorder), 'refactor', Invoked, shows)?.disabled, undefined, 'it can be done');
});

test('the name of a change that cannot be done everywhere says how much of it can', () => {
  const brandt = 'Karl Brandt, Duties of Ports (Port Ansel: Quay Press, 2014), 4';
  const oduya = 'Miriam Oduya, Who Pays? (Port Ansel: Quay Press, 2016), 7';
  const titles = (...notes: string[]) => {
    const body = notes.map((_, i) => `The levy rose.[${i + 1}]`).join(' ');
    const text = `${body}\n\n${notes.map((note, i) => `[${i + 1}] ${note}.\n`).join('')}`;
    return offered(new Document(text), 'refactor').map(({ title }) => title);
  };
  assert.ok(titles(brandt, 'Ibid., 12').includes('Expand all Ibid. to short citations'));
  const some = titles(brandt, 'Ibid., 12', `${brandt}; ${oduya}`, 'Ibid., 15');
  assert.ok(some.includes('Expand 1 of 2 Ibid. to short citations'));
  assert.ok(some.includes('Expand 1 of 2 short forms to full citations'));
});

test('what only the result tells is told when the change is chosen', () => {
  const text =
    'The levy rose.[1] It fell.[3] Nobody paid.[2]\n\n[1] Karl Brandt, Duties of Ports (Port Ansel: Quay Press, 2014), 4.\n[2] Ibid., 12.\n[3] Miriam Oduya, Who Pays? (Port Ansel: Quay Press, 2016), 7.\n';
  const doc = new Document(text);
  const shows = withActions({ ...context.client.capabilities.textDocument?.codeAction, disabledSupport: true });
  const action = offered(doc, 'refactor', Invoked, shows).find(({ title }) => title === renumber);
  assert.ok(action && !action.disabled);
  assert.throws(() => codeActionResolve.answer(doc, action, shows), /would lead elsewhere/);
});

test('a client that cannot ask later gets edits at once, and only where the user asks for this kind', () => {
  const plain = withActions({});
  const doc = new Document(disorder);
  const found = offered(doc, 'refactor', Invoked, plain).find(({ title }) => title === renumber);
  assert.ok(found?.edit?.documentChanges?.length);
  assert.deepEqual(offered(doc, undefined, Invoked, plain), []);
  assert.deepEqual(offered(doc, 'refactor', Automatic, plain), []);
  const broken = new Document(`${disorder}[2] Harbour Chronicle.\n`);
  assert.ok(offered(broken, 'refactor', Invoked, plain).every(({ title }) => title !== renumber));
});

test('what is done when a text is saved is found by its kind and those above it, although the editor asks', () => {
  const doc = new Document('The levy rose on August1, 2018, and fell on 2 May 2019.\n');
  for (const ctx of [context, withActions({})])
    for (const only of ['source.fixAll.glossator', 'source.fixAll', 'source']) {
      const [action, ...others] = offered(doc, only, Automatic, ctx);
      assert.ok(action && others.length === 0, only);
      const { edit } = ctx === context ? codeActionResolve.answer(doc, action, ctx) : action;
      const changes = (edit?.documentChanges ?? []) as { edits: { newText: string }[] }[];
      assert.deepEqual(
        changes.flatMap(({ edits }) => edits.map(({ newText }) => newText)),
        [' '],
      );
    }
  for (const only of ['source.organizeImports', 'source.fixAll.others', 'quickfix'])
    assert.ok(
      offered(doc, only, Automatic).every(({ kind }) => kind === 'quickfix'),
      only,
    );
});
