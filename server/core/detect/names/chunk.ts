/** Capitalised words into names: which of them belong together, and what kind of name they make. */

import { directions, genericActs, laws, meetings } from '../../words/name-words.js';
import { is } from './classes.js';
import { grow, longer, purpose } from './grow.js';
import { type Head, headAt } from './heads.js';
import type { Known } from './known.js';
import { Row } from './row.js';
import {
  beforeInitials,
  boundary,
  idle,
  isNumber,
  isPeople,
  isPlace,
  isSign,
  isThing,
  opens,
  personEnd,
  surname,
} from './shapes.js';
import { type HeadKind, setOf, tables } from './tables.js';
import { gap, sign, type Token } from './token.js';

/** Words that may be a name. Indices count the paragraph's capitalised words. */
export interface Piece {
  readonly first: number;
  readonly last: number;
  /** `concept` is none, by the text's own word; `idle` is none either, unless the workspace's lexicon says so. */
  readonly sort: 'known' | 'phrase' | 'person' | 'other' | 'short' | 'concept' | 'idle';
  readonly known?: Known;
  readonly kind?: HeadKind;
  /** The head noun alone makes it a name. */
  readonly strong?: boolean;
  /** A role or a form of address stands before it. */
  readonly titled?: boolean;
  /** A role stands behind a short form. */
  readonly definite?: boolean;
}

/** Of these kinds a head noun at the beginning is sure: `Centre for Quiet Law`. */
const purposeful: ReadonlySet<string> = new Set(['academic', 'ngo', 'igo', 'agency']);
const acts = setOf(laws);
const occasions = setOf(meetings);
const generic = setOf(genericActs);
const sides = setOf(directions);

/** Cuts a row of words into names, in reading order; words that name nothing are left out. */
export function chunk(text: string, tokens: readonly Token[]): Piece[] {
  return new Chunker(new Row(text, tokens)).run();
}

class Chunker {
  private readonly pieces: Piece[] = [];
  private titled = false;

  constructor(private readonly row: Row) {}

  run(): Piece[] {
    for (let i = 0; i < this.row.tokens.length; ) {
      const last = this.read(i);
      const token = this.row.token(last);
      if (token.gap !== gap.space && token.gap !== gap.hyphen) this.titled = false;
      i = last + 1;
    }
    return this.pieces;
  }

  /** Reads what begins with a word; returns the index of its last word. */
  private read(at: number): number {
    const token = this.row.token(at);
    const known = this.row.knownAt(at);
    const end = this.row.coreEnd(at);
    if (!known && this.row.isFunction(at)) return this.row.isTable(at) ? at + 1 : at;
    if (known?.entry?.what === 'role') {
      const held = this.row.heldBy(known.last, end);
      return held ? this.phrase(at, held) : this.role(at, known.last);
    }
    const region = !known && sides.has(token.key) && token.gap === gap.space ? this.row.knownAt(at + 1) : undefined;
    if (region && this.row.isState(region) && this.row.coreEnd(at) === region.last) return region.last;
    if (token.classes & is.calendar && !known && !this.givenName(at, end)) return at;
    if (token.classes & is.honorific && end > at) return this.role(at, at);
    const stop = this.row.stop(known ? known.last + 1 : at, Math.max(end, known ? this.row.coreEnd(known.last) : end));
    if (!known && this.row.isRole(at, stop)) return this.role(at, this.row.knownAt(stop + 1)?.last ?? stop + 1);
    if (this.row.isThing(known, at)) return this.push({ first: at, last: at, sort: 'idle' });
    const head = this.headOf(at, stop, known);
    if (
      known &&
      known.entry?.what !== 'place' &&
      head?.at === stop &&
      known.last + 1 === stop &&
      generic.has(this.row.token(stop).key) &&
      this.row.token(stop).gap !== gap.on
    )
      return this.known(at, known);
    if (head && !(known?.entry?.what === 'body' && known.last >= head.at)) return this.phrase(at, head);
    const joined = !head && stop === end && !this.row.isSolid(known, at) ? this.joined(at, end) : undefined;
    if (joined) return this.phrase(at, joined);
    if (known && this.titled && known.last === at && token.classes & is.surname && !this.row.isState(known))
      return this.name(at, stop);
    if (known && (this.row.isSolid(known, at) || !this.goesOn(at, stop, known))) return this.known(at, known);
    if (!head && (token.flags & sign.caps || at === end) && this.row.isPlainAcronym(at))
      return this.push({ first: at, last: at, sort: 'idle' });
    if (head) return this.phrase(at, head);
    return this.name(at, stop);
  }

  /** The head noun before a role; none where it is a given name: `Bill Lindqvist`. */
  private headOf(at: number, stop: number, known: Known | undefined): Head | undefined {
    const head = this.row.lastHead(at, stop, known);
    const given = head?.at === at && !head.strong && at < stop && this.row.token(at).classes & is.given;
    return given && !(this.row.token(at + 1).classes & is.common) ? undefined : head;
  }

  /** `April Jones` is no month. */
  private givenName(at: number, end: number): boolean {
    return end > at && Boolean(this.row.token(at).classes & is.given && this.row.token(at + 1).classes & is.surname);
  }

