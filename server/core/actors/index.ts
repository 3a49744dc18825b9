/** Which names are actors, and which of them are the same one. */
import { tables } from '../detect/names/tables.js';
import type { Actor, ActorOccurrence } from '../entities.js';
import type { Resolver } from '../layer.js';
import type { Options } from '../model.js';
import { type Entity, gather, namesIn, type Ref } from './gather.js';
import { resolveNames } from './resolve.js';
import { signature } from './signature.js';

export const actors: Resolver<ActorOccurrence> = {
  space: 'actor',
  mentions: namesIn,
  signature,
  resolve(paragraphs, options: Options) {
    if (!options.actors) return [];
    const refs = resolveNames(gather(paragraphs), options.lexicon);
    return occurrencesOf(refs);
  },
};

/** Mentions that were found to name something, in reading order. */
function occurrencesOf(refs: readonly Ref[]): ActorOccurrence[] {
  const made = new Map<Entity, Actor>();
  const introduced = introductions(refs);
  return refs.map((ref) =>
    occurrence(ref, actorOf(ref.entity as Entity, made), introduced.get(ref.entity as Entity) === ref),
  );
}

function actorOf(entity: Entity, made: Map<Entity, Actor>): Actor {
  let actor = made.get(entity);
  if (!actor) {
    const { name, kind, acronym, source, body } = entity;
    const known = body >= 0 && tables().bodies[body]?.wellKnown;
    actor = { id: name, name, kind, source, ...(acronym ? { acronym } : {}), ...(known ? { known } : {}) };
    made.set(entity, actor);
  }
  return actor;
}

/** Where each actor is introduced: by its full name beside its acronym, else by its first full name, else by its first mention. */
function introductions(refs: readonly Ref[]): Map<Entity, Ref> {
  const best = new Map<Entity, Ref>();
  const rank = (ref: Ref) => (ref.as === 'name' || ref.as === 'alias' ? (ref.defines ? 3 : 2) : ref.defines ? 1 : 0);
  for (const ref of refs) {
    const entity = ref.entity as Entity;
    const old = best.get(entity);
    if (!old || rank(ref) > rank(old)) best.set(entity, ref);
  }
  return best;
}

function occurrence(ref: Ref, actor: Actor, introduces: boolean): ActorOccurrence {
  const { paragraph, from, to, slot, part, confidence, why, as, defines } = ref;
  const instrument = actor.kind === 'instrument';
  return {
    kind: instrument ? 'instrument' : 'actor',
    anchor: {
      space: 'actor',
      key: instrument ? `instrument:${actor.id}` : actor.id,
      role: introduces ? 'definition' : 'use',
    },
    label: actor.name,
    paragraph,
    from,
    to,
    focus: { from, to },
    textFrom: from,
    last: paragraph,
    slot,
    part,
    inferred: false,
    confidence,
    why,
    actor,
    as,
    defines,
  };
}
