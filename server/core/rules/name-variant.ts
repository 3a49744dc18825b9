/** One body under two spellings of its full name. */
import type { ActorOccurrence } from '../entities.js';
import { isName, isWhole, nameOf, written } from './mention.js';
import { editing, type Raw, type Rule, type View } from './rule.js';
import type { Name } from './spelling.js';

const code = 'actor/name-variant';

export const nameVariant: Rule = {
  code,
  title: 'One name in two spellings',
  space: 'actor',
  severity: 'hint',
  checkOrder(view) {
    return [...grouped(namesOf(view), ({ key }) => key).values()].flatMap(variants);
  },
  fixes({ at, related: [main] }, view) {
    if (!main) return [];
    const insert = written(main.at as ActorOccurrence);
    const edit = (one: Raw['at']) => ({ ...view.span(one), insert });
    const one = editing(`Write “${insert}”`, [edit(at)], true);
    const { plain } = nameOf(at as ActorOccurrence);
    const alike = namesOf(view).filter((other) => nameOf(other).plain === plain);
    return alike.length < 2 ? [one] : [one, editing(`Write “${insert}” in ${alike.length} places`, alike.map(edit))];
  },
};

function namesOf({ actors }: View): ActorOccurrence[] {
  return actors.filter((one) => one.kind === 'actor' && isName(one) && isWhole(one) && nameOf(one).isLong);
}

/** The mentions of one name that are not spelt as most are; where there are as many of each, as the first is. */
function variants(mentions: readonly ActorOccurrence[]): Raw[] {
  const [main, ...others] = [...grouped(mentions, ({ plain }) => plain).values()].sort((a, b) => b.length - a.length);
  const model = main?.[0];
  if (!model) return [];
  return others.flat().map((at) => {
    const message = `This name is spelt “${written(model)}” elsewhere in the text. With two spellings a search finds only some of the mentions, and a reader may take one body for two.`;
    return { code, at, message, related: [{ at: model, message: 'The other spelling.' }] };
  });
}

function grouped(mentions: readonly ActorOccurrence[], keyOf: (name: Name) => string): Map<string, ActorOccurrence[]> {
  const groups = new Map<string, ActorOccurrence[]>();
  for (const one of mentions) {
    const key = keyOf(nameOf(one));
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
