/** Who wrote and who published what a note cites. */
import type { Mention } from '../../model.js';
import { isDigit, SPACE } from '../../text.js';
import { evidence } from './context.js';
import type { NameData } from './data.js';

const [OPEN, COMMA, STOP, COLON, SQUARE, SMALL_E] = [40, 44, 46, 58, 91, 101];
/** So far before a name and behind it is looked. */
const NEAR = 12;
const FAR = 80;

/** What stands between authors of one work. */
const between = /^(?:,\s*(?:and\s+)?|\s+(?:and|&|with)\s+|\s*[-–/]\s*)(?:the\s+)?$/;
/** A title in quotation marks or in italics follows, or `et al.` */
const title =
  /^(?:\s*\([^()]{2,60}\))?(?:\s+et\s+al\.?|\s+\(eds?\.?\))?\s*[,:.]?\s*(?:et\s+al\.?,?\s*)?(?:[“"*_‘«](?=\S)|eds?\.)/;
/** Behind a title: `,” Politico, June 15`. */
const afterTitle = /(?:[,.?!][”"’*_]|[”"*_][,.]?)\s*(?:in\s+)?(?:the\s+)?[*_“]?$/i;
const dated = /^[*_”"]*\s*(?:,|\(|\.|;|:|$|\d)/;

/** A year follows, as in references: `Veldmark (2019)`, `(Veldmark et al., 2019; …)`. */
const year = /^(?:[’']s)?(?:\s+et\s+al\.?)?(?:\s*\(|,?\s+)(?:1[5-9]|20)\d\d[a-z]?(?:,\s+pp?\.\s+[\d–-]+)?\s?[);,:]/;
/** Before a publisher stands a place, and behind it a year: `(Geneva: Tonewell, 1981)`. */
const beforePress = /[\p{L}.\]]:\s+$/u;
const press = /^,?\s+\[?(?:1[5-9]|20)\d\d/;

/** Sets `author` and `publisher` on names around titles of cited works. */
export function markCited(text: string, names: Mention<NameData>[]): Mention<NameData>[] {
  let following = false;
  for (let i = names.length - 1; i >= 0; i--) {
    const { from, to, data } = names[i] as Mention<NameData>;
    const next = names[i + 1];
    const listed: boolean =
      following && next !== undefined && next.from - to < 16 && between.test(text.slice(to, next.from));
    const bare = data.sort === 'other' || data.sort === 'person';
    const author: boolean =
      !(data.evidence & evidence.title) && (listed || (mayBeTitle(text, to) && title.test(text.slice(to, to + FAR))));
    if (bare && isPublished(text, from, to)) data.evidence |= evidence.publisher;
    else if (bare ? isAuthored(data, text, from, to) : isHouse(data, text, from, to, names[i - 1]?.to))
      data.evidence |= evidence.author;
    following = author && startsEntry(text, from, names[i - 1]?.to);
    if (following) data.evidence |= evidence.author;
    if (hasClosing(text, from) && afterTitle.test(headOf(text, from)) && dated.test(text.slice(to, to + 3)))
      data.evidence |= evidence.publisher;
  }
  return names;
}

function headOf(text: string, from: number): string {
  return text.slice(Math.max(0, from - NEAR), from);
}

function isPublished(text: string, from: number, to: number): boolean {
  return (
    !isInk(text.charCodeAt(from - 1)) &&
    mayBeYear(text, to) &&
    beforePress.test(headOf(text, from)) &&
    press.test(text.slice(to, to + FAR))
  );
}

/** A quick first look at what `year` and `press` may begin with. */
function mayBeYear(text: string, to: number): boolean {
  const code = text.charCodeAt(inkFrom(text, to));
  return (
    code === OPEN || code === COMMA || code === SQUARE || code === SMALL_E || isDigit(code) || code === 39 || code > 127
  );
}

/** A quick first look at what `title` may begin with. */
function mayBeTitle(text: string, to: number): boolean {
  const ink = inkFrom(text, to);
  const code = text.charCodeAt(ink);
  if (code === COMMA || code === STOP) return canOpen(text.charCodeAt(inkFrom(text, ink + 1)));
  return code === OPEN || code === COLON || canOpen(code);
}

/** The first place from one on with no control character or space of ASCII. */
function inkFrom(text: string, from: number): number {
  let i = from;
  while (text.charCodeAt(i) <= SPACE) i++;
  return i;
}

function isInk(code: number): boolean {
  return code > SPACE && code < 128;
}

/** A quotation mark, a star or a line of italics, the `e` of `et al.` and `eds.`, or what only the pattern can judge. */
function canOpen(code: number): boolean {
  return code === 34 || code === 42 || code === 95 || code === SMALL_E || code > 127;
}

/** A mark that closes a title stands right before a place. */
function hasClosing(text: string, at: number): boolean {
  for (let i = Math.max(0, at - NEAR); i < at; i++) {
    const code = text.charCodeAt(i);
    if (code === 34 || code === 42 || code === 95 || code === 0x201d || code === 0x2019) return true;
  }
  return false;
}

/** A short name of no ordinary words before a year. */
function isAuthored({ evidence: found, words }: NameData, text: string, from: number, to: number): boolean {
  if (words.length > 6 || found & (evidence.caps | evidence.camel | evidence.allCommon | evidence.place | evidence.the))
    return false;
  if (!mayBeYear(text, to) || !year.test(text.slice(to, to + FAR))) return false;
  return !/\b(?:in|of|on|since|by|until|from|the|for)\s$/i.test(headOf(text, from));
}

/** `1. Harbour Office, Dredging Plan`: a body that a note begins with, and a comma behind it. */
function isHouse(
  { sort, kind, evidence: found }: NameData,
  text: string,
  from: number,
  to: number,
  before?: number,
): boolean {
  if (sort !== 'phrase' || !(found & evidence.notes) || text.charCodeAt(to) !== COMMA) return false;
  return kind !== 'instrument' && kind !== 'company' && startsEntry(text, from, before);
}

/** Authors begin a note or a sentence of it, or follow another one. */
function startsEntry(text: string, from: number, previous: number | undefined): boolean {
  const head = headOf(text, from);
  if (/(?:^|[\n;.(\]]|\d)[\s“"*_]*(?:[Ss]ee |[Cc]f\. |[Bb]y |The )?$/.test(head)) return true;
  return previous !== undefined && from - previous < 16 && between.test(text.slice(previous, from));
}
