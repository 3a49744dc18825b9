/** What the best row of numbers leaves out although its own company tells what it is. */
import type { Choice } from './decode.js';
import type { Token } from './stream.js';

/** Odds below these speak against a marker. */
const DOUBT = -3;

/** Markers that are written as such stay markers where no note was found for them, if the document has notes of that form. */
export function addStrays(tokens: readonly Token[], choices: readonly Choice[]): Choice[] {
  if (!choices.length) return [];
  const taken = new Set(choices.map(({ token }) => token));
  const forms = new Set(choices.filter(({ role }) => role === 'marker').map(({ token }) => tokens[token]?.form));
  const all = [...choices];
  let numbering = 0;
  let inNotes = false;
  let next = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (taken.has(i)) {
      ({ numbering } = choices[next++] as Choice);
      inNotes = choices[next - 1]?.role === 'note';
      continue;
    }
    const [reading] = token.readings;
    if (token.explicit && !inNotes && reading && forms.has(token.form))
      all.push({ token: i, reading, role: 'marker', numbering });
  }
  return all.sort((a, b) => a.token - b.token);
}

/**
 * A list that is one of notes is so as a whole: an item that no marker asked for (its marker was lost, or its number stands
 * twice) is a note as well, if its number fits between those of its neighbours.
 */
export function completeLists(tokens: readonly Token[], choices: readonly Choice[]): Choice[] {
  const taken = new Map(choices.map((choice) => [choice.token, choice]));
  const added: Choice[] = [];
  for (const list of listsOf(tokens)) {
    const notes = list.filter((at) => taken.get(at)?.role === 'note');
    if (notes.length < 2 || notes.length * 2 < list.length) continue;
    for (const [i, at] of list.entries()) {
      const choice = taken.has(at)
        ? undefined
        : between(tokens, at, nearest(list, taken, i, -1), nearest(list, taken, i, 1));
      if (choice) added.push(choice);
      if (choice) taken.set(at, choice);
    }
  }
  return [...choices, ...added].sort((a, b) => a.token - b.token);
}

/** The tokens of each list of labelled paragraphs. */
function listsOf(tokens: readonly Token[]): number[][] {
  const lists = new Map<number, number[]>();
  for (const [at, { mention, run }] of tokens.entries()) {
    if (mention.kind !== 'note' || run < 0) continue;
    const list = lists.get(run);
    if (list) list.push(at);
    else lists.set(run, [at]);
  }
  return [...lists.values()];
}

/** The nearest item of a list in a direction that is a note. */
function nearest(
  list: readonly number[],
  taken: ReadonlyMap<number, Choice>,
  from: number,
  step: number,
): Choice | undefined {
  for (let i = from + step; i >= 0 && i < list.length; i += step) {
    const choice = taken.get(list[i] as number);
    if (choice?.role === 'note') return choice;
  }
  return undefined;
}

/** An item as a note of its neighbours' numbering, if its number lies between theirs. */
function between(
  tokens: readonly Token[],
  at: number,
  before: Choice | undefined,
  behind: Choice | undefined,
): Choice | undefined {
  const [reading] = tokens[at]?.readings ?? [];
  const numbering = (before ?? behind)?.numbering;
  if (!reading || numbering === undefined) return undefined;
  const low = before?.reading.label ?? 1;
  const high = behind?.reading.label ?? low + 3;
  return low <= reading.label && reading.label <= high ? { token: at, reading, role: 'note', numbering } : undefined;
}

/** A bare number that leads to no note and does not even look like a marker is none. */
export function dropDoubtful(choices: readonly Choice[], oddsOf: (choice: Choice) => number): Choice[] {
  const keyOf = ({ numbering, reading }: Choice) => `${numbering}/${reading.label}`;
  const notes = new Set(choices.filter(({ role }) => role === 'note').map(keyOf));
  return choices.filter((choice) => choice.role === 'note' || oddsOf(choice) > DOUBT || notes.has(keyOf(choice)));
}
