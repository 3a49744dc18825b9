/** Who wrote and who published what a note cites. */
import type { Mention } from '../../model.js';
import { SPACE } from '../../text.js';
import { evidence } from './context.js';
import type { NameData } from './data.js';

const [OPEN, COMMA, STOP, COLON, SMALL_E] = [40, 44, 46, 58, 101];
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
    const tail = text.slice(to, to + 80);
    const bare = data.sort === 'other' || data.sort === 'person';
    const author: boolean = !(data.evidence & evidence.title) && (listed || title.test(tail));
    const head = text.slice(Math.max(0, from - 12), from);
    if (bare && beforePress.test(head) && press.test(tail)) data.evidence |= evidence.publisher;
    else if (bare && isAuthored(data, tail, head)) data.evidence |= evidence.author;
    following = author && startsEntry(text, from, names[i - 1]?.to);
    if (following) data.evidence |= evidence.author;
    if (afterTitle.test(text.slice(Math.max(0, from - 12), from)) && dated.test(text.slice(to, to + 3)))
      data.evidence |= evidence.publisher;
  }
  return names;
}

/** A short name of no ordinary words before a year. */
function isAuthored({ evidence: found, words }: NameData, tail: string, head: string): boolean {
  if (words.length > 6 || found & (evidence.caps | evidence.camel | evidence.allCommon | evidence.place | evidence.the))
    return false;
  return year.test(tail) && !/\b(?:in|of|on|since|by|until|from|the|for)\s$/i.test(head);
}

/** Authors begin a note or a sentence of it, or follow another one. */
function startsEntry(text: string, from: number, previous: number | undefined): boolean {
  const head = text.slice(Math.max(0, from - 12), from);
  if (/(?:^|[\n;.(\]]|\d)[\s“"*_]*(?:[Ss]ee |[Cc]f\. |[Bb]y |The )?$/.test(head)) return true;
  return previous !== undefined && from - previous < 16 && between.test(text.slice(previous, from));
}
