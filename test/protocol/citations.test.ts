import assert from 'node:assert/strict';
import { test } from 'node:test';
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  CompletionList,
  DocumentLink,
  InlayHint,
  LocationLink,
} from 'vscode-languageserver-protocol/node';
import { connect, errorOf } from './client.js';

const text = `The levy rose.[1] It fell again.[2] It rose.[3]

Notes

[1] Mara Dahl, “The Price of Harbours,” A/HRC/48/99, May 3, 2021, https://ports.example.org/price.
[2] Dahl, “The Price of Harbours,” p. 4.
[3] Ibid., p. 9.
`;

test('the hierarchy of a source: prepared, then the notes that rely on it, also after an edit', async (t) => {
  const client = await connect(t);
  const shown = await client.open(text);
  const [source] = await shown.askAt<CallHierarchyItem[]>('textDocument/prepareCallHierarchy', 'Ib¦id.');
  assert.equal(source?.name, 'Dahl, “The Price of Harbours”');
  const asked = async () => {
    const calls = await client.ask<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', { item: source });
    return calls.map(({ from, fromRanges }) => `${from.name}, line ${(fromRanges[0]?.start.line ?? 0) + 1}`);
  };
  assert.deepEqual(await asked(), ['Note 1, line 5', 'Note 2, line 6', 'Note 3, line 7']);
  const start = { line: 0, character: 0 };
  await shown.change(2, { range: { start, end: start }, text: '\n' });
  assert.deepEqual(await asked(), ['Note 1, line 6', 'Note 2, line 7', 'Note 3, line 8']);
});

test('the hierarchy of a note: the sources that it relies on', async (t) => {
  const client = await connect(t);
  const shown = await client.open(text);
  const [note] = await shown.askAt<CallHierarchyItem[]>('textDocument/prepareCallHierarchy', '[¦3] Ibid.');
  const calls = await client.ask<CallHierarchyOutgoingCall[]>('callHierarchy/outgoingCalls', { item: note });
  assert.deepEqual(
    calls.map(({ to, fromRanges }) => [to.name, ...fromRanges.map((range) => shown.shown(range))]),
    [['Dahl, “The Price of Harbours”', '7: Ibid., p. 9']],
  );
});

test('a hierarchy of a text that is closed is empty', async (t) => {
  const client = await connect(t);
  const item = { name: 'x', kind: 1, uri: 'file:///texts/other.txt', data: { source: 'x' } };
  assert.equal(await client.ask('callHierarchy/incomingCalls', { item }), null);
});

test('the type of a marker is the full citation of its source', async (t) => {
  const capabilities = { textDocument: { typeDefinition: { linkSupport: true } } };
  const shown = await (await connect(t, { capabilities })).open(text);
  const [link] = await shown.askAt<LocationLink[]>('textDocument/typeDefinition', 'rose.[¦3]');
  assert.match(shown.shown(link?.targetSelectionRange), /^5: Mara Dahl, “The Price of Harbours,”/);
});

test('links that are no addresses say where they lead when they are followed', async (t) => {
  const client = await connect(t);
  const shown = await client.open(text);
  const links = await shown.ask<DocumentLink[]>('textDocument/documentLink');
  assert.deepEqual(
    links.map(({ range, target }) => [shown.shown(range), target]),
    [
      ['5: A/HRC/48/99', undefined],
      ['5: https://ports.example.org/price', 'https://ports.example.org/price'],
    ],
  );
  const { target } = await client.ask<DocumentLink>('documentLink/resolve', links[0]);
  assert.equal(target, 'https://undocs.org/A/HRC/48/99');
});

test('a source is offered in a note, with its full citation', async (t) => {
  const shown = await (await connect(t)).open(`${text}[4] Da\n`);
  const { items } = await shown.askAt<CompletionList>('textDocument/completion', '[4] Da¦');
  assert.deepEqual(
    items.map(({ label, detail }) => [label, detail]),
    [['Dahl, “The Price of Harbours”', 'note 1, cited 3 times']],
  );
  assert.match(String(items[0]?.documentation), /^Mara Dahl.*https:\/\/ports\.example\.org\/price$/);
});

test('the titles behind Ibid. are shown when they are asked for', async (t) => {
  const whole = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
  const client = await connect(t);
  const shown = await client.open(text);
  const labels = async (wanted: boolean) => {
    const glossator = { 'inlayHints.citations': wanted };
    await client.tell('workspace/didChangeConfiguration', { settings: { glossator } });
    const hints = await shown.ask<InlayHint[]>('textDocument/inlayHint', { range: whole });
    return hints.map(({ label }) => label);
  };
  assert.deepEqual(await labels(false), []);
  assert.deepEqual(await labels(true), ['“The Price of Harbours”']);
});

test('what a text cites is exported in each format, and in no other', async (t) => {
  const shown = await (await connect(t)).open(text);
  const exported = (format: unknown) =>
    shown.ask<{ content: string; language: string }>('glossator/export', { format });
  for (const [format, words] of [
    ['csl-json', '"id": "dahl2021price"'],
    ['bibtex', '@techreport{dahl2021price,'],
    ['csv', 'article.txt,dahl2021price,'],
    ['markdown', '- Dahl, Mara. *The Price of Harbours*.'],
    ['web-annotation', '"source": "file:///texts/article.txt"'],
  ] as const)
    assert.ok((await exported(format)).content.includes(words), format);
  for (const format of ['ris', 'toString', undefined, 3]) {
    const { message } = await errorOf(exported(format));
    assert.match(message, /The format is one of csl-json, bibtex, csv, markdown, web-annotation\./);
  }
});
