/** Words as they are written, with all that the tables tell of each: looked up once, then known again by their letters. */
import { follow, followAll, powerOf } from './marks.js';
import { nameKey, wordKey } from './normal.js';
import { type Head, tables } from './tables.js';

export interface Word {
  readonly written: string;
  readonly key: string;
  /** The hash of the key, and what the hash of letters before it is multiplied by (see `Marks`). */
  readonly hash: number;
  readonly power: number;
  /** Classes of the key (`is` of the tables). */
  readonly classes: number;
  /** A known name may begin with it; with an `s` behind it. */
  readonly begins: boolean;
  readonly beginsPlural: boolean;
  /** By itself it names a known body. */
  readonly body: boolean;
  /** The head noun that it is by itself, in singular or plural. */
  readonly head: Head | undefined;
  /** The bodies of which it is the acronym. */
  readonly bodies: readonly number[] | undefined;
  /** An acronym that names no actor; or the plural of one. */
  readonly plain: boolean;
  readonly plains: boolean;
  /** What it tells of a name behind it (see `context`); -1 until someone asks. */
  ahead: number;
  /** Its key where it stands between the words of a name; undefined until someone asks. */
  joint: string | undefined;
}

const SMALL_S = 115;
const SLOTS = 1 << 15;
/** The words that came last, by the hash of their letters: two places for each, of which the second holds what the first held before. */
const slots = new Array<Word | undefined>(SLOTS).fill(undefined);

/** The word between two places. */
export function wordAt(text: string, from: number, to: number): Word {
  let hash = 0;
  for (let i = from; i < to; i++) hash = follow(hash, text.charCodeAt(i));
  const first = (hash ^ (hash >>> 15)) & (SLOTS - 2);
  const word = slots[first];
  if (word !== undefined && stands(word.written, text, from, to)) return word;
  const other = slots[first + 1];
  if (other !== undefined && stands(other.written, text, from, to)) return other;
  slots[first + 1] = word;
  const fresh = read(text.slice(from, to));
  slots[first] = fresh;
  return fresh;
}

/** What stands between two words of a name, as a part of its key. */
export function jointAt(text: string, from: number, to: number): string {
  const word = wordAt(text, from, to);
  word.joint ??= nameKey(word.written);
  return word.joint;
}

function stands(written: string, text: string, from: number, to: number): boolean {
  if (written.length !== to - from) return false;
  for (let i = 0; i < written.length; i++) if (written.charCodeAt(i) !== text.charCodeAt(from + i)) return false;
  return true;
}

function read(slice: string): Word {
  // A slice would keep its whole text in memory; what has been put together anew does not.
  const written = ` ${slice}`.slice(1);
  const { names, begins, classes, acronyms, plain } = tables();
  const key = wordKey(written);
  const hash = followAll(0, key);
  return {
    written,
    key,
    hash,
    power: powerOf(key.length),
    classes: classes.of(key),
    begins: begins(key, hash),
    beginsPlural: begins(`${key}s`, follow(hash, SMALL_S)),
    body: names.get(key)?.what === 'body',
    head: headOf(key),
    bodies: acronyms.get(written),
    plain: plain.has(written),
    plains: written.endsWith('s') && plain.has(written.slice(0, -1)),
    ahead: -1,
    joint: undefined,
  };
}

/** `Institutes`: the head of a name as well as the singular, but less surely. */
function headOf(key: string): Head | undefined {
  const { heads } = tables();
  const own = heads.get(key);
  if (own || !key.endsWith('s') || key.length < 6) return own;
  const one = heads.get(key.endsWith('ies') ? `${key.slice(0, -3)}y` : key.slice(0, -1));
  return one && { kind: one.kind, strong: false };
}
