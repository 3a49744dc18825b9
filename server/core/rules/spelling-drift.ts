/** A name one letter away from one that is named elsewhere, or known: most likely a slip. */
import type { ActorOccurrence } from '../entities.js';
import { isKnownWord } from './known-words.js';
import { isName, isWhole, nameOf, written } from './mention.js';
import { editing, type Raw, type Rule, type View } from './rule.js';
import { Names, type Slip } from './similar.js';
import { Name, wordsOf } from './spelling.js';

const code = 'actor/spelling-drift';

/** Whoever writes a name so often means it, unless the other stands there so many times more often. */
const OFTEN = 3;

export const spellingDrift: Rule = {
  code,
  title: 'A name that is probably misspelt',
  space: 'actor',
  severity: 'hint',
  checkOrder(view) {
    const text = new Named(view);
    return text.names.flatMap((own) => {
      const slip = text.slipOf(own);
      return slip ? own.map((at) => finding(at, slip, text.mentionsOf(new Name(slip.name))[0])) : [];
    });
  },
  fixes({ at }, view) {
    const text = new Named(view);
    const slip = text.slipOf(text.mentionsOf(nameOf(at as ActorOccurrence)));
    const span = view.span(at);
    const word = slip && wordsOf(view.text(span))[slip.word];
    if (!slip || !word) return [];
    const [from, insert] = [span.from + word.at, slip.right.raw];
    return [editing(`Write “${insert}”`, [{ from, to: from + word.raw.length, insert }], true)];
  },
};

function finding(at: ActorOccurrence, { name }: Slip, other: ActorOccurrence | undefined): Raw {
  const known = other ? 'which this text names elsewhere' : 'which is a known name';
  const message = `“${written(at)}” is one letter away from “${name}”, ${known}. It is probably misspelt, and neither a reader nor a search will take the two for one.`;
  return { code, at, message, related: other ? [{ at: other, message: 'The other spelling.' }] : [] };
}

/** The names of actors in a text, each with its mentions. */
class Named {
  private readonly byKey = new Map<string, ActorOccurrence[]>();
  private readonly frequent: Names;
  private readonly listed: Names;

  constructor(view: View) {
    for (const one of view.actors) {
      if (one.kind !== 'actor' || !isName(one) || !isWhole(one)) continue;
      const { key } = nameOf(one);
      const own = this.byKey.get(key);
      if (own) own.push(one);
      else this.byKey.set(key, [one]);
    }
    this.frequent = new Names(this.names.flatMap(([first, second]) => (first && second ? [nameOf(first)] : [])));
    const { actors } = view.options.lexicon;
    this.listed = new Names(actors.flatMap(({ name, aliases }) => [name, ...aliases].map((one) => new Name(one))));
  }

  get names(): ActorOccurrence[][] {
    return [...this.byKey.values()];
  }

  mentionsOf({ key }: Name): ActorOccurrence[] {
    return this.byKey.get(key) ?? [];
  }

  /** What a name was meant to be, if it is a slip. */
  slipOf(own: readonly ActorOccurrence[]): Slip | undefined {
    const [one] = own;
    if (!one || this.listed.has(nameOf(one))) return undefined;
    const name = nameOf(one);
    const here = this.frequent.near(name).filter((slip) => this.isRarer(own, slip));
    const known = own.length < OFTEN && !isPerson(one) ? [...this.listed.near(name), ...nearKnown(one)] : [];
    // The tables of words are many, and read when they are first asked for: the names of the text are asked before them.
    return [...here, ...known].find(({ wrong: { text } }) => !this.isCommon(text) && !isKnownWord(text));
  }

  /** Many a person is another one's namesake but for a letter, unless the one stands alone and the other often. */
  private isRarer(own: readonly ActorOccurrence[], { name }: Slip): boolean {
    const others = this.mentionsOf(new Name(name)).length;
    if (own.length === 1) return others > 1;
    return !own.some(isPerson) && others >= OFTEN * own.length;
  }

  /** Several names have the word. */
  private isCommon(word: string): boolean {
    const has = ([one]: readonly ActorOccurrence[]) => one && nameOf(one).words.some(({ text }) => text === word);
    return this.names.filter(has).length > 1;
  }
}

/** The known name of the actor that a mention was understood to mean. */
function nearKnown(one: ActorOccurrence): Slip[] {
  const { actor, as } = one;
  const same = as !== 'name' || actor.source === 'text' || actor.name === written(one);
  return same ? [] : new Names([new Name(actor.name)]).near(nameOf(one));
}

function isPerson({ actor }: ActorOccurrence): boolean {
  return actor.kind === 'person';
}
