/**
 * Numbers of pages. A page's number is one more than that of the page before and stands in the same surroundings: behind or
 * in front of the same running title, or alone between gaps. One number alone proves nothing; a chain of them does.
 */
import type { DigitsData, Mention, Paragraph } from '../model.js';
import { isMidLine } from '../segment.js';

interface Candidate {
  readonly mention: Mention;
  readonly label: number;
  /** The words before and behind, without blanks, and whether it ends or begins its line there. */
  readonly before: string;
  readonly after: string;
  readonly bare: boolean;
  /** It ends its line. */
  readonly closing: boolean;
  readonly at: number;
  /** `Page 3 of 8` needs no proof. */
  readonly sure: boolean;
  readonly serial: number;
  length: number;
  previous: Candidate | undefined;
}

/** How many units of a running title must agree. */
const TITLE = 8;
/** Chains shorter than this prove nothing; a title that agrees is a proof of its own from two on. */
const CHAIN = 3;
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
  const { text } = paragraph;
  let head = text.slice(Math.max(0, mention.from - 40), mention.from);
  if (head.trim() === '' && isMidLine(paragraph.context))
    head = `${(paragraphs[paragraph.index - 1]?.text ?? '').slice(-40)}${head}`;
  const tail = text.slice(mention.to, mention.to + 40);
  const line = head.slice(Math.max(head.lastIndexOf('\n'), head.lastIndexOf('\f')) + 1);
  const closing = /^\s*[\r\n\f]/.test(tail) || tail.trim() === '';
  const bare = closing || ((/\s{2,}$/.test(line) || line.trim() === '') && /^\s{2,}/.test(tail));
  const sure = /\bpage\s+$/i.test(line) && /^\s+of\s+\d/i.test(tail);
  const rest = tail.search(/[\r\n\f]/) >= 0 ? tail.slice(0, tail.search(/[\r\n\f]/)) : tail;
  return {
    mention,
    label: whole.label,
    before: squeeze(line),
    after: squeeze(rest),
    bare,
    closing,
    at: paragraph.start + mention.from,
    sure,
    serial,
    length: 1,
    previous: undefined,
  };
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
  return shared(a.before, b.before, true) || shared(a.after, b.after, false);
}

function shared(a: string, b: string, fromEnd: boolean): boolean {
  if (a.length < TITLE || b.length < TITLE) return false;
  const one = fromEnd ? a.slice(-TITLE) : a.slice(0, TITLE);
  const other = fromEnd ? b.slice(-TITLE) : b.slice(0, TITLE);
  return one === other && /\p{L}{3}/u.test(one) && !/https?|www/iu.test(one);
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
      const named = [behind, at.previous].some((other) => other && shared(at.before, other.before, true));
      (at.sure || at.closing || named ? numbers : doubtful).add(at.mention);
      behind = at;
    }
  }
  for (const mention of numbers) doubtful.delete(mention);
  return { numbers, doubtful };
}
