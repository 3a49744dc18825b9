/** How far a note reaches: to the next note, the end of its page, or the last paragraph that is set in under it. */
import type { Mention, Occurrence, Paragraph } from '../model.js';
import { isDefinition, isMidLine } from '../segment.js';
import { trimEnd } from '../text.js';
import { contextOf, REACH, TITLE } from './pages.js';
import { isIndented, startsWithLabel } from './paragraphs.js';

const arrow = /\s*(?:[↩⏎↵]\ufe0e?\ufe0f?|\[↩\ufe0e?\]\([^)\s]*\)|\^\s*$)\s*$/u;
/** What a back arrow ends with. */
const arrows = '↩⏎↵)^\ufe0e\ufe0f';
/** A list item that is not set in may still be the end of the note before it, if the next note is as near as this. */
const NEAR = 4;

/** What a note is measured against: the document's paragraphs and the numbers that end a page. */
export interface Page {
  readonly paragraphs: readonly Paragraph[];
  readonly furniture: ReadonlySet<Mention>;
}

/** Sets the end of a note, relative to its paragraph, and the paragraph it ends in. `next` is the note that follows it. */
export function measure(note: Occurrence, next: Occurrence | undefined, page: Page): void {
  let last = note.paragraph;
  let text = last.text;
  let cut = cutIn(last, note.textFrom, next, page);
  let limit = cut?.at;
  while (!cut) {
    const following = page.paragraphs[last.index + 1];
    if (!following || (next && following === next.paragraph && startsParagraph(next))) break;
    if (!goesOn(note, last, following, next, page)) break;
    cut = cutIn(following, 0, next, page);
    if (cut) limit = text.length + cut.at;
    text += following.text;
    last = following;
  }
  if (cut?.closesPage) limit = titleStart(text, note.textFrom, limit ?? text.length, page);
  const end = trimEnd(text, note.from, limit ?? text.length);
  const tail = arrows.includes(text.charAt(end - 1)) ? arrow.exec(text.slice(note.from, end)) : undefined;
  note.to = Math.max(tail ? trimEnd(text, note.from, note.from + tail.index) : end, note.focus.to);
  note.last = last;
}

interface Cut {
  readonly at: number;
  /** The number of the page stands there. */
  readonly closesPage: boolean;
}

/** Where in a paragraph the next note or the number of the page ends this one; undefined where nothing does. */
function cutIn(
  { text, mentions, ...paragraph }: Paragraph,
  from: number,
  next: Occurrence | undefined,
  page: Page,
): Cut | undefined {
  const nextFrom = next && next.paragraph.index === paragraph.index ? next.from : undefined;
  const number = mentions.find((mention) => mention.from >= from && page.furniture.has(mention));
  if (number && !(nextFrom !== undefined && nextFrom < number.from)) return { at: number.from, closesPage: true };
  return nextFrom === undefined ? undefined : { at: nextFrom, closesPage: false };
}

/** The start of what belongs to a page's number: `Page`, or behind a gap a title with a bar, or one that other pages have too. */
function titleStart(text: string, from: number, number: number, page: Page): number {
  const before = text.slice(from, number);
  const title = /(?:\s{2,}|\n)[^\s|][^|\n]{0,150}\|\s*$/u.exec(before) ?? /\sPage\s+$/u.exec(before);
  if (title) return from + title.index;
  const gap = [...before.trimEnd().matchAll(/[ \t\u00a0]{2,}|[\r\n]\s*/g)].at(-1);
  if (!gap) return number;
  const words = before.slice(gap.index + gap[0].length).replace(/\s+/gu, '');
  return titlesOf(page).has(words.slice(-TITLE)) ? from + gap.index : number;
}

/** How running titles end that stand before the numbers of several pages. */
function titlesOf({ paragraphs, furniture }: Page): ReadonlySet<string> {
  const known = titles.get(furniture);
  if (known) return known;
  const seen = new Set<string>();
  const found = new Set<string>();
  for (const paragraph of paragraphs)
    for (const mention of paragraph.mentions) {
      if (!furniture.has(mention)) continue;
      const before = (paragraphs[paragraph.index - 1]?.text ?? '').slice(-REACH);
      const title = contextOf(paragraph, mention, before)?.before ?? '';
      if (title.length < TITLE || !/\p{L}{3}/u.test(title)) continue;
      if (seen.has(title)) found.add(title);
      seen.add(title);
    }
  titles.set(furniture, found);
  return found;
}

/** Asked for each note that ends a page, and the same for all of them. */
const titles = new WeakMap<ReadonlySet<Mention>, ReadonlySet<string>>();

function startsParagraph(note: Occurrence): boolean {
  return note.paragraph.text.slice(0, note.from).trim() === '';
}

/** Whether a paragraph still belongs to the note that `last` belongs to. */
function goesOn(
  note: Occurrence,
  last: Paragraph,
  following: Paragraph,
  next: Occurrence | undefined,
  page: Page,
): boolean {
  if (isMidLine(following.context)) return true;
  if (note.form === 'caret') return isDefinition(last.next) && staysIn(following);
  if (isMidLine(note.paragraph.context) || !startsParagraph(note)) return false;
  if (following.zone === 'furniture' || following.zone === 'code' || startsWithLabel(following)) return false;
  if (following.mentions.some((mention) => mention.kind === 'heading' || page.furniture.has(mention))) return false;
  if (isIndented(following)) return true;
  const between = next && following.index < next.paragraph.index && next.paragraph.index - note.paragraph.index < NEAR;
  return Boolean(between) && following.zone === 'notes';
}

/** Whether a paragraph belongs to the Markdown note before it: only what is set in does, under a heading of notes as elsewhere. */
function staysIn(following: Paragraph): boolean {
  return following.zone === 'code' ? isDefinition(following.next) : following.zone === 'notes' && isIndented(following);
}
