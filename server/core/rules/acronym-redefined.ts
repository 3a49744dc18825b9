/** One acronym for two bodies. */
import type { ActorOccurrence } from '../entities.js';
import { hasSmall } from '../letters.js';
import { bare, written } from './mention.js';
import { type Raw, type Rule, showing } from './rule.js';
import { wordsOf } from './spelling.js';

const code = 'actor/acronym-redefined';

export const acronymRedefined: Rule = {
  code,
  title: 'An acronym with two meanings',
  space: 'actor',
  severity: 'information',
  checkOrder({ actors }) {
    const firsts = new Map<string, ActorOccurrence>();
    return actors.flatMap((at): Raw[] => {
      if (!at.defines || at.as !== 'acronym') return [];
      const acronym = bare(written(at));
      const first = firsts.get(acronym);
      if (!first) firsts.set(acronym, at);
      return first && differ(first, at) ? [finding(acronym, first, at)] : [];
    });
  },
  fixes({ related }, view) {
    return related.map(({ at }) => showing('Go to the first meaning', view.focus(at)));
  },
};

/** Two actors, and neither is named with some of the words of the other: `Ports Council` and `National Council of Ports` may be one. */
function differ(a: ActorOccurrence, b: ActorOccurrence): boolean {
  if (a.anchor.key === b.anchor.key) return false;
  const [one, other] = [a, b].map(({ actor }) => new Set(greatWords(actor.name))) as [Set<string>, Set<string>];
  const within = (some: Set<string>, all: Set<string>) => [...some].every((word) => all.has(word));
  return !within(one, other) && !within(other, one);
}

function greatWords(name: string): string[] {
  return wordsOf(name).flatMap(({ raw, text }) => (hasSmall.test(raw.charAt(0)) ? [] : [text]));
}

function finding(acronym: string, first: ActorOccurrence, at: ActorOccurrence): Raw {
  const [old, now] = [first.actor.name, at.actor.name];
  const message = `${acronym} is given the meaning “${now}” here, but it stood for “${old}” before, so a reader cannot tell them apart. Give one of them another acronym.`;
  return { code, at, message, related: [{ at: first, message: `Here ${acronym} stands for “${old}”.` }] };
}
