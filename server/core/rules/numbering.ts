/** Numbers of labels and their neighbours in a numbering; shared by the rules, which do not know each other. */
import type { Anchor, Occurrence } from '../model.js';

/** The label as a number; NaN for a name or a symbol. */
export function numberOf(one: { readonly label: string }): number {
  return /^\d{1,4}$/.test(one.label) ? Number(one.label) : Number.NaN;
}

/** Another label of the same numbering. */
export function inNumbering({ space, key }: Anchor, label: number): Pick<Anchor, 'space' | 'key'> {
  return { space, key: key.startsWith('^') ? `^${label}` : `${key.slice(0, key.indexOf('/') + 1)}${label}` };
}

/** Which numbering a label belongs to. */
export function numberingOf({ anchor: { key } }: Occurrence): string {
  return key.startsWith('^') ? '^' : key.slice(0, key.indexOf('/'));
}

/** The notes or markers of each numbering, in reading order, where all labels are numbers. */
export function numberings(all: readonly Occurrence[], kind: Occurrence['kind']): Map<string, Occurrence[]> {
  const found = new Map<string, Occurrence[]>();
  for (const one of all) {
    if (one.kind !== kind || Number.isNaN(numberOf(one))) continue;
    const own = found.get(numberingOf(one));
    if (own) own.push(one);
    else found.set(numberingOf(one), [one]);
  }
  return found;
}
