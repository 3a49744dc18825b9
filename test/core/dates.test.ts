/** What the dates of a text mean, beyond what the fixtures can show; and the calendar that is under it. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isoDay } from '../../server/core/dates/write.js';
import { easter, fromDays, isLeap, nthWeekday, toDays, weekdayOf, weekOf } from '../../server/core/days/calendar.js';
import { Document } from '../../server/core/document.js';
import type { DateOccurrence } from '../../server/core/entities.js';

const found = (text: string, date?: string): readonly DateOccurrence[] => new Document(text, { date }).dates;
const only = (text: string, date?: string) => {
  const [one, ...more] = found(text, date);
  assert.ok(one && !more.length, `${more.length + (one ? 1 : 0)} dates in ${text}`);
  return one.date;
};

describe('the calendar', () => {
  test('days are counted through leap years and centuries', () => {
    for (const [ymd, days] of [
      [{ y: 1970, m: 1, d: 1 }, 0],
      [{ y: 2000, m: 2, d: 29 }, 11016],
      [{ y: 1900, m: 3, d: 1 }, -25508],
      [{ y: -489, m: 9, d: 12 }, toDays({ y: -489, m: 9, d: 11 }) + 1],
    ] as const) {
      assert.equal(toDays(ymd), days);
      assert.deepEqual(fromDays(days), ymd);
    }
    for (let days = -800_000; days < 800_000; days += 997) assert.equal(toDays(fromDays(days)), days);
  });

  test('weekdays, weeks and leap years are those of ISO 8601', () => {
    assert.equal(weekdayOf(toDays({ y: 2023, m: 12, d: 20 })), 3);
    assert.deepEqual(weekOf(toDays({ y: 2021, m: 1, d: 3 })), { y: 2020, w: 53 });
    assert.deepEqual(weekOf(toDays({ y: 2024, m: 12, d: 30 })), { y: 2025, w: 1 });
    assert.deepEqual([1900, 2000, 2023, 2024].map(isLeap), [false, true, false, true]);
  });

  test('feasts that move are found', () => {
    assert.equal(isoDay(easter(2024)), '2024-03-31');
    assert.equal(isoDay(easter(1961)), '1961-04-02');
    assert.equal(isoDay(nthWeekday(2022, 11, 4, 4)), '2022-11-24');
    assert.equal(isoDay(nthWeekday(2022, 5, 1, -1)), '2022-05-30');
  });
});

describe('notations', () => {
  for (const [text, value, edtf, precision] of [
    ['in the 1990s', '199', '199X', 'decade'],
    ['in the 20th century', '19', '19XX', 'century'],
    ['spring 2021', '2021-SP', '2021-21', 'season'],
    ['in Q3 2022', '2022-Q3', '2022-35', 'quarter'],
    ['the second half of 2023', '2023-H2', '2023-41', 'half'],
    ['the plan for 2018–2020', '2018/2020', '2018/2020', 'years'],
    ['on 5 March', 'XXXX-03-05', 'XXXX-03-05', 'day'],
    ['at 2022-08-10T16:27:00Z', '2022-08-10T16:27', '2022-08-10T16:27:00', 'time'],
    ['in 490 BC', 'BC0490', '-0489', 'year'],
  ] as const)
    test(text, () => {
      const date = only(text);
      assert.deepEqual([date.value, date.edtf, date.precision], [value, edtf, precision]);
    });

  test('the days a date covers', () => {
    const days = (text: string, date?: string) => [only(text, date).first, only(text, date).last];
    assert.deepEqual(days('in February 2024'), ['2024-02-01', '2024-02-29']);
    assert.deepEqual(days('the winter of 2022'), ['2022-12-01', '2023-02-28']);
    assert.deepEqual(days('last week', '2024-01-03'), ['2023-12-25', '2023-12-31']);
    assert.deepEqual(days('in March'), [undefined, undefined]);
  });
});

describe('what is wrong or doubtful is said', () => {
  test('days that do not exist', () => {
    assert.match(only('on 31 June 2023').impossible ?? '', /June has 30 days/);
    assert.match(only('on 29 February 2023').impossible ?? '', /no leap year/);
    assert.equal(only('on 29 February 2024').impossible, undefined);
  });

  test('a weekday that is another', () => {
    assert.deepEqual(only('on Monday, 5 May 2021').weekdays, ['Monday', 'Wednesday']);
    assert.equal(only('on Wednesday, 5 May 2021').weekdays, undefined);
  });

  test('the order of day and month', () => {
    assert.deepEqual(only('on 10/08/2022').readings, ['2022-10-08', '2022-08-10']);
    assert.equal(only('on 14/08/2022').readings, undefined);
    const [, second] = found('on 14/03/2022 and on 10/08/2022');
    assert.deepEqual([second?.date.value, second?.date.readings], ['2022-08-10', undefined]);
  });

  test('broken dates', () => {
    assert.equal(only('on August1, 2018').repaired, 'August 1, 2018');
    assert.equal(only('in Septem ber 2021').repaired, 'September 2021');
    assert.equal(only('on 3 October2019').repaired, '3 October 2019');
    assert.equal(only('on August 1, 2018').repaired, undefined);
  });
});

describe('the document’s own date', () => {
  const own = (text: string) => found(text).find((one) => one.own)?.date.value;

  test('is found at the head, in front matter and at the end', () => {
    assert.equal(own('---\nmodified: 2022-02-02\ndate: 2021-05-04\n---\n\nText of 3 May 2020.\n'), '2021-05-04');
    assert.equal(own('# The port\n\n12 March 2024\n\nIt opened on 3 May 2020.\n'), '2024-03-12');
    assert.equal(
      own('Dear members,\n\nwe write about the law of 3 May 2020.\n\nYours\n\nThe Hague, 5 June 2021\n'),
      '2021-06-05',
    );
    assert.equal(own('It opened on 3 May 2020 and closed on 4 May 2020.\n'), undefined);
  });

  test('relative dates say what they were counted from', () => {
    const date = only('It opened last year.', '2023-12-20');
    assert.deepEqual([date.value, date.basis, date.against], ['2022', 'document', '2023-12-20']);
  });

  test('nothing is found where dates are not wanted', () => {
    assert.deepEqual(new Document('On 3 May 2020.', { dates: false }).dates, []);
  });
});

test('lines that lead astray are read to their end', () => {
  const astray = [
    '1 ',
    'May ',
    'of ',
    '1/',
    '1-',
    '2021-',
    'the day after ',
    '1 May - ',
    'the end of ',
    'two and ',
    'Septem ',
    'one hundred ',
    'early ',
    'first ',
    'week of ',
    "'99 ",
  ];
  for (const part of astray) {
    const { dates } = new Document(part.repeat(Math.ceil(40_000 / part.length)), { date: '2023-12-20' });
    assert.ok(dates.every(({ from, to }) => from < to));
  }
});

test('dates keep their meaning while the text around them is typed', () => {
  const text = 'By Ada Marsh | May 18, 2023\n\nSales fell in March. In 2011 they rose; two years later they fell.\n';
  const doc = new Document('');
  for (const [i, unit] of [...text].entries()) doc.edit(i, i, unit);
  const plain = (one: Document) => one.dates.map(({ from, to, date, own }) => ({ from, to, date, own }));
  assert.deepEqual(plain(doc), plain(new Document(text)));
  assert.equal(plain(doc).length, 4);
});
