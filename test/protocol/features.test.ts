import assert from 'node:assert/strict';
import { test } from 'node:test';
import type {
  ClientCapabilities,
  DocumentHighlight,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  Location,
  LocationLink,
  Range,
} from 'vscode-languageserver-protocol/node';
import { article, connect } from './client.js';

/** A client that can do what VS Code can. */
const rich: ClientCapabilities = {
  textDocument: {
    hover: { contentFormat: ['markdown', 'plaintext'] },
    definition: { linkSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    diagnostic: {},
  },
};

const wordsOf = (hover: Hover | null) => (hover?.contents as { value: string } | undefined)?.value ?? '';

test('a hover on a marker shows its note, and why a bare number is one', async (t) => {
  const text = await (await connect(t, { capabilities: rich })).open(article);
  const hover = await text.askAt<Hover>('textDocument/hover', 'Intro.¦1');
  const value = wordsOf(hover);
  assert.match(value, /First note, <https:\/\/example\.org\/a>\./);
  assert.match(value, /\d+ % confidence/);
  assert.equal(text.shown(hover.range), '1: 1');
});

test('a hover on a note shows the sentence that cites it', async (t) => {
  const text = await (await connect(t, { capabilities: rich })).open(article);
  assert.match(
    wordsOf(await text.askAt('textDocument/hover', '¦2. Second')),
    /line 1\]\(<[^>]*#L1,\d+>\): .*More words here/,
  );
});

test('a hover is plain text for a client that did not announce Markdown', async (t) => {
  const text = await (await connect(t)).open(article);
  const hover = await text.askAt<Hover>('textDocument/hover', 'Intro.¦1');
  assert.equal((hover.contents as { kind: string }).kind, 'plaintext');
  assert.match(wordsOf(hover), /First note, https:\/\/example\.org\/a\./);
});

test('nothing is said of ordinary words', async (t) => {
  const text = await (await connect(t)).open(article);
  for (const method of ['hover', 'definition', 'references', 'documentHighlight', 'prepareRename']) {
    assert.equal(await text.askAt(`textDocument/${method}`, 'More wo¦rds', { context: {} }), null, method);
  }
});

test('a marker leads to its note, a label to the first marker', async (t) => {
  const text = await (await connect(t, { capabilities: rich })).open(article);
  const [note] = await text.askAt<LocationLink[]>('textDocument/definition', 'here.¦2');
  assert.equal(text.shown(note?.originSelectionRange), '1: 2');
  assert.equal(text.shown(note?.targetRange), '6: 2. Second note.');
  assert.equal(text.shown(note?.targetSelectionRange), '6: 2');
  const [marker] = await text.askAt<LocationLink[]>('textDocument/definition', '¦3. Third');
  assert.equal(text.shown(marker?.targetSelectionRange), '1: 3');
});

test('definitions are plain locations for a client that knows no links', async (t) => {
  const text = await (await connect(t)).open(article);
  const [note] = await text.askAt<Location[]>('textDocument/definition', 'here.¦2');
  assert.equal(note?.uri, text.uri);
  assert.equal(text.shown(note?.range), '6: 2');
});

test('references are the markers, and the note if it is wanted', async (t) => {
  const text = await (await connect(t)).open('One[1] and again.[1] Two.[2]\n\nNotes\n\n[1] First.\n[2] Second.\n');
  const ask = async (includeDeclaration: boolean) => {
    const found = await text.askAt<Location[]>('textDocument/references', '¦[1] and', {
      context: { includeDeclaration },
    });
    return found.map(({ range }) => text.shown(range));
  };
  assert.deepEqual(await ask(false), ['1: [1]', '1: [1]']);
  assert.equal((await ask(true)).length, 3);
});

test('markers are highlighted as read, labels as written', async (t) => {
  const text = await (await connect(t)).open(article);
  const found = await text.askAt<DocumentHighlight[]>('textDocument/documentHighlight', '¦2. Second');
  assert.deepEqual(
    found.map(({ range, kind }) => [text.shown(range), kind]),
    [
      ['1: 2', 2],
      ['6: 2', 3],
    ],
  );
});

test('the outline has the notes under their heading', async (t) => {
  const text = await (await connect(t, { capabilities: rich })).open(article);
  const [heading] = await text.ask<DocumentSymbol[]>('textDocument/documentSymbol');
  assert.equal(heading?.name, 'Notes');
  assert.deepEqual(
    heading?.children?.map(({ selectionRange }) => text.shown(selectionRange)),
    ['5: 1', '6: 2', '7: 3'],
  );
});

test('the outline is a plain list for a client that shows no trees', async (t) => {
  const text = await (await connect(t)).open(article);
  const symbols = await text.ask<{ location: Location; containerName?: string }[]>('textDocument/documentSymbol');
  assert.equal(symbols.length, 4);
  assert.deepEqual(
    symbols.map(({ containerName }) => containerName),
    [undefined, 'Notes', 'Notes', 'Notes'],
  );
});

const long = '---\ntitle: A page\n---\n\nText.[^a]\n\n[^a]: A note\n    of two lines.\n[^b]: Short.\n';

test('front matter, the notes and each long note can be folded', async (t) => {
  const text = await (
    await connect(t, { capabilities: { textDocument: { foldingRange: { lineFoldingOnly: true } } } })
  ).open(long);
  const folds = await text.ask<FoldingRange[]>('textDocument/foldingRange');
  assert.deepEqual(folds.map(({ startLine, endLine }) => `${startLine + 1}–${endLine + 1}`).sort(), [
    '1–3',
    '7–8',
    '7–9',
  ]);
  assert.equal(
    folds.some((fold) => 'startCharacter' in fold),
    false,
  );
});

test('folds have columns for a client that can use them', async (t) => {
  const text = await (await connect(t)).open(long);
  const folds = await text.ask<FoldingRange[]>('textDocument/foldingRange');
  assert.equal(folds[0]?.startCharacter, 0);
});

test('an address in a note is a link without its full stop', async (t) => {
  const text = await (await connect(t)).open(article);
  const links = await text.ask<DocumentLink[]>('textDocument/documentLink');
  assert.deepEqual(
    links.map(({ range, target }) => [text.shown(range), target]),
    [['5: https://example.org/a', 'https://example.org/a']],
  );
});

test('the neighbours of a place are the next marker, the one before, and the other end', async (t) => {
  const text = await (await connect(t)).open(article);
  const go = async (snippet: string, direction: string) =>
    text.shown((await text.askAt<Range | null>('glossator/neighbour', snippet, { direction })) ?? undefined);
  assert.equal(await go('¦Intro', 'next'), '1: 1');
  assert.equal(await go('Intro.¦1', 'next'), '1: 2');
  assert.equal(await go('Intro.1¦', 'next'), '1: 2');
  assert.equal(await go('end.¦3', 'next'), 'nothing');
  assert.equal(await go('end.¦3', 'previous'), '1: 2');
  assert.equal(await go('Intro.¦1', 'previous'), 'nothing');
  assert.equal(await go('here.¦2', 'pair'), '6: 2');
  assert.equal(await go('¦2. Second', 'pair'), '1: 2');
  assert.equal(await go('Second no¦te', 'pair'), '1: 2');
  assert.equal(await go('More¦ words', 'pair'), 'nothing');
});
