/** What may follow what in a row of markers and notes, and the log-odds of it. */

/** Where a row stands: the last new marker and the last note of its numbering, and whether its notes have begun. */
export interface Row {
  readonly marker: number;
  readonly note: number;
  readonly inNotes: boolean;
  /** The note before the last one had this number; tells a repeated and a left-out number from what follows them. */
  readonly noteBefore: number;
}

/** A way to go on: what it costs, and how far the row is then. */
export interface Move {
  readonly odds: number;
  readonly to: number;
}

const NEXT = 3.4;
const REUSE = -0.5;
const SKIP = -2.5;
const SKIP_EACH = -1.5;
const STRAY = -4;
/** An excerpt whose numbers do not begin at 1. */
const FIRST = -6;
const FIRST_WRITTEN = -1;
const NOTE_NEXT = 3;
const NOTE_ALONE = -8;
const NOTE_TWICE = -1.5;
const NOTE_SKIP = -0.4;
const NOTE_SKIP_EACH = -1.2;
const NOTE_BACK = 1.5;
const NOTE_SWAPPED = -1.5;
const UNANSWERED = -2.5;
/** A number out of the row must be as clear as this by itself; one that skips a few may be a little less clear. */
const CLEAR = 0.2;
const LONGEST_RANGE = 30;
const NEARLY_CLEAR = -2;

/** Whether a number could be the next marker at all: a quick test that lets most numbers pass by. */
export function mayFollow(ahead: number, odds: number, explicit: boolean): boolean {
  return explicit || odds >= CLEAR || (ahead >= 1 && ahead <= 3);
}

/** Every way to take a number as the next marker. `odds` is what its paragraph says of it. */
export function markerMoves(row: Row, label: number, odds: number, explicit: boolean): Move[] {
  const ahead = label - row.marker;
  if (ahead === 1) return [{ odds: NEXT, to: label }];
  const clear = explicit || odds >= CLEAR;
  if (ahead <= 0) return clear ? [{ odds: REUSE, to: row.marker }] : [];
  const moves: Move[] = [];
  if (row.marker === 0 && clear && ahead > 3) moves.push({ odds: explicit ? FIRST_WRITTEN : FIRST, to: label });
  if (ahead <= (clear ? 6 : 3) && odds > (clear ? CLEAR - 1 : ahead === 2 ? NEARLY_CLEAR - 2 : NEARLY_CLEAR))
    moves.push({ odds: SKIP + SKIP_EACH * (ahead - 2), to: label });
  if (clear) moves.push({ odds: STRAY, to: row.marker + 1 });
  return moves;
}

/** The end of a range such as `3–5`, whose start has been taken as a marker: the numbers between are markers as well. */
export function rangeMoves(row: Row, label: number): Move[] {
  return label > row.marker && label - row.marker < LONGEST_RANGE ? [{ odds: NEXT, to: label }] : [];
}

/** What it costs to take a number as the next note; undefined where it cannot be one. */
export function noteMove(
  row: Row,
  label: number,
  odds: number,
  sameList: boolean,
  written: boolean,
): number | undefined {
  const ahead = label - row.note;
  if (!row.inNotes && !mayOpen(row, ahead, odds)) return undefined;
  if (ahead < 1) return sameList ? backwards(row, label, ahead) : undefined;
  if (ahead > 3 && row.note === 0 && label <= row.marker) return written ? FIRST_WRITTEN : FIRST;
  if (ahead > 6) return undefined;
  const alone = label <= row.marker ? 0 : swapped(row, label, ahead) ? NOTE_SWAPPED : NOTE_ALONE;
  if (ahead === 1) return NOTE_NEXT + alone;
  const afterTwin = ahead === 2 && row.inNotes && row.noteBefore === row.note;
  return (afterTwin ? NOTE_NEXT / 2 : NOTE_SKIP + NOTE_SKIP_EACH * (ahead - 1)) + alone;
}

/** The cost of markers that wait for their notes in vain. */
export function unanswered(row: Row): number {
  return UNANSWERED * Math.min(8, Math.max(0, row.marker - row.note));
}

/** Notes begin behind markers that wait for them, or, where a marker was lost, with the next number and clear signs of a note. */
function mayOpen(row: Row, ahead: number, odds: number): boolean {
  if (ahead < 0) return row.note + ahead > row.noteBefore;
  if (row.marker > row.note) return row.note === 0 || (ahead <= 3 && (ahead > 0 || odds > 0.5));
  return row.marker > 0 && ahead === 1 && odds > 1.5;
}

/** The next note but one, before its own marker: two notes at the ends of two pages have changed places. */
function swapped(row: Row, label: number, ahead: number): boolean {
  return ahead === 2 && label === row.marker + 1;
}

/** A number a second time, or one that the note before left out: two notes have one number, or have changed places. */
function backwards(row: Row, label: number, ahead: number): number | undefined {
  if (ahead === 0) return NOTE_TWICE;
  return label > row.noteBefore ? NOTE_BACK : undefined;
}
