/** Quotation marks of a note: which belong together, and which have no partner. */

import { lettered } from '../letters.js';
import type { Span } from '../model.js';

/** A quotation with its marks. */
export interface Quotation extends Span {
  readonly open: string;
}

export interface Lone {
  readonly at: number;
  readonly opens: boolean;
}

/** Which sign closes what another one opened; a straight one may close any, since writers mix them. */
const closers: Readonly<Record<string, string>> = { '“': '”"', '„': '“”"', '«': '»', '»': '«', '”': '”', '"': '"”' };
const SIGNS = new Set('“”„«»"');
/** A single quotation does not reach further than this. */
const REACH = 400;

/** Pairs the double marks of a text; `skip` is where none counts (in an address). Quotations inside others are left out. */
export function quotationsIn(text: string, skip: (at: number) => boolean): { pairs: Quotation[]; lone: Lone[] } {
  const open: { at: number; sign: string }[] = [];
  const pairs: Quotation[] = [];
  const lone: Lone[] = [];
  const curled = text.includes('“') || text.includes('„');
  for (let i = 0; i < text.length; i++) {
    const sign = text.charAt(i);
    if (!SIGNS.has(sign) || skip(i)) continue;
    const top = open.at(-1);
    if (
      top &&
      (closers[top.sign]?.includes(sign) || closesAlike(text, i, sign, top.sign)) &&
      !measures(text, i, sign, top.sign) &&
      !(sign === '"' && top.sign !== '"' && startsWord(text, i))
    ) {
      open.pop();
      pairs.push({ from: top.at, to: i + 1, open: top.sign });
    } else if (opensHere(text, i, sign, curled)) {
      // A quotation of several paragraphs opens anew in each.
      if (top?.sign === sign && /\n\s*$/.test(text.slice(Math.max(0, i - 6), i))) open.pop();
      open.push({ at: i, sign });
    } else if (sign !== '"') lone.push({ at: i, opens: false });
  }
  for (const { at } of open) lone.push({ at, opens: true });
  return { pairs: outermost(pairs), lone: lone.sort((a, b) => a.at - b.at) };
}

/** `“Title“,`: the wrong sign, but in the place of the right one. */
function closesAlike(text: string, at: number, sign: string, top: string): boolean {
  return (
    sign === top && sign === '“' && /[^\s([—–-]/.test(text.charAt(at - 1)) && /^[\s,.;:)\]]?$/.test(text.charAt(at + 1))
  );
}

/** `12"` in a quotation that ends with its own sign further on. */
function measures(text: string, at: number, sign: string, top: string): boolean {
  if (sign !== '"' || top === '"' || !/\d/.test(text.charAt(at - 1))) return false;
  const end = text.slice(at + 1, at + REACH).search(/[“”„«»]/);
  return end >= 0 && (closers[top] as string).includes(text.charAt(at + 1 + end));
}

function opensHere(text: string, at: number, sign: string, curled: boolean): boolean {
  if (sign === '“' || sign === '„' || sign === '«') return true;
  if (sign === '"') return !/\d/.test(text.charAt(at - 1)) || startsWord(text, at);
  return startsWord(text, at) && (sign === '»' || !curled);
}

function startsWord(text: string, at: number): boolean {
  return (at === 0 || /[\s([—–-]/.test(text.charAt(at - 1))) && /\S/.test(text.charAt(at + 1));
}

function outermost(pairs: Quotation[]): Quotation[] {
  let end = 0;
  return pairs
    .sort((a, b) => a.from - b.from)
    .filter(({ from, to }) => {
      if (from < end) return false;
      end = to;
      return true;
    });
}

const opening = lettered('g')`(?<![\p{L}\p{N}])[‘'](?=[\p{Lu}\d])`;

/** Titles in single marks, as British writers have them. An apostrophe in such a title does not end it if a better end follows. */
export function singleQuotationsIn(text: string, skip: (at: number) => boolean): Quotation[] {
  const found: Quotation[] = [];
  opening.lastIndex = 0;
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const from = match.index;
    if (skip(from)) continue;
    const reach = text.slice(from + 1, from + REACH);
    const sign = match[0] === '‘' ? '’' : "'";
    const ends = sign === '’' ? /’(?=[,;.)]|\s(?:[([]|in\s)|\s*$)/u : /'(?=[,;.)]|\s(?:[([]|in\s)|\s*$)/u;
    const end = ends.exec(reach)?.index ?? -1;
    if (end < 3) continue;
    found.push({ from, to: from + 1 + end + 1, open: match[0] });
    opening.lastIndex = from + end + 2;
  }
  return found;
}
