/** The document's own date: given, or found at the head of the text, in its front matter or at its end. */
import type { Mention, Paragraph } from '../model.js';
import type { DateData } from '../words/dates-symbols.js';

/** Among so many dates from the top, and so many paragraphs from either end, the document's date is looked for. */
const HEAD = 14;
const TAIL = 6;

export interface Seat {
  readonly paragraph: Paragraph;
  readonly slot: number;
  readonly mention: Mention<DateData>;
}

/** The mention that tells the document's date. */
export function ownDate(seats: readonly Seat[], count: number): Seat | undefined {
  const named = seats.filter(({ mention }) => mention.data.role !== undefined);
  const keys = named.filter(({ mention }) => mention.data.role === 'key');
  if (keys.length) return keys.reduce((best, one) => (rankOf(one) < rankOf(best) ? one : best));
  const head = named.filter(({ paragraph }) => paragraph.index < HEAD && paragraph.zone !== 'notes');
  return head.find(isDay) ?? head[0] ?? named.filter((one) => isLate(one, count) && isDay(one)).at(-1);
}

function rankOf({ mention }: Seat): number {
  return mention.data.rank ?? Number.MAX_SAFE_INTEGER;
}

function isDay({ mention }: Seat): boolean {
  const { expr } = mention.data;
  return expr.is === 'numeric' || (expr.is === 'fields' && expr.fields.day !== undefined);
}

/** A letter's date may stand on a line of its own at the end. */
function isLate({ paragraph, mention }: Seat, count: number): boolean {
  return mention.data.role === 'alone' && paragraph.zone === 'body' && paragraph.index >= count - TAIL;
}
