import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import type { SemanticTokens, SemanticTokensDelta, SemanticTokensOptions } from 'vscode-languageserver-protocol/node';
import { article, Client, connect, type OpenText } from './client.js';
import { overStdio } from './transport.js';

/** Tokens as a reader would list them: line, words, type and modifiers. */
function decode(text: OpenText, data: readonly number[]): string[] {
  const shown: string[] = [];
  let [line, character] = [0, 0];
  for (let at = 0; at < data.length; at += 5) {
    const [down = 0, across = 0, length = 0, type = 0, modifiers = 0] = data.slice(at, at + 5);
    [line, character] = down > 0 ? [line + down, across] : [line, character + across];
    const range = { start: { line, character }, end: { line, character: character + length } };
    const kind = ['noteMarker', 'noteLabel', 'noteUrl'][type];
    const extra = (modifiers & 1 ? ' dangling' : '') + (modifiers & 2 ? ' inferred' : '');
    shown.push(`${text.shown(range)} = ${kind}${extra}`);
  }
  return shown;
}

test('the legend names types and modifiers in the order that the tokens use', async (t) => {
  const client = new Client(overStdio());
  t.after(() => client.transport.stop());
  const { capabilities } = await client.initialize();
  const { legend, full, range } = capabilities.semanticTokensProvider as SemanticTokensOptions;
  const manifest = JSON.parse(fs.readFileSync(path.join(__dirname, '../../package.json'), 'utf8')).contributes;
  const ids = (list: { id: string }[]) => list.map(({ id }) => id);
  assert.deepEqual(legend.tokenTypes, ids(manifest.semanticTokenTypes));
  assert.deepEqual(legend.tokenModifiers, ids(manifest.semanticTokenModifiers));
  assert.deepEqual([full, range], [{ delta: true }, true]);
});

test('markers, labels and addresses are coloured', async (t) => {
  const text = await (await connect(t)).open(article);
  const { data } = await text.ask<SemanticTokens>('textDocument/semanticTokens/full');
  assert.deepEqual(decode(text, data), [
    '1: 1 = noteMarker inferred',
    '1: 2 = noteMarker inferred',
    '1: 3 = noteMarker inferred',
    '5: 1 = noteLabel',
    '5: https://example.org/a = noteUrl',
    '6: 2 = noteLabel',
    '7: 3 = noteLabel',
  ]);
});

test('a marker that points nowhere is dangling', async (t) => {
  const text = await (await connect(t)).open('One.[^a] Two.[^b]\n\n[^a]: First.\n');
  const { data } = await text.ask<SemanticTokens>('textDocument/semanticTokens/full');
  assert.equal(decode(text, data)[1], '1: [^b] = noteMarker dangling');
});

test('a range has the tokens of that range only', async (t) => {
  const text = await (await connect(t)).open(article);
  const range = text.range('¦2. Second', 'Second note.¦');
  const { data } = await text.ask<SemanticTokens>('textDocument/semanticTokens/range', { range });
  assert.deepEqual(decode(text, data), ['6: 2 = noteLabel']);
});

test('a delta turns the tokens of before into those of now', async (t) => {
  const text = await (await connect(t)).open(article);
  const before = await text.ask<SemanticTokens>('textDocument/semanticTokens/full');
  await text.change(2, { range: text.range('¦More', '¦More'), text: 'Many ' });
  const delta = await text.ask<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', {
    previousResultId: before.resultId,
  });
  const data = [...before.data];
  for (const edit of delta.edits) data.splice(edit.start, edit.deleteCount, ...(edit.data ?? []));
  const now = await text.ask<SemanticTokens>('textDocument/semanticTokens/full');
  assert.notDeepEqual(data, before.data);
  assert.deepEqual(data, now.data);
  assert.equal(delta.resultId, now.resultId);
  assert.equal(delta.edits[0]?.deleteCount, 1, 'only one number differs: the distance to the marker behind the edit');
});

test('a delta from tokens that the server does not remember is the full list', async (t) => {
  const text = await (await connect(t)).open(article);
  const answer = await text.ask<SemanticTokens>('textDocument/semanticTokens/full/delta', { previousResultId: 'lost' });
  assert.equal(decode(text, answer.data).length, 7);
});
