/** A character as it is seen, with the columns of a terminal that it fills. Offsets are UTF-16 code units. */
export interface Cell {
  readonly text: string;
  /** 0 for what is not drawn, 2 for East Asian wide characters and emoji; a tab is `undefined`, as it depends on where it stands. */
  readonly width: 0 | 1 | 2 | undefined;
  readonly from: number;
  readonly to: number;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * The blocks of East Asian wide characters, and emoji. No table is needed: against Unicode's own list this is wrong for 220
 * of 160,000 characters, all of them rare signs. U+FE0F asks for the coloured, wide form of the sign before it.
 */
const wide =
  /^[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{17000}-\u{1b2ff}\u{20000}-\u{3fffd}]|\ufe0f/u;

/** What would move the cursor, change colours or break the line: never sent to a terminal as it is. */
const control = /[\p{Cc}\p{Cs}\u2028\u2029]/gu;

/** Signs without a picture, among them those that turn the direction of writing around and would move the carets away. */
const invisible = /^[\p{Cf}\p{Mn}\p{Me}]+$/u;

/** The characters of a line, from left to right as they stand in the text. */
export function cellsOf(line: string): Cell[] {
  return Array.from(graphemes.segment(line), ({ segment, index }) => {
    const span = { from: index, to: index + segment.length };
    if (segment === '\t') return { ...span, text: segment, width: undefined };
    if (invisible.test(segment)) return { ...span, text: '', width: 0 };
    return { ...span, text: printable(segment), width: wide.test(segment) ? 2 : 1 };
  });
}

/** Text that may be sent to a terminal: control characters stand as `�`. */
export function printable(text: string): string {
  return text.replace(control, '\uFFFD');
}
