/** How names may differ and still be the same: spellings, and slips of one letter. Shared by the rules on actors. */

import { lettered } from '../letters.js';
import { spellings } from '../words/spellings.js';

/** A word of a name: as it stands there, from where on, and in small letters and one spelling. */
export interface Word {
  readonly raw: string;
  readonly at: number;
  readonly text: string;
}

const ise = /(?<=.{4})is(?=(?:e[drs]?|ers|ing|ations?|ational)$)/;

const letters = lettered('g')`\p{L}`;

/** A name, and what of it is compared. All but the text is found out when it is first asked for. */
export class Name {
  private spelling: string | undefined;
  private shape: string | undefined;
  private list: readonly Word[] | undefined;

  /** `text` has its white space folded. */
  constructor(readonly text: string) {}

  /** Equal for names that are spelt in different ways: Centre and Center, Co-operation, `&` and `and`, accents. A list is no name. */
  get key(): string {
    this.spelling ??= parted(this.text)
      .replace(/,(?= (?:and|&) )/g, '')
      .split(/(,)| /)
      .map((word = '') => (word === ',' ? word : wordKey(word)))
      .join(' ');
    return this.spelling;
  }

  /**
   * Equal for names that differ in nothing a reader would call spelling: capitals, stops, commas, quotes, dashes; and a hyphen
   * between two words, which depends on the sentence.
   */
  get plain(): string {
    this.shape ??= plain(parted(this.text));
    return this.shape;
  }

  /** Its words; hyphens part them. */
  get words(): readonly Word[] {
    this.list ??= wordsOf(this.text);
    return this.list;
  }

  /** Shorter names are too often near to one another by chance. */
  get isLong(): boolean {
    return this.text.length >= 8 && (this.text.match(letters)?.length ?? 0) >= 8;
  }
}

/** The words of a text, in which white space may be of any kind. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[^\s,.()“”"\u2010-\u2015-]+/gu)].map(({ 0: raw, index: at }) => ({
    raw,
    at,
    text: wordKey(raw),
  }));
}

/** Whether one letter makes the difference: put in, left out, replaced, or exchanged with the next. */
export function slipped(a: string, b: string): boolean {
  if (a.length < b.length) return slipped(b, a);
  if (a === b || a.length - b.length > 1) return false;
  let head = 0;
  while (head < b.length && a[head] === b[head]) head++;
  if (a.slice(head + 1) === b.slice(a.length > b.length ? head : head + 1)) return true;
  return (
    a.length === b.length &&
    a[head] === b[head + 1] &&
    a[head + 1] === b[head] &&
    a.slice(head + 2) === b.slice(head + 2)
  );
}

const dashWithin = lettered('g')`[\u2010-\u2015-](?=[\p{Lu}\p{N}])`;

/** A name with blanks for the hyphens between words of their own. Those within a word, as in `Co-operation`, stay. */
function parted(name: string): string {
  return name.replace(dashWithin, ' ');
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFC')
    .replace(/[‘’`]/g, "'")
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/[.,“”"()]/g, '')
    .trim();
}

/** A word as names are compared by: in small letters and one spelling. */
export function wordKey(word: string): string {
  if (word === '&') return 'and';
  const bare = /^[A-Za-z]*$/.test(word) ? word.toLowerCase() : unaccented(word);
  return spellings.get(bare) ?? (bare.length > 6 ? bare.replace(ise, 'iz') : bare);
}

function unaccented(word: string): string {
  return plain(word)
    .normalize('NFD')
    .replace(/[\u0300-\u036f'-]/g, '');
}
