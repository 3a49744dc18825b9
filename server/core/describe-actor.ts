/** What is to be said of an actor or an instrument. */
import type { Document } from './document.js';
import type { ActorKind, ActorOccurrence } from './entities.js';
import type { Description, Item } from './model.js';
import { sentenceAround } from './query.js';
import { fold } from './text.js';

/** What each kind is called. */
export const kindWords: Readonly<Record<ActorKind, string>> = {
  state: 'state',
  bloc: 'bloc of states',
  igo: 'intergovernmental body',
  agency: 'government body',
  company: 'company',
  ngo: 'non-profit or industry group',
  academic: 'academic body',
  media: 'media',
  person: 'person',
  other: 'organisation',
  instrument: 'instrument',
};

/** Describes the actor or instrument that an item is a mention of. */
export function describeActor(doc: Document, item: Item): Description {
  const mentions = mentionsOf(doc, item);
  const actor = item.actor ?? mentions[0]?.actor;
  const kind = actor ? kindWords[actor.kind] : item.kind;
  const facts = [
    `${kind.charAt(0).toUpperCase()}${kind.slice(1)}.`,
    actor?.acronym && actor.acronym !== actor.name ? `Acronym: ${actor.acronym}.` : '',
    otherNames(doc, mentions),
    mentions.length === 1 ? 'Mentioned once.' : `Mentioned ${mentions.length} times.`,
    actor?.source === 'lexicon' ? 'It stands in the lexicon of the workspace.' : '',
  ].filter(Boolean);
  const { why, confidence } = item;
  return {
    title: actor?.name ?? item.name,
    quoted: [],
    links: [],
    facts,
    places: places(doc, mentions),
    why,
    confidence,
  };
}

/** All mentions of the actor that an item names, in reading order. */
export function mentionsOf(doc: Document, { anchor }: Item): ActorOccurrence[] {
  if (!anchor) return [];
  const { definitions, uses } = doc.group(anchor);
  const all = [...definitions, ...uses] as ActorOccurrence[];
  return all.sort((a, b) => doc.span(a).from - doc.span(b).from);
}

/** A mention as it is written, with white space folded. */
export function writtenAs(doc: Document, one: ActorOccurrence): string {
  return fold(doc.text(doc.span(one)));
}

/** How else the text calls it, each name once, however its capitals are. A body's short form has its article before it. */
function otherNames(doc: Document, mentions: readonly ActorOccurrence[]): string {
  const name = mentions[0]?.actor.name ?? '';
  const others = new Map([[name.toLowerCase(), name]]);
  for (const one of mentions) {
    if (one.as === 'acronym' && one.actor.acronym !== undefined) continue;
    const article = one.as === 'short' && one.actor.kind !== 'person' ? 'the ' : '';
    const other = `${article}${writtenAs(doc, one)}`;
    if (!others.has(other.toLowerCase())) others.set(other.toLowerCase(), other);
  }
  const different = [...others.values()].slice(1).map((one) => `“${one}”`);
  return different.length ? `Also called ${different.join(', ')} here.` : '';
}

/** Where its acronym is introduced, and its first and last mention, with the sentences; what stands in one sentence is one place. */
function places(doc: Document, mentions: readonly ActorOccurrence[]): Description['places'] {
  const introduced = mentions.find(({ defines, as }) => defines && as === 'acronym');
  const [first, last] = mentions.length > 1 ? [mentions[0], mentions.at(-1)] : [];
  const found: { from: number; to: number; what: string; sentence: string }[] = [];
  const add = (one: ActorOccurrence | undefined, what: string) => {
    if (!one) return;
    const { from, to } = doc.span(one);
    const sentence = sentenceAround(doc, from);
    const same = found.find((place) => place.sentence === sentence);
    if (same) same.what += `, ${what}`;
    else found.push({ from, to, what, sentence });
  };
  add(first, 'first mention');
  add(introduced, introduced ? `${writtenAs(doc, introduced)} introduced` : '');
  add(last, 'last mention');
  return found.map(({ from, to, what, sentence }) => ({ from, to, text: `${what}: ${sentence}` }));
}
