/** Who wrote and who published what a note cites. */
import type { Mention } from '../../model.js';
import { evidence } from './context.js';
import type { NameData } from './data.js';

/** What stands between authors of one work. */
const between = /^(?:,\s*(?:and\s+)?|\s+(?:and|&|with)\s+|\s*[-–/]\s*)(?:the\s+)?$/;
/** A title in quotation marks or in italics follows, or `et al.` */
const title =
  /^(?:\s*\([^()]{2,60}\))?(?:\s+et\s+al\.?|\s+\(eds?\.?\))?\s*[,:.]?\s*(?:et\s+al\.?,?\s*)?(?:[“"*_‘«](?=\S)|eds?\.)/;
/** Behind a title: `,” Politico, June 15`. */
const afterTitle = /(?:[,.?!][”"’*_]|[”"*_][,.]?)\s*(?:in\s+)?(?:the\s+)?[*_“]?$/i;
const dated = /^[*_”"]*\s*(?:,|\(|\.|;|:|$|\d)/;

/** Sets `author` and `publisher` on names around titles of cited works. */
export function markCited(text: string, names: Mention<NameData>[]): Mention<NameData>[] {
  let following = false;
  for (let i = names.length - 1; i >= 0; i--) {
    const { from, to, data } = names[i] as Mention<NameData>;
    const next = names[i + 1];
    const listed: boolean =
      following && next !== undefined && next.from - to < 16 && between.test(text.slice(to, next.from));
    const author: boolean = !(data.evidence & evidence.title) && (listed || title.test(text.slice(to, to + 80)));
    following = author && startsEntry(text, from, names[i - 1]?.to);
    if (following) data.evidence |= evidence.author;
    if (afterTitle.test(text.slice(Math.max(0, from - 12), from)) && dated.test(text.slice(to, to + 3)))
      data.evidence |= evidence.publisher;
  }
  return names;
}

/** Authors begin a note or a sentence of it, or follow another one. */
function startsEntry(text: string, from: number, previous: number | undefined): boolean {
  const head = text.slice(Math.max(0, from - 12), from);
  if (/(?:^|[\n;.(\]]|\d)[\s“"*_]*(?:[Ss]ee |[Cc]f\. |[Bb]y |The )?$/.test(head)) return true;
  return previous !== undefined && from - previous < 16 && between.test(text.slice(previous, from));
}
