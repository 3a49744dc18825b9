/**
 * The best reading of all the numbers of a document at once (a Viterbi search with a beam, Forney 1973). A document is a row
 * of numberings; in each, markers run upward through the body and then their notes run upward in a list, at the end of the
 * document, of a chapter or of a page. What speaks for a number in its paragraph is added to what it costs to place it in
 * such a row: the next number costs nothing, a repeated, skipped or stray one does.
 */
import { Break, type Token, type TokenReading } from './stream.js';

export interface Choice {
  readonly token: number;
  readonly reading: TokenReading;
  readonly role: 'marker' | 'note';
  /** Which numbering it belongs to, from 0 on. */
  readonly numbering: number;
}

/** Log-odds of what may happen in a row of notes. */
const ODDS = {
  next: 3.4,
  reuse: -2.2,
  skip: -2.5,
  skipEach: -1.5,
  stray: -5,
  noteNext: 3,
  noteAlone: -6,
  noteTwice: -3,
  noteSkip: -2,
  noteSkipEach: -1.2,
  noteBack: -3.5,
  unanswered: -2.5,
  restart: -2,
  back: [-9, -5, 0, -1] as const,
};
/** A number out of the row must be as clear as this by itself. */
const CLEAR = 0.5;
/** A number with less odds than this is no marker, whatever stands around it. */
const FLOOR = -6;
/** States further than this behind the best, or beyond this many, are given up. */
const BEAM = 70;
const WIDTH = 96;
/** A whole that is worth less is no system of notes at all. */
const WORTH = 6;

/** One way to have read the numbers so far. */
interface State {
  readonly score: number;
  /** The last new marker and the last note of the current numbering. */
  readonly marker: number;
  readonly note: number;
  readonly inNotes: boolean;
  readonly numbering: number;
  /** The token that was taken last, how, and what had been read before. */
  readonly at: number;
  readonly choice: Choice | undefined;
  readonly before: State | undefined;
}

/** The best choice of markers and notes in the stream; empty where nothing is convincing. Its score comes with it. */
export function decode(tokens: readonly Token[], spaced: number): { choices: Choice[]; score: number } {
  const barriers = barriersOf(tokens);
  const start: State = { score: 0, marker: 0, note: 0, inNotes: false, numbering: 0, at: -1, choice: undefined, before: undefined };
  let states: State[] = [start];
  for (let at = 0; at < tokens.length; at++) states = advance(states, tokens[at] as Token, at, barriers, spaced);
  let best: State | undefined;
  let bestScore = WORTH;
  for (const state of states) {
    if (state.note === 0 && state.numbering === 0) continue;
    const score = state.score + unanswered(state);
    if (score > bestScore) [best, bestScore] = [state, score];
  }
  return { choices: trace(best), score: best ? bestScore : 0 };
}

/** For each token the last token before which each kind of boundary stood. */
function barriersOf(tokens: readonly Token[]): Int32Array[] {
  const at = [0, 1, 2, 3].map(() => new Int32Array(tokens.length).fill(-1));
  for (let i = 0; i < tokens.length; i++) {
    for (let kind = 1; kind <= 3; kind++) {
      const line = at[kind] as Int32Array;
      line[i] = tokens[i]?.break === kind ? i : i > 0 ? (line[i - 1] as number) : -1;
    }
  }
  return at;
}

function advance(states: State[], token: Token, at: number, barriers: readonly Int32Array[], spaced: number): State[] {
  const fresh = new Map<number, State>();
  for (const reading of token.readings) {
    for (const state of states) {
      tryMarker(state, token, reading, at, barriers, spaced, fresh);
      tryNote(state, reading, at, fresh);
    }
  }
  return fresh.size ? prune(states, fresh) : states;
}

function tryMarker(
  state: State,
  token: Token,
  reading: TokenReading,
  at: number,
  barriers: readonly Int32Array[],
  spaced: number,
  fresh: Map<number, State>,
): void {
  let odds = reading.marker;
  if (token.joined > odds && state.at === at - 1 && state.choice?.role === 'marker') odds = token.joined + Math.max(odds, -2) / 2;
  else if (token.spaced) odds += spaced;
  if (odds < FLOOR) return;
  const choice = { token: at, reading, role: 'marker', numbering: state.numbering } as const;
  if (!state.inNotes) return keep(fresh, follow(state, state.score, state.marker, state.note, choice, odds, token.explicit));
  const back = ODDS.back[barrierSince(state, at, barriers)];
  if (back === undefined || odds + back < -6) return;
  keep(fresh, follow(state, state.score + back + unanswered(state), Math.max(state.marker, state.note), state.note, choice, odds, token.explicit));
  if (reading.label > 2) return;
  const restarted = { ...choice, numbering: state.numbering + 1 };
  keep(fresh, follow(state, state.score + back + unanswered(state) + ODDS.restart, 0, 0, restarted, odds, token.explicit));
}

