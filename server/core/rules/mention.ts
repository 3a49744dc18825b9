/** Mentions of actors as the rules see them. */
import type { ActorOccurrence } from '../entities.js';
import { hasSmall } from '../letters.js';
import type { Group } from '../links.js';
import { fold } from '../text.js';
import { Name } from './spelling.js';

/** A mention as it is written. It is read once, since a mention lives as long as its words stay the same. */
export function nameOf(one: ActorOccurrence): Name {
  const known = names.get(one);
  if (known) return known;
  const name = new Name(fold(one.paragraph.text.slice(one.from, one.to)));
  names.set(one, name);
  return name;
}

const names = new WeakMap<ActorOccurrence, Name>();

/** The words of a mention, with white space folded. */
export function written(one: ActorOccurrence): string {
  return nameOf(one).text;
}

/** The mentions of one actor, in reading order. */
export function mentionsIn({ definitions, uses }: Group): ActorOccurrence[] {
  const all = [...definitions, ...uses] as ActorOccurrence[];
  return all.sort((a, b) => a.paragraph.index - b.paragraph.index || a.from - b.from);
}

/** It names its actor by a name, not by capitals and not by a short form. */
export function isName(one: ActorOccurrence): boolean {
  return (one.as === 'name' || one.as === 'alias') && hasSmall.test(written(one));
}

/** A name that was broken inside a word, at the end of a line once, is not judged by its spelling. */
export function isWhole(one: ActorOccurrence): boolean {
  return !/[\u00ad\u2010-]\s|\u00ad/.test(written(one));
}

/** A bracket opens right before it. */
export function inBrackets({ paragraph, from }: ActorOccurrence): boolean {
  return /[([][\s*_"“‘«']*$/.test(paragraph.text.slice(Math.max(0, from - 10), from));
}

/**
 * It stands in a note or in front matter, where names are given as sources have them. A numbered paragraph may be a note, so it
 * counts as one. The paragraph alone tells: a finding must not hang on what other paragraphs are.
 */
export function inNote({ paragraph: { zone, text, mentions } }: ActorOccurrence): boolean {
  const start = text.length - text.trimStart().length;
  const labelled = mentions.some(({ kind, from }) => from <= start && (kind === 'note' || kind === 'digits'));
  return zone !== 'body' || labelled;
}

/** An acronym without its stops: `UN` for `U.N.` */
export function bare(acronym: string): string {
  return acronym.replaceAll('.', '');
}
