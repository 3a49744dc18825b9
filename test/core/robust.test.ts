/** No text makes the core throw, and none takes it longer than a test may take. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Document } from '../../server/core/document.js';
import { describe, folds, items, outline, rename } from '../../server/core/query.js';
import { forAll, type Random, shorterText } from '../support/random.js';

const runs = Number(process.env.RUNS ?? 200);
const million = 1 << 20;

/** Characters that some part of the core treats in a way of its own. */
const special = [
  ...'[]^:*†‡§¶`~#-+=|<>()/\\"“”‘’.,;!?↩_{}$%&@ \t\n\r\f\v\0\u00a0\u200b\u2028\ufe0e\ufeff',
  ...'0123456789aZé¹²³⁴',
];
const halves = ['\ud800', '\udbff', '\udc00', '\udfff', '\uffff', '\ufffe', '\u0301', '😀'];
const words = [
  '<sup>',
  '</sup>',
  '[^',
  ']:',
  '```',
  '---\n',
  '+++\n',
  '<!--',
  '-->',
  'https://',
  'www.',
  'Notes\n',
  'glossator-disable ',
  '1. ',
  '\n\n',
];

test('texts of random units', () => {
  const make = (random: Random) => random.list(0, 300, () => String.fromCharCode(random.int(0, 0xffff))).join('');
  forAll({ runs, make, simpler: shorterText, check: readAll });
});

test('texts of the characters that mean something', () => {
  const make = (random: Random) =>
    random.list(0, 200, () => random.pick(random.pick([special, special, halves, words]))).join('');
  forAll({ runs: runs * 4, make, simpler: shorterText, check: readAll });
});

const units = [
  '1',
  '[',
  ']',
  '^',
  '*',
  ' ',
  '\r',
  '\n',
  '\f',
  '\t',
  '`',
  '#',
  '-',
  '.',
  '(',
  '<',
  '\0',
  '\ud800',
  '\udc00',
  '†',
  'a',
  '\u0301',
  '\ufeff',
];
for (const unit of units)
  test(`a megabyte of ${nameOf(unit)}`, () => {
    const doc = new Document(unit.repeat(million));
    doc.edit(million >> 1, (million >> 1) + 1, '1');
    assert.equal(doc.findings().length, 0);
    assert.equal(doc.length, million);
  });

const patterns = [
  '[^',
  '1 ',
  '1, ',
  '[1] ',
  'a.1 ',
  '1.\n',
  '1. a\n\n',
  '[1] a\n',
  '[^a]: ',
  '[^a] ',
  '<sup>',
  '^1',
  '**',
  '``` ',
  '<!-- ',
  'www.',
  '( ',
  '\r\n',
  '—1',
  '"1',
  '¹',
  '¹a ',
  'a† ',
  '† a\n',
  '   1   A',
];
for (const pattern of patterns)
  test(`many times ${JSON.stringify(pattern)}`, () => {
    const text = pattern.repeat(Math.floor(million / 16 / pattern.length));
    const doc = new Document(text);
    doc.findings();
    doc.edit(text.length >> 1, text.length >> 1, 'x');
    doc.findings();
    assert.equal(doc.length, text.length + 1);
  });

test('a directive on every line', () => {
  const doc = new Document('glossator-disable-next-line note/number-gap\nThe levy rose.[1]\n'.repeat(4000));
  assert.deepEqual(doc.findings(), []);
  assert.equal(doc.lineCount, 8001);
});

/** Letters and signs as they are, all else by its number. */
function nameOf(unit: string): string {
  return /^[!-~]$/.test(unit) ? unit : `U+${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** Asks a document everything that a reader may ask, at every mark it shows. */
function readAll(text: string): void {
  const doc = new Document(text);
  for (const finding of doc.findings()) {
    assert.ok(0 <= finding.from && finding.from <= finding.to && finding.to <= text.length);
    doc.fixes(finding);
  }
  for (const item of items(doc)) {
    assert.ok(0 <= item.from && item.from <= item.to && item.to <= text.length, `${item.kind} ${item.from}–${item.to}`);
    describe(doc, item);
    if (item.anchor) rename(doc, item, '7');
  }
  outline(doc);
  folds(doc);
  assert.equal(doc.text(), text);
}
