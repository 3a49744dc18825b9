/** An acronym that the text never spells out. */
import type { Actor, ActorKind, ActorOccurrence } from '../entities.js';
import { hasSmall, lettered } from '../letters.js';
import { abbreviations } from '../words/abbreviations.js';
import { bare, inBrackets, inNote, isName, mentionsIn, written } from './mention.js';
import { editing, type Rule } from './rule.js';

const code = 'actor/acronym-undefined';

/** Kinds whose acronyms are spelled out by custom. Those of states are known; companies and media are called by theirs. */
const spelled: ReadonlySet<ActorKind> = new Set<ActorKind>(['bloc', 'igo', 'agency', 'ngo', 'academic']);

export const acronymUndefined: Rule = {
  code,
  title: 'An acronym that is never spelled out',
  space: 'actor',
  severity: 'hint',
  checkKey(group, view) {
    const all = mentionsIn(group);
    if (!all[0] || !wantsName(all[0].actor) || all.some(explains)) return [];
    const known = new Set(view.options.acronyms.map(bare));
    const firsts = new Map<string, ActorOccurrence>();
    for (const one of all) {
      const acronym = written(one);
      if (isPlain(one) && !things.has(acronym.toUpperCase()) && !known.has(acronym) && !firsts.has(acronym))
        firsts.set(acronym, one);
    }
    return [...firsts].map(([acronym, at]) => {
      const message = `${acronym} is never spelled out in this text, so a reader who does not know it cannot tell who is meant. Give the full name where it is first used.`;
      return { code, at, message, related: [] };
    });
  },
  fixes({ at }, view) {
    const one = at as ActorOccurrence;
    const full = `${one.actor.name} (${written(one)})`;
    if (!hasSmall.test(one.actor.name) || !standsFree(one)) return [];
    return [editing(`Write “${full}”`, [{ ...view.span(at), insert: full }])];
  },
};

/** What a body that has the same letters seldom means. */
const things: ReadonlySet<string> = new Set(abbreviations.split(/\s+/));

const introduces = lettered()`^(?:\s?[([]|:)[*_"“‘«\s]*\p{L}`;

/** An acronym in brackets, or before brackets or a colon, has its meaning beside it, whether or not that was understood. */
function explains(one: ActorOccurrence): boolean {
  if (one.defines || isName(one)) return true;
  const { text } = one.paragraph;
  return one.as === 'acronym' && (inBrackets(one) || introduces.test(text.slice(one.to, one.to + 8)));
}

function wantsName({ kind, source, known }: Actor): boolean {
  return !known && spelled.has(kind) && !(source === 'table' && kind === 'bloc');
}

const joinedBehind = lettered()`^[/\p{N}]|^-[\p{Lu}\p{N}]`;

/** An acronym in running text. What has stops (`U.S.C.`), is joined (`CI/CD`) or numbered (`10 SCC 1`) often names no body. */
function isPlain(one: ActorOccurrence): boolean {
  const { from, to, paragraph } = one;
  const [before, behind] = [paragraph.text.slice(Math.max(0, from - 2), from), paragraph.text.slice(to, to + 2)];
  const joined = /[/-]$|\d\s$/.test(before) || joinedBehind.test(behind);
  return one.as === 'acronym' && !joined && !written(one).includes('.') && !inNote(one);
}

const gluedBefore = lettered()`[\p{L}\p{N}/&-]`;
const gluedBehind = lettered()`[\p{L}\p{N}'’/&-]`;

/** No hyphen, slash or possessive joins it to another word, so that a longer name can take its place. */
function standsFree({ from, to, paragraph: { text } }: ActorOccurrence): boolean {
  return !gluedBefore.test(text.charAt(from - 1)) && !gluedBehind.test(text.charAt(to));
}
