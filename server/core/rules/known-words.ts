/** Words that are no slips, because they are words or names themselves. */
import { bodies } from '../words/bodies.js';
import { commonWords } from '../words/common-words.js';
import { countries } from '../words/countries.js';
import { ambiguousGivenNames, givenNames } from '../words/given-names.js';
import { headNouns } from '../words/head-nouns.js';
import { cities, regions } from '../words/places.js';
import { ambiguousSurnames, surnames } from '../words/surnames.js';
import { wordKey } from './spelling.js';

const sources = [
  [commonWords, headNouns, bodies, countries, cities, regions],
  [givenNames, ambiguousGivenNames, surnames, ambiguousSurnames],
].flat();
/** What parts the words of the tables: as in a name, and the signs between entries. */
const between = /[\s,.()“”"|;\u2010-\u2015-]+/;
let words: ReadonlySet<string> | undefined;

/** Whether a word, as `wordsOf` writes it, stands in one of the tables. They are read when they are first asked for. */
export function isKnownWord(word: string): boolean {
  words ??= read();
  return words.has(word);
}

function read(): Set<string> {
  const all = new Set<string>();
  for (const table of sources) for (const word of table.split(between)) if (word) all.add(wordKey(word));
  return all;
}
