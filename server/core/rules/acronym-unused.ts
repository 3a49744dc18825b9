/** An acronym that is introduced and then never used. */
import type { ActorOccurrence } from '../entities.js';
import { lettered } from '../letters.js';
import { bare, inBrackets, inNote, written } from './mention.js';
import type { Raw, Rule, View } from './rule.js';

const code = 'actor/acronym-unused';

export const acronymUnused: Rule = {
  code,
  title: 'An acronym that is never used',
  space: 'actor',
  severity: 'hint',
  checkOrder(view) {
    const introduced = new Map<string, ActorOccurrence[]>();
    for (const one of view.actors) {
      if (!one.defines || one.as !== 'acronym') continue;
      const acronym = bare(written(one));
      introduced.set(acronym, [...(introduced.get(acronym) ?? []), one]);
    }
    if (!introduced.size) return [];
    const places = new Set([...introduced.values()].flat().map((one) => view.span(one).from));
    const used = usedIn(view, places, [...introduced.keys()]);
    return [...introduced].flatMap(([acronym, all]) => (used.has(acronym) ? [] : finding(acronym, all)));
  },
};

function finding(acronym: string, [at, ...others]: readonly ActorOccurrence[]): Raw[] {
  // Two meanings are a fault of their own.
  const clash = others.some(({ anchor }) => anchor.key !== at?.anchor.key);
  // In `ABC (Name)` the acronym is what the text means to say.
  if (!at || clash || !inBrackets(at) || inNote(at)) return [];
  const message = `${acronym} is introduced here and never used again, so a reader learns it for nothing. Leave it out, or use it from here on.`;
  return [{ code, at, message, related: [] }];
}

const betweenWords = lettered()`[^\p{L}\p{N}&]+`;

/**
 * The words of all names that hold one of the acronyms, but for those at some places; also of names that no actor has: `ABC Tools`,
 * `ABCs`, `ABC` before a marker.
 */
function usedIn(view: View, without: ReadonlySet<number>, acronyms: readonly string[]): Set<string> {
  const used = new Set<string>();
  for (const { from, to } of view.mentions('name', { from: 0, to: view.length })) {
    if (without.has(from)) continue;
    const name = bare(view.text({ from, to }));
    if (!acronyms.some((acronym) => name.includes(acronym))) continue;
    for (const word of name.split(betweenWords)) {
      used.add(word);
      used.add(word.replace(/(?:s|\d+)$/, ''));
    }
  }
  return used;
}
