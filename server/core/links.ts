/** A table of links by key: who defines a key and who uses it. It knows nothing of text or paragraphs. */
import type { Occurrence } from './model.js';

export interface Group {
  readonly key: string;
  readonly definitions: readonly Occurrence[];
  readonly uses: readonly Occurrence[];
}

export class Links {
  private groups = new Map<string, { key: string; definitions: Occurrence[]; uses: Occurrence[] }>();

  /** Replaces everything by these occurrences, which are in reading order; returns the keys whose groups changed. */
  reset(occurrences: readonly Occurrence[]): Set<string> {
    const old = this.groups;
    this.groups = new Map();
    for (const one of occurrences) this.add(one);
    const touched = new Set<string>();
    for (const [key, group] of this.groups) if (!same(group, old.get(key))) touched.add(key);
    for (const key of old.keys()) if (!this.groups.has(key)) touched.add(key);
    return touched;
  }

  /** Who defines and who uses a key, in reading order. */
  of(key: string): Group {
    return this.groups.get(key) ?? { key, definitions: [], uses: [] };
  }

  keys(): Iterable<string> {
    return this.groups.keys();
  }

  private add(one: Occurrence): void {
    const { key, role } = one.anchor;
    const group = this.groups.get(key) ?? { key, definitions: [], uses: [] };
    this.groups.set(key, group);
    (role === 'definition' ? group.definitions : group.uses).push(one);
  }
}

function same(a: Group, b: Group | undefined): boolean {
  return b !== undefined && sameList(a.definitions, b.definitions) && sameList(a.uses, b.uses);
}

function sameList(a: readonly Occurrence[], b: readonly Occurrence[]): boolean {
  return a.length === b.length && a.every((one, i) => one === b[i]);
}
