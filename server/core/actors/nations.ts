/** Bodies that many states have under one name: `Supreme Court` is that of the state that the text speaks of. */
import { tables } from '../detect/names/tables.js';
import type { Entity, Ref } from './gather.js';
import { type Roster, take } from './roster.js';

const NATIONAL = 0.85;
/** How the table names the bodies of the state that it takes such names to mean. */
const american = /^United States (?=\S+ \S)|^United States Congress$| of the United States$/;

/** Moves names that do not say whose body they mean to the state named most in a text that never names the United States. */
export function nationalise(refs: readonly Ref[], roster: Roster): void {
  const state = mostNamed(refs);
  if (!state) return;
  const other = new Map<string, Entity>();
  for (const ref of refs) {
    const { entity, data, key } = ref;
    if (entity?.source !== 'table' || entity.kind !== 'agency' || data.full || ref.as === 'acronym') continue;
    if (!american.test(entity.name) || /United States|\bUS\b|U\.S\./.test(ref.text)) continue;
    let own = other.get(key);
    if (!own) {
      own = bodyOf(key, state, roster) ?? roster.fresh(ref, 'agency');
      other.set(key, own);
    }
    take(ref, own, 'alias', NATIONAL, [`The text speaks of ${state.name} most.`]);
  }
}

/** The state that a text names more often than the others; none if the United States are among them. */
function mostNamed(refs: readonly Ref[]): Entity | undefined {
  const times = new Map<Entity, number>();
  for (const { entity } of refs)
    if (entity?.kind === 'state' && entity.source === 'table') times.set(entity, (times.get(entity) ?? 0) + 1);
  let best: Entity | undefined;
  let most = 0;
  let next = 0;
  for (const [entity, count] of times) {
    if (entity.name === 'United States') return undefined;
    if (count > most) [best, most, next] = [entity, count, most];
    else next = Math.max(next, count);
  }
  return most > next ? best : undefined;
}

function bodyOf(key: string, state: Entity, roster: Roster): Entity | undefined {
  const { names } = tables();
  for (const one of [`${key}of${state.key}`, `${state.key}${key}`]) {
    const entry = names.get(one);
    if (entry?.what === 'body') return roster.known(entry.body);
  }
  return undefined;
}
