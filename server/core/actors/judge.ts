/** How likely a name that the tables do not know is an actor: evidence of all its mentions, weighed. */
import { hint } from '../detect/names/beside.js';
import { evidence } from '../detect/names/context.js';
import { nameWeights } from '../words/name-weights.js';
import type { Ref } from './gather.js';

const bits = Object.entries(evidence);
const hints = Object.entries(hint);

/** What makes even common words the name of somebody. */
const personal = evidence.titled | evidence.byline | evidence.author | evidence.spoken;

/** What all mentions of a name say together. */
export interface Profile {
  readonly any: number;
  readonly sort: string;
  readonly kind: string;
  /** What holds of it beside the evidence bits. */
  readonly codes: readonly string[];
}

/** The profile of a name; mentions in titles count only where there are no others. */
export function profileOf(refs: readonly Ref[]): Profile {
  const plain = refs.length > 1 ? refs.filter(({ data }) => !(data.evidence & evidence.title)) : refs;
  const telling = plain.length ? plain : refs;
  const { sort, kind, strong, words } = (telling[0] as Ref).data;
  let any = 0;
  let hinted = 0;
  let there = 0;
  let start = true;
  let title = true;
  let upper = sort !== 'person';
  for (const { data } of telling) {
    any |= data.evidence;
    hinted |= data.hints;
    if (data.hints & hint.there) there++;
    if (!(data.evidence & evidence.start)) start = false;
    if (!(data.evidence & evidence.title)) title = false;
    if (!(data.evidence & evidence.upper)) upper = false;
  }
  const codes = [`words-${Math.min(MANY, words.length / 2)}`];
  for (const [code, bit] of hints) if (hinted & bit && bit !== hint.there) codes.push(`near-${code}`);
  if (sort !== 'phrase' && there * 2 > telling.length) codes.push('there');
  if (any & evidence.caps && hinted & hint.plainEnd) codes.push('label');
  if (kind) codes.push(`kind:${kind}`);
  if (strong) codes.push(kind === 'company' ? 'firm' : 'strong');
  if (title) codes.push('all-title');
  if (upper) codes.push('all-upper');
  if (sort === 'phrase' && !strong && any & evidence.allCommon && (kind === 'company' || kind === 'other'))
    codes.push('thing');
  if (start) codes.push('all-start');
  if (sort === 'other' && words.length > 2 && any & evidence.allCommon && !(any & personal)) codes.push('plain-words');
  if (refs.length > 1) codes.push('many');
  if (refs.length >= MANY) codes.push('many-4');
  if (refs.some(({ data }) => data.defines)) codes.push('defined');
  return { any: any & ~evidence.start, sort, kind, codes };
}

const MANY = 4;

/** All codes of a profile, each alone and with its sort. */
export function codesOf({ any, sort, codes }: Profile): string[] {
  const all = [...codes];
  for (const [code, bit] of bits) if (any & bit) all.push(code);
  return [`sort:${sort}`, ...all, ...all.map((code) => `${sort}|${code}`)];
}

/** Log-odds that a name with this evidence is an actor. */
export function oddsOf(codes: readonly string[]): number {
  let odds = nameWeights.get('') ?? 0;
  for (const code of codes) odds += nameWeights.get(code) ?? 0;
  return odds;
}

export function chance(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
