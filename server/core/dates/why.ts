/** Sentences that say how a date was understood. */
import type { DateValue } from '../entities.js';
import type { DateData } from '../words/dates-symbols.js';
import type { Scene } from './scene.js';

export function reasons(data: DateData, date: DateValue, own: boolean, scene: Scene): string[] {
  if (own) return [`This is the document’s own date: it stands ${places[data.role ?? 'alone']}.`];
  if (date.type === 'DURATION') return ['A length of time, not a date.'];
  if (date.type === 'SET') return ['Times that come again and again.'];
  const why = [source(date)];
  if (date.readings) why.push(order(date.readings, scene));
  if (data.tense && date.basis === 'document') why.push(`The verb beside it speaks of the ${data.tense}.`);
  return why;
}

const places = {
  key: 'in the front matter',
  byline: 'beside the author or the word for it',
  dateline: 'before the first sentence, as in a dispatch',
  alone: 'on a line of its own',
} as const;

function source({ basis, against, value }: DateValue): string {
  if (basis === 'document') return `Counted from the document’s own date, ${against}.`;
  if (basis === 'context') return `Counted from ${against}, which was spoken of just before.`;
  if (value === '' || value.includes('X')) return 'Nothing in the text tells which one is meant.';
  return 'As it is written.';
}

function order([taken, other]: readonly [string, string], { dayFirst }: Scene): string {
  const habit = dayFirst ? 'other dates here put the day first' : 'the month is taken to stand first';
  return `Read as ${taken}, because ${habit}; it may be ${other}.`;
}
