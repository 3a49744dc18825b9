/**
 * Text into paragraphs and zones. The only room that knows what ends a paragraph.
 *
 * A paragraph takes in the blank lines behind it, so the paragraphs of a document, joined, are its text. Where one ends
 * depends on the text from its start, on the context in front of it, and on the first line behind it, and on nothing else:
 * that is what lets an edit re-read its surroundings only.
 */
import type { Context, Zone } from './model.js';
import { isBlank, isBreak, isDigit, isUpper, lineEnd, pastBreak, SPACE, skipBlanks, trimEnd } from './text.js';
import { noteHeadings } from './words/headings.js';

export interface Segment {
  /** Where the paragraph ends and the next begins. */
  readonly to: number;
  readonly zone: Zone;
  readonly next: Context;
}

/** The context in front of a document's first paragraph. */
export const START: Context = 'start';

/** A page of a PDF may be one line: past this length a paragraph is cut at the next end of a sentence … */
const LONG = 16_000;
/** … or, failing that, here at the latest. */
const LONGEST = 20_000;
/** A line longer than this is a page of its own, or nearly: what follows is another paragraph. */
const PAGE = 1000;
/** Before a wide gap and a number a line is cut from here on: shorter lines are rows of a table. */
const PAGE_LINE = 200;

/** The mark at the end of a context, `~`: asked of every paragraph many times, hence as a code. */
const MID_LINE = 126;

/** The code of the last digit. */
const NINE = 57;

/** A byte order mark that was left in the text. */
const BOM = 0xfeff;
const fence = /[ \t]*(`{3,}|~{3,})/y;
const opener =
  /[ \t]*(?:\[\^[^\]\s]{1,60}\]:|\[\d{1,3}\]|\(?\d{1,3}(?:[.)\]]|[ \t\u00a0])|[\u2070\u00b9\u00b2\u00b3\u2074-\u2079]+|[*†‡§¶]{1,3}[ \t\u00a0]?\S|[-•+–][ \t]|#{1,6}[ \t]|`{3}|~{3}|<sup>|\^\d)/y;
