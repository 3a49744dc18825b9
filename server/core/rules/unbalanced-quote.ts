/** A quotation mark without its partner. */
import type { CitationOccurrence, LoneQuote } from '../citing.js';
import type { Fix } from '../model.js';
import { citationsIn } from './cited.js';
import { editing, type Raw, type Rule, type View } from './rule.js';

const code = 'citation/unbalanced-quote';

/** A mark may stand so far outside the citation it belongs to. */
const BESIDE = 3;
/** What closes a quotation that one sign opened. */
const closers: Readonly<Record<string, string>> = { '“': '”', '„': '“', '«': '»' };

export const unbalancedQuote: Rule = {
  code,
  title: 'A quotation mark without its partner',
  space: 'source',
  severity: 'information',
  checkKey(group, view) {
    return citationsIn(group).flatMap((at) => unbalanced(at, view));
  },
  fixes({ at, within }, view) {
    const one = at as CitationOccurrence;
    const quote = one.loneQuotes.find((each) => each === within);
    return quote ? insert(one, quote, view) : [];
  },
};

/**
 * One finding for a citation, since one mark that is missing leaves others alone. A mark further off belongs to the words around
 * the citation, which may be a quotation of several paragraphs; one behind a digit may be inches.
 */
function unbalanced(at: CitationOccurrence, view: View): Raw[] {
  const quote = at.loneQuotes.find(({ from, to }) => from >= -BESIDE && to <= at.to - at.from + BESIDE);
  const text = view.text(view.span(at));
  if (!quote || (/\d"/u.test(text) && /[“”„«]/u.test(text))) return [];
  return [{ code, at, within: quote, message: messageOf(quote), related: [] }];
}

function messageOf({ text, opens }: LoneQuote): string {
  const partner = closers[text];
  if (opens && partner)
    return `This ${text} is never closed, so a reader cannot see where the title ends. Put ${partner} where it ends, or take this one out.`;
  if (opens || text === '"')
    return 'The quotation marks of this citation do not go in pairs, so a reader cannot see where the title ends. Put in the one that is missing.';
  return `This ${text} closes a quotation that nothing opened, so a reader cannot see where the title begins. Put the opening mark before the title, or take this one out.`;
}

/** The partner where its place is certain; behind the comma if the text closes its quotations so. */
function insert(at: CitationOccurrence, { partner, opens }: LoneQuote, view: View): Fix[] {
  if (!partner) return [];
  const { from, to } = view.span(at);
  const spot = from + partner.at;
  const [before, behind] = [view.text({ from: spot - 1, to: spot }), view.text({ from: spot, to: spot + 1 })];
  const fits = opens ? /\S/u.test(before) : /[\p{L}\p{N}]/u.test(behind) && !/[\p{L}\p{N}]/u.test(before);
  if (spot < from || spot > to || !fits) return [];
  const place = spot + (opens && behind === ',' && isCommaInside(view, partner.sign) ? 1 : 0);
  return [editing(`Insert ${partner.sign}`, [{ from: place, to: place, insert: partner.sign }])];
}

function isCommaInside(view: View, sign: string): boolean {
  const text = view.text({ from: 0, to: view.length });
  return text.split(`,${sign}`).length > text.split(`${sign},`).length;
}
