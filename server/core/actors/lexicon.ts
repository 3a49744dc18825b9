/**
 * The workspace's own knowledge of actors. It speaks of the capitalised names that the detector offers, with those it holds
 * inside; a name of small letters is not looked for.
 */
import { nameKey } from '../detect/names/normal.js';
import type { Lexicon, LexiconEntry } from '../entities.js';
import { isAcronym } from './define.js';
import type { Entity, Ref } from './gather.js';
import { kindOf } from './kinds.js';
import { take, wordsOf } from './roster.js';

export class Words {
  private readonly entries = new Map<string, LexiconEntry>();
  private readonly entities = new Map<LexiconEntry, Entity>();
  /** Those whose kind the text may still tell. */
  private readonly open = new Set<Entity>();
  private readonly excluded: ReadonlySet<string>;

  constructor({ actors, exclude }: Lexicon) {
    for (const entry of actors)
      for (const name of [entry.name, ...entry.aliases, ...(entry.acronym ? [entry.acronym] : [])])
        if (name.trim() && !this.entries.has(keyOf(name))) this.entries.set(keyOf(name), entry);
    this.excluded = new Set(exclude.map(keyOf));
  }

  get empty(): boolean {
    return !this.entries.size && !this.excluded.size;
  }

  /** The actor of a name as written. */
  find(text: string): Entity | undefined {
    const entry = this.entries.get(keyOf(text));
    return entry && this.entityOf(entry);
  }

  /** Gives the mentions of the lexicon's names their actors, merges those it knows under other names, and drops what it excludes. */
  apply(refs: readonly Ref[]): void {
    if (this.empty) return;
    for (const ref of refs) {
      const named = this.find(ref.text) ?? (ref.entity && this.find(ref.entity.name));
      if (named) {
        this.sort(named, ref);
        const whole = keyOf(ref.text) === keyOf(named.name);
        const as = whole ? 'name' : ref.entity ? ref.as : isAcronym(ref.text) ? 'acronym' : 'alias';
        take(ref, named, as, 1, [`The workspace lexicon names ${named.name}.`]);
      }
      if (this.excluded.has(keyOf(ref.text)) || (ref.entity && this.excluded.has(keyOf(ref.entity.name))))
        ref.entity = undefined;
    }
  }

  /** An entry that gives no kind leaves an actor the one it was found with. */
  private sort(named: Entity, ref: Ref): void {
    if (!this.open.has(named)) return;
    const found = ref.entity === named ? undefined : ref.entity?.kind;
    if (found) this.open.delete(named);
    named.kind = found ?? (ref.data.sort === 'phrase' ? kindOf([ref]) : undefined) ?? named.kind;
  }

  private entityOf(entry: LexiconEntry): Entity {
    let entity = this.entities.get(entry);
    if (!entity) {
      const { name, kind = 'other', acronym } = entry;
      entity = { key: nameKey(name), name, kind, acronym, source: 'lexicon', body: -1, words: wordsOf(name) };
      this.entities.set(entry, entity);
      if (!entry.kind) this.open.add(entity);
    }
    return entity;
  }
}

/** Acronyms count as written, names by their words. */
function keyOf(name: string): string {
  const plain = name.replaceAll('.', '');
  return isAcronym(plain) ? plain : `~${nameKey(name)}`;
}
