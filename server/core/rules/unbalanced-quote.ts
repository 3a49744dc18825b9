/** A quotation mark without its partner. */
import type { CitationOccurrence, LoneQuote } from '../citing.js';
import { citationsIn, markedPart, partOf } from './cited.js';
import { editing, type Raw, type Rule, type View } from './rule.js';

const code = 'citation/unbalanced-quote';

/** A mark may stand so far outside the citation it belongs to. */
const BESIDE = 3;
/** What closes a quotation that one sign opened. */
const closers: Readonly<Record<string, string>> = { '“': '”', '„': '“', '«': '»', '"': '"' };

export const unbalancedQuote: Rule = {
  code,
  title: 'A quotation mark without its partner',
  space: 'source',
  severity: 'information',
  checkKey(group, view) {
    return citationsIn(group).flatMap((at) => unbalanced(at, view));
  },
  fixes({ at: raw }, view) {
    const at = raw as CitationOccurrence;
    const { from } = markedPart(at);
    const one = at.loneQuotes.find((quote) => quote.from === from);
    if (!one) return [];
    const turned = turnedBack(at, one, view);
    if (turned) return [editing(`Write ${turned}`, [{ ...view.focus(at), insert: turned }])];
    return one.partner ? insert(at, one.partner, one.opens, view) : [];
  },
};

/** A mark further off belongs to the words around the citation, which may be a quotation of several paragraphs. */
function unbalanced(at: CitationOccurrence, view: View): Raw[] {
  const near = at.loneQuotes.filter(({ from, to }) => from >= -BESIDE && to <= at.to - at.from + BESIDE);
  const turned = near.filter((one) => turnedBack(at, one, view));
  // The mark that a turned one should close is in order.
  const said = turned.length ? turned : near.slice(0, 1);
  return said.map((one) => ({ code, at: partOf(at, one), message: messageOf(at, one, view), related: [] }));
}

function messageOf(at: CitationOccurrence, one: LoneQuote, view: View): string {
  const turned = turnedBack(at, one, view);
  if (turned)
    return `This ${one.text} is turned the wrong way: it opens where a quotation ends, so the title is never closed. Write ${turned}.`;
  if (one.text === '"')
    return 'The quotation marks of this citation do not go in pairs, so a reader cannot see where the title ends. Put in the one that is missing.';
  const closer = closers[one.text] ?? one.text;
  if (one.opens)
    return `This ${one.text} is never closed, so a reader cannot see where the title ends. Put ${closer} behind the title.`;
  return `This ${one.text} closes a quotation that nothing opened, so a reader cannot see where the title begins. Put the opening mark before the title, or take this one out.`;
}

/** The sign to write instead of one that opens right behind a word where another one is open: `“Title“`. */
function turnedBack(at: CitationOccurrence, one: LoneQuote, view: View): string | undefined {
  const { from } = view.span(at);
  const [before, behind] = [
    view.text({ from: from + one.from - 1, to: from + one.from }),
    view.text({ from: from + one.to, to: from + one.to + 1 }),
  ];
  const open = at.loneQuotes.some((other) => other.from < one.from && other.opens && other.text === one.text);
  return one.opens && open && /[\p{L}\p{N}.,?!)]/u.test(before) && /^(?:$|[\s,.;:)])/u.test(behind)
    ? closers[one.text]
    : undefined;
}

/** The partner where its place is certain, behind the comma if the text closes its quotations so. */
function insert(
  at: CitationOccurrence,
  { at: place, sign }: NonNullable<LoneQuote['partner']>,
  closes: boolean,
  view: View,
) {
  const { from, to } = view.span(at);
  const spot = from + place;
  if (spot < from || spot > to) return [];
  const comma = closes && view.text({ from: spot, to: spot + 1 }) === ',' && isCommaInside(view, sign) ? 1 : 0;
  return [editing(`Insert ${sign}`, [{ from: spot + comma, to: spot + comma, insert: sign }])];
}

function isCommaInside(view: View, sign: string): boolean {
  const text = view.text({ from: 0, to: view.length });
  return text.split(`,${sign}`).length > text.split(`${sign},`).length;
}
