/** Bodies that many states have under one name: `Supreme Court` is that of the state that the text speaks of. */
import { tables } from '../detect/names/tables.js';
import type { Entity, Ref } from './gather.js';
import { type Registry, take } from './registry.js';

const NATIONAL = 0.85;
/** How the table names the bodies of the state that it takes such names to mean. */
const american = /^United States (?=\S+ \S)|^United States Congress$| of the United States$/;

/** Moves names that do not say whose body they mean to the state named most in a text that speaks less of the United States. */
export function nationalise(refs: readonly Ref[], registry: Registry): void {
  const state = mostNamed(refs);
  if (!state || state.name === 'United States') return;
  const other = new Map<string, Entity>();
  for (const ref of refs) {
    const { entity, data, key } = ref;
    if (entity?.source !== 'table' || entity.kind !== 'agency' || data.full || ref.as === 'acronym') continue;
    if (!american.test(entity.name) || /United States|\bUS\b|U\.S\./.test(ref.text)) continue;
    let own = other.get(key);
    if (!own) {
      own = bodyOf(key, state, registry) ?? registry.fresh(ref, 'agency');
      other.set(key, own);
    }
    take(ref, own, 'alias', NATIONAL, [`The text speaks of ${state.name} most.`]);
  }
}

/** The state that a text names at least twice, and more often than the others. */
function mostNamed(refs: readonly Ref[]): Entity | undefined {
  const times = new Map<Entity, number>();
  for (const { entity } of refs)
    if (entity?.kind === 'state' && entity.source === 'table') times.set(entity, (times.get(entity) ?? 0) + 1);
  let best: Entity | undefined;
  for (const [entity, count] of times) if (count > (best ? (times.get(best) ?? 0) : 1)) best = entity;
  return best;
}

function bodyOf(key: string, state: Entity, registry: Registry): Entity | undefined {
  const { names } = tables();
  for (const one of [`${key}of${state.key}`, `${state.key}${key}`]) {
    const entry = names.get(one);
    if (entry?.what === 'body') return registry.known(entry.body);
  }
  return undefined;
}
