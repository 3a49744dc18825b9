/** Short forms: `the Coalition` after “Freedom Online Coalition”, `Human Rights Council` after “UN Human Rights Council”. */
import { hint } from '../detect/names/beside.js';
import { evidence } from '../detect/names/context.js';
import { tables } from '../detect/names/tables.js';
import type { Entity, Ref } from './gather.js';
import { type Roster, take } from './roster.js';

const SHORT = 0.8;
/** Organs that texts about the European Union call by one word. */
const organs: ReadonlyMap<string, string> = new Map([
  ['commission', 'europeancommission'],
  ['parliament', 'europeanparliament'],
  ['council', 'counciloftheeuropeanunion'],
  ['union', 'europeanunion'],
  ['community', 'europeancommunity'],
]);

/** Gives definite short forms the actor named last before them, else the only one of the text. */
export function linkShort(refs: readonly Ref[], roster: Roster): void {
  const all = new Heads(refs);
  const sofar = new Heads([]);
  const union = ['europeanunion', 'europeanparliament', 'europeancommission'].some((key) => roster.get(key));
  for (const ref of refs) {
    if (ref.entity) sofar.add(ref);
    else if (isShort(ref) || (union && isParliament(ref)))
      link(ref, sofar.find(ref.key) ?? all.only(ref.key) ?? (union ? organ(ref, roster) : undefined));
  }
}

/** Bodies by the words that may stand for them. */
class Heads {
  private readonly last = new Map<string, Entity>();
  private readonly shared = new Set<string>();

  constructor(refs: readonly Ref[]) {
    for (const ref of refs) this.add(ref);
  }

  add({ entity, as }: Ref): void {
    if (
      !entity ||
      as === 'short' ||
      entity.kind === 'person' ||
      entity.kind === 'instrument' ||
      entity.words.length < 2
    )
      return;
    for (const key of shortKeys(entity)) {
      const old = this.last.get(key);
      if (old && old !== entity) this.shared.add(key);
      this.last.set(key, entity);
    }
  }

  find(key: string): Entity | undefined {
    return this.last.get(key);
  }

  only(key: string): Entity | undefined {
    return this.shared.has(key) ? undefined : this.last.get(key);
  }
}

const kept = new WeakMap<Entity, readonly string[]>();

/** The head nouns of a name alone, and the name without its first word. */
function shortKeys(entity: Entity): readonly string[] {
  let keys = kept.get(entity);
  if (!keys) {
    const { heads } = tables();
    const { words } = entity;
    keys = words.filter((word) => heads.has(word) && heads.get(word)?.kind !== 'instrument');
    if (words.length > 2) keys = [...keys, words.slice(1).join('')];
    if (words.length > 3) keys = [...keys, words.slice(2).join('')];
    kept.set(entity, keys);
  }
  return keys;
}

/** A head noun alone is definite behind “the”; two words and more are so by themselves. */
function isShort({ data }: Ref): boolean {
  if (data.sort === 'short') return Boolean(data.evidence & evidence.the && !(data.hints & hint.leads));
  return data.sort === 'phrase' && data.kind !== 'instrument' && data.words.length > 2;
}

/** Texts about the European Union name its parliament without an article. */
function isParliament({ key, data }: Ref): boolean {
  return key === 'parliament' && !(data.evidence & (evidence.start | evidence.title | evidence.article));
}

function organ(ref: Ref, roster: Roster): Entity | undefined {
  const key = organs.get(ref.key);
  if (key === undefined) return undefined;
  const entry = tables().names.get(key);
  return roster.get(key) ?? (entry?.what === 'body' ? roster.known(entry.body) : undefined);
}

function link(ref: Ref, entity: Entity | undefined): void {
  if (entity) take(ref, entity, 'short', SHORT, [`It is short for ${entity.name}.`]);
}