/** The state after one more marker in a row that has come to `marker`; undefined if it cannot stand there. */
function follow(state: State, score: number, marker: number, note: number, choice: Choice, odds: number, explicit: boolean): State | undefined {
  const { label } = choice.reading;
  const ahead = label - marker;
  const to = { ...state, marker, note, inNotes: false, numbering: choice.numbering, at: choice.token, choice, before: state };
  if (ahead === 1) return { ...to, score: score + odds + ODDS.next, marker: label };
  if (!explicit && odds < CLEAR) return ahead > 1 && ahead < 4 && odds > -2 ? { ...to, score: score + odds + skipped(ahead), marker: label } : undefined;
  if (ahead <= 0) return { ...to, score: score + odds + ODDS.reuse };
  if (ahead <= 6) return { ...to, score: score + odds + skipped(ahead), marker: label };
  return { ...to, score: score + odds + ODDS.stray, marker: marker + 1 };
}

function skipped(ahead: number): number {
  return ODDS.skip + ODDS.skipEach * (ahead - 2);
}

function tryNote(state: State, reading: TokenReading, at: number, fresh: Map<number, State>): void {
  if (reading.note < -8) return;
  const { label } = reading;
  const ahead = label - state.note;
  if (!state.inNotes && !mayOpen(state, reading, ahead)) return;
  const cost = noteCost(state, label, ahead);
  if (cost === undefined) return;
  const choice = { token: at, reading, role: 'note', numbering: state.numbering } as const;
  const score = state.score + reading.note + cost;
  keep(fresh, { ...state, score, note: Math.max(state.note, label), inNotes: true, at, choice, before: state });
}

/** Notes begin behind markers that wait for them, or, where a marker was lost, with the next number and a clear sign of a note. */
function mayOpen(state: State, reading: TokenReading, ahead: number): boolean {
  if (state.marker > state.note) return ahead >= 1 && ahead <= 3;
  return state.marker > 0 && ahead === 1 && reading.note > 1.5;
}

function noteCost(state: State, label: number, ahead: number): number | undefined {
  const alone = label > state.marker ? ODDS.noteAlone : 0;
  if (ahead === 1) return ODDS.noteNext + alone;
  if (ahead === 0) return ODDS.noteTwice;
  if (ahead > 1) return ahead > 6 ? undefined : ODDS.noteSkip + ODDS.noteSkipEach * (ahead - 1) + alone;
  return state.inNotes && fillsHole(state, label) ? ODDS.noteBack : undefined;
}

/** The last note left out this number: two notes have changed places. */
function fillsHole(state: State, label: number): boolean {
  return state.choice?.role === 'note' && state.before !== undefined && label > state.before.note;
}

function unanswered(state: State): number {
  return ODDS.unanswered * Math.min(8, Math.max(0, state.marker - state.note));
}

/** The strongest boundary since the state's last note. */
function barrierSince(state: State, at: number, barriers: readonly Int32Array[]): Break {
  for (const kind of [Break.Page, Break.Heading, Break.Paragraph]) if ((barriers[kind]?.[at] ?? -1) > state.at) return kind;
  return Break.None;
}

function keep(fresh: Map<number, State>, state: State | undefined): void {
  if (!state) return;
  const id = keyOf(state);
  const other = fresh.get(id);
  if (!other || other.score < state.score) fresh.set(id, state);
}

/** States that only differ in their past are one: whatever follows, the better past wins. */
function keyOf(state: State): number {
  return ((state.marker * 1000 + state.note) * 2 + Number(state.inNotes)) * 2;
}

function prune(old: readonly State[], fresh: Map<number, State>): State[] {
  const merged = new Map<number, State>();
  for (const state of old) keep(merged, state);
  let best = Number.NEGATIVE_INFINITY;
  for (const [id, state] of fresh) {
    const other = merged.get(id);
    if (!other || other.score < state.score) merged.set(id, state);
  }
  for (const state of merged.values()) best = Math.max(best, state.score);
  const alive = [...merged.values()].filter((state) => state.score > best - BEAM);
  return alive.length > WIDTH ? alive.sort((a, b) => b.score - a.score).slice(0, WIDTH) : alive;
}

function trace(state: State | undefined): Choice[] {
  const choices: Choice[] = [];
  for (let at = state; at?.choice; at = at.before) choices.push(at.choice);
  return choices.reverse();
}
