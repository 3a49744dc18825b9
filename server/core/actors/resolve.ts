/** The decision over the names of one document, step by step. */
import type { Lexicon } from '../entities.js';
import { accept } from './accept.js';
import { define } from './define.js';
import { forgive } from './drift.js';
import type { Ref } from './gather.js';
import { Words } from './lexicon.js';
import { nationalise } from './nations.js';
import { linkParts } from './parts.js';
import { linkPersons } from './persons.js';
import { recognise } from './recognise.js';
import { Roster } from './roster.js';
import { linkShort } from './short.js';
import { spread } from './spread.js';

/** The mentions that name an actor or an instrument, in reading order. */
export function resolveNames(refs: readonly Ref[], lexicon: Lexicon): Ref[] {
  const roster = new Roster();
  const words = new Words(lexicon);
  const given = define(refs, roster);
  recognise(refs, roster, given);
  nationalise(refs, roster);
  words.apply(refs);
  accept(refs, roster, given);
  forgive(refs, roster);
  linkPersons(refs);
  linkParts(refs);
  linkShort(refs, roster);
  const all = [...refs.filter(({ entity }) => entity), ...spread(refs, roster)];
  words.apply(all);
  return all.filter(({ entity }) => entity).sort((a, b) => a.order - b.order || a.from - b.from);
}
