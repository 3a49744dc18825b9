/** The capitalised words of a paragraph as a row, and the questions that are asked of it. */

import { is } from './classes.js';
import { type Head, headAt } from './heads.js';
import { type Known, longestKnown } from './known.js';
import { tables } from './tables.js';
import { gap, sign, type Token } from './token.js';

/** A name has no more words than this. */
export const LONGEST = 24;

export class Row {
  private readonly memo: (Known | null | undefined)[];

  constructor(
    readonly text: string,
    readonly tokens: readonly Token[],
  ) {
    this.memo = new Array(tokens.length);
  }

  /** The longest known name that begins with a word; looked up once. */
  knownAt(at: number): Known | undefined {
    let known = this.memo[at];
    if (known === undefined) {
      known = longestKnown(this.text, this.tokens, at) ?? null;
      // `Contact Us`: two letters name somebody in capitals only.
      if (known?.last === at && this.token(at).key.length < 3 && !(this.token(at).flags & sign.caps)) known = null;
      this.memo[at] = known;
    }
    return known ?? undefined;
  }

  /** A word of the row; asked for places in it only. */
  token(at: number): Token {
    return this.tokens[at] as Token;
  }

  /** The last word that only blanks and hyphens link to the words from one on. */
  coreEnd(at: number): number {
    let i = at;
    while (i - at < LONGEST && i + 1 < this.tokens.length) {
      const link = this.token(i).gap;
      if ((link !== gap.space && link !== gap.hyphen) || this.isFunction(i + 1)) break;
      i++;
    }
    return i;
  }

  /** `The` and its like go on in no name. */
  isFunction(at: number): boolean {
    const { classes, flags, from, to } = this.token(at);
    if (!(classes & is.function) || to - from < 2) return false;
    return !(flags & sign.caps) || to - from > 3 || Boolean(flags & sign.upper);
  }

  /** A body that no ordinary word is. */
  isSolid(known: Known | undefined, at: number): boolean {
    if (!known || (known.entry && known.entry.what !== 'body')) return false;
    const body = tables().bodies[known.entry?.body ?? known.bodies[0] ?? -1];
    return !(body?.doubtful && known.last === at);
  }

  /** `Chief Data Officer`: ordinary words before a role make a longer role. */
  isRole(from: number, stop: number): boolean {
    if (stop + 1 >= this.tokens.length || this.token(stop).gap !== gap.space) return false;
    if (this.knownAt(stop + 1)?.entry?.what !== 'role' || this.lastHead(from, stop, undefined)) return false;
    for (let i = from; i <= stop; i++) {
      const { classes, flags } = this.token(i);
      if (!(classes & (is.common | is.role)) || flags & sign.caps || this.isSolid(this.knownAt(i), i)) return false;
    }
    return true;
  }

  /** `Privacy Officers`: ordinary words, and a role in the plural. */
  areRoles(from: number, last: number): boolean {
    const { key, classes } = this.token(last);
    return (
      from < last && classes === (classes & (is.common | is.role)) && key.endsWith('s') && isRole(key.slice(0, -1))
    );
  }

  /** `Chief Data Officers Council`: ordinary words lead on from a role to a body of those who have it. */
  heldBy(role: number, end: number): Head | undefined {
    if (end <= role) return undefined;
    const head = headAt(this.tokens, role + 1, end);
    if (!head?.strong || head.kind === 'event' || head.kind === 'product' || head.kind === 'instrument')
      return undefined;
    for (let i = role + 1; i <= end - head.size; i++) {
      const { classes, flags } = this.token(i);
      if (!(classes & is.common) || flags & sign.caps) return undefined;
    }
    return this.token(role + 1).key.endsWith('s') || this.token(role).key.endsWith('s') ? head : undefined;
  }

  /** `Table of Fares`: what a part of a text is about names nobody. */
  isTable(at: number): boolean {
    const of = this.token(at).gap === gap.of && at + 1 < this.tokens.length;
    return of && this.token(at).key === 'table' && !this.knownAt(at + 1) && this.coreEnd(at + 1) === at + 1;
  }

  /** An abbreviation of a thing that a body's name looks like: `SNAP`. */
  isThing(known: Known | undefined, at: number): boolean {
    const { flags } = this.token(at);
    if (!known?.entry || known.last > at || !(flags & sign.caps) || flags & sign.upper) return false;
    return this.isPlainAcronym(at) && !this.isState(known);
  }

  /** An acronym that names no actor, or several of them. */
  isPlainAcronym(at: number): boolean {
    const { word } = this.token(at);
    return word.plain || word.plains;
  }

  /** The last word before a role or a form of address; `end` if there is none. */
  stop(from: number, end: number): number {
    for (let i = from + 1; i <= end; i++) {
      const { classes } = this.token(i);
      if (classes & is.honorific && i < end) return i - 1;
      if (!(classes & is.role) || (i === end && this.isGiven(i - 1))) continue;
      if (this.knownAt(i)?.entry?.what === 'role') return this.beforeRole(from, i);
    }
    return end;
  }

  /** Behind an unmistakable given name even the name of a role is a surname: `Ben Player`. */
  private isGiven(at: number): boolean {
    const { classes } = this.token(at);
    return (classes & (is.given | is.doubtful | is.common)) === is.given;
  }

  /** `Foreign Minister`, `Prime Minister`: the word before belongs to the role. */
  private beforeRole(from: number, at: number): number {
    const two = this.knownAt(at - 1);
    return at - 1 > from && two?.entry?.what === 'role' ? at - 2 : at - 1;
  }

  /** The last head noun between two words; none inside of a known name. */
  lastHead(from: number, stop: number, known: Known | undefined): Head | undefined {
    for (let i = stop; i >= from; i--) {
      if (known && i <= known.last && known.entry?.what === 'body') return undefined;
      const head = headAt(this.tokens, from, i);
      if (head) return head;
    }
    return undefined;
  }

  /** A word that is not in the tables. */
  uncommon(at: number): boolean {
    const { classes, flags } = this.token(at);
    if (
      classes & (is.common | is.role | is.honorific | is.demonym | is.calendar | is.place | is.given) ||
      flags & (sign.caps | sign.digit)
    )
      return false;
    return !headAt(this.tokens, at, at) && !this.knownAt(at);
  }

  /** A known name of a state. */
  isState(known: Known | undefined): boolean {
    if (!known) return false;
    const body = known.entry ? (known.entry.what === 'body' ? known.entry.body : -1) : (known.bodies[0] ?? -1);
    return tables().bodies[body]?.kind === 'state';
  }

  /** Common words only, none of which names anything. */
  plain(from: number, to: number): boolean {
    for (let i = from; i <= to; i++) {
      const { classes, flags } = this.token(i);
      if (classes & (is.given | is.place | is.role | is.demonym) && !(classes & is.common)) return false;
      if (flags & (sign.digit | sign.camel) || headAt(this.tokens, from, i)?.strong) return false;
      if (this.isSolid(this.knownAt(i), i)) return false;
    }
    return true;
  }
}

function isRole(key: string): boolean {
  return Boolean(tables().classes.of(key) & is.role);
}
