/** One spelling for words that have several, so that names can be compared. */

import { spellings } from '../../words/spellings.js';

/** Characters whose words need more than small letters. */
const odd = /[^a-z0-9]/;
const marks = /[\u0300-\u036f]/g;
const others = /[^\p{L}\p{N}]/gu;
const folded: ReadonlyMap<string, string> = new Map([
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ı', 'i'],
]);
const british = /(?<=[a-z]{3})is(?=(?:e[drs]?|ing|ations?|ational)$)/;
/** The last letters of all the words that are spelt anew. */
const endings = new Set([...'edsrgnlmt'].map((letter) => letter.charCodeAt(0)));
/** The letters come first, what must stand before them last: so the search looks for the letters. */
const britishIn = /is(?=(?:e[drs]?|ing|ations?|ational)(?![a-z]))(?<=[a-z]{3}is)/g;
const speltIn = new RegExp(`(?:${[...spellings.keys()].join('|')})(?![a-z])`, 'g');

/** The key of a word: small letters without accents, stops and apostrophes, in one spelling of -ise, -re and -our. */
export function wordKey(word: string): string {
  let key = word.toLowerCase();
  if (key === '&') return 'and';
  if (odd.test(key)) key = plain(key);
  if (key.length < 6 || !endings.has(key.charCodeAt(key.length - 1))) return key;
  return spellings.get(key) ?? (key.includes('is', 3) && british.test(key) ? key.replace(british, 'iz') : key);
}

/** The key of a name: those of its words, joined. White space and hyphens do not count. */
export function nameKey(name: string): string {
  let key = '';
  for (const word of name.split(/[\s\u2010-\u2015/,()“”"-]+/u)) if (word) key += wordKey(word);
  return key;
}

/** A whole table with the keys of its words in their places; blanks take the place of commas, hyphens and brackets. */
export function keyed(table: string): string {
  let all = table.toLowerCase();
  if (/[^\0-\x7f]/.test(all)) {
    all = all
      .normalize('NFD')
      .replace(/[\u0300-\u036f’‘ʼ]+/g, '')
      .replace(/[\u2010-\u2015]/g, ' ');
    all = all.replace(/[øłđðþßæœı]/g, (letter) => folded.get(letter) ?? letter);
  }
  all = all
    .replace(/[.']+/g, '')
    .replace(/[-/,()]/g, ' ')
    .replaceAll('&', 'and');
  return all
    .replace(britishIn, 'iz')
    .replace(speltIn, (word, at: number) => (isSmall(all.charCodeAt(at - 1)) ? word : (spellings.get(word) ?? word)));
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

function plain(word: string): string {
  const bare = word.normalize('NFD').replace(marks, '').replace(others, '');
  return bare.replace(/[øłđðþßæœı]/g, (letter) => folded.get(letter) ?? letter);
}
