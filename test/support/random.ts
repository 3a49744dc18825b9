/** Random cases that can be had again: a case is made from a seed, and a failure names it. */

/** Numbers from a seed (mulberry32, Tommy Ettinger 2017). */
export class Random {
  constructor(private state: number) {}

  /** A whole number from `min` to `max`, both included. */
  int(min: number, max: number): number {
    return min + Math.floor(this.next() * (max - min + 1));
  }

  pick<T>(list: readonly T[]): T {
    return list[this.int(0, list.length - 1)] as T;
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  /** A list of random length. */
  list<T>(min: number, max: number, make: () => T): T[] {
    return Array.from({ length: this.int(min, max) }, make);
  }

  private next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}

export interface Property<Case> {
  readonly runs: number;
  readonly make: (random: Random) => Case;
  /** Cases a step simpler, the boldest first. */
  readonly simpler: (one: Case) => Iterable<Case>;
  /** Throws where the property does not hold. */
  readonly check: (one: Case) => void;
}

/** So many simpler cases are tried before the smallest so far is shown. */
const PATIENCE = 1500;

/**
 * Checks a property on `runs` cases, or on the one that the variable SEED names. Throws with the seed, the case in its
 * smallest failing form and what is wrong with it.
 */
export function forAll<Case>({ runs, make, simpler, check }: Property<Case>): void {
  const chosen = process.env.SEED;
  const first = chosen === undefined ? Date.now() % 1_000_000_000 : Number(chosen);
  for (let seed = first; seed < first + (chosen === undefined ? runs : 1); seed++) {
    const one = make(new Random(seed));
    if (failure(one, check) === undefined) continue;
    const least = smallest(one, simpler, check);
    const wrong = failure(least, check);
    throw new Error(
      `SEED=${seed} repeats this. The smallest such case:\n${JSON.stringify(least, null, 1)}\n${wrong?.message}`,
    );
  }
}

function smallest<Case>(one: Case, simpler: Property<Case>['simpler'], check: Property<Case>['check']): Case {
  let least = one;
  let tries = 0;
  for (let found = true; found && tries < PATIENCE; ) {
    found = false;
    for (const candidate of simpler(least)) {
      if (++tries >= PATIENCE) break;
      if (failure(candidate, check) === undefined) continue;
      least = candidate;
      found = true;
      break;
    }
  }
  return least;
}

function failure<Case>(one: Case, check: Property<Case>['check']): Error | undefined {
  try {
    check(one);
    return undefined;
  } catch (error) {
    return error as Error;
  }
}

/** Lists with a stretch left out, the long stretches first. */
export function* shorter<T>(list: readonly T[]): Iterable<T[]> {
  for (let size = Math.ceil(list.length / 2); size > 0; size = size > 1 ? Math.ceil(size / 2) : 0)
    for (let at = 0; at < list.length; at += size) yield [...list.slice(0, at), ...list.slice(at + size)];
}

/** Lists with one entry made simpler. */
export function* withOne<T>(list: readonly T[], simpler: (entry: T) => Iterable<T>): Iterable<T[]> {
  for (const [i, entry] of list.entries())
    for (const other of simpler(entry)) yield [...list.slice(0, i), other, ...list.slice(i + 1)];
}

/** Texts with a stretch left out. */
export function* shorterText(text: string): Iterable<string> {
  for (const units of shorter(text.split(''))) yield units.join('');
}
