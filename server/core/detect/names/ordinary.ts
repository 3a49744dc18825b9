/** Words of the dictionary that are too rare for the table of common ones. */
import { ordinaryWords } from '../../words/ordinary-words.js';
import { is } from './classes.js';
import { keyed } from './normal.js';
import { setOf, tables } from './tables.js';

const inflected = /^([a-z]{3,})(s|es|ies|ed|ied|ing|ings|ly|ment|ments|er|ers|ier|iers|ness|able|iable)$/;
const prefixed = /^(?:un|non|re|pre|mis|sub|inter|multi|anti|over|under|dis|de|co)([a-z]{4,})$/;
let words: ReadonlySet<string> | undefined;

/** So many words are remembered; then all are forgotten, so that no number of texts fills the memory. */
const MOST = 20_000;
const asked = new Map<string, boolean>();

/** A word of the dictionary, or a form of one, by its key. */
export function isOrdinary(key: string): boolean {
  let found = asked.get(key);
  if (found === undefined) {
    found = lookUp(key);
    if (asked.size >= MOST) asked.clear();
    asked.set(key, found);
  }
  return found;
}

function lookUp(key: string): boolean {
  words ??= setOf(keyed(ordinaryWords));
  if (words.has(key)) return true;
  const [, rest = ''] = prefixed.exec(key) ?? [];
  return isFormed(key) || Boolean(rest && (isStem(rest) || isFormed(rest)));
}

function isFormed(key: string): boolean {
  const [, stem = '', ending = ''] = inflected.exec(key) ?? [];
  return Boolean(stem) && (isStem(stem) || isStem(`${stem}e`) || (ending.startsWith('i') && isStem(`${stem}y`)));
}

function isStem(key: string): boolean {
  return Boolean(words?.has(key)) || (tables().classes.of(key) & (is.common | is.given | is.surname)) === is.common;
}
