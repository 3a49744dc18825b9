import { CodeActionKind } from 'vscode-languageserver-types';
import type { Document } from '../../core/document.js';
import type { Actor } from '../../core/entities.js';
import type { LexiconFile } from '../lexiconFile.js';
import type { Action, Offer } from './action.js';
import { entryOf, mentionAt, titled } from './named.js';

/** More would bury the rest of the menu. */
const LIMIT = 5;

/** Lets the workspace know that two names are one actor's: the one at the cursor becomes another name of the other. */
export const sameActor: Action = {
  kind: CodeActionKind.Refactor,
  actions(doc, span, { lexicon }) {
    const actor = mentionAt(doc, span)?.actor;
    if (!lexicon || !actor) return [];
    return candidates(doc, actor).map((other) => offer(actor, other, lexicon));
  },
};

/** An actor that has an entry keeps its name. */
function offer(actor: Actor, other: Actor, lexicon: LexiconFile): Offer {
  const [main, alias] = actor.source === 'lexicon' ? [actor, other] : [other, actor];
  return {
    title: `${titled(actor.name)} is the same actor as ${titled(other.name)}`,
    edit: () => lexicon.addAlias(alias.name, entryOf(main)),
  };
}

/** The actors of the text that this one may be, the likeliest first. Two that have entries are two, by the writer's word. */
function candidates(doc: Document, actor: Actor): Actor[] {
  const mentions = new Map<Actor, number>();
  for (const one of doc.actors) mentions.set(one.actor, (mentions.get(one.actor) ?? 0) + 1);
  const isInstrument = actor.kind === 'instrument';
  return [...mentions]
    .filter(([other]) => other.id !== actor.id && (other.kind === 'instrument') === isInstrument)
    .filter(([other]) => other.source !== 'lexicon' || actor.source !== 'lexicon')
    .map(([other, count]) => ({ other, count, likeness: likeness(actor, other) }))
    .filter(({ likeness }) => likeness > 0)
    .sort((a, b) => b.likeness - a.likeness || b.count - a.count)
    .slice(0, LIMIT)
    .map(({ other }) => other);
}

/** An acronym that fits says most, then words in common, then the kind. */
function likeness(a: Actor, b: Actor): number {
  const acronyms = a.acronym !== undefined && a.acronym === b.acronym;
  const initials = initialsOf(a.name) === lettersOf(b.name) || initialsOf(b.name) === lettersOf(a.name);
  const [mine, theirs] = [stems(a.name), stems(b.name)];
  const shared = [...mine].filter((word) => theirs.has(word)).length / Math.max(1, Math.min(mine.size, theirs.size));
  return (acronyms || initials ? 3 : 0) + 2 * shared + (a.kind === b.kind ? 0.5 : 0);
}

/** The capitals that an acronym of the name would have. */
function initialsOf(name: string): string {
  return name.replace(/(\p{Lu})[^\s-]*[\s-]*|\S+\s*/gu, '$1');
}

function lettersOf(acronym: string): string {
  return acronym.replace(/[^\p{L}]/gu, '');
}

/** Words by their beginnings, so that Centre and Center, Nation and Nations are the same. */
function stems(name: string): Set<string> {
  const words = name.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return new Set(
    words.filter((word) => !/^(?:the|and|for|von|der|des|del)$/.test(word)).map((word) => word.slice(0, 5)),
  );
}
