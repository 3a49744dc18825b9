/** Companies by the beginning of their names, and teams by the end: `Veldmark` after “Veldmark Sounds Ltd.”, `the Gulls`. */
import { evidence } from '../detect/names/context.js';
import type { ActorKind } from '../entities.js';
import type { Entity, Ref } from './gather.js';
import { take } from './roster.js';

const PART = 0.8;
const whole: ReadonlySet<ActorKind> = new Set(['company', 'media', 'other']);
/** What begins or ends too many names. */
const plain =
  evidence.allCommon | evidence.someCommon | evidence.given | evidence.place | evidence.demonym | evidence.caps;

/** Gives names of one or two words the actor named last before them whose name they are a part of. */
export function linkParts(refs: readonly Ref[]): void {
  const beginnings = new Map<string, Entity>();
  const endings = new Map<string, Entity>();
  for (const ref of refs) {
    const { entity, data, key } = ref;
    if (mayStand(ref)) {
      const meant = beginnings.get(key) ?? (data.evidence & evidence.the ? endings.get(key) : undefined);
      if (meant && meant !== entity) take(ref, meant, 'short', PART, [`It is a part of the name ${meant.name}.`]);
    }
    if (!entity || ref.as !== 'name' || !whole.has(entity.kind) || entity.words.length < 2) continue;
    const { words } = entity;
    beginnings.set(words[0] as string, entity);
    if (words.length > 2) beginnings.set(`${words[0]}${words[1]}`, entity);
    if (entity.kind === 'other' && words.at(-1)?.endsWith('s')) endings.set(words.at(-1) as string, entity);
  }
}

/** A short name of no ordinary words that nothing but its looks explains. */
function mayStand({ entity, data }: Ref): boolean {
  if (data.sort !== 'other' || data.words.length > 4 || data.bodies.length || data.evidence & plain) return false;
  return !entity || (entity.source === 'text' && !entity.acronym && entity.words.length === data.words.length / 2);
}
