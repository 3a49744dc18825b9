import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type {
  CompletionItem,
  DocumentDiagnosticReport,
  Hover,
  PublishDiagnosticsParams,
  SemanticTokens,
} from 'vscode-languageserver-protocol/node';
import { connect, type OpenText } from './client.js';
import { folder, lexiconUri, report, textUri, Workspace } from './memory.js';
import { overStdio, overWorker } from './transport.js';

const publish = 'textDocument/publishDiagnostics';
const lexicon = `# Ours
actors:
  - name: Freedom Online Coalition
    kind: bloc
    aliases: [Coalition of Freedom Online]
exclude:
  - Trade Winds Council
`;

for (const [way, transport] of Object.entries({ stdio: overStdio, worker: overWorker }))
  test(`what lies at the root of a folder holds for its texts, and changes as it changes, over ${way}`, async (t) => {
    const workspace = new Workspace();
    const client = await workspace.open(t, {}, transport());
    const text = await client.open(report, textUri);
    assert.equal(await namesTheCouncil(text), true, 'it is an actor until somebody says otherwise');

    await workspace.write(lexiconUri, lexicon);
    const named = await actorsIn(text);
    assert.deepEqual(
      named.map((one) => one.split(' = ')[0]),
      ['Freedom Online Coalition', 'Coalition of Freedom Online'],
    );
    for (const one of named) assert.match(one, / = Freedom Online Coalition/);
    assert.deepEqual([...new Set(workspace.refreshed)].sort(), ['diagnostics', 'hints', 'tokens']);
    assert.ok(workspace.watched.includes('**/glossator.actors.yaml'));

    await workspace.write(lexiconUri, undefined);
    assert.equal(
      (await actorsIn(text)).some((one) => one.startsWith('Trade Winds Council')),
      true,
    );
    assert.deepEqual(client.unasked, []);
  });

test('the editor’s own text of it counts while it is open, saved or not', async (t) => {
  const workspace = new Workspace();
  workspace.files.set(lexiconUri, 'exclude: [Trade Winds Council]\n');
  const client = await workspace.open(t);
  const text = await client.open(report, textUri);
  const yaml = await client.open('exclude: []\n', lexiconUri);
  assert.equal(await namesTheCouncil(text), true);
  await yaml.change(2, { range: yaml.range('[¦]', '[¦]'), text: 'Trade Winds Council' });
  assert.equal(await namesTheCouncil(text), false);
});

test('what is wrong in it is said in it, and it is not read as prose', async (t) => {
  const workspace = new Workspace();
  const client = await workspace.open(t);
  const broken = 'actors:\n  - name: A\n    kind: organisation\n  - name: "Open[^7]\n# [^1]: No note.\n';
  const yaml = await client.open(broken, lexiconUri);
  assert.deepEqual(
    (await problemsIn(yaml)).map((one) => one.slice(0, 55)),
    [
      '3: organisation: “organisation” is no kind of actor. Us',
      '4: "Open[^7]: This quote is never closed. Put another o',
    ],
  );
  assert.deepEqual((await yaml.ask<SemanticTokens>('textDocument/semanticTokens/full')).data, []);
  assert.deepEqual(await yaml.ask('textDocument/documentSymbol'), []);
  await yaml.change(2, { text: 'actors:\n  - name: A\n' });
  assert.deepEqual(await problemsIn(yaml), []);
  assert.equal(client.unheard(publish), 0);
});

test('a broken one that is not open is told of once, and no longer when it is opened', async (t) => {
  const workspace = new Workspace();
  workspace.files.set(lexiconUri, 'actors:\n  - name: 1\n');
  const client = await workspace.open(t);
  const { uri, diagnostics } = await client.hear<PublishDiagnosticsParams>(publish);
  assert.deepEqual([uri, diagnostics.length], [lexiconUri, 1]);
  const yaml = await client.open('actors:\n  - name: 1\n', lexiconUri);
  assert.deepEqual(await client.hear(publish), { uri: lexiconUri, diagnostics: [] });
  assert.equal((await problemsIn(yaml)).length, 1);
});

test('a client that is sent its findings is sent these as well', async (t) => {
  const client = await connect(t, { workspaceFolders: [{ uri: folder, name: 'policy' }] });
  const yaml = await client.open('actors:\n  - name: 1\n', lexiconUri);
  const { diagnostics } = await client.hear<PublishDiagnosticsParams>(publish);
  assert.equal(yaml.shown(diagnostics[0]?.range), '2: 1');
  assert.deepEqual(client.unasked, [], 'it never said that it reads or watches files for us');
});

