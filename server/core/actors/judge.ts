/** How likely a name that the tables do not know is an actor: evidence of all its mentions, weighed. */
import { hint } from '../detect/names/beside.js';
import { evidence } from '../detect/names/context.js';
import { nameWeights } from '../words/name-weights.js';
import type { Ref } from './gather.js';

const bits = Object.entries(evidence);
const hints = Object.entries(hint);

/** What counts together with something else only. */
const silent = hint.there | hint.coined;

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
export function profileOf(refs: readonly Ref[], plural = false): Profile {
  const plain = refs.length > 1 ? refs.filter(({ data }) => !(data.evidence & evidence.title)) : refs;
  const telling = plain.length ? plain : refs;
  const { sort, kind, words } = (telling[0] as Ref).data;
  const { any, hinted, there, every } = together(telling);
  const codes = [`words-${Math.min(MANY, words.length / 2)}`];
  for (const [code, bit] of hints) if (hinted & bit && !(bit & silent)) codes.push(`near-${code}`);
  if (sort !== 'phrase' && there * 2 > telling.length) codes.push('there');
  if (any & evidence.caps && hinted & hint.plainEnd) codes.push('label');
  codes.push(...headCodes((telling[0] as Ref).data, any, hinted));
  if (every & evidence.title) codes.push('all-title');
  if (every & evidence.upper && sort !== 'person') codes.push('all-upper');
  if (every & evidence.start) codes.push('all-start');
  if (sort === 'other' && words.length > 2 && any & evidence.allCommon && (hinted & hint.ordinary || !(any & personal)))
    codes.push('plain-words');
  if (plural) codes.push('plural');
  if (refs.length > 1) codes.push('many');
  if (refs.length >= MANY) codes.push('many-4');
  if (refs.some(({ data }) => data.defines)) codes.push(isDull(refs, hinted) ? 'dull-defined' : 'defined');
  return { any: any & ~evidence.start & (hinted & hint.ordinary ? ~evidence.titled : -1), sort, kind, codes };
}

interface Together {
  readonly any: number;
  readonly hinted: number;
  /** In how many mentions it stands in a place. */
  readonly there: number;
  /** The evidence that all mentions share. */
  readonly every: number;
}

/** What holds once only of a name that stands everywhere says little, and does not count. */
function together(refs: readonly Ref[]): Together {
  let [any, again, hinted, hintedAgain, there, every] = [0, 0, 0, 0, 0, -1];
  for (const { data } of refs) {
    again |= any & data.evidence;
    any |= data.evidence;
    every &= data.evidence;
    hintedAgain |= hinted & data.hints;
    hinted |= data.hints;
    if (data.hints & hint.there) there++;
  }
  return refs.length < OFTEN ? { any, hinted, there, every } : { any: again, hinted: hintedAgain, there, every };
}

/** What the head noun tells. */
function headCodes({ sort, kind, strong }: Ref['data'], any: number, hinted: number): string[] {
  const codes: string[] = [];
  const firm = kind === 'company';
  if (kind) codes.push(firm && hinted & hint.coined ? 'coined-firm' : `kind:${kind}`);
  if (strong) codes.push(firm ? 'firm' : 'strong');
  if (strong && !firm && hinted & hint.coined) codes.push('coined-strong');
  if (sort === 'phrase' && !strong && any & evidence.allCommon && (firm || kind === 'other')) codes.push('thing');
  return codes;
}

/** Ordinary words, and no head noun that is sure. */
function isDull([first]: readonly Ref[], hinted: number): boolean {
  const { sort, strong } = (first as Ref).data;
  return sort !== 'person' && !strong && Boolean(hinted & hint.ordinary);
}

const MANY = 4;
/** From so many mentions on one of them alone decides little. */
const OFTEN = 7;

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
