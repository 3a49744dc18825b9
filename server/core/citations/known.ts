/** General knowledge that tells given names from titles, and places from publishers. The tables are read when first asked for. */
import { ambiguousGivenNames, givenNames } from '../words/given-names.js';
import { cities } from '../words/places.js';

/** Whether a word is a given name, or may be one. */
export function isGivenName(word: string): boolean {
  return given().has(word);
}

/** Whether a name is that of a larger city. */
export function isCity(name: string): boolean {
  return places().has(name);
}

const given = once(() => new Set(`${givenNames} ${ambiguousGivenNames}`.split(/\s+/)));
const places = once(() => new Set(cities.split(/\s*;\s*/).map((name) => name.replace(/\s+/g, ' '))));

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