test('a file elsewhere is not used, and says so', async (t) => {
  const client = await new Workspace().open(t);
  const yaml = await client.open('actors: []\n', `${folder}/texts/glossator.actors.yaml`);
  assert.match((await problemsIn(yaml)).join(), /only a glossator\.actors\.yaml at the root of a folder/);
  const older = await client.open('actors: []\n', 'git:/policy/glossator.actors.yaml?ref=1');
  assert.deepEqual(await problemsIn(older), []);
});

test('each folder has its own, and a text in none has none', async (t) => {
  const workspace = new Workspace();
  const other = 'mem://workspace/other';
  const folders = [folder, other].map((uri) => ({ uri, name: uri }));
  const client = await workspace.open(t, { workspaceFolders: folders });
  const uris = [textUri, 'mem://elsewhere/report.txt', `${other}/report.txt`];
  const texts = await Promise.all(uris.map((uri) => client.open(report, uri)));
  const blows = () => Promise.all(texts.map(namesTheCouncil));
  await workspace.write(`${other}/glossator.actors.yaml`, 'exclude: [Trade Winds Council]\n');
  assert.deepEqual(await blows(), [true, true, false]);
  await client.tell('workspace/didChangeWorkspaceFolders', { event: { added: [], removed: [folders[1]] } });
  await workspace.refreshes(6);
  assert.deepEqual(await blows(), [true, true, true]);
});

test('inside of it keys, kinds and the actors of the open texts are completed', async (t) => {
  const workspace = new Workspace();
  const client = await workspace.open(t);
  await client.open(
    'The Freedom Online Coalition met the Trade Winds Council. The Freedom Online Coalition spoke.\n',
    textUri,
  );
  const yaml = await client.open(
    'actors:\n  - name: F\n    kind: b\n    a\nexclude: [Trade Winds Council]\n',
    lexiconUri,
  );
  const at = async (snippet: string) =>
    (await yaml.askAt<CompletionItem[]>('textDocument/completion', snippet)).map(({ label }) => label);
  assert.deepEqual(await at('name: F¦'), ['Freedom Online Coalition']);
  assert.equal((await at('kind: b¦')).includes('bloc'), true);
  assert.deepEqual(await at('\n    a¦\n'), ['acronym', 'aliases']);
  const hover = await yaml.askAt<Hover>('textDocument/hover', 'ki¦nd');
  assert.match((hover.contents as { value: string }).value, /^What kind of body it is\./);
});

test('a file on the disk is read by the server itself', async (t) => {
  const place = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'glossator policy-')));
  t.after(() => fs.rmSync(place, { recursive: true }));
  fs.writeFileSync(path.join(place, 'glossator.actors.yaml'), '\uFEFFactors:\n  - name: 1\n');
  const uri = pathToFileURL(place).href;
  const client = await connect(t, { workspaceFolders: [{ uri, name: 'policy' }] });
  const { diagnostics } = await client.hear<PublishDiagnosticsParams>(publish);
  assert.deepEqual(diagnostics[0]?.range.start, { line: 1, character: 10 });
});

/** The actors of a text, each mention with the name under which it is known. */
async function actorsIn(text: OpenText): Promise<string[]> {
  const found: string[] = [];
  const { data } = await text.ask<SemanticTokens>('textDocument/semanticTokens/full');
  let [line, character] = [0, 0];
  for (let i = 0; i < data.length; i += 5) {
    const [down = 0, right = 0, length = 0] = data.slice(i, i + 3);
    [line, character] = [line + down, down ? right : character + right];
    const start = { line, character };
    const words = text.shown({ start, end: { line, character: character + length } }).replace(/^\d+: /, '');
    const hover = await text.ask<Hover | null>('textDocument/hover', { position: start });
    const { value } = (hover?.contents ?? { value: '' }) as { value: string };
    found.push(`${words} = ${value.split('\n')[0]?.replace(/\*\*/g, '')}`);
  }
  return found;
}

async function namesTheCouncil(text: OpenText): Promise<boolean> {
  return (await actorsIn(text)).some((one) => one.startsWith('Trade Winds Council = '));
}

async function problemsIn(text: OpenText): Promise<string[]> {
  const result = await text.ask<DocumentDiagnosticReport>('textDocument/diagnostic');
  assert.equal(result.kind, 'full');
  return (result as { items: PublishDiagnosticsParams['diagnostics'] }).items.map(
    ({ range, message }) => `${text.shown(range)}: ${typeof message === 'string' ? message : message.value}`,
  );
}
