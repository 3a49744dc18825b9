/** Names that differ by one letter from one that the text or the tables know: the same actor, with a slip. */
import { tables } from '../detect/names/tables.js';
import type { Entity, Ref } from './gather.js';
import { type Roster, take } from './roster.js';

const SLIP = 0.85;
/** In shorter names another letter makes another name. */
const SHORTEST = 10;
/** A name that stands so often in a text is no slip. */
const OFTEN = 3;
/** So many letters at either end must be right at least. */
const END = 4;

/** Gives names with a slip the actor they mean: names of two words and more that nothing explains, or only their looks. */
export function forgive(refs: readonly Ref[], roster: Roster): void {
  const { times, own } = confirmed(refs);
  const decided = new Map<string, Entity | undefined>();
  for (const ref of refs) {
    const { entity, key } = ref;
    if (!mayBeSlip(ref) || (entity && (times.get(entity) ?? 0) >= OFTEN)) continue;
    if (!decided.has(key)) decided.set(key, own.find(key) ?? known(key, roster));
    const meant = decided.get(key);
    if (meant && meant !== entity) take(ref, meant, 'name', SLIP, [`It differs by one letter from “${meant.name}”.`]);
  }
}

/** The names that the text itself makes sure of, by a definition or by naming them often. */
function confirmed(refs: readonly Ref[]): { times: ReadonlyMap<Entity, number>; own: Near<Entity> } {
  const times = new Map<Entity, number>();
  for (const { entity, as, defines } of refs)
    if (entity?.source === 'text' && as === 'name') times.set(entity, (times.get(entity) ?? 0) + (defines ? OFTEN : 1));
  const own = new Near<Entity>();
  for (const [entity, count] of times) if (count >= OFTEN) own.add(entity.key, entity);
  return { times, own };
}

let bodies: Near<number> | undefined;

function known(key: string, roster: Roster): Entity | undefined {
  if (!bodies) {
    bodies = new Near();
    for (const [name, { what, full, body }] of tables().names) if (what === 'body' && full) bodies.add(name, body);
  }
  const body = bodies.find(key);
  return body === undefined ? undefined : roster.known(body);
}

function mayBeSlip({ data, entity, key }: Ref): boolean {
  if (data.words.length < 4 || key.length < SHORTEST || data.bodies.length || data.sort === 'idle') return false;
  return !entity || (entity.source === 'text' && !entity.acronym);
}

/** Names by their first and by their last letters: a slip leaves one of both as it is. */
class Near<Value> {
  private readonly ends = new Map<string, string[]>();
  private readonly values = new Map<string, Value>();

  add(key: string, value: Value): void {
    if (key.length < SHORTEST || this.values.has(key)) return;
    this.values.set(key, value);
    for (const end of [key.slice(0, END), `-${key.slice(-END)}`]) {
      const list = this.ends.get(end);
      if (list) list.push(key);
      else this.ends.set(end, [key]);
    }
  }

  /** What is named by a key that is one slip away; undefined if the key itself is there. */
  find(key: string): Value | undefined {
    if (this.values.has(key)) return undefined;
    for (const end of [key.slice(0, END), `-${key.slice(-END)}`])
      for (const other of this.ends.get(end) ?? [])
        if (Math.abs(other.length - key.length) < 2 && isSlip(key, other)) return this.values.get(other);
    return undefined;
  }
}

/** One letter more, less or other, or two that changed places; not the s of a plural. */
function isSlip(a: string, b: string): boolean {
  if (a === `${b}s` || b === `${a}s`) return false;
  let i = 0;
  while (i < a.length && a.charCodeAt(i) === b.charCodeAt(i)) i++;
  let [x, y] = [a.length, b.length];
  while (x > i && y > i && a.charCodeAt(x - 1) === b.charCodeAt(y - 1)) {
    x--;
    y--;
  }
  if (x - i <= 1 && y - i <= 1) return true;
  return x - i === 2 && y - i === 2 && a.charAt(i) === b.charAt(i + 1) && a.charAt(i + 1) === b.charAt(i);
}
