/**
 * The best reading of all the numbers of a document at once (a Viterbi search with a beam, Forney 1973). A document is a row
 * of numberings; in each, markers run upward through the body and then their notes run upward in a list, at the end of the
 * document, of a chapter or of a page. What speaks for a number in its paragraph is added to what it costs to place it in
 * such a row (`moves`).
 */
import { markerMoves, mayFollow, noteMove, type Row, rangeMoves, unanswered } from './moves.js';
import { Break, type Token, type TokenReading } from './stream.js';

export interface Choice {
  readonly token: number;
  readonly reading: TokenReading;
  readonly role: 'marker' | 'note';
  /** Which numbering it belongs to, from 0 on. */
  readonly numbering: number;
}

export interface Decoded {
  readonly choices: readonly Choice[];
  readonly score: number;
}

/** What holds for the whole search. */
export interface Terms {
  /** Added to the odds of a number with a blank before it. */
  readonly spaced: number;
  /** Whole pages stand on single lines: notes end where a page does, which cannot always be seen. */
  readonly paged: boolean;
}

/** What it costs to leave notes for the body again, by the strongest boundary between (see `Break`). */
const BACK: readonly number[] = [-9, -5, 0, -1];
const BACK_IN_PAGE: readonly number[] = [-4, -2, 0, -1];
const RESTART = -6;
const OTHER_LIST = -4;
/** A number with less odds than this is no marker, or no note, whatever stands around it. */
const FLOOR = -6;
const NOTE_FLOOR = -8;
/** States further than this behind the best, or beyond this many, are given up. */
const BEAM = 70;
const WIDTH = 64;
/** So many lists are told apart in a state's key. */
const LISTS = 61;
/** A whole that is worth less is no system of notes at all. */
const WORTH = 6;

/** One way to have read the numbers so far. */
interface State extends Row {
  readonly score: number;
  readonly numbering: number;
  /** The token that was taken last, how, and what had been read before. */
  readonly at: number;
  readonly choice: Choice | undefined;
  readonly before: State | undefined;
}

/** The best choice of markers and notes in the stream, with its score; empty where nothing is convincing. */
export function decode(tokens: readonly Token[], terms: Terms): Decoded {
  const search = new Search(tokens, terms);
  for (let at = 0; at < tokens.length; at++) search.advance(at);
  return search.best();
}

class Search {
  private states: State[];
  private fresh = new Map<number, State>();
  /** For each boundary, the last token before which it stood. */
  private readonly barrier: number[] = [-1, -1, -1, -1];

  constructor(
    private readonly tokens: readonly Token[],
    private readonly terms: Terms,
  ) {
    const row = { marker: 0, note: 0, noteBefore: 0, inNotes: false };
    this.states = [{ ...row, score: 0, numbering: 0, at: -1, choice: undefined, before: undefined }];
  }

  /** Takes in the next token: every state may pass it over or take it in any of its readings. */
  advance(at: number): void {
    const token = this.tokens[at] as Token;
    this.barrier[token.break] = at;
    for (const reading of token.readings) {
      const marker = reading.marker + Math.max(0, this.terms.spaced) >= FLOOR || token.joined > FLOOR;
      for (const state of this.states) {
        if (marker) this.tryMarker(state, token, reading, at);
        if (reading.note > NOTE_FLOOR) this.tryNote(state, token, reading, at);
      }
    }
    if (this.fresh.size) this.prune();
    if (token.page) this.barrier[Break.Page] = at;
  }

  best(): Decoded {
    let best: State | undefined;
    let score = WORTH;
    for (const state of this.states) {
      const total = state.score + unanswered(state);
      if ((state.note > 0 || state.numbering > 0) && total > score) [best, score] = [state, total];
    }
    return { choices: trace(best), score: best ? score : 0 };
  }

