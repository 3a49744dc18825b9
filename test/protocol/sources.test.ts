/** What several texts cite. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CompletionList,
  Hover,
} from 'vscode-languageserver-protocol/node';
import { connect, errorOf } from './client.js';
import { changed, Folder, referencesAt, symbols, watching } from './folder.js';

const article = `The levy rose.[1] It fell again.[2]

[1] Mara Dahl, “The Price of Harbours,” Port Review, May 3, 2021, https://ports.example.org/price.
[2] Dahl, “The Price of Harbours,” p. 4.
`;
const report = `Tolls fell.[1] They rose.[2] They stay.[3]

[1] Karl Brandt, The Duties of Ports (Oslo: Quay Press, 2018), p. 12.
[2] M. Dahl, “The Price of Harbours,” 2021, http://www.ports.example.org/price/ (accessed 2 June 2022).
[3] Ibid., p. 9.
`;
/** The same author and nearly the same title, but another work. */
const other = `Nobody paid.[1]

[1] Mara Dahl, “The Price of Lighthouses,” Port Review, June 7, 2022, https://ports.example.org/lights.
`;
const files = { 'article.txt': article, 'deep/report.md': report, 'other.txt': other };

test('a source is found in all texts that cite the same work, however they write it', async (t) => {
  const folder = new Folder(t, files);
  const client = await connect(t, { ...folder.workspace, ...watching });
  const text = await client.open(article, folder.uri('article.txt'));
  assert.deepEqual(folder.shown(await referencesAt(text, '[2] ¦Dahl')), [
    'article.txt 4:5',
    'article.txt 3:5',
    'deep/report.md 4:5',
    'deep/report.md 5:5',
  ]);
  assert.deepEqual(folder.shown(await referencesAt(text, '[2] ¦Dahl', false)), [
    'article.txt 4:5',
    'deep/report.md 5:5',
  ]);
});

test('a hover says how many other texts cite a source, once they have been read', async (t) => {
  const folder = new Folder(t, files);
  const client = await connect(t, { ...folder.workspace, ...watching });
  const text = await client.open(article, folder.uri('article.txt'));
  await symbols(client, '');
  const hover = await text.askAt<Hover>('textDocument/hover', '[2] ¦Dahl');
  assert.match(JSON.stringify(hover.contents), /Cited in 1 other text of the workspace\./);
  const folded = await client.open(other, folder.uri('other.txt'));
  const alone = await folded.askAt<Hover>('textDocument/hover', 'The Price of ¦Light');
  assert.doesNotMatch(JSON.stringify(alone.contents), /other text/);
});

test('the hierarchy of a source has the notes of all texts that rely on it', async (t) => {
  const folder = new Folder(t, files);
  const client = await connect(t, { ...folder.workspace, ...watching });
  const text = await client.open(article, folder.uri('article.txt'));
  const [source] = await text.askAt<CallHierarchyItem[]>('textDocument/prepareCallHierarchy', '[2] ¦Dahl');
  const asked = async () => {
    const calls = await client.ask<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', { item: source });
    return calls.map(({ from }) => `${from.name}: ${folder.shown([{ uri: from.uri, range: from.range }])}`);
  };
  assert.deepEqual(await asked(), [
    'Note 1: article.txt 3:1',
    'Note 2: article.txt 4:1',
    'Note 2: deep/report.md 4:1',
    'Note 3: deep/report.md 5:1',
  ]);
  folder.write('deep/report.md', 'Nothing.\n');
  await folder.tell(client, changed, 'deep/report.md');
  assert.deepEqual(await asked(), ['Note 1: article.txt 3:1', 'Note 2: article.txt 4:1']);
});

test('a search in the workspace finds a source once', async (t) => {
  const folder = new Folder(t, files);
  const client = await connect(t, { ...folder.workspace, ...watching });
  assert.deepEqual(await symbols(client, 'the price of'), [
    'Dahl, “The Price of Harbours”',
    'Dahl, “The Price of Lighthouses”',
  ]);
});

test('in a note, what other texts cite is offered as they cite it, behind what this one has cited', async (t) => {
  const folder = new Folder(t, files);
  const client = await connect(t, { ...folder.workspace, ...watching });
  await symbols(client, '');
  const text = await client.open(
    `${article.replace('.[2]', '.[2] It rose.[3] It fell.[4]')}[3] Bra\n[4] Dah\n`,
    folder.uri('article.txt'),
  );
  const offered = async (snippet: string) => {
    const { items } = await text.askAt<CompletionList>('textDocument/completion', snippet);
    return items.map(({ detail, textEdit }) => `${detail}: ${textEdit?.newText}`);
  };
  assert.deepEqual(await offered('[3] Bra¦'), [
    'cited in report.md: Karl Brandt, The Duties of Ports (Oslo: Quay Press, 2018)',
  ]);
  assert.deepEqual(await offered('[4] Dah¦'), [
    'note 1, cited 2 times: Dahl, “The Price of Harbours”',
    'cited in other.txt: Mara Dahl, “The Price of Lighthouses,” Port Review, June 7, 2022, https://ports.example.org/lights',
  ]);
});

test('the sources of all texts are exported together, each once, as the editor has them', async (t) => {
  const folder = new Folder(t, files);
  const client = await connect(t, { ...folder.workspace, ...watching });
  await client.open('Nobody paid.\n', folder.uri('other.txt'));
  const { content } = await client.ask<{ content: string }>('glossator/export', { format: 'csl-json' });
  const ids = (JSON.parse(content) as { id: string }[]).map(({ id }) => id);
  assert.deepEqual(ids, ['dahl2021price', 'brandt2018duties']);
  const table = await client.ask<{ content: string }>('glossator/export', { format: 'csv' });
  const rows = table.content.split('\r\n').map((row) => row.split(',').slice(0, 2).join(' '));
  assert.deepEqual(rows.slice(1, -1), [
    'article.txt dahl2021price',
    'report.md brandt2018duties',
    'report.md dahl2021price',
  ]);
});

test('an unknown format is refused for all texts as for one', async (t) => {
  const client = await connect(t);
  const error = await errorOf(client.ask('glossator/export', { format: 'docx' }));
  assert.match(error.message, /csl-json, bibtex/);
});
