/** Dates written in another way: the day stays the same, and so does everything else. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { partsOf, weekdayNameOf } from '../../server/core/days/day.js';
import { readDay, type Writing, writeDay } from '../../server/core/days/written.js';
import { Document } from '../../server/core/document.js';
import type { Edit } from '../../server/core/model.js';
import { rewrite, rewriteAll } from '../../server/core/rewrite.js';
import { forAll, type Random, shorter } from '../support/random.js';

const ways: readonly Writing[] = ['iso', 'dmy', 'mdy'];
const months = 'January February March April May June July August September October November December'.split(' ');

/** Sentences with a hole for a date; in some of them no date may be changed. */
const sentences: readonly ((date: string) => string)[] = [
  (date) => `The levy rose on ${date}, and fell again.`,
  (date) => `The board met on ${date}. It was the last time.`,
  (date) => `It sat until ${date} (and nobody paid).`,
  (date) => `“It rose on ${date}”, the pilot’s mate said.`,
  (date) => `Between 3 and ${date} the gates were shut.`,
  (date) => `See [the letter of ${date}](https://ports.example.org/2023-09-12).`,
  (date) => `The ‘levy’ of ${date} was the pilots’ own.`,
  (date) => `## Minutes of ${date}\n`,
  (date) => `> On ${date} it fell.\n`,
  (date) => `It came last year, two weeks before ${date}.`,
  (date) => `The file levy-${date}.txt is lost.`,
  (date) => `It rose on ${date}.4 It fell.`,
];

interface Sentence {
  readonly at: number;
  readonly date: string;
}

interface Case {
  readonly sentences: readonly Sentence[];
  readonly chosen: number;
  readonly into: Writing;
}

test('one date: only its own words change, its day stays, and a second time there is nothing to do', () => {
  holds(300, checkOne);
});

test('all dates of a style: every value stays, and a second time there is nothing to do', () => {
  holds(200, checkAll);
});

test('there and back again: a plain date is written as it was', () => {
  forAll({
    runs: 300,
    make: (random) => [day(random), random.pick(ways), random.pick(ways)] as const,
    simpler: () => [],
    check([date, first, second]) {
      const written = writeDay(date, first);
      const other = writeDay(date, second, readDay(written));
      assert.deepEqual(readDay(other)?.days, [date]);
      assert.equal(writeDay(date, first, readDay(other)), written);
    },
  });
});

describe('a whole day is read', () => {
  const cases: Readonly<Record<string, readonly string[] | undefined>> = {
    '12 September 2023': ['2023-09-12'],
    'Tuesday, September 12th, 2023': ['2023-09-12'],
    '12th of Sept. 2023': ['2023-09-12'],
    '12/09/2023': ['2023-09-12', '2023-12-09'],
    '23.9.2023': ['2023-09-23'],
    '2024-02-29': ['2024-02-29'],
    '2023-02-29': [],
    '31 June 2023': [],
    '12 September': undefined,
    'September 2023': undefined,
    'on 12 September 2023': undefined,
    '12\nSeptember 2023': undefined,
    '12 September 23': undefined,
    '12 Maytember 2023': undefined,
  };
  for (const [text, days] of Object.entries(cases))
    test(JSON.stringify(text), () => assert.deepEqual(readDay(text)?.days, days));
});

test('weekday, ordinal and short month are kept', () => {
  const like = readDay('Tue. 12th Sept. 2023');
  assert.deepEqual(
    ways.map((way) => writeDay('2023-09-12', way, like)),
    ['Tue. 2023-09-12', 'Tue. 12th Sept. 2023', 'Tue., Sept. 12th, 2023'],
  );
});

/** Checks many cases; unless one of them was asked for, many dates must have been rewritten in them. */
function holds(runs: number, check: (one: Case) => number): void {
  let changes = 0;
  forAll({
    runs,
    make,
    simpler,
    check(one) {
      changes += check(one);
    },
  });
  assert.ok(changes > runs / 10 || process.env.SEED !== undefined, `${changes} dates were rewritten`);
}

/** Returns how many dates were rewritten. */
function checkOne({ sentences, chosen, into }: Case): number {
  const text = textOf(sentences);
  const doc = new Document(text);
  const one = doc.dates[chosen % Math.max(1, doc.dates.length)];
  const edit = one && rewrite(doc, one, into);
  if (!one || !edit) return 0;
  const at = doc.span(one);
  assert.deepEqual([edit.from, edit.to], [at.from, at.to]);
  const after = applied(text, [edit]);
  assert.equal(after.slice(0, at.from), text.slice(0, at.from));
  assert.equal(after.slice(at.from + edit.insert.length), text.slice(at.to));
  const changed = new Document(after);
  assert.deepEqual(valuesOf(changed), valuesOf(doc));
  const again = changed.dates.find((other) => changed.span(other).from === at.from);
  assert.equal(again && changed.text(changed.span(again)), edit.insert);
  assert.equal(again && rewrite(changed, again, into), undefined);
  return 1;
}

function checkAll({ sentences, chosen, into }: Case): number {
  const text = textOf(sentences);
  const doc = new Document(text);
  const one = doc.dates[chosen % Math.max(1, doc.dates.length)];
  const edits = one ? rewriteAll(doc, one, into) : [];
  const changed = new Document(applied(text, edits));
  assert.deepEqual(valuesOf(changed), valuesOf(doc));
  const left = changed.dates.filter((other) => {
    const span = changed.span(other);
    return edits.some(({ insert }) => changed.text(span) === insert) && rewrite(changed, other, into);
  });
  assert.deepEqual(left, []);
  return edits.length;
}

function applied(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.from - a.from)
    .reduce((all, { from, to, insert }) => all.slice(0, from) + insert + all.slice(to), text);
}

function valuesOf(doc: Document): string[] {
  return doc.dates.map(({ date }) => date.value);
}

function textOf(list: readonly Sentence[]): string {
  return `${list.map(({ at, date }) => (sentences[at] as (date: string) => string)(date)).join('\n')}\n`;
}

function make(random: Random): Case {
  const sentence = () => ({ at: random.int(0, sentences.length - 1), date: date(random) });
  return { sentences: random.list(1, 6, sentence), chosen: random.int(0, 9), into: random.pick(ways) };
}

function* simpler(one: Case): Iterable<Case> {
  for (const sentences of shorter(one.sentences)) yield { ...one, sentences };
  if (one.chosen > 0) yield { ...one, chosen: one.chosen - 1 };
}

/** A day in one of the ways in which people write it. */
function date(random: Random): string {
  const iso = day(random);
  const [year, month, number] = partsOf(iso) as readonly [number, number, number];
  const name = months[month - 1] as string;
  const weekday = random.chance(0.3) ? `${weekdayNameOf(iso)}${random.pick([', ', ' '])}` : '';
  return random.pick([
    iso,
    `${weekday}${number} ${name} ${year}`,
    `${weekday}${name} ${number}, ${year}`,
    `${number} ${name.slice(0, 3)} ${year}`,
    `${weekday}${number}th of ${name} ${year}`.replace('1th', '1st').replace('2th', '2nd').replace('3th', '3rd'),
    `${13 + (number % 15)}/${month}/${year}`,
  ]);
}

function day(random: Random): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${random.int(1950, 2049)}-${two(random.int(1, 12))}-${two(random.int(1, 28))}`;
}
