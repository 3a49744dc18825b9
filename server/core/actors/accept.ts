/** Which names that neither tables nor definitions explain are actors: all their mentions decide together. */
import { evidence } from '../detect/names/context.js';
import type { Given } from './define.js';
import { explain } from './explain.js';
import type { Ref } from './gather.js';
import { chance, codesOf, oddsOf, profileOf } from './judge.js';
import { kindOf } from './kinds.js';
import { conceptsOf } from './recognise.js';
import { type Roster, take } from './roster.js';

/** The odds that a name needs. */
const ENOUGH = 0.3;
const TIED = 0.9;
/** The odds of a named instrument with a strong and with a weak head noun. */
const INSTRUMENT = { strong: 1.5, weak: 0.5 };

/** The names that are still unexplained, by key. */
export function unexplained(refs: readonly Ref[], given: Given): ReadonlyMap<string, Ref[]> {
  const concepts = conceptsOf(refs);
  const isSpecial = concepts.size + given.tied.size > 0;
  const groups = new Map<string, Ref[]>();
  for (const ref of refs) {
    const { sort, bodies } = ref.data;
    if (ref.entity || bodies.length || sort === 'short' || sort === 'idle') continue;
    if (isSpecial && (concepts.has(ref.text) || given.tied.has(ref.text))) continue;
    const group = groups.get(ref.key);
    if (group) group.push(ref);
    else groups.set(ref.key, [ref]);
  }
  return groups;
}

/** The text has it in singular and in plural, as no proper name. */
export function isCounted(key: string, groups: ReadonlyMap<string, unknown>): boolean {
  return groups.has(`${key}s`) || (key.endsWith('s') && groups.has(key.slice(0, -1)));
}

/** Gives each name that convinces an actor of its own. */
export function accept(refs: readonly Ref[], roster: Roster, given: Given): void {
  const verdicts = new Verdicts();
  const groups = unexplained(refs, given);
  for (const group of groups.values()) {
    const [first] = group as [Ref];
    const known = roster.get(first.key);
    const kind = known?.kind ?? kindOf(group);
    if (!kind) continue;
    const { odds, why } = kind === 'instrument' ? instrument(group) : verdicts.of(group, isCounted(first.key, groups));
    if (!known && odds <= ENOUGH) continue;
    const entity = known ?? roster.fresh(group.find(isPlain) ?? first, kind);
    for (const ref of group) take(ref, entity, 'name', known ? 1 : chance(odds), why);
  }
  if (given.tied.size) for (const ref of refs) if (!ref.entity) follow(ref, roster, given);
}

/** Written as in running text, not in capitals or in a title. */
function isPlain({ data }: Ref): boolean {
  return !(data.evidence & (evidence.title | evidence.upper));
}

/** An acronym names an actor if the name beside it in its definition does. */
function follow(ref: Ref, roster: Roster, { tied }: Given): void {
  const key = tied.get(ref.text);
  const entity = key === undefined ? undefined : roster.get(key);
  if (!entity) return;
  entity.acronym ??= ref.text;
  if (ref.data.defines) ref.defines = true;
  take(ref, entity, 'acronym', TIED, [`It is introduced beside “${entity.name}”.`]);
}

interface Verdict {
  readonly odds: number;
  readonly why: readonly string[];
}

/** What has been decided of names with the same evidence, of which a text has many. */
class Verdicts {
  private readonly known = new Map<string, Verdict>();

  of(group: readonly Ref[], plural: boolean): Verdict {
    const profile = profileOf(group, plural);
    const key = `${profile.sort} ${profile.any} ${profile.codes}`;
    let verdict = this.known.get(key);
    if (!verdict) {
      const codes = codesOf(profile);
      verdict = { odds: oddsOf(codes), why: explain(codes) };
      this.known.set(key, verdict);
    }
    return verdict;
  }
}

/** Named as one of its kind in running text. */
function isCited({ evidence: found }: Ref['data']): boolean {
  return Boolean(found & evidence.the && !(found & (evidence.start | evidence.title)));
}

/** `Amendment to the Harbour Act` tells what is changed; the act is what has a name. */
const changes = /^(?:Amendments?|Reforms?)\s+(?:to|of|for|on)\s/;

/** Laws, treaties and reports are known by their head nouns; in a title a weak one says little. */
function instrument(group: readonly Ref[]): Verdict {
  const [first] = group as [Ref];
  const { strong, words, evidence: found } = first.data;
  const plain = group.some(({ data }) => !(data.evidence & evidence.title));
  const common = found & evidence.allCommon && words.length < (strong ? 6 : 8) ? 1 : 0;
  const told = group.some(({ data }) => data.evidence & evidence.quoted || isCited(data));
  const why = ['Its head noun names an instrument.'];
  if (changes.test(first.text)) return { odds: 0, why };
  if (strong) return { odds: INSTRUMENT.strong - (plain ? 0 : 0.5) - common, why };
  const more = (words.length > 6 ? 0.3 : 0) + (group.length > 1 ? 0.3 : 0);
  const untold = found & evidence.allCommon && !told ? 1 : 0;
  return { odds: INSTRUMENT.weak - (plain ? 0 : 1) - common - untold + more, why };
}
