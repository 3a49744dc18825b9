/** Which names are actors, and which of them are the same one. */
import { evidence } from '../detect/names/context.js';
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
  const spelt = spellings(refs);
  const introduced = introductions(refs);
  return refs.map((ref) =>
    occurrence(ref, actorOf(ref.entity as Entity, made, spelt), introduced.get(ref.entity as Entity) === ref),
  );
}

/** How the text spells the full names of bodies that the tables know, where it does so in running text. */
function spellings(refs: readonly Ref[]): ReadonlyMap<Entity, string> {
  const found = new Map<Entity, string>();
  for (const { entity, key, text, data } of refs) {
    if (entity?.source !== 'table' || key !== entity.key || found.has(entity)) continue;
    if (!(data.evidence & evidence.upper) && data.words.length > 2) found.set(entity, text);
  }
  return found;
}

function actorOf(entity: Entity, made: Map<Entity, Actor>, spelt: ReadonlyMap<Entity, string>): Actor {
  let actor = made.get(entity);
  if (!actor) {
    const { name: id, kind, acronym, source, body } = entity;
    const name = spelt.get(entity) ?? id;
    const known = body >= 0 && tables().bodies[body]?.wellKnown;
    actor = { id, name, kind, source, ...(acronym ? { acronym } : {}), ...(known ? { known } : {}) };
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
    label: actor.id,
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
