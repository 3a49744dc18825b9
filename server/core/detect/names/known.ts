/** Names that the tables know, found in a row of capitalised words: always the longest. */
import { nameKey } from './normal.js';
import { type Entry, tables } from './tables.js';
import { gap, sign, type Token } from './token.js';

/** A known name: the index of its last word, and what it is. */
export interface Known {
  readonly last: number;
  readonly entry: Entry | undefined;
  /** For an acronym: the bodies that have it. */
  readonly bodies: readonly number[];
}

/** Known names have no more words with capitals than this. */
const LONGEST = 14;
const separators = /^[\s,’'*_a-z&-]+$/;

/** The longest known name that begins with a word; undefined if none does. */
export function longestKnown(text: string, tokens: readonly Token[], at: number): Known | undefined {
  const { names, firsts } = tables();
  const head = tokens[at] as Token;
  const begins = firsts.has(head.key) || (head.flags & sign.possessive && firsts.has(`${head.key}s`));
  let best: Known | undefined;
  if (begins) {
    let key = '';
    for (let i = at; i < Math.min(tokens.length, at + LONGEST); i++) {
      const token = tokens[i] as Token;
      key += token.key;
      const entry = names.get(key) ?? (token.flags & sign.possessive ? names.get(`${key}s`) : undefined);
      if (entry) best = { last: i, entry, bodies: [] };
      const between = joint(text, token, tokens[i + 1]);
      if (between === undefined) break;
      key += between;
    }
  }
  return best ?? acronym(text, tokens, at);
}

/** What stands between two words as part of a key; undefined if they cannot belong to one name. */
function joint(text: string, token: Token, next: Token | undefined): string | undefined {
  if (!next || next.from - token.to > 28 || (next.flags & sign.start && token.gap !== gap.hyphen)) return undefined;
  if (token.gap === gap.space || token.gap === gap.hyphen)
    return next.from - token.to > 2 ? ampersand(text, token, next) : '';
  const raw = text.slice(token.to, next.from);
  return separators.test(raw) ? nameKey(raw) : undefined;
}

function ampersand(text: string, token: Token, next: Token): string {
  return text.slice(token.to, next.from).includes('&') ? 'and' : '';
}

function acronym(text: string, tokens: readonly Token[], at: number): Known | undefined {
  const { from, to, flags } = tokens[at] as Token;
  if (!(flags & (sign.caps | sign.digit | sign.camel)) || to - from > 14) return undefined;
  const written = text.slice(from, to);
  const { acronyms } = tables();
  const bodies = flags & sign.dotted ? ruling(acronyms.get(written.replaceAll('.', ''))) : acronyms.get(written);
  return bodies && { last: at, entry: undefined, bodies };
}

/** With stops between its letters an acronym is that of a state or of a public body: `U.S.C.` is no university. */
function ruling(bodies: readonly number[] | undefined): readonly number[] | undefined {
  const found = bodies?.filter((one) => publicKinds.has(tables().bodies[one]?.kind ?? ''));
  return found?.length ? found : undefined;
}

const publicKinds: ReadonlySet<string> = new Set(['state', 'bloc', 'igo', 'agency']);
