/** The names of a document in reading order, and what belongs to one actor. */
import type { NameData } from '../detect/names/data.js';
import type { Actor, ActorForm, ActorKind } from '../entities.js';
import type { Mention, Paragraph } from '../model.js';
import { fold } from '../text.js';

/** A mention of a name while it is judged. */
export interface Ref {
  readonly paragraph: Paragraph;
  readonly slot: number;
  readonly data: NameData;
  /** Relative to the paragraph. */
  readonly from: number;
  readonly to: number;
  /** As written, white space folded. */
  readonly text: string;
  readonly key: string;
  /** Its place in the row of all names. */
  readonly order: number;
  readonly part: number;
  entity: Entity | undefined;
  as: ActorForm;
  defines: boolean;
  confidence: number;
  why: readonly string[];
}

/** An actor or instrument while its mentions are collected. */
export interface Entity {
  readonly key: string;
  name: string;
  kind: ActorKind;
  acronym: string | undefined;
  source: Actor['source'];
  /** The body of the tables that it is; -1 for none. */
  readonly body: number;
  /** The words of its full name, as keys. */
  words: readonly string[];
}

export function namesIn(paragraph: Paragraph): readonly Mention[] {
  let own = names.get(paragraph);
  if (!own) {
    own = paragraph.mentions.filter(({ kind }) => kind === 'name');
    names.set(paragraph, own);
  }
  return own;
}

const NONE: readonly string[] = [];

const names = new WeakMap<Paragraph, readonly Mention[]>();

/** All names of a document. */
export function gather(paragraphs: readonly Paragraph[]): Ref[] {
  const refs: Ref[] = [];
  for (const paragraph of paragraphs) {
    let slot = 0;
    for (const mention of namesIn(paragraph)) {
      const { from, to, data } = mention as Mention<NameData>;
      refs.push(refOf(paragraph, slot++, data, { from, to, order: refs.length, part: 0 }));
    }
  }
  return refs;
}

/** A mention, or a part of one. */
export function refOf(
  paragraph: Paragraph,
  slot: number,
  data: NameData,
  { from, to, order, part, key = data.key }: { from: number; to: number; order: number; part: number; key?: string },
): Ref {
  const written = paragraph.text.slice(from, to);
  const text = data.words.length > 2 ? fold(written) : written;
  return {
    paragraph,
    slot,
    data,
    from,
    to,
    text,
    key,
    order,
    part,
    entity: undefined,
    as: 'name',
    defines: false,
    confidence: 0,
    why: NONE,
  };
}
