/**
 * What is done with names harms no text: a rename changes the names it is asked to change and nothing else, and back again gives
 * the old text; a fix stays inside the name it mends; and findings on names are the same however the text came about. RUNS and SEED
 * as in `incremental.test.ts`.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Document } from '../../server/core/document.js';
import type { Edit } from '../../server/core/model.js';
import { completable, complete, items, rename, renameTarget } from '../../server/core/query.js';
import { forAll, type Random, shorter } from '../support/random.js';

const runs = Number(process.env.RUNS ?? 80);

/** Every text begins with this; it introduces two bodies and a person. */
const introduction =
  'The Marine Data Alliance (MDA) met Minister Anna Lindqvist and the Harbour Pilots Association (HPA). ';
/** Sentences that name actors in all the ways there are. */
const sentences = [
  'The MDA’s tables are old, and the Alliance knows it. ',
  'The Marine Data\nAlliance has printed them anew. ',
  'In May the Marine  Data Alliance\'s chair, Lindqvist, left the "Marine Data Alliance".1 ',
  'The Marine Date Alliance and the Harbor Pilots Association paid, as did the CAC. ',
  'So did the CAC (nobody knows why), the HPAs and the\r\nHarbour Pilots\r\nAssociation. ',
  'The Harbour Pliots Association (HPA) and the Harbour Port Agency (HPA) met the UN and Japan. ',
  'Anna Lindqvist wrote to the Centre for Tidal Research (CTR); the Center for Tidal Research answered Anna Lindqvist. ',
  '\n\n[1] Marine Data Alliance, Tables, p. 4. MDA, https://ports.example.org/MDA.\n\n',
  '\n\n# The MDA and the UN\n\n',
  '\n\n1. The OSCE and the Harbour Pilots Association.\n',
  'It rained, and nobody came. ',
];
const touches = ['', ' ', '.', '(', ')', 's', 'A', 'The ', '\n\n', '1. ', '[1] ', '-', '’s', 'MDA ', 'CAC', 'UN'];

function property(check: (text: string) => void): void {
  forAll<readonly string[]>({
    runs,
    make: (random: Random) => random.list(1, 7, () => random.pick(sentences)),
    simpler: shorter,
    check: (list) => check(introduction + list.join('')),
  });
}

function applied(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.from - a.from)
    .reduce((all, { from, to, insert }) => all.slice(0, from) + insert + all.slice(to), text);
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ');
}

test('a rename changes the mentions that are written alike, and is taken back by another one', () => {
  property((text) => {
    const doc = new Document(text);
    for (const [old, now] of [
      ['Marine Data Alliance', 'Modern Dock Alliance'],
      ['MDA', 'MDX'],
      ['Anna Lindqvist', 'Anna Lindgren'],
    ] as const) {
      const at = text.indexOf(old);
      const target = renameTarget(doc, at);
      assert.equal(target?.name, old);
      const change = rename(doc, target, now);
      assert.ok('edits' in change, 'the new name is free');
      for (const { from, to, insert } of change.edits) {
        assert.equal(folded(text.slice(from, to)), old);
        assert.equal(folded(insert), now);
        assert.equal(insert.replace(/\S/g, ''), text.slice(from, to).replace(/\S/g, ''), 'gaps stay');
      }
      const own = items(doc, 'actor').filter(({ anchor }) => anchor?.key === target.anchor?.key);
      const alike = own.filter(({ from, to }) => folded(text.slice(from, to)) === old);
      assert.deepEqual(
        change.edits.map(({ from }) => from),
        alike.map(({ from }) => from),
      );
      takenBack(text, change.edits, at, old);
    }
  });
});

/** Another rename gives the old text, if all that was renamed is still understood; letters that fit no name are no acronym. */
function takenBack(text: string, edits: readonly Edit[], at: number, old: string): void {
  const after = new Document(applied(text, edits));
  const back = renameTarget(after, at);
  if (!back && old === 'MDA') return;
  const again = back && rename(after, back, old);
  assert.ok(again && 'edits' in again, 'it can be renamed again');
  if (again.edits.length === edits.length) assert.equal(applied(after.text(), again.edits), text);
}

test('names that would run into one another are refused', () => {
  property((text) => {
    const doc = new Document(text);
    const target = renameTarget(doc, text.indexOf('Marine'));
    assert.ok(target);
    const names = [
      '',
      ' ',
      '12',
      'Two\nlines',
      'Harbour Pilots Association',
      'harbour pilots  association',
      'HPA',
      'mda',
    ];
    for (const name of names) assert.ok('refused' in rename(doc, target, name), JSON.stringify(name));
  });
});

test('a fix stays inside the names it speaks of and settles its finding', () => {
  property((text) => {
    const doc = new Document(text);
    const mentions = items(doc, 'actor');
    for (const finding of doc.findings().filter(({ code }) => code.startsWith('actor/'))) {
      for (const { edits, preferred } of doc.fixes(finding)) {
        if (!edits) continue;
        for (const { from, to } of edits)
          assert.ok(
            mentions.some((one) => one.from <= from && to <= one.to),
            'inside a name',
          );
        if (preferred) assert.ok(edits.every(({ from, to }) => finding.from <= from && to <= finding.to));
        const after = new Document(applied(text, edits));
        const left = after.findings().filter(({ code, from }) => code === finding.code && from === finding.from);
        assert.deepEqual(left, [], finding.message);
      }
    }
  });
});

test('findings on names do not depend on how the text was typed', () => {
  forAll<readonly { at: number; length: number; insert: string }[]>({
    runs,
    make: (random) =>
      random.list(1, 12, () => ({
        at: random.int(0, 1000),
        length: random.chance(0.4) ? random.int(0, 30) : 0,
        insert: random.chance(0.5) ? random.pick(touches) : random.pick(sentences),
      })),
    simpler: shorter,
    check: (edits) => {
      const doc = new Document(introduction + sentences.join(''));
      for (const { at, length, insert } of edits) {
        doc.findings();
        const from = Math.floor((at / 1000) * doc.length);
        doc.edit(from, from + length, insert);
        assert.deepEqual(named(doc), named(new Document(doc.text())));
      }
    },
  });
});

test('completion replaces nothing but the word before the cursor, and offers each name once', () => {
  property((text) => {
    for (let at = 0; at <= text.length; at += 97) {
      const doc = new Document(`${text.slice(0, at)} UN${text.slice(at)}`);
      const word = completable(doc, at + 3);
      if (!word) continue;
      assert.equal(doc.text(word), 'UN');
      const { names } = complete(doc, word);
      assert.ok(names.some(({ label }) => label === 'United Nations'));
      assert.equal(new Set(names.map(({ label }) => label)).size, names.length);
    }
  });
});

function named(doc: Document) {
  return doc
    .findings()
    .filter(({ code }) => code.startsWith('actor/'))
    .map(({ code, from, to, message }) => ({ code, from, to, message }));
}
