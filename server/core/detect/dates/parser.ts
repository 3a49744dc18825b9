/** What the parsers of dates share. */
import { K } from '../../words/dates.js';
import type { Found, Tape } from './tape.js';

export type Parser = (tape: Tape, at: number) => Found | undefined;

/** The index behind an article, if one stands here. */
export function optionalThe(tape: Tape, at: number): number {
  return tape.k(at) === K.the && tape.near(at + 1) ? at + 1 : at;
}
