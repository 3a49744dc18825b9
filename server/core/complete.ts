/** Names of actors that a word in capitals may be the beginning of. */
import { kindWords } from './describe-actor.js';
import { tables } from './detect/names/tables.js';
import type { Document } from './document.js';
import type { Actor, ActorKind } from './entities.js';
import type { Span } from './model.js';
import { paragraphAt } from './places.js';

/** A name to offer. */
export interface Completion {
  readonly label: string;
  /** What kind of actor it is, or whose acronym. */
  readonly detail: string;
  readonly kind: ActorKind;
  /** What the typed word is to be compared with. */
  readonly filter: string;
}

export interface Completions {
  readonly names: readonly Completion[];
  /** Nothing was left out, so that more letters can only make the list shorter. */
  readonly whole: boolean;
}

/** An actor that is known from elsewhere. */
export type Known = Pick<Actor, 'name' | 'kind' | 'acronym'>;

/** Longer words are not looked at. */
const LONGEST = 30;
/** So many names are offered, at most. */
const OFFERED = 60;
/** A word whose first two letters are capitals, with what stands before it. A hyphen may: `US-EU`. */
const typedWord = /(?:^|[\s([{"“„‘'«*|>–—-])(\p{Lu}{2}[\p{L}\p{N}&]*)$/u;
const prose: ReadonlySet<string> = new Set(['body', 'notes']);
const small: ReadonlySet<string> = new Set(['of', 'for', 'and', 'the', 'on', 'in', 'to', 'de', 'la']);

/** The word before an offset that names may complete: two capitals at least, in prose, with nothing of a word behind it. */
export function completable(doc: Document, offset: number): Span | undefined {
  const start = Math.max(0, offset - LONGEST - 1);
  const typed = typedWord.exec(doc.text({ from: start, to: offset }))?.[1];
  if (!typed || (start > 0 && typed.length > LONGEST)) return undefined;
  if (/^[\p{L}\p{N}_]/u.test(doc.text({ from: offset, to: offset + 2 }))) return undefined;
  const span = { from: offset - typed.length, to: offset };
  const zone = doc.paragraphs[paragraphAt(doc.paragraphs, span.from)]?.zone ?? '';
  const within = ['code', 'comment', 'url'].some((kind) => doc.mentions(kind, span).length > 0);
  return prose.has(zone) && !within ? span : undefined;
}

/** The names for a word, best first: this text's actors, the lexicon's, `others`, then those of the tables. */
export function complete(doc: Document, word: Span, others: readonly Known[] = []): Completions {
  const typed = doc.text(word).toUpperCase();
  const { actors, exclude } = doc.options.lexicon;
  const listed = actors.map(({ name, kind = 'other', acronym }) => ({ name, kind, acronym }));
  const excluded = new Set(exclude);
  const found = new Map<string, Completion>();
  for (const source of [ownActors(doc, word), listed, others, tables().bodies]) {
    const fitting = source.flatMap((one) => (excluded.has(one.name) ? [] : offers(one, typed)));
    for (const { offer } of fitting.sort((a, b) => a.rank - b.rank))
      if (!found.has(offer.label)) found.set(offer.label, offer);
  }
  return { names: [...found.values()].slice(0, OFFERED), whole: found.size <= OFFERED };
}

/** The actors of a text, the most often named first, without what is being typed. */
function ownActors(doc: Document, word: Span): Known[] {
  const counts = new Map<string, { actor: Actor; count: number }>();
  for (const one of doc.actors) {
    const { from, to } = doc.span(one);
    if (one.kind !== 'actor' || (from < word.to && to > word.from)) continue;
    const known = counts.get(one.anchor.key);
    if (known) known.count++;
    else counts.set(one.anchor.key, { actor: one.actor, count: 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).map(({ actor }) => actor);
}

/** What of an actor fits: rank 0 for the very word that was typed, then by acronyms, by initials, and names that begin so. */
function offers({ name, kind, acronym = '' }: Known, typed: string): { rank: number; offer: Completion }[] {
  const capitals = acronym.replaceAll('.', '');
  const byAcronym = capitals.toUpperCase().startsWith(typed);
  const begins = name.toUpperCase().startsWith(typed);
  const byInitials = !capitals && initials(name).startsWith(typed);
  if (kind === 'instrument' || !(byAcronym || begins || byInitials)) return [];
  const [first, full] = [capitals.toUpperCase() === typed ? 0 : 1, byAcronym ? 1 : byInitials ? 2 : 3];
  const detail = acronym && acronym !== name ? `${kindWords[kind]}, ${acronym}` : kindWords[kind];
  // Editors compare with what is typed from here on: the capitals that led here, or the name itself.
  const filter = begins ? name : `${byAcronym ? capitals : initials(name)} ${name}`;
  const whole = { rank: full, offer: { label: name, detail, kind, filter } };
  if (!byAcronym || acronym === name) return [whole];
  return [{ rank: first, offer: { label: acronym, detail: name, kind, filter: capitals } }, whole];
}

/** The first letters of a name's greater words. */
function initials(name: string): string {
  let found = '';
  for (const word of name.split(/[\s-]+/)) if (!small.has(word)) found += word.charAt(0);
  return found.toUpperCase();
}
