import assert from 'node:assert/strict';
import { test } from 'node:test';
import { article, type Client, connect, type OpenText } from './client.js';

/** Everything the server says of a text as a whole. Ids differ between documents, so they are left out. */
async function answers(text: OpenText): Promise<unknown> {
  const { data } = await text.ask<{ data: number[] }>('textDocument/semanticTokens/full');
  const { items } = await text.ask<{ items: { code: string; range: unknown }[] }>('textDocument/diagnostic');
  const links = await text.ask<unknown>('textDocument/documentLink');
  const symbols = await text.ask<unknown>('textDocument/documentSymbol');
  return { data, findings: items.map(({ code, range }) => ({ code, range })), links, symbols };
}

const capabilities = {
  textDocument: { diagnostic: {}, documentSymbol: { hierarchicalDocumentSymbolSupport: true } },
};

/** The edited text must now be to the server what `expected` is when it is opened whole. */
async function becomes(client: Client, edited: OpenText, expected: string): Promise<void> {
  const fresh = await client.open(expected, 'file:///texts/expected.txt');
  const wanted = await answers(fresh);
  assert.notDeepEqual((wanted as { data: number[] }).data, [], 'the expected text shows nothing to compare');
  assert.deepEqual(await answers(edited), wanted);
}

test('several changes in one message count from each other', async (t) => {
  const client = await connect(t, { capabilities });
  const text = await client.open(article);
  await text.change(
    2,
    { range: text.range('¦Intro', '¦Intro'), text: 'A title\n\n' },
    { range: { start: { line: 2, character: 0 }, end: { line: 2, character: 5 } }, text: 'Opening' },
    { range: { start: { line: 8, character: 3 }, end: { line: 8, character: 8 } }, text: 'Last' },
  );
  await becomes(client, text, `A title\n\n${article.replace('Intro', 'Opening').replace('Third', 'Last')}`);
});

for (const [name, end] of Object.entries({ CRLF: '\r\n', CR: '\r' })) {
  test(`${name} line ends are kept and counted as one`, async (t) => {
    const client = await connect(t, { capabilities });
    const text = await client.open(article.replaceAll('\n', end));
    await text.change(2, { range: text.range('Second¦ note', `Second note.${end}¦`), text: ` remark.${end}` });
    await becomes(client, text, article.replace('Second note', 'Second remark').replaceAll('\n', end));
  });
}

test('a range may end between the two halves of a line end', async (t) => {
  const client = await connect(t, { capabilities });
  const windows = article.replaceAll('\n', '\r\n');
  const text = await client.open(windows);
  // Past the end of a line is its end, so the break itself stays.
  await text.change(2, { range: { start: text.at('First¦ note'), end: { line: 4, character: 999 } }, text: ' word.' });
  await becomes(client, text, windows.replace(' note, https://example.org/a.', ' word.'));
});

test('characters beyond the basic plane are two units long', async (t) => {
  const client = await connect(t, { capabilities });
  const text = await client.open(`𝔄𝔅 😀 ${article}`);
  await text.change(2, { range: text.range('😀¦ Intro', 'Intro¦.1'), text: '👩‍👧 Preface' });
  await becomes(client, text, `𝔄𝔅 😀👩‍👧 Preface${article.slice('Intro'.length)}`);
});

test('an edit past the end is made at the end', async (t) => {
  const client = await connect(t, { capabilities });
  const text = await client.open(article);
  const beyond = { line: 4000, character: 7 };
  await text.change(2, { range: { start: beyond, end: { line: 5000, character: 0 } }, text: '4. Fourth note.\n' });
  await becomes(client, text, `${article}4. Fourth note.\n`);
});

test('a range whose ends are exchanged covers the same text', async (t) => {
  const client = await connect(t, { capabilities });
  const text = await client.open(article);
  await text.change(2, { range: { start: text.at('More¦ words'), end: text.at('¦More words') }, text: 'Fewer' });
  await becomes(client, text, article.replace('More', 'Fewer'));
});

test('versions may fall or be missing, and rangeLength may be wrong', async (t) => {
  const client = await connect(t, { capabilities });
  const text = await client.open(article, undefined, 7);
  await text.change(3, { range: text.range('¦Third', 'Third¦'), rangeLength: 50, text: 'Fifth' });
  await text.change(null, { range: text.range('¦Second', 'Second¦'), rangeLength: 0, text: 'Former' });
  await becomes(client, text, article.replace('Third', 'Fifth').replace('Second', 'Former'));
});

test('a change without a range replaces the whole text', async (t) => {
  const client = await connect(t, { capabilities });
  const text = await client.open('Nothing to see.\n');
  await text.change(2, { text: article });
  await becomes(client, text, article);
});

test('a text typed letter by letter is read as one opened whole', async (t) => {
  const client = await connect(t, { capabilities });
  const text = await client.open('');
  let line = 0;
  let character = 0;
  for (const letter of article) {
    const here = { line, character };
    await text.change(1, { range: { start: here, end: here }, text: letter });
    if (letter === '\n') [line, character] = [line + 1, 0];
    else character++;
  }
  await becomes(client, text, article);
});
