/** What the decision asks of paragraphs: whether they are prose, a list or the end of a page. */
import type { DigitsData, Paragraph } from '../model.js';
import { isMidLine } from '../segment.js';
import { isBlank, isBreak, skipBlanks } from '../text.js';

/** A paragraph of more units than this is a page, or nearly. */
export const PAGE = 1000;

/**
 * How much more of the text stands on lines as long as pages than does not, in units. Above 0 the text is paged. As it moves by
 * one unit for each that is typed, it also tells how many may be typed before that could change.
 */
export function pagedness(paragraphs: readonly Paragraph[]): number {
  let more = 0;
  for (const { text, context } of paragraphs)
    more += isMidLine(context) || text.length > PAGE ? text.length : -text.length;
  return more;
}

/** The index of the first paragraph behind the last one of running prose: what stands from there on may be a list of notes. */
export function tailStart(paragraphs: readonly Paragraph[]): number {
  let i = paragraphs.length;
  while (i > 0 && !isProse(paragraphs[i - 1])) i--;
  return i;
}

/** Running prose: long, no note and no item of a list. */
export function isProse(paragraph: Paragraph | undefined): boolean {
  if (!paragraph || paragraph.text.length < 200 || paragraph.zone === 'notes') return false;
  return !startsWithLabel(paragraph) && !isIndented(paragraph);
}

/** The paragraph begins with a number or mark that may be a note's label. */
export function startsWithLabel(paragraph: Paragraph): boolean {
  const [first] = paragraph.mentions;
  if (!first) return false;
  if (first.kind === 'note') return true;
  return (
    first.kind === 'digits' &&
    (first.data as DigitsData).readings.some((way) => way.note > Number.NEGATIVE_INFINITY) &&
    skipBlanks(paragraph.text, 0) === first.from
  );
}

/** Its first line is set in, as the further paragraphs of a note are. */
export function isIndented(paragraph: Paragraph): boolean {
  return (
    !isMidLine(paragraph.context) && isBlank(paragraph.text.charCodeAt(0)) && isBlank(paragraph.text.charCodeAt(1))
  );
}

/** The end of the paragraph is the end of a page: a form feed, or the end of a line that holds a whole page. */
export function endsPage({ text, context }: Paragraph): boolean {
  if (text.includes('\f')) return true;
  return (isMidLine(context) || text.length > PAGE) && isBreak(text.charCodeAt(text.length - 1));
}
