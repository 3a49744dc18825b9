/** The actors of one document while its mentions are told apart. */
import { nameKey, wordKey } from '../detect/names/normal.js';
import { type Body, tables } from '../detect/names/tables.js';
import type { ActorForm, ActorKind } from '../entities.js';
import type { Entity, Ref } from './gather.js';

export class Roster {
  private readonly entities = new Map<string, Entity>();

  /** An actor by the key of its full name. */
  get(key: string): Entity | undefined {
    return this.entities.get(key);
  }

  /** Whether a body of the tables has been named. */
  has(body: number): boolean {
    return this.entities.has(bodyKey(body));
  }

  /** A body of the tables. */
  known(index: number): Entity {
    const body = tables().bodies[index] as Body;
    return this.keep(bodyKey(index), () => ({
      key: nameKey(body.name),
      name: body.name,
      kind: body.kind,
      acronym: body.acronym?.replace(/\.(?=.)/g, ''),
      source: 'table',
      body: index,
      words: wordsOf(body.name),
    }));
  }

  /** An actor that only this text knows. */
  fresh(ref: Ref, kind: ActorKind): Entity {
    return this.keep(ref.key, () => ({
      key: ref.key,
      name: ref.text,
      kind,
      acronym: undefined,
      source: 'text',
      body: -1,
      words: wordsOf(ref.text),
    }));
  }

  private keep(key: string, make: () => Entity): Entity {
    let entity = this.entities.get(key);
    if (!entity) {
      entity = make();
      this.entities.set(key, entity);
      if (!this.entities.has(entity.key)) this.entities.set(entity.key, entity);
    }
    return entity;
  }
}

/** Makes a mention one of an actor. */
export function take(ref: Ref, entity: Entity, as: ActorForm, confidence: number, why: readonly string[]): void {
  ref.entity = entity;
  ref.as = as;
  ref.confidence = confidence;
  ref.why = why;
}

/** The words of a name as keys. */
export function wordsOf(name: string): string[] {
  return name
    .split(/[\s\u2010-\u2015,-]+/u)
    .map(wordKey)
    .filter(Boolean);
}

function bodyKey(index: number): string {
  return `#${index}`;
}
