/** Whether the verbs around a date speak of the past or of the future. */
import { isLetter } from '../../text.js';
import { future, notPast, past } from '../../words/dates-around.js';

/** How far a verb may stand before and behind. */
const BEFORE = 160;
const BEHIND = 90;

type Tense = 'past' | 'future' | undefined;

/** The tense of the nearest verb before the date in its sentence, else of the first one behind. */
export function tenseOf(text: string, from: number, to: number): Tense {
  return back(text, from) ?? ahead(text, to);
}

function back(text: string, from: number): Tense {
  const stop = Math.max(0, from - BEFORE);
  for (let i = from - 1; i >= stop; ) {
    const code = text.charCodeAt(i);
    if (!isLetter(code)) {
      if (ends(text, i)) return undefined;
      i--;
      continue;
    }
    const end = i + 1;
    while (i >= stop && isLetter(text.charCodeAt(i))) i--;
    const tense = tenseOfWord(text.slice(i + 1, end));
    if (tense) return tense;
  }
  return undefined;
}

function ahead(text: string, to: number): Tense {
  const stop = Math.min(text.length, to + BEHIND);
  for (let i = to; i < stop; ) {
    if (!isLetter(text.charCodeAt(i))) {
      if (ends(text, i)) return undefined;
      i++;
      continue;
    }
    const start = i;
    while (i < stop && isLetter(text.charCodeAt(i))) i++;
    const tense = tenseOfWord(text.slice(start, i));
    if (tense) return tense;
  }
  return undefined;
}

/** A sentence ends here: a mark with a blank and no short word before it. */
function ends(text: string, at: number): boolean {
  const sign = text.charAt(at);
  if (sign === '\n') return text.charAt(at + 1) === '\n';
  if (sign !== '.' && sign !== '!' && sign !== '?' && sign !== ';') return false;
  const next = text.charCodeAt(at + 1);
  return (next === 32 || next === 10) && isLetter(text.charCodeAt(at - 2)) && isLetter(text.charCodeAt(at - 1));
}

function tenseOfWord(word: string): Tense {
  if (future.has(word)) return 'future';
  if (past.has(word)) return 'past';
  return word.length > 4 && word.endsWith('ed') && !notPast.has(word.toLowerCase()) ? 'past' : undefined;
}
