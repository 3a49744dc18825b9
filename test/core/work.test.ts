/** How much is read, decided and checked after an edit. Counts, because they are the same on every machine. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Document } from '../../server/core/document.js';

const chapters = 40;
/** The key of one number and those of the numbers beside it, of which findings may speak. */
const NEAR = 3;

/** A long article: front matter, paragraphs with a marker each, paragraphs with none, and the notes. */
const article = [
  '---\ntitle: The ports\ndate: 2018-05-01\n---\n',
  ...Array.from({ length: chapters }, (_, i) => [
    `The board met for the ${'very '.repeat(i % 5)}last time.[${i + 1}] Nobody had read the papers that lay on the table.`,
    'The minutes were written by hand, and they were lost before the spring came.',
  ]).flat(),
  'Notes',
  ...Array.from({ length: chapters }, (_, i) => `[${i + 1}] Minutes of session ${i + 1}, p. 4.`),
].join('\n\n');

/** The article with numbers that lost their superscripts. */
const bare = article.replace(/\.\[(\d+)\] Nobody/g, '.$1 Nobody').replace(/^\[(\d+)\]/gm, '$1.');

for (const [kind, text] of Object.entries({ brackets: article, 'bare numbers': bare })) {
  test(`${kind}: a letter in a paragraph with a marker reads that paragraph and checks that marker and its neighbours`, () => {
    const work = after(text, (doc) => type(doc, 'had read', 'x'));
    atMost(work, { paragraphs: 1, pairings: 0, resolutions: 0, keys: NEAR });
  });

  test(`${kind}: a letter in a paragraph without markers reads that paragraph and checks nothing`, () => {
    const work = after(text, (doc) => type(doc, 'written by hand', 'x'));
    assert.deepEqual(work, { paragraphs: 1, pairings: 0, resolutions: 0, keys: 0 });
  });

  test(`${kind}: a letter in a note reads that note and checks it and its neighbours`, () => {
    const work = after(text, (doc) => type(doc, 'Minutes of', 'x'));
    atMost(work, { paragraphs: 1, pairings: 0, resolutions: 1, keys: NEAR });
  });

  test(`${kind}: Enter in the middle of a paragraph reads what it became`, () => {
    const work = after(text, (doc) => type(doc, 'last time', '\n'));
    atMost(work, { paragraphs: 1, pairings: 0, resolutions: 0, keys: NEAR });
    const apart = after(text, (doc) => type(doc, 'written by hand', '\n\n'));
    assert.equal(apart.paragraphs, 2);
  });

  test(`${kind}: a word typed letter by letter reads a paragraph for each`, () => {
    const work = after(text, (doc) => {
      for (const letter of 'quietly') {
        type(doc, 'had read', letter);
        doc.findings();
      }
    });
    atMost(work, { paragraphs: 7, pairings: 0, resolutions: 0, keys: 7 * NEAR });
  });
}

test('the digit of a marker decides once, however often the document is asked', () => {
  const work = after(bare, (doc) => {
    type(doc, 'on the table.', '7');
    doc.findings();
    doc.findings();
  });
  assert.equal(work.paragraphs, 1);
  assert.equal(work.pairings, 1);
});

test('a new marker checks its own key and its neighbours, not those of the whole article', () => {
  const work = after(article, (doc) => type(doc, 'by hand, and they', '[7]'));
  atMost(work, { paragraphs: 1, pairings: 1, keys: NEAR });
});

test('several edits before a question decide once', () => {
  const work = after(article, (doc) => {
    doc.edit(doc.length, doc.length, '\n\n[41] Ibid.');
    type(doc, 'by hand, and they', '[41]');
    type(doc, 'had read', '[41]');
  });
  assert.equal(work.pairings, 1);
});

test('a letter in front matter reads the front matter and checks the date in it', () => {
  const work = after(article, (doc) => type(doc, 'title: The ports', 'x'));
  atMost(work, { paragraphs: 1, pairings: 0, resolutions: 0, keys: 1 });
});

test('an edit that changes nothing, a question and a severity read nothing', () => {
  const work = after(article, (doc) => {
    doc.edit(10, 10, '');
    doc.findings();
    doc.setOptions({ severity: { 'note/number-gap': 'off' } });
    doc.findings();
    doc.text();
    doc.placeAt(500);
  });
  assert.deepEqual(work, { paragraphs: 0, pairings: 0, resolutions: 0, keys: 0 });
});

test('an edit at the start of a long text reads no more than one at its end', () => {
  const text = Array.from({ length: 2000 }, (_, i) => `Paragraph ${i} of the report says little.[${(i % 9) + 1}]`).join(
    '\n\n',
  );
  const within = 'Paragraph 0 of the rep'.length;
  const start = after(text, (doc) => doc.edit(within, within, 'x'));
  const end = after(text, (doc) => doc.edit(doc.length - 20, doc.length - 20, 'x'));
  assert.deepEqual(start, end);
  assert.deepEqual(start, { paragraphs: 1, pairings: 0, resolutions: 0, keys: 0 });
});

test('a letter in a page that is one line reads that page', () => {
  const filler = 'The committee continued its reading and found nothing that anybody wished to change. ';
  const pages = Array.from({ length: 12 }, (_, i) => `${filler.repeat(20)}   ${i + 1}   Minutes of session ${i + 1}.`);
  const work = after(pages.join('\n'), (doc) => type(doc, 'The committee', 'x'));
  assert.equal(work.pairings, 0);
  assert.ok(work.paragraphs <= 2, `${work.paragraphs} paragraphs were read`);
});

/** The work is done, and no more than this. */
function atMost(work: Record<string, number>, most: Record<string, number>): void {
  assert.ok((work.paragraphs ?? 0) > 0, 'something was read');
  for (const [what, number] of Object.entries(most))
    assert.ok((work[what] ?? 0) <= number, `${what}: ${work[what]}, and ${number} were enough`);
}

/** The work that an edit makes in a document that has been read and asked before. */
function after(text: string, edit: (doc: Document) => void) {
  const doc = new Document(text);
  doc.findings();
  doc.work.reset();
  edit(doc);
  doc.findings();
  const { paragraphs, pairings, resolutions, keys } = doc.work;
  return { paragraphs, pairings, resolutions, keys };
}

/** Types behind the words where they stand last. */
function type(doc: Document, words: string, insert: string): void {
  const at = doc.text().lastIndexOf(words);
  assert.ok(at >= 0, `“${words}” stands in the text`);
  doc.edit(at + words.length, at + words.length, insert);
}
