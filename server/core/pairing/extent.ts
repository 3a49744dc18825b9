/** How far a note reaches: to the next note, the end of its page, or the last paragraph that is set in under it. */
import type { Mention, Occurrence, Paragraph } from '../model.js';
import { isDefinition, isMidLine } from '../segment.js';
import { trimEnd } from '../text.js';
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
  let limit = cutIn(last, note.textFrom, next, page);
  while (limit === undefined) {
    const following = page.paragraphs[last.index + 1];
    if (!following || (next && following === next.paragraph && startsParagraph(next))) break;
    if (!goesOn(note, last, following, next, page)) break;
    const cut = cutIn(following, 0, next, page);
    if (cut !== undefined) limit = text.length + cut;
    text += following.text;
    last = following;
  }
  const end = trimEnd(text, note.from, limit ?? text.length);
  const tail = arrows.includes(text.charAt(end - 1)) ? arrow.exec(text.slice(note.from, end)) : undefined;
  note.to = Math.max(tail ? trimEnd(text, note.from, note.from + tail.index) : end, note.focus.to);
  note.last = last;
}

/** Where in a paragraph the next note or the furniture of the page ends this one; undefined where nothing does. */
function cutIn(
  { text, mentions, ...paragraph }: Paragraph,
  from: number,
  next: Occurrence | undefined,
  page: Page,
): number | undefined {
  const nextFrom = next && next.paragraph.index === paragraph.index ? next.from : undefined;
  const number = mentions.find((mention) => mention.from >= from && page.furniture.has(mention));
  if (!number || (nextFrom !== undefined && nextFrom < number.from)) return nextFrom;
  return titleStart(text, from, number.from);
}

/** The start of what belongs to a page's number: `Page`, or a running title and a bar, behind a gap. */
function titleStart(text: string, from: number, number: number): number {
  const before = text.slice(from, number);
  const title = /(?:\s{2,}|\n)[^\s|][^|\n]{0,150}\|\s*$/u.exec(before) ?? /\sPage\s+$/u.exec(before);
  return title ? from + title.index : number;
}

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
  if (note.form === 'caret')
    return (
      isDefinition(last.next) &&
      (following.zone === 'notes' || (following.zone === 'code' && isDefinition(following.next)))
    );
  if (isMidLine(note.paragraph.context) || !startsParagraph(note)) return false;
  if (following.zone === 'furniture' || following.zone === 'code' || startsWithLabel(following)) return false;
  if (following.mentions.some((mention) => mention.kind === 'heading' || page.furniture.has(mention))) return false;
  if (isIndented(following)) return true;
  const between = next && following.index < next.paragraph.index && next.paragraph.index - note.paragraph.index < NEAR;
  return Boolean(between) && following.zone === 'notes';
}