  private tryMarker(state: State, token: Token, reading: TokenReading, at: number): void {
    const odds = this.markerOdds(state, token, reading, at);
    if (odds < FLOOR) return;
    const ahead = reading.label - (state.inNotes ? Math.max(state.marker, state.note) : state.marker);
    if (!mayFollow(ahead, odds, token.explicit) && !token.range && !(state.inNotes && reading.label <= 2)) return;
    if (!state.inNotes) {
      this.follow(state, state, state.score, state.numbering, token, reading, at, odds);
      return;
    }
    const back = (this.terms.paged ? BACK_IN_PAGE : BACK)[this.barrierSince(state)] ?? 0;
    if (odds + back < FLOOR) return;
    const score = state.score + back + unanswered(state);
    const onward = { ...state, inNotes: false, marker: Math.max(state.marker, state.note) };
    this.follow(state, onward, score, state.numbering, token, reading, at, odds);
    const anew = { marker: 0, note: 0, noteBefore: 0, inNotes: false };
    if (reading.label <= 2) this.follow(state, anew, score + RESTART, state.numbering + 1, token, reading, at, odds);
  }

  /** The odds of the paragraph, with what the number before it and the habits of the document add. */
  private markerOdds(state: State, token: Token, reading: TokenReading, at: number): number {
    const follows = state.at === at - 1 && state.choice?.role === 'marker';
    if (follows && token.joined > reading.marker) return token.joined + Math.max(reading.marker, -2) / 2;
    return reading.marker + (token.spaced ? this.terms.spaced : 0);
  }

  private follow(
    before: State,
    row: Row,
    score: number,
    numbering: number,
    token: Token,
    reading: TokenReading,
    at: number,
    odds: number,
  ): void {
    const choice: Choice = { token: at, reading, role: 'marker', numbering };
    const range = token.range && before.at === at - 1 && before.choice?.role === 'marker';
    for (const move of range ? rangeMoves(row, reading.label) : markerMoves(row, reading.label, odds, token.explicit)) {
      const { note, noteBefore } = row;
      const total = score + odds + move.odds;
      this.keep({ score: total, marker: move.to, note, noteBefore, inNotes: false, numbering, at, choice, before });
    }
  }

  private tryNote(state: State, token: Token, reading: TokenReading, at: number): void {
    const { marker, numbering } = state;
    const jump = state.inNotes && this.tokens[state.at]?.run !== token.run;
    const cost = noteMove(state, reading.label, reading.note, token.run < 0 || (state.inNotes && !jump));
    if (cost === undefined) return;
    const choice: Choice = { token: at, reading, role: 'note', numbering };
    const score = state.score + reading.note + cost + (jump ? OTHER_LIST : 0);
    const note = Math.max(state.note, reading.label);
    this.keep({ score, marker, note, noteBefore: state.note, inNotes: true, numbering, at, choice, before: state });
  }

  /** The strongest boundary since the state's last note. */
  private barrierSince(state: State): Break {
    for (const kind of [Break.Page, Break.Heading, Break.Paragraph])
      if ((this.barrier[kind] ?? -1) > state.at) return kind;
    return Break.None;
  }

  /** States that only differ in their past are one: whatever follows, the better past wins. */
  private keep(state: State): void {
    const id = keyOf(state, this.tokens[state.at]?.run ?? -1);
    const other = this.fresh.get(id);
    if (!other || other.score < state.score) this.fresh.set(id, state);
  }

  private prune(): void {
    for (const state of this.states) this.keep(state);
    let best = Number.NEGATIVE_INFINITY;
    for (const { score } of this.fresh.values()) best = Math.max(best, score);
    const alive = [...this.fresh.values()].filter(({ score }) => score > best - BEAM);
    this.states = alive.length > WIDTH ? [...strongest(alive, true), ...strongest(alive, false)] : alive;
    this.fresh.clear();
  }
}

function keyOf({ marker, note, noteBefore, inNotes }: State, run: number): number {
  const row = ((marker * 1000 + note) * 2 + Number(inNotes)) * 4 + Math.min(3, note - noteBefore);
  return row * LISTS + (inNotes ? (run + 1) % LISTS : 0);
}

/** The best states whose notes have begun, or have not: the one sort may not crowd out the other. */
function strongest(states: readonly State[], inNotes: boolean): State[] {
  const own = states.filter((state) => state.inNotes === inNotes);
  return own.sort((a, b) => b.score - a.score).slice(0, WIDTH);
}

function trace(state: State | undefined): Choice[] {
  const choices: Choice[] = [];
  for (let at = state; at?.choice; at = at.before) choices.push(at.choice);
  return choices.reverse();
}