  private push(piece: Piece): number {
    this.pieces.push(this.titled ? { ...piece, titled: true } : piece);
    this.titled = false;
    return piece.last;
  }

  /** A role: what it is a role of is as definite as with an article (`Commission Vice-President`). */
  private role(at: number, last: number): number {
    const before = this.pieces.at(-1);
    if (before?.sort === 'short' && before.last === at - 1 && this.row.token(at - 1).gap === gap.space)
      this.pieces[this.pieces.length - 1] = { ...before, definite: true };
    this.titled = true;
    return last;
  }

  /** Behind an ordinary word that is also a body's name comes another one: `Vice Presidential`. */
  private goesOn(at: number, stop: number, known: Known): boolean {
    return (
      known.last === at &&
      at < stop &&
      (!known.entry || known.entry.what === 'body') &&
      this.row.token(at).gap === gap.space &&
      !(this.row.token(at).flags & sign.title)
    );
  }

  /** A name with a head noun. It grows over what follows the head (`of`, `for`, `on` …). */
  private phrase(from: number, head: Head): number {
    let first = from;
    while (first < head.at && this.row.token(first).classes & is.function) first++;
    const modified = head.at - head.size >= first;
    const last = grow(this.row, first, head.at, head.kind, modified);
    if (head.kind === 'event' || head.kind === 'product')
      return this.host(first, head) ?? this.push({ first, last, sort: 'idle' });
    const alone = first === last;
    if (alone || (!modified && last === head.at))
      return this.push({ first, last, sort: 'short', kind: head.kind, strong: head.strong });
    const strong = head.strong || (last > head.at + 1 && purposeful.has(head.kind));
    return this.push({ first, last, sort: 'phrase', kind: head.kind, strong });
  }

  /** `Security Committee Meetings`: the body whose meeting it is, if its head noun stands right before a weak one. */
  private host(first: number, head: Head): number | undefined {
    const at = head.at - head.size;
    const body =
      !occasions.has(this.row.token(head.at).key) || at <= first ? undefined : headAt(this.row.tokens, first, at);
    if (!body || body.kind === 'event' || body.kind === 'product' || body.kind === 'instrument') return undefined;
    return this.push({ first, last: at, sort: 'phrase', kind: body.kind, strong: body.strong });
  }

  /** `Tides and Lights Directorate`, `Freedom of Harbours Act`: common words joined to those before a head noun. */
  private joined(at: number, end: number): Head | undefined {
    const link = this.row.token(end).gap;
    const law = link === gap.of || link === gap.ofThe || link === gap.in || link === gap.for;
    if ((link !== gap.and && !law) || end + 1 >= this.row.tokens.length || end - at > 3 || !this.row.plain(at, end))
      return undefined;
    for (let i = at; i <= end; i++) if (this.row.token(i).flags & sign.caps) return undefined;
    const stop = this.row.stop(end + 1, this.row.coreEnd(end + 1));
    if (!this.row.plain(end + 1, end + 1)) return undefined;
    const head = this.row.lastHead(end + 1, stop, undefined);
    return head && head.at > end + 1 && head.strong && (!law || acts.has(this.row.token(head.at).key))
      ? head
      : undefined;
  }

  private known(at: number, known: Known): number {
    const what = known.entry?.what ?? 'body';
    if (what === 'body') {
      const kind = tables().bodies[known.entry?.body ?? -1]?.kind ?? 'ngo';
      const other = longer(this.row, at, known);
      if (other > known.last) return this.push({ first: at, last: other, sort: 'other' });
      const last = purpose(this.row, at, known);
      if (last > known.last) return this.push({ first: at, last, sort: 'phrase', kind, strong: true });
      return this.push({ first: at, last: known.last, sort: 'known', known });
    }
    if (what === 'place') this.pieces.push({ first: at, last: known.last, sort: 'idle' });
    return known.last;
  }

  /** A name without a head noun: a person's, if it looks like one. */
  private name(at: number, stop: number): number {
    let last = at;
    if (stop > at ? opens(this.row, at) || isNumber(this.row, at) : idle(this.row, at)) return at;
    const given = this.row.token(at).classes & is.given;
    while (last < stop && (!boundary(this.row, last + 1) || surname(this.row, last + 1))) last++;
    if (given || this.row.token(at).flags & sign.initial) last = personEnd(this.row, at, last);
    const head = last > at ? headAt(this.row.tokens, at, last) : undefined;
    if (head && head.kind !== 'event' && head.kind !== 'product') return this.phrase(at, head);
    if (isSign(this.row, at, last)) return last;
    if (isPeople(this.row, at, last) || isPlace(this.row, at, last) || this.row.areRoles(at, last))
      return this.push({ first: at, last, sort: 'idle' });
    const person =
      last > at && Boolean((given && !isThing(this.row, at, last)) || this.row.token(at).flags & sign.initial);
    if (last === at && beforeInitials(this.row, at)) this.titled = true;
    return this.push({ first: at, last, sort: person ? 'person' : 'other' });
  }
}
