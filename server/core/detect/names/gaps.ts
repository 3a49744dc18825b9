/** What stands between two capitalised words, and whether they may belong to one name. */
import { isBlank, isBreak } from '../../text.js';
import { is } from './classes.js';
import { follow, followAll, Marks } from './marks.js';
import { type Gap, gap, sign, type Token } from './token.js';

/** Between two words that belong together so much can stand at most. */
const FARTHEST = 28;
/** Blanks in a row that a copied page may leave inside a name. */
const WIDE = 5;
/** A line that ends behind fewer units was not broken by its length. */
const BROKEN_LINE = 40;

const particles =
  `de;van;von;der;den;van der;van den;van de;von der;de la;de los;del;della;di;da;dos;du;des;la;le;les;bin;ibn;al;el;ul;ter;ten;zu;y;e;d’;d';al-;el-;für;et`.split(
    ';',
  );
const gaps: ReadonlyMap<string, Gap> = new Map<string, Gap>([
  ['of', gap.of],
  ['of the', gap.ofThe],
  ['for', gap.for],
  ['for the', gap.for],
  ['for a', gap.for],
  ['and', gap.and],
  ['&', gap.space],
  ['and the', gap.andThe],
  ['and for', gap.for],
  ['and on', gap.on],
  ['and of', gap.of],
  [',', gap.comma],
  [', and', gap.commaAnd],
  [', &', gap.commaAnd],
  [', and the', gap.commaAnd],
  ['on', gap.on],
  ['on the', gap.on],
  ['against', gap.on],
  ['to', gap.to],
  ['to the', gap.to],
  ['with', gap.by],
  ['at', gap.by],
  ['by', gap.by],
  ['by the', gap.by],
  ['in', gap.in],
  ['in the', gap.in],
  ["'s", gap.possessive],
  ['’s', gap.possessive],
  ['’', gap.space],
  ["'", gap.space],
  ...particles.map((one) => [one, gap.particle] as const),
]);

/** The signs of all these, without blanks. */
const inkMarks = new Marks(11);
for (const one of gaps.keys()) inkMarks.add(followAll(0, one.replaceAll(' ', '')));
/** No more signs than these stand there, blanks not counted. */
const MOST_INK = Math.max(...[...gaps.keys()].map((one) => one.replaceAll(' ', '').length));

/** Short words with a stop that a name may begin with. */
const saints = new Set(['st', 'mt', 'ft']);

/** What stands between a word and a place behind it. */
export function gapBetween(text: string, last: Token, from: number): Gap {
  const size = from - last.to;
  if (size === 1) {
    const code = text.charCodeAt(last.to);
    if (isBlank(code)) return gap.space;
    if (code === 45 || code === 0x2010 || code === 0x2011 || code === 0x2013) return gap.hyphen;
    return isBreak(code) ? wrapped(text, last.to) : gap.far;
  }
  return size > FARTHEST || !mayLink(text, last.to, from) ? gap.far : wideGap(text, last, from);
}

/** A quick first look: whether the signs between two places, blanks and a stop at their start aside, may link two words. */
function mayLink(text: string, from: number, to: number): boolean {
  let hash = 0;
  let ink = 0;
  for (let i = text.charCodeAt(from) === 46 ? from + 1 : from; i < to; i++) {
    const code = text.charCodeAt(i);
    // White space in the middle counts as one, and of the wider characters only the longer way knows which are that.
    if (code > 127 && code !== 0x2019) return true;
    if (code <= 32 || code === 42 || code === 95) continue;
    if (++ink > MOST_INK) return false;
    hash = follow(hash, code);
  }
  return ink === 0 || inkMarks.has(hash);
}

function wideGap(text: string, last: Token, from: number): Gap {
  let raw = text.slice(last.to, from);
  let blanks = 0;
  let breaks = 0;
  for (let i = 0; i < raw.length; i++) {
    const code = raw.charCodeAt(i);
    if (code === 10 || code === 12) breaks++;
    else if (isBlank(code)) blanks++;
  }
  if (breaks > 1 || blanks > WIDE + 1) return gap.far;
  if (breaks && wrapped(text, last.to + raw.search(/[\n\f]/)) === gap.line) return gap.far;
  if ((last.flags & sign.initial || last.classes & is.honorific || saints.has(last.key)) && raw.charCodeAt(0) === 46)
    raw = raw.slice(1);
  const middle = raw.replace(/[*_]/g, '').trim();
  if (!middle) return gap.space;
  if (middle === '&' && last.flags & sign.initial) return gap.and;
  if (blanks || breaks || middle.length < 3)
    return gaps.get(middle.length > 3 ? middle.replace(/\s+/g, ' ') : middle) ?? gap.far;
  return gap.far;
}

/** Whether a line end at a place only wraps a long line. */
function wrapped(text: string, at: number): Gap {
  let i = at - 1;
  const stop = Math.max(0, at - BROKEN_LINE);
  while (i >= stop && !isBreak(text.charCodeAt(i))) i--;
  return i < stop && stop > 0 ? gap.space : gap.line;
}
