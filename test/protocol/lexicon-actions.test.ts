import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ClientCapabilities, CodeAction, WorkspaceEdit } from 'vscode-languageserver-protocol/node';
import { type Client, errorOf, type OpenText } from './client.js';
import { lexiconUri, report, rich, textUri, Workspace } from './memory.js';

test('an actor is added to a file that does not exist yet, and then to it as it is', async (t) => {
  const workspace = new Workspace();
  const client = await workspace.open(t);
  const text = await client.open(report, textUri);
  const first = await chosen(
    client,
    await actionsAt(text, 'Freedom¦ Online Coalition met'),
    'Add “Freedom Online Coalition” to the workspace lexicon',
  );
  assert.deepEqual(first.documentChanges?.[0], { kind: 'create', uri: lexiconUri, options: { ignoreIfExists: true } });
  workspace.apply(first);
  const made = workspace.files.get(lexiconUri) as string;
  assert.match(made, /^actors:\n {2}- name: Freedom Online Coalition\n {4}kind: \w+\n/);

  const commented = `# ours\n${made}# end\n`;
  await workspace.write(lexiconUri, commented);
  workspace.apply(
    await chosen(client, await actionsAt(text, 'Trade¦ Winds Council'), '“Trade Winds Council” is not an actor'),
  );
  assert.equal(workspace.files.get(lexiconUri), `${commented}exclude:\n  - Trade Winds Council\n`);
});

test('words that were not found are added when they are selected', async (t) => {
  const workspace = new Workspace();
  const client = await workspace.open(t);
  const text = await client.open('What was decided by the blue Helmet people is known.\n', textUri);
  const actions = await actionsAt(text, 'by ¦the blue', 'people¦ is');
  workspace.apply(await chosen(client, actions, 'Add “blue Helmet people” to the workspace lexicon'));
  assert.equal(workspace.files.get(lexiconUri), 'actors:\n  - name: blue Helmet people\n');
});

test('two names are made one actor’s', async (t) => {
  const workspace = new Workspace();
  const client = await workspace.open(t);
  const text = await client.open(
    'The Freedom Online Coalition met the Ministry of Trade. The Online Freedom Coalition spoke in the Ministry for Trade.\n',
    textUri,
  );
  await workspace.write(lexiconUri, 'actors:\n  - name: Freedom Online Coalition # ours\n    kind: bloc\n');
  const actions = await actionsAt(text, 'Online ¦Freedom Coalition spoke');
  const edit = await chosen(
    client,
    actions,
    '“Online Freedom Coalition” is the same actor as “Freedom Online Coalition”',
  );
  workspace.apply(edit);
  assert.equal(
    workspace.files.get(lexiconUri),
    'actors:\n  - name: Freedom Online Coalition # ours\n    kind: bloc\n    aliases: [Online Freedom Coalition]\n',
  );
});

test('an actor of the lexicon keeps its name', async (t) => {
  const workspace = new Workspace();
  const client = await workspace.open(t);
  const text = await client.open('The Freedom Online Coalition met. The Online Freedom Coalition spoke.\n', textUri);
  await workspace.write(lexiconUri, 'actors:\n  - name: Freedom Online Coalition\n');
  const actions = await actionsAt(text, 'The ¦Freedom Online');
  assert.deepEqual(
    actions.map(({ title }) => title),
    ['“Freedom Online Coalition” is the same actor as “Online Freedom Coalition”'],
    'it need not be added, and cannot be excluded',
  );
  workspace.apply(await chosen(client, actions, actions[0]?.title ?? ''));
  assert.equal(
    workspace.files.get(lexiconUri),
    'actors:\n  - name: Freedom Online Coalition\n    aliases: [Online Freedom Coalition]\n',
  );
});

test('an open file is edited in the version that the editor has', async (t) => {
  const workspace = new Workspace();
  const client = await workspace.open(t);
  await client.open('# ours\n', lexiconUri, 7);
  const text = await client.open(report, textUri);
  const edit = await chosen(
    client,
    await actionsAt(text, 'Trade¦ Winds Council'),
    '“Trade Winds Council” is not an actor',
  );
  assert.deepEqual(edit.documentChanges, [
    {
      textDocument: { uri: lexiconUri, version: 7 },
      edits: [
        {
          range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } },
          newText: 'exclude:\n  - Trade Winds Council\n',
        },
      ],
    },
  ]);
});

test('nothing is added to a file that is broken, and the reason is told', async (t) => {
  const workspace = new Workspace();
  const client = await workspace.open(t);
  await client.open('actors:\n  - name: "A\n', lexiconUri);
  const text = await client.open(report, textUri);
  const action = (await actionsAt(text, 'Trade¦ Winds Council')).find(
    ({ title }) => title === '“Trade Winds Council” is not an actor',
  );
  const { code, message } = await errorOf(client.ask('codeAction/resolve', action));
  assert.equal(code, -32803);
  assert.match(message, /before its line 2 is put right\. This quote is never closed/);
});

test('a client that cannot ask later gets the edit at once, and is not offered what would be refused', async (t) => {
  const workspace = new Workspace();
  const { codeAction } = rich.textDocument as { codeAction: ClientCapabilities['textDocument'] & object };
  const plain = { textDocument: { codeAction: { ...codeAction, resolveSupport: undefined } } } as ClientCapabilities;
  const client = await workspace.open(t, { capabilities: plain });
  const text = await client.open(report, textUri);
  const titles = async () => (await actionsAt(text, 'Trade¦ Winds')).map(({ title }) => title);
  assert.deepEqual(await titles(), [], 'this client cannot make files');
  workspace.files.set(lexiconUri, '# ours\n');
  const actions = await actionsAt(text, 'Trade¦ Winds');
  const edit = actions.find(({ title }) => title === '“Trade Winds Council” is not an actor')?.edit;
  assert.equal(edit?.changes?.[lexiconUri]?.[0]?.newText, 'exclude:\n  - Trade Winds Council\n');
  workspace.files.set(lexiconUri, 'actors: [\n');
  assert.deepEqual(await titles(), []);
});

test('without a folder nothing is offered that would need one', async (t) => {
  const client = await new Workspace().open(t, { workspaceFolders: null });
  assert.deepEqual(await actionsAt(await client.open(report, textUri), 'Trade¦ Winds Council'), []);
});

function actionsAt(text: OpenText, from: string, to = from): Promise<CodeAction[]> {
  return text.ask('textDocument/codeAction', {
    range: text.range(from, to),
    context: { diagnostics: [], only: ['refactor'] },
  });
}

async function chosen(client: Client, actions: CodeAction[], title: string): Promise<WorkspaceEdit> {
  const action = actions.find((one) => one.title === title);
  assert.ok(action, `${title} is not among ${actions.map((one) => one.title).join('; ')}`);
  const { edit } = await client.ask<CodeAction>('codeAction/resolve', action);
  assert.ok(edit);
  return edit;
}
