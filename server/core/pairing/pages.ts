/**
 * Numbers of pages. A page's number is one more than that of the page before and stands in the same surroundings: behind or
 * in front of the same running title, or alone between gaps. One number alone proves nothing; a chain of them does.
 */
import type { DigitsData, Mention, Paragraph } from '../model.js';
import { isMidLine } from '../segment.js';
import { months } from '../words/reference.js';

interface Context {
  /** The nearest units before and behind on its line, without blanks. */
  readonly before: string;
  readonly after: string;
  /** It stands alone between gaps or at the end of its line. */
  readonly bare: boolean;
  readonly closing: boolean;
  /** `Page 3 of 8` needs no proof. */
  readonly sure: boolean;
}

interface Candidate extends Context {
  readonly mention: Mention;
  readonly label: number;
  readonly at: number;
  readonly serial: number;
  length: number;
  previous: Candidate | undefined;
}

/** How many units of a running title must agree. */
export const TITLE = 8;
/** Chains shorter than this prove nothing; a title that agrees is a proof of its own from two on. */
const CHAIN = 3;
/** So much of the text around a number is looked at. */
export const REACH = 40;
/** Two numbers of pages are further apart than this. */
const PAGE = 1000;

export interface Furniture {
  /** The mentions that are numbers of pages. */
  readonly numbers: ReadonlySet<Mention>;
  /** Numbers between gaps that may be those of pages, or else labels of notes. */
  readonly doubtful: ReadonlySet<Mention>;
  /** So many units may come or go between them before the answer could be another one. */
  readonly slack: number;
}

/** The numbers of pages, which are furniture wherever they stand. */
export function furnitureOf(paragraphs: readonly Paragraph[]): Furniture {
  const latest = new Map<number, Candidate[]>();
  const all: Candidate[] = [];
  const spare = { slack: Number.POSITIVE_INFINITY };
  for (const paragraph of paragraphs) {
    for (const mention of paragraph.mentions) {
      const candidate = candidateOf(paragraphs, paragraph, mention, all.length);
      if (!candidate) continue;
      extend(candidate, latest, spare);
      all.push(candidate);
      latest.set(candidate.label, [...(latest.get(candidate.label) ?? []).slice(-3), candidate]);
    }
  }
  return { ...chains(all), slack: spare.slack };
}

function candidateOf(
  paragraphs: readonly Paragraph[],
  paragraph: Paragraph,
  mention: Mention,
  serial: number,
): Candidate | undefined {
  if (mention.kind !== 'digits') return undefined;
  const { page, readings } = mention.data as DigitsData;
  const whole = page ? readings.find((way) => way.from === mention.from) : undefined;
  if (!whole) return undefined;
  const before = (paragraphs[paragraph.index - 1]?.text ?? '').slice(-REACH);
  const context = contextOf(paragraph, mention, before);
  return (
    context && {
      ...context,
      mention,
      label: whole.label,
      at: paragraph.start + mention.from,
      serial,
      length: 1,
      previous: undefined,
    }
  );
}

/** What of the text around a number tells whether it may be that of a page; `before` is the text of the paragraph before. */
export function contextOf({ text, context }: Paragraph, mention: Mention, before: string): Context | undefined {
  const own = text.slice(Math.max(0, mention.from - REACH), mention.from);
  const head = own.trim() === '' && isMidLine(context) ? `${before}${own}` : own;
  const tail = text.slice(mention.to, mention.to + REACH);
  if (months.has(/^\s(\p{L}+)/u.exec(tail)?.[1]?.toLowerCase() ?? '')) return undefined;
  const line = head.slice(Math.max(head.lastIndexOf('\n'), head.lastIndexOf('\f')) + 1);
  const rest = tail.split(/[\r\n\f]/, 1)[0] ?? '';
  const closing = rest.trim() === '' && (rest.length < tail.length || tail.trim() === '');
  const bare = closing || ((/\s{2,}$/.test(line) || line.trim() === '') && /^\s{2,}/.test(tail));
  const sure = /\bpage\s+$/i.test(line) && /^\s+of\s+\d/i.test(tail);
  return { before: squeeze(line).slice(-TITLE), after: squeeze(rest).slice(0, TITLE), bare, closing, sure };
}

function squeeze(text: string): string {
  return text.replace(/\s+/gu, '');
}

/** Hangs the candidate on the longest chain whose last number is one less (or two, where odd and even pages differ). */
function extend(candidate: Candidate, latest: ReadonlyMap<number, Candidate[]>, spare: { slack: number }): void {
  for (const step of [1, 2]) {
    for (const earlier of latest.get(candidate.label - step) ?? []) {
      if (!alike(earlier, candidate)) continue;
      const distance = candidate.at - earlier.at;
      spare.slack = Math.min(spare.slack, Math.abs(distance - PAGE));
      if (earlier.length < candidate.length || distance <= PAGE) continue;
      candidate.length = earlier.length + 1;
      candidate.previous = earlier;
    }
  }
}

function alike(a: Candidate, b: Candidate): boolean {
  return sameTitle(a, b) || (a.bare && b.bare);
}

function sameTitle(a: Candidate, b: Candidate): boolean {
  return shared(a.before, b.before) || shared(a.after, b.after);
}

function shared(a: string, b: string): boolean {
  if (a.length < TITLE || b.length < TITLE) return false;
  return a === b && /\p{L}{3}/u.test(a) && !/https?|www/iu.test(a);
}

/** Sorts the chains that are long enough into numbers that are certain and numbers that may yet be something else. */
function chains(all: readonly Candidate[]): Pick<Furniture, 'numbers' | 'doubtful'> {
  const numbers = new Set<Mention>();
  const doubtful = new Set<Mention>();
  for (let i = all.length - 1; i >= 0; i--) {
    const last = all[i] as Candidate;
    const titled = last.previous !== undefined && sameTitle(last.previous, last);
    if (!last.sure && last.length < (titled ? 2 : CHAIN)) continue;
    let behind: Candidate | undefined;
    for (let at: Candidate | undefined = last; at; at = at.previous) {
      const named =
        last.length >= CHAIN && [behind, at.previous].some((other) => other && shared(at.before, other.before));
      (at.sure || at.closing || named ? numbers : doubtful).add(at.mention);
      behind = at;
    }
  }
  for (const mention of numbers) doubtful.delete(mention);
  return { numbers, doubtful };
}
