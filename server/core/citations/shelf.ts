/** Works that stand together, found by the words of their titles and by their years. */
import { keyOfWord } from './matching.js';
import { memo } from './memo.js';

/** What is on a shelf. */
export interface Shelved {
  readonly words: readonly string[];
  readonly years: ReadonlySet<number | undefined>;
}

/** The beginning of a word, or a year. */
type Key = string | number | undefined;

/** A row that is no longer than this is read as it is. */
const SHORT = 12;

export class Shelf<Work extends Shelved> {
  private readonly works: Work[] = [];
  private byKey: Map<Key, Work[]> | undefined;

  add(work: Work): void {
    this.works.push(work);
    if (this.byKey) this.index(work);
    else if (this.works.length > SHORT) {
      this.byKey = new Map();
      for (const one of this.works) this.index(one);
    }
  }

  /** A work of this shelf is of another year as well. */
  date(work: Work, year: number | undefined): void {
    if (this.byKey) push(this.byKey, year, work);
  }

  /** A row of those that have these words, and one of these years if there are any, in the order they came; others may be in it. */
  find(words: readonly string[], years: readonly (number | undefined)[]): readonly Work[] {
    const { byKey } = this;
    if (!byKey) return this.works;
    let row: readonly Work[] = this.works;
    for (const key of keysOf(words)) row = shorter(row, byKey.get(key));
    return years.length ? shorter(row, this.of(years)) : row;
  }

  private of(years: readonly (number | undefined)[]): readonly Work[] | undefined {
    const rows = years.map((year) => this.byKey?.get(year)).filter((row) => row !== undefined);
    return rows.length > 1 ? rows.flat() : rows[0];
  }

  private index(work: Work): void {
    for (const key of [...keysOf(work.words), ...work.years]) push(this.byKey as Map<Key, Work[]>, key, work);
  }
}

/** What the words of a title are found by. */
const keysOf = memo((words: readonly string[]): readonly Key[] => [...new Set(words.map(keyOfWord))]);

function shorter<One>(row: readonly One[], other: readonly One[] = []): readonly One[] {
  return other.length < row.length ? other : row;
}

/** Adds to the list of a key. */
export function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
