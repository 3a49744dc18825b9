/** Feasts of the calendar: `Christmas 1963`, `Easter`, `New Year's Day`. */
import { K } from '../../words/dates.js';
import { feastsOf } from '../../words/dates-feasts.js';
import type { Found, Tape } from './tape.js';
import { yearOf } from './year.js';

const LONGEST = 6;

export function feast(tape: Tape, at: number): Found | undefined {
  const known = feastsOf(tape.word(at));
  if (!known || !(tape.capital(at) || tape.k(at) === K.feast)) return undefined;
  let text = tape.word(at);
  let best = known.has(text) ? { name: text, to: at + 1 } : undefined;
  for (let i = at + 1; i < at + LONGEST && tape.near(i); i++) {
    const word = tape.word(i).replace('’', "'");
    text += tape.glued(i) ? word : ` ${word}`;
    if (known.has(text)) best = { name: text, to: i + 1 };
  }
  if (!best || (tape.near(at) && tape.k(at - 1) === K.word && tape.capital(at - 1) && tape.k(at) === K.feast))
    return undefined;
  const year = yearOf(tape, tape.is(best.to, K.comma) || tape.is(best.to, K.of) ? best.to + 1 : best.to);
  return { expr: { is: 'fields', fields: { feast: best.name, ...year?.fields } }, to: year?.to ?? best.to };
}
