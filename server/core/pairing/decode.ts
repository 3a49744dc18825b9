/**
 * The best reading of all the numbers of a document at once (a Viterbi search with a beam, Forney 1973). A document is a row
 * of numberings; in each, markers run upward through the body and then their notes run upward in a list, at the end of the
 * document, of a chapter or of a page. What speaks for a number in its paragraph is added to what it costs to place it in
 * such a row (`moves`).
 */
import { type Move, markerMoves, mayFollow, noteMove, type Row, rangeMoves, unanswered } from './moves.js';
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
/** … unless its markers are written as such. */
const WORTH_WRITTEN = 2;

/** One way to have read the numbers so far. Its notes have begun if the number that was taken last is one. */
interface State extends Row {
  readonly score: number;
  readonly numbering: number;
  /** The token that was taken last, how, and what had been read before; the first state of all has taken none. */
  readonly at: number;
  readonly reading: TokenReading | undefined;
  readonly before: State | undefined;
  /** The list of the note that was taken last. */
  readonly run: number;
  /** Equal for states that whatever follows treats alike. */
  readonly key: number;
}

const START: Row = { marker: 0, note: 0, noteBefore: 0, inNotes: false };

/** The best choice of markers and notes in the stream, with its score; empty where nothing is convincing. */
export function decode(tokens: readonly Token[], terms: Terms): Decoded {
  const search = new Search(tokens, terms);
  for (let at = 0; at < tokens.length; at++) search.advance(at);
  return search.best();
}

/** The number in hand: one reading of the next token, with its odds as a marker. */
interface Candidate {
  readonly at: number;
  readonly token: Token;
  readonly reading: TokenReading;
  /** The odds of the paragraph, with what the habits of the document add. */
  readonly odds: number;
  /** The same if the number before it has been taken as a marker. */
  readonly following: number;
}

class Search {
  /** The states whose notes have begun, and the others: the one sort may not crowd out the other. */
  private readonly notes = new Beam();
  private readonly body = new Beam();
  private bestScore = 0;
  /** For each boundary, the last token before which it stood. */
  private readonly barrier: number[] = [-1, -1, -1, -1];

  constructor(
    private readonly tokens: readonly Token[],
    private readonly terms: Terms,
  ) {
    const [reading, before] = [undefined, undefined];
    const key = keyOf(0, 0, 0, false, -1);
    this.body.states.push({ ...START, score: 0, numbering: 0, at: -1, reading, before, run: -1, key });
  }

  /** Takes in the next token: every state may pass it over or take it in any of its readings. */
  advance(at: number): void {
    const token = this.tokens[at] as Token;
    this.barrier[token.break] = at;
    for (const reading of token.readings) this.take(this.candidate(at, token, reading));
    this.notes.settle(this.bestScore - BEAM);
    this.body.settle(this.bestScore - BEAM);
    if (token.page) this.barrier[Break.Page] = at;
  }

  best(): Decoded {
    let best: State | undefined;
    let score = this.tokens.some(({ explicit }) => explicit) ? WORTH_WRITTEN : WORTH;
    for (const state of [...this.notes.states, ...this.body.states]) {
      const total = state.score + unanswered(state);
      if ((state.note > 0 || state.numbering > 0) && total > score) [best, score] = [state, total];
    }
    return { choices: trace(best), score: best ? score : 0 };
  }

  private candidate(at: number, token: Token, reading: TokenReading): Candidate {
    const odds = reading.marker + (token.spaced ? this.terms.spaced : 0);
    const joins = token.joined > reading.marker;
    const following = joins ? token.joined + Math.max(reading.marker, -2) / 2 : odds;
    return { at, token, reading, odds, following };
  }

  /** Most numbers can be nothing at all, whatever stands before them: those are passed over without a look at the states. */
  private take(candidate: Candidate): void {
    const { odds, following, reading } = candidate;
    const marker = odds >= FLOOR || following >= FLOOR;
    const note = reading.note > NOTE_FLOOR;
    if (!marker && !note) return;
    for (const { states } of [this.notes, this.body])
      for (const state of states) {
        if (marker) this.tryMarker(state, candidate);
        if (note) this.tryNote(state, candidate);
      }
  }

  private tryMarker(state: State, candidate: Candidate): void {
    const { at, token, reading } = candidate;
    const follows = tookMarker(state, at - 1);
    const last = state.inNotes ? Math.max(state.marker, state.note) : state.marker;
    // That most markers have a blank before them says nothing for a number that has had its turn.
    const repeats = reading.label <= last && token.spaced && !follows;
    const odds = (follows ? candidate.following : candidate.odds) - (repeats ? Math.max(0, this.terms.spaced) : 0);
    if (odds < FLOOR) return;
    const restarts = state.inNotes && reading.label <= 2;
    if (!mayFollow(reading.label - last, odds, token.explicit) && !token.range && !restarts) return;
    if (!state.inNotes) {
      const moves = token.range && follows ? rangeMoves(state, reading.label) : undefined;
      this.follow(state, candidate, odds, state, state.score, state.numbering, moves);
      return;
    }
    const back = (this.terms.paged ? BACK_IN_PAGE : BACK)[this.barrierSince(state)] ?? 0;
    if (odds + back < FLOOR) return;
    const score = state.score + back + unanswered(state);
    const onward = { marker: last, note: state.note, noteBefore: state.noteBefore, inNotes: false };
    this.follow(state, candidate, odds, onward, score, state.numbering);
    if (restarts) this.follow(state, candidate, odds, START, score + RESTART, state.numbering + 1);
  }

