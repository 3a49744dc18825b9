/** Persons: surnames, first names and names with initials lead back to the full name. */
import { evidence } from '../detect/names/context.js';
import type { Entity, Ref } from './gather.js';
import { take } from './roster.js';

const LINKED = 0.9;

/** Persons by one of their names; a name that two persons have leads to the one named last before it. */
class Persons {
  private readonly last = new Map<string, Entity>();
  private readonly shared = new Set<string>();

  add(person: Entity): void {
    for (const word of [person.words[0], person.words.at(-1)]) {
      if (!word || word.length < 2) continue;
      const old = this.last.get(word);
      if (old && old !== person) this.shared.add(word);
      this.last.set(word, person);
    }
  }

  /** Before anybody of that name was named, a name that two share leads to nobody. */
  find(word: string, whole: boolean): Entity | undefined {
    return whole && this.shared.has(word) ? undefined : this.last.get(word);
  }
}

/** Links names of one word to the persons of the text. */
export function linkPersons(refs: readonly Ref[]): void {
  unite(refs);
  const all = new Persons();
  for (const ref of refs) if (isFull(ref)) all.add(ref.entity as Entity);
  const sofar = new Persons();
  for (const ref of refs) {
    if (isFull(ref)) sofar.add(ref.entity as Entity);
    else if (maySurname(ref)) link(ref, sofar.find(ref.key, false) ?? later(all.find(ref.key, true), ref));
  }
}

function isFull({ entity, data }: Ref): boolean {
  return entity?.kind === 'person' && entity.words.length > 1 && data.words.length > 2;
}

/** One word that is no known name and no definition, and an ordinary word only where it can be nothing else. */
function maySurname({ entity, data }: Ref): boolean {
  const { evidence: found } = data;
  if (found & evidence.allCommon && !(found & (evidence.surname | evidence.given | evidence.titled | evidence.speaks)))
    return false;
  return data.words.length === 2 && data.sort === 'other' && (!entity || (entity.source === 'text' && !entity.acronym));
}

/** Before the full name a person goes by the surname only. */
function later(person: Entity | undefined, { key }: Ref): Entity | undefined {
  return person?.words.at(-1) === key ? person : undefined;
}

function link(ref: Ref, person: Entity | undefined): void {
  if (!person) return;
  const surname = person.words.at(-1) === ref.key;
  take(ref, person, surname ? 'surname' : 'short', LINKED, [`It is a part of the name of ${person.name}.`]);
}

/** `Laura K. Donohue`, `L. Donohue` and `Laura Donohue` are one person, who goes by the longest name. */
function unite(refs: readonly Ref[]): void {
  const bySurname = new Map<string, Entity[]>();
  const same = new Map<Entity, Entity>();
  for (const { entity } of refs) {
    if (entity?.kind !== 'person' || entity.words.length < 2 || same.has(entity)) continue;
    const surname = entity.words.at(-1) as string;
    const others = bySurname.get(surname) ?? [];
    const one = others.slice(0, MANY).find((other) => compatible(other, entity));
    same.set(entity, one ?? entity);
    if (!one) bySurname.set(surname, [...others, entity].slice(0, MANY));
    else if (longer(entity, one)) Object.assign(one, { name: entity.name, words: entity.words });
  }
  for (const ref of refs) if (ref.entity) ref.entity = same.get(ref.entity) ?? ref.entity;
}

/** So many persons of one surname are compared. */
const MANY = 20;

function longer(a: Entity, b: Entity): boolean {
  return (a.words[0]?.length ?? 0) >= (b.words[0]?.length ?? 0) && a.name.length > b.name.length;
}

/** Equal first names, or an initial that fits one; and no two different middle names. */
function compatible(a: Entity, b: Entity): boolean {
  const [first, other] = [a.words[0] ?? '', b.words[0] ?? ''];
  const fits =
    first === other ||
    (first.length === 1 && other.startsWith(first)) ||
    (other.length === 1 && first.startsWith(other));
  const [middle, middles] = [a.words.slice(1, -1), b.words.slice(1, -1)];
  return (
    fits && (!middle.length || !middles.length || (middle[0] as string).charAt(0) === (middles[0] as string).charAt(0))
  );
}