const definition = /[ \t]{0,3}\[\^[^\]\s]{1,60}\]:/y;
const frontLine = /(?:[\w"'.-]+[ \t]*[:=]|[ \t]+\S|[-#]|\[)/y;

/** Reads the paragraph that begins at `from`. `from` must be before the end of the text; the result is always longer than 0. */
export function segment(text: string, from: number, context: Context): Segment {
  if (context === START) return startOf(text, from);
  if (context.startsWith('front')) return frontMatter(text, from, context);
  if (context.includes('/code')) return code(text, from, context);
  return prose(text, from, context);
}

/** Whether a paragraph read in this context goes on in the middle of a line. */
export function isMidLine(context: Context): boolean {
  return context.charCodeAt(context.length - 1) === MID_LINE;
}

/** Whether a paragraph leaves a Markdown note open behind it. */
export function isDefinition(next: Context): boolean {
  return next.includes('/define');
}

/** The words of a heading without Markdown marks, numbers and colons, in lower case. */
function headingWords(line: string): string {
  return line.replace(/^[\s#*_=\d.]+|[\s#*_:=.]+$/gu, '').toLowerCase();
}

function startOf(text: string, from: number): Segment {
  const end = lineEnd(text, from);
  const mark = text.slice(text.charCodeAt(from) === BOM ? from + 1 : from, trimEnd(text, from, end));
  if (mark !== '---' && mark !== '+++') return prose(text, from, 'body');
  const next = pastBreak(text, end);
  frontLine.lastIndex = next;
  if (!frontLine.test(text)) return prose(text, from, 'body');
  return frontMatter(text, from, `front${mark}`, next);
}

/** Front matter runs to its closing mark; a block that does not look like it ends it, so a stray `---` harms nothing. */
function frontMatter(text: string, from: number, context: Context, at = from): Segment {
  const mark = context.slice(5);
  let i = at;
  while (i < text.length && i - from < LONG) {
    const end = lineEnd(text, i);
    const line = text.slice(i, Math.min(trimEnd(text, i, end), i + 80));
    const past = pastBreak(text, end);
    if (line === mark || (mark === '---' && line === '...'))
      return { to: blankLines(text, past), zone: 'frontmatter', next: 'body' };
    if (line === '') return { to: blankLines(text, past), zone: 'frontmatter', next: context };
    frontLine.lastIndex = i;
    if (!frontLine.test(text))
      return i > from ? { to: i, zone: 'frontmatter', next: 'body' } : prose(text, from, 'body');
    i = past;
  }
  return { to: Math.max(i, from + 1), zone: 'frontmatter', next: context };
}

function code(text: string, from: number, context: Context): Segment {
  const [base = 'body', mark = ''] = context.split('/code');
  let i = from;
  while (i < text.length && i - from < LONG) {
    const end = lineEnd(text, i);
    const past = pastBreak(text, end);
    fence.lastIndex = i;
    const found = fence.exec(text)?.[1];
    if (found?.startsWith(mark) && skipBlanks(text, fence.lastIndex) >= end)
      return { to: blankLines(text, past), zone: 'code', next: base };
    if (skipBlanks(text, i) >= end && i > from) return { to: blankLines(text, past), zone: 'code', next: context };
    i = past;
  }
  return { to: i, zone: 'code', next: context };
}

function prose(text: string, from: number, context: Context): Segment {
  const base = context.startsWith('notes') ? 'notes' : 'body';
  const indented = isBlank(text.charCodeAt(from)) && isBlank(text.charCodeAt(from + 1));
  const inside = isDefinition(context) && (indented || isMidLine(context));
  const home = inside ? `${base}/define` : base;
  fence.lastIndex = from;
  const opens = isMidLine(context) ? undefined : fence.exec(text)?.[1];
  if (opens) return { ...code(text, pastBreak(text, lineEnd(text, from)), `${home}/code${opens}`), zone: 'code' };
  definition.lastIndex = from;
  const defines = !isMidLine(context) && definition.test(text);
  const { to, cut } = extent(text, from, isMidLine(context));
  if (cut) return { to, zone: inside || defines ? 'notes' : base, next: `${defines ? `${base}/define` : home}~` };
  if (defines || inside) return { to, zone: 'notes', next: `${base}/define` };
  const next = isMidLine(context) ? base : afterHeading(text, from, to, base);
  return { to, zone: next === 'notes' ? 'notes' : base, next };
}

/** A heading opens the zone of notes or closes it; anything else leaves it as it is. */
function afterHeading(text: string, from: number, to: number, base: string): 'body' | 'notes' {
  const start = skipBlanks(text, from);
  const end = trimEnd(text, start, to);
  const open = base === 'notes' ? 'notes' : 'body';
  if (end - start > 80 || lineEnd(text, start) < end) return open;
  const line = text.slice(start, end);
  if (noteHeadings.has(headingWords(line))) return 'notes';
  const heading =
    line.startsWith('#') ||
    (start === from && isUpper(line.charCodeAt(0)) && !/(?:[.,;:!?)\]”’"↩\d]|\ufe0e)$/u.test(line));
  return heading ? 'body' : open;
}

/** Where a paragraph of prose ends, and whether that is a cut in the middle of a line. */
function extent(text: string, from: number, midLine: boolean): { to: number; cut: boolean } {
  let i = midLine ? from : blankLines(text, from);
  for (let first = true; i < text.length; first = false) {
    const { at: end, cut } = lineFrom(text, from, i);
    if (cut) return { to: end, cut };
    const past = pastBreak(text, end);
    if (past >= text.length) return { to: text.length, cut: false };
    const heading = first && !midLine && text.startsWith('#', skipBlanks(text, i));
    const page = midLine || text.charCodeAt(end) === 12 || end - i > PAGE;
    i = past;
    if (page || heading || i - from > LONG || isBreak(text.charCodeAt(skipBlanks(text, i)))) break;
    opener.lastIndex = i;
    if (opener.test(text)) break;
  }
  return { to: blankLines(text, i), cut: false };
}

/**
 * Where the line ends that begins at `i`, or where it must be cut: before a number behind a wide gap (the notes at the bottom of a
 * page and the page's own number stand so), or at a sentence's end once the paragraph is long.
 */
function lineFrom(text: string, from: number, i: number): { at: number; cut: boolean } {
  const { length } = text;
  let at = i;
  for (const whole = Math.min(length, from + PAGE_LINE + 1); at < whole; at++)
    if (isBreak(text.charCodeAt(at))) return { at, cut: false };
  for (; at < length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > NINE && at - from <= LONG) continue;
    if (isBreak(unit)) return { at, cut: false };
    if (isDigit(unit) && numberAfterGap(text, at)) return { at, cut: true };
    if (at - from <= LONG) continue;
    if (unit === SPACE && /[.!?”"’)]/u.test(text.charAt(at - 1)) && isUpper(text.charCodeAt(at + 1)))
      return { at: at + 1, cut: true };
    if (at - from >= LONGEST) return { at: (unit & 0xfc00) === 0xdc00 ? at + 1 : at, cut: true };
  }
  return { at, cut: false };
}

function numberAfterGap(text: string, at: number): boolean {
  if (!isBlank(text.charCodeAt(at - 1)) || !isBlank(text.charCodeAt(at - 2)) || !isBlank(text.charCodeAt(at - 3)))
    return false;
  let i = at;
  while (isDigit(text.charCodeAt(i))) i++;
  return i - at <= 3 && (i >= text.length || isBlank(text.charCodeAt(i)) || isBreak(text.charCodeAt(i)));
}

/** Takes in blank lines. */
function blankLines(text: string, from: number): number {
  let i = from;
  while (i < text.length) {
    const end = skipBlanks(text, i);
    if (end < text.length && !isBreak(text.charCodeAt(end))) return i;
    i = end < text.length ? pastBreak(text, end) : end;
  }
  return i;
}
