/** What the fixtures of citations cannot show: house styles, what stays through edits, and that nothing lies outside its place. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CitationOccurrence, CitationStyle } from '../../server/core/citing.js';
import { Document } from '../../server/core/document.js';
import type { Options, Span } from '../../server/core/model.js';
import { forAll, type Random, shorter } from '../support/random.js';
import { insertion, pieces } from '../support/texts.js';

const notes = [
  'Karl Brandt, *Duties of Care* (Selm: Harbour Press, 2012), 45.',
  'Nobody had asked them, and they did not say it twice.',
  'Ibid., 47.',
  'Ute Lindqvist, “Who Guards the Ports?,” *Harbour Monthly*, May 2015.',
  'Brandt, *Duties*, 51.',
  'Ibid.',
];
const strict: readonly CitationStyle[] = ['chicago', 'oscola', 'bluebook', 'un'];

test('an explanatory note comes between Ibid. and its source in the strict styles, and not in the plain one', () => {
  for (const style of strict) {
    const [, ibid] = of(new Document(textOf(notes), styled(style)));
    assert.equal(ibid?.status, 'barrier', style);
    assert.deepEqual(
      ibid?.candidates.map(({ label }) => label),
      ['Brandt, “Duties of Care”'],
    );
    assert.equal(ibid?.source, undefined);
  }
  const [full, ibid] = of(new Document(textOf(notes), styled('plain')));
  assert.equal(ibid?.status, 'resolved');
  assert.equal(ibid?.antecedent, full);
  assert.deepEqual(
    ibid?.passed.map(({ label }) => label),
    ['2'],
  );
});

test('one can follow Ibid. step by step to the full citation', () => {
  const all = of(new Document(textOf(notes)));
  const steps: (string | undefined)[] = [];
  for (let one = all.at(-1); one; one = one.antecedent) steps.push(one.note?.label);
  assert.deepEqual(steps, ['6', '5', '1']);
  assert.equal(all.at(-1)?.source, all[0]?.source);
  assert.equal(all[0]?.source?.first, all[0]);
});

test('a letter in the text decides nothing anew, and everything stands where it should', () => {
  const doc = new Document(textOf(notes));
  const before = doc.citations;
  const shown = before.map((one) => doc.text(doc.span(one)));
  doc.work.reset();
  doc.edit(4, 4, 'quiet ');
  assert.equal(doc.citations, before);
  assert.equal(doc.work.resolutions, 0);
  assert.deepEqual(
    doc.citations.map((one) => doc.text(doc.span(one))),
    shown,
  );
});

test('a letter in a note changes the citations of its source only', () => {
  const doc = new Document(textOf(notes));
  const before = doc.citations;
  const at = doc.text().indexOf('Monthly');
  doc.edit(at, at, 'Bi');
  const same = doc.citations.map((one, i) => one === before[i]);
  assert.deepEqual(same, [true, true, false, true, true]);
  assert.equal(doc.citations[2]?.source?.container, 'Harbour BiMonthly');
});

test('a cross-reference in the text moves along with it, and with its numbers', () => {
  const doc = new Document(`They agreed; see note 2 above.\n\n${textOf(notes)}`);
  const [before] = doc.citations;
  doc.edit(0, 0, 'At last ');
  const [one] = doc.citations;
  assert.equal(one, before);
  assert.equal(doc.text(spanOf(doc, one as CitationOccurrence)), 'note 2 above');
  assert.equal(doc.text(spanOf(doc, one as CitationOccurrence, one?.parts.numbers[0])), '2');
  assert.deepEqual(
    one?.targets.map(({ label }) => label),
    ['2'],
  );
});

test('a short form finds its source again when the full citation is put in', () => {
  const doc = new Document(textOf(['Brandt, op. cit., p. 3.', 'Brandt, op. cit., p. 4.']));
  assert.deepEqual(
    of(doc).map(({ status }) => status),
    ['unresolved', 'unresolved'],
  );
  const at = doc.text().indexOf('Brandt, op. cit., p. 3.');
  doc.edit(at, at, `${notes[0]} `);
  assert.deepEqual(
    of(doc).map(({ status }) => status),
    ['resolved', 'resolved', 'resolved'],
  );
});

test('notes with names are read in the order of their markers', () => {
  const text =
    'First.[^b] Then.[^a]\n\n[^a]: Ibid., p. 4.\n\n[^b]: Karl Brandt, *Duties of Care* (Selm: Harbour Press, 2012).\n';
  const [ibid] = of(new Document(text));
  assert.equal(ibid?.status, 'resolved');
  assert.equal(ibid?.source?.title, 'Duties of Care');
});

test('a text without notes has no references to them', () => {
  assert.deepEqual(new Document('They agreed; see note 2 above.').citations, []);
});

test('parts lie in their citations and say what stands there, through any edits', () => {
  const make = (random: Random) => ({
    text: pieces(random),
    edits: random.list(0, 4, () => ({ at: random.int(0, 5000), insert: insertion(random) })),
  });
  forAll({
    runs: 300,
    make,
    simpler: function* ({ text, edits }) {
      for (const fewer of shorter(edits)) yield { text, edits: fewer };
      for (const fewer of shorter(text)) yield { text: fewer, edits };
    },
    check: ({ text, edits }) => {
      const doc = new Document(text.join(''));
      for (const { at, insert } of edits) {
        doc.edit(at % (doc.length + 1), at % (doc.length + 1), insert);
        for (const one of doc.citations) checkPlaces(doc, one);
      }
    },
  });
});

for (const unit of [
  '“',
  'Ibid. ',
  '“A,” 2019; ',
  'Brandt, supra note 1; ',
  'idem, A; ',
  'A. ',
  '(quoting A, B ',
  'https://a.b/c -d ',
  'p. 1, ',
  '*a* ',
  'Brandt K, ',
  'Selm: Harbour Press 2019, ',
  'Aa Bb ',
])
  test(`a note of 20,000 units of ${JSON.stringify(unit)}`, () => {
    const doc = new Document(`Done.[1]\n\nNotes\n\n[1] ${unit.repeat(Math.floor(20_000 / unit.length))}\n`);
    for (const one of doc.citations) checkPlaces(doc, one);
    assert.equal(doc.occurrences.filter(({ kind }) => kind === 'note').length, 1);
  });

function checkPlaces(doc: Document, one: CitationOccurrence): void {
  const { from, to } = doc.span(one);
  assert.ok(0 <= from && from < to && to <= doc.length, `${from}–${to}`);
  const { numbers, urls, title, pinpoint } = one.parts;
  for (const { label, ...span } of numbers) assert.equal(doc.text(spanOf(doc, one, span)), label);
  for (const part of [...urls, ...(title ? [title] : []), ...(pinpoint ? [pinpoint] : [])])
    assert.ok(0 <= part.from && part.from < part.to && from + part.to <= to + 1, JSON.stringify(part));
  assert.equal(
    one.status === 'resolved' && one.as !== 'cross-reference',
    one.source !== undefined && one.status !== 'early' && one.as !== 'cross-reference',
  );
  assert.equal(one.status === 'ambiguous', one.candidates.length > 0 && one.status !== 'barrier');
}

function spanOf(doc: Document, one: CitationOccurrence, part: Span = { from: 0, to: one.to - one.from }): Span {
  const { from } = doc.span(one);
  return { from: from + part.from, to: from + part.to };
}

/** What is cited in notes. */
function of(doc: Document): CitationOccurrence[] {
  return doc.citations.filter(({ note }) => note);
}

function textOf(list: readonly string[]): string {
  const body = list.map((_, i) => `The port was closed.[${i + 1}]`).join(' ');
  return `${body}\n\nNotes\n\n${list.map((note, i) => `[${i + 1}] ${note}`).join('\n\n')}\n`;
}

function styled(style: CitationStyle): Partial<Options> {
  return { style } as Partial<Options>;
}