  /** Takes the number as a marker in every way that the row allows. `score` is that of the row it is added to. */
  private follow(
    before: State,
    { at, token, reading }: Candidate,
    odds: number,
    row: Row,
    score: number,
    numbering: number,
    moves: readonly Move[] = markerMoves(row, reading.label, odds, token.explicit),
  ): void {
    const { note, noteBefore } = row;
    for (const { odds: worth, to: marker } of moves) {
      const total = score + odds + worth;
      const key = keyOf(marker, note, noteBefore, false, -1);
      if (!this.body.wants(key, total, this.bestScore - BEAM)) continue;
      const inNotes = false;
      const run = -1;
      this.keep(this.body, {
        marker,
        note,
        noteBefore,
        inNotes,
        score: total,
        numbering,
        at,
        reading,
        before,
        run,
        key,
      });
    }
  }

  private tryNote(before: State, { at, token, reading }: Candidate): void {
    const { marker, inNotes, numbering } = before;
    const { run } = token;
    const jump = inNotes && before.run !== run;
    const cost = noteMove(before, reading.label, reading.note, run < 0 || (inNotes && !jump), run >= 0);
    if (cost === undefined) return;
    const score = before.score + reading.note + cost + (jump ? OTHER_LIST : 0);
    const note = Math.max(before.note, reading.label);
    const noteBefore = before.note;
    const key = keyOf(marker, note, noteBefore, true, run);
    if (!this.notes.wants(key, score, this.bestScore - BEAM)) return;
    this.keep(this.notes, { marker, note, noteBefore, inNotes: true, score, numbering, at, reading, before, run, key });
  }

  /** The strongest boundary since the state's last note. */
  private barrierSince({ at }: State): Break {
    for (let kind = Break.Heading; kind > Break.None; kind--) if ((this.barrier[kind] ?? -1) > at) return kind;
    return Break.None;
  }

  private keep(beam: Beam, state: State): void {
    beam.fresh.set(state.key, state);
    if (state.score > this.bestScore) this.bestScore = state.score;
  }
}

/** The best states of one sort, the best one first. */
class Beam {
  states: State[] = [];
  /** Those that take the token in hand, by their keys. */
  readonly fresh = new Map<number, State>();

  /** Whether a state with this key and score would be kept. Asked before it is made, as most are not. */
  wants(key: number, score: number, floor: number): boolean {
    if (score <= floor || score < (this.states[WIDTH - 1]?.score ?? floor)) return false;
    const other = this.fresh.get(key);
    return !other || other.score < score;
  }

  /** Takes the fresh states in. Of two with one key the better is left: whatever follows, the better past wins. */
  settle(floor: number): void {
    if (this.fresh.size) this.merge();
    while ((this.states.at(-1)?.score ?? Number.POSITIVE_INFINITY) <= floor) this.states.pop();
  }

  private merge(): void {
    const { fresh } = this;
    const old = this.states.filter(({ key, score }) => {
      const rival = fresh.get(key);
      if (!rival || rival.score >= score) return !rival;
      return fresh.delete(key);
    });
    const news = [...fresh.values()].sort((a, b) => b.score - a.score);
    fresh.clear();
    this.states = [];
    // Both rows are in order, so one step through them puts them together.
    for (let i = 0, j = 0; this.states.length < WIDTH && (i < news.length || j < old.length); ) {
      const takesNew = j >= old.length || (news[i]?.score ?? Number.NEGATIVE_INFINITY) >= (old[j] as State).score;
      this.states.push((takesNew ? news[i++] : old[j++]) as State);
    }
  }
}

function keyOf(marker: number, note: number, noteBefore: number, inNotes: boolean, run: number): number {
  const row = ((marker * 1000 + note) * 2 + Number(inNotes)) * 4 + Math.min(3, note - noteBefore);
  return row * LISTS + (inNotes ? (run + 1) % LISTS : 0);
}

/** Whether a state has taken this token as a marker. */
function tookMarker(state: State, at: number): boolean {
  return state.at === at && !state.inNotes && state.reading !== undefined;
}

function trace(state: State | undefined): Choice[] {
  const choices: Choice[] = [];
  for (let taken = state; taken?.reading; taken = taken.before) {
    const { at, reading, numbering, inNotes } = taken;
    choices.push({ token: at, reading, role: inNotes ? 'note' : 'marker', numbering });
  }
  return choices.reverse();
}
