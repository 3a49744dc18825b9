/** Definitions in the text: `Name (ABC)`, `ABC (Name)`, `Name (“the Committee”)`. Both sides are one actor. */
import { evidence } from '../detect/names/context.js';
import { tables } from '../detect/names/tables.js';
import { isDigit, isSpace, isUpper } from '../text.js';
import type { Entity, Ref } from './gather.js';
import { byInitials } from './initials.js';
import { kindOf } from './kinds.js';
import { recall } from './recognise.js';
import { type Roster, take } from './roster.js';

/** What a name means from its definition on. */
interface Meaning {
  readonly entity: Entity;
  readonly from: number;
}

/** What a text calls things by its own definitions. */
export interface Given {
  /** Actors by acronyms as written, and by the keys of other names, in the order of their definitions. */
  readonly actors: ReadonlyMap<string, readonly Meaning[]>;
  /** Acronyms of names that may be no actors, with the keys of these: what the name is, the acronym is too. */
  readonly tied: ReadonlyMap<string, string>;
}

/** What common words with a weak head noun of these kinds make, is as often a thing: `Key Management Systems (KMS)`. */
const doubtful: ReadonlySet<string> = new Set(['company', 'media', 'other', 'instrument']);

/** Nouns that name a thing as often as a body. `Distributed Denial of Service (DDOS)`: where the letters stand for a thing, so does the name. */
const technical = /(?:service|system|network|program(?:me)?|platform)s?$/;

/** Reads the definitions. */
export function define(refs: readonly Ref[], roster: Roster): Given {
  const actors = new Map<string, Meaning[]>();
  const tied = new Map<string, string>();
  for (const [i, ref] of refs.entries()) {
    if (ref.data.defines <= 0) continue;
    const other = refs[i + ref.data.defines];
    if (!other) continue;
    const [name, short] = ref.text.length >= other.text.length ? [ref, other] : [other, ref];
    const entity = meaning(name, short, roster);
    if (entity) settle(name, short, entity, actors);
    else if (isAcronym(short.text)) tied.set(short.text, name.key);
  }
  infer(refs, roster, actors, tied);
  return { actors, tied };
}

/** An acronym that nothing defines stands for a name of the text with its initials. */
function infer(refs: readonly Ref[], roster: Roster, actors: Map<string, Meaning[]>, tied: Map<string, string>): void {
  for (const [acronym, name] of byInitials(refs, (one) => actors.has(one) || tied.has(one))) {
    const body = name.data.full ? recall(name, roster) : undefined;
    if (body === undefined) tied.set(acronym, name.key);
    else actors.set(acronym, [{ entity: roster.known(body), from: 0 }]);
  }
}

function settle(name: Ref, short: Ref, entity: Entity, actors: Map<string, Meaning[]>): void {
  const acronym = isAcronym(short.text);
  if (acronym && entity.source === 'text') entity.acronym ??= short.text.replace(/s$/, '');
  take(name, entity, 'name', 1, [
    acronym ? `“${short.text}” beside it fits its initials.` : `The text calls it “${short.text}” from here on.`,
  ]);
  take(short, entity, acronym ? 'acronym' : 'alias', 1, [`It is introduced beside “${name.text}”.`]);
  name.defines = acronym;
  short.defines = acronym;
  const key = acronym ? short.text : short.key;
  const meanings = actors.get(key);
  const from = Math.min(name.order, short.order);
  if (meanings) meanings.push({ entity, from });
  else actors.set(key, [{ entity, from }]);
}

/** What a mention means by the definition before it, or by the first one behind it. */
export function meant({ actors }: Given, { text, key, order }: Ref): Entity | undefined {
  if (!actors.size) return undefined;
  const meanings = actors.get(text) ?? (isAcronym(text) ? undefined : actors.get(key));
  let found = meanings?.[0]?.entity;
  for (const { entity, from } of meanings ?? []) if (from <= order) found = entity;
  return found;
}

/** What a definition introduces; undefined if that is no actor: `General Purpose AI (GPAI)`. */
function meaning(name: Ref, short: Ref, roster: Roster): Entity | undefined {
  const known = recall(name, roster);
  if (known !== undefined) return roster.known(known);
  const { sort, strong, kind: head, evidence: found } = name.data;
  if (sort !== 'phrase' || (!strong && found & evidence.allCommon && doubtful.has(head))) return undefined;
  if (!strong && technical.test(name.key) && tables().plain.has(short.text)) return undefined;
  const kind = kindOf([name, short]);
  return kind && roster.fresh(name, kind);
}

/** A word with two capitals, or with a capital and a digit, as acronyms are written. */
export function isAcronym(text: string): boolean {
  let capitals = 0;
  let digits = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isSpace(code)) return false;
    if (isUpper(code)) capitals++;
    else if (isDigit(code)) digits++;
  }
  return capitals > 1 || (capitals === 1 && digits > 0);
}
