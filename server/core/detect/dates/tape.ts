/** The tokens of a paragraph, with the questions that the parsers ask of them. */
import type { DateStyle, DateValue } from '../../entities.js';
import { isBreak, isDigit, isLetter, isUpper } from '../../text.js';
import type { Expr } from '../../words/dates-symbols.js';
import type { Amount } from './amount.js';
import { APART, GLUED, type Token } from './tokens.js';

/** A date that was read: `to` is the index of the token behind it. */
export interface Found {
  readonly expr: Expr;
  readonly to: number;
  /** DATE where it is not said. */
  readonly type?: DateValue['type'];
  readonly mod?: string | undefined;
  readonly time?: string | undefined;
  readonly style?: DateStyle | undefined;
  /** The text has a fault inside the date, and this is how it should read. */
  readonly broken?: boolean | undefined;
  readonly vague?: boolean;
  /** The index of the hyphen between the two dates of a range. */
  readonly hyphen?: number | undefined;
}

const NOTHING: Token = { k: -1, n: Number.NaN, from: 0, to: 0, gap: APART, word: undefined, lower: '' };

/** Dates inside dates, as in `the day after the end of …`: more than so many deep nobody writes them. */
export const DEEPEST = 3;

/** Longer lines are prose. */
export const LINE = 200;

export class Tape {
  /** How many dates are being read inside one another. */
  depth = 0;
  /** The amount that was read last, and at which token. */
  amount: { readonly at: number; readonly found: Amount | undefined } | undefined = undefined;

  /** The place whose line was asked for last, and where that line begins. */
  private line = { at: 0, start: 0 };

  constructor(
    readonly text: string,
    readonly tokens: readonly Token[],
  ) {}

  token(i: number): Token {
    return this.tokens[i] ?? NOTHING;
  }

  k(i: number): number {
    return (this.tokens[i] ?? NOTHING).k;
  }

  n(i: number): number {
    return (this.tokens[i] ?? NOTHING).n;
  }

  /** The token is of this class and goes on with the one before it. */
  is(i: number, k: number): boolean {
    const token = this.tokens[i] ?? NOTHING;
    return token.k === k && token.gap !== APART;
  }

  /** No blank stands before the token. */
  glued(i: number): boolean {
    return (this.tokens[i] ?? NOTHING).gap === GLUED;
  }

  /** A hyphen joins two dates; a longer dash makes one stretch of them. */
  hyphenAt(i: number): number | undefined {
    return this.text.charCodeAt(this.token(i).from) === 45 ? i : undefined;
  }

  near(i: number): boolean {
    return (this.tokens[i] ?? NOTHING).gap !== APART;
  }

  raw(i: number): string {
    const { from, to } = this.token(i);
    return this.text.slice(from, to);
  }

  word(i: number): string {
    const token = this.tokens[i];
    if (!token) return '';
    if (!token.lower) token.lower = this.text.slice(token.from, token.to).toLowerCase();
    return token.lower;
  }

  size(i: number): number {
    const { from, to } = this.token(i);
    return to - from;
  }

  capital(i: number): boolean {
    const token = this.tokens[i];
    return token !== undefined && isUpper(this.text.charCodeAt(token.from));
  }

  /** A letter or a digit stands right behind the token. */
  runsOn(i: number): boolean {
    const code = this.text.charCodeAt(this.token(i).to);
    return isLetter(code) || isDigit(code);
  }

  /** Where the line begins that holds a place, asked for from left to right; of long lines only that it is more than `LINE` before. */
  lineStart(from: number): number {
    const { at, start } = this.line;
    const stop = Math.max(from >= at ? at : 0, from - LINE - 1);
    let i = from;
    while (i > stop && !isBreak(this.text.charCodeAt(i - 1))) i--;
    if (i === at && from >= at) i = start;
    this.line = { at: from, start: i };
    return i;
  }

  /** The index of the first token that begins at or behind a place, looked for from a token on. */
  behind(i: number, place: number): number {
    let at = i;
    while (at < this.tokens.length && this.token(at).from < place) at++;
    return at;
  }
}
