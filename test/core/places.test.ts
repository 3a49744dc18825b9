/** Offsets and places against the library that editors are built on, which is our measure for open files too. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Document } from '../../server/core/document.js';
import { forAll, type Random, shorter, shorterText, withOne } from '../support/random.js';
import { pieces } from '../support/texts.js';

const runs = Number(process.env.RUNS ?? 300);
const ends = ['\n', '\r\n', '\r', '\n\r', '\r\r\n', '\f', '\u2028', 'a', 'word ', '😀', '\ud83d', 'é', '\u00a0', ''];

function* simpler(parts: readonly string[]): Iterable<string[]> {
  yield* shorter(parts);
  yield* withOne(parts, shorterText);
}

test('every offset has the place that editors give it, and comes back', () => {
  const make = (random: Random) => random.list(0, 40, () => random.pick(ends));
  forAll({ runs: runs * 2, make, simpler, check: (parts) => compare(parts.join('')) });
});

test('so it is in documents of many paragraphs and long lines', () => {
  forAll({
    runs: Math.ceil(runs / 6),
    make: (random) => pieces(random, true),
    simpler,
    check: (parts) => compare(parts.join('')),
  });
});

test('so it is after edits', () => {
  const make = (random: Random) => [random.pick(ends), ...pieces(random)];
  forAll({
    runs: Math.ceil(runs / 3),
    make,
    simpler,
    check([insert = '', ...parts]) {
      const text = parts.join('');
      const at = Math.floor(text.length / 2);
      const doc = new Document(text);
      doc.edit(at, at + 1, insert);
      compareWith(doc, text.slice(0, at) + insert + text.slice(at + 1));
    },
  });
});

test('places outside the text are put at its edges', () => {
  const doc = new Document('one\r\ntwo\rthree\n\nlast');
  const end = { line: 4, character: 4 };
  for (const offset of [20, 21, 1e9, Number.POSITIVE_INFINITY]) assert.deepEqual(doc.placeAt(offset), end, `${offset}`);
  for (const offset of [0, -0, -1, -1e9, Number.NEGATIVE_INFINITY, Number.NaN])
    assert.deepEqual(doc.placeAt(offset), { line: 0, character: 0 }, `${offset}`);
  assert.equal(doc.offsetAt({ line: 99, character: 0 }), 20);
  assert.equal(doc.offsetAt({ line: 1, character: 99 }), 8, 'a character past a line’s end is that end');
  assert.equal(doc.offsetAt({ line: 4, character: 99 }), 20);
  assert.equal(doc.offsetAt({ line: 0, character: -5 }), 0);
  assert.equal(doc.offsetAt({ line: -1, character: 2 }), 0);
  assert.equal(doc.offsetAt({ line: Number.NaN, character: Number.NaN }), 0);
  assert.equal(doc.offsetAt({ line: 1, character: Number.NaN }), 5);
  assert.equal(doc.offsetAt({ line: Number.POSITIVE_INFINITY, character: 0 }), 20);
});

test('an offset between carriage return and line feed stands at the end of its line', () => {
  const doc = new Document('one\r\ntwo');
  assert.deepEqual(doc.placeAt(4), TextDocument.create('a:b', '', 1, 'one\r\ntwo').positionAt(4));
});

test('an empty text has one line', () => {
  const doc = new Document('');
  assert.equal(doc.lineCount, 1);
  assert.deepEqual(doc.placeAt(0), { line: 0, character: 0 });
  assert.equal(doc.offsetAt({ line: 0, character: 0 }), 0);
});

test('edits outside the text, or the wrong way round, are put right', () => {
  const doc = new Document('one two');
  doc.edit(7, 4, 'three');
  assert.equal(doc.text(), 'one three');
  doc.edit(-5, 3, 'two');
  assert.equal(doc.text(), 'two three');
  doc.edit(99, 200, '!');
  assert.equal(doc.text(), 'two three!');
  doc.edit(Number.NaN, Number.NaN, '>');
  assert.equal(doc.text(), '>two three!');
  assert.equal(doc.text({ from: -3, to: 4 }), '>two');
  assert.equal(doc.text({ from: 5, to: 999 }), 'three!');
});

function compare(text: string): void {
  compareWith(new Document(text), text);
}

/** Compares places near every corner of the text, and lines one past the last. */
function compareWith(doc: Document, text: string): void {
  const model = TextDocument.create('a:b', 'plaintext', 1, text);
  assert.equal(doc.lineCount, model.lineCount);
  const step = Math.max(1, Math.floor(text.length / 120));
  for (let offset = 0; offset <= text.length; offset += step) {
    const place = model.positionAt(offset);
    assert.deepEqual({ offset, ...doc.placeAt(offset) }, { offset, ...place });
    assert.equal(doc.offsetAt(place), model.offsetAt(place), `the offset of ${JSON.stringify(place)}`);
  }
  for (let line = 0; line <= model.lineCount; line += Math.max(1, Math.floor(model.lineCount / 20)))
    for (const character of [0, 1, 3, 1e6]) {
      const place = { line, character };
      assert.equal(doc.offsetAt(place), model.offsetAt(place), `the offset of ${JSON.stringify(place)}`);
    }
}
