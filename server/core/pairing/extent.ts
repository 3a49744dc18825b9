/** How far a note reaches: to the next note, the end of its page, or the last paragraph that is set in under it. */
import type { Mention, Occurrence, Paragraph } from '../model.js';
import { isDefinition, isMidLine } from '../segment.js';
import { trimEnd } from '../text.js';
import { isIndented, startsWithLabel } from './stream.js';

const arrow = /\s*(?:[↩⏎↵]\ufe0e?\ufe0f?|\[↩\ufe0e?\]\([^)\s]*\)|\^\s*$)\s*$/u;

/** Sets the end of a note, relative to its paragraph, and the paragraph it ends in. `next` is the note that follows it. */
export function measure(
  note: Occurrence,
  next: Occurrence | undefined,
  paragraphs: readonly Paragraph[],
  furniture: ReadonlySet<Mention>,
): void {
  let last = note.paragraph;
  let text = last.text;
  const from = note.from;
  let limit = next && next.paragraph === last ? next.from : cutAt(last, note.textFrom, furniture);
  while (limit === undefined) {
    const following = paragraphs[last.index + 1];
    if (
      !following ||
      (following === next?.paragraph && startsThere(next)) ||
      !goesOn(note, last, following, next, furniture)
    )
      break;
    const inner = next && next.paragraph === following ? next.from : cutAt(following, 0, furniture);
    if (inner !== undefined) limit = text.length + inner;
    text += following.text;
    last = following;
  }
  const end = trimEnd(text, from, limit ?? text.length);
  const tail = arrow.exec(text.slice(from, end));
  note.to = Math.max(tail ? trimEnd(text, from, from + tail.index) : end, note.focus.to);
  note.last = last;
}

function startsThere(next: Occurrence): boolean {
  return next.paragraph.text.slice(0, next.from).trim() === '';
}

/** Where page furniture cuts a paragraph: the number of the page with the running title around it. */
function cutAt(paragraph: Paragraph, from: number, furniture: ReadonlySet<Mention>): number | undefined {
  for (const mention of paragraph.mentions) {
    if (mention.from < from || !furniture.has(mention)) continue;
    return titleStart(paragraph.text, from, mention.from);
  }
  return undefined;
}

/** The start of the running title before a page's number: back over it to the gap or the sentence's end before it. */
function titleStart(text: string, from: number, number: number): number {
  const before = text.slice(from, number);
  const bar =
    /(?:\s{2,}|\n)[^\s|](?:[^|\n]|\n(?!\n)){0,150}\|\s*$/u.exec(before) ??
    /(?:\s{2,}|\n)Page\s+$/u.exec(before) ??
    /\sPage\s+$/u.exec(before);
  if (bar) return from + bar.index + (bar[0].length - bar[0].trimStart().length ? 0 : 0);
  return number;
}

/** Whether a paragraph still belongs to the note that `last` belongs to. */
function goesOn(
  note: Occurrence,
  last: Paragraph,
  following: Paragraph,
  next: Occurrence | undefined,
  furniture: ReadonlySet<Mention>,
): boolean {
  if (isMidLine(following.context)) return true;
  if (note.form === 'caret')
    return (
      isDefinition(last.next) &&
      (following.zone === 'notes' || following.zone === 'code') &&
      (isDefinition(following.next) || following.zone === 'notes')
    );
  if (following.zone === 'furniture' || following.zone === 'code' || startsWithLabel(following)) return false;
  if (following.mentions.some((mention) => mention.kind === 'heading' || furniture.has(mention))) return false;
  if (isIndented(following)) return true;
  return (
    next !== undefined &&
    next.paragraph.index - note.paragraph.index < 4 &&
    following.index < next.paragraph.index &&
    following.zone === 'notes'
  );
}
