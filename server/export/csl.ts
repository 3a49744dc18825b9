/** Sources in the data model of the Citation Style Language, which citation managers read. */
import { authorsOf } from '../core/citations/names.js';
import type { Source } from '../core/citing.js';
import type { Document } from '../core/document.js';
import type { Span } from '../core/model.js';
import { itemsIn } from '../core/query.js';
import type { SourceFacts } from '../core/works.js';
import type { Entry } from './source.js';

export type CslType = 'article-journal' | 'book' | 'document' | 'legal_case' | 'legislation' | 'report' | 'webpage';

/** A person by its parts, or a body as a whole. */
export type CslName = CslPerson | { readonly literal: string };

export interface CslPerson {
  readonly family: string;
  readonly given: string;
  /** `van der` */
  readonly 'non-dropping-particle'?: string;
  readonly suffix?: string;
}

/** A day, a month or a year as numbers, or what was written where it is none of these. */
export type CslDate = { readonly 'date-parts': readonly (readonly number[])[] } | { readonly literal: string };

export interface CslItem {
  readonly id: string;
  readonly type: CslType;
  readonly author?: readonly CslName[];
  readonly title?: string;
  readonly 'title-short'?: string;
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly number?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly DOI?: string;
}

const courts = /^(?:ECLI:|\[\d{4}\]|[CTF][-‑–]\d)|\bU\. ?S\.|\bF\. ?(?:\d|Supp)|\bS\. ?Ct\.|\bL\. ?Ed\./;
const laws = /^(?:\(|No|Nr|n[°º])|^\d{2,4}\/\d|^[1-9]\d{4}[LRD]\d|^(?:OJ|ABl|JO|DO|GU)\b/;
const suffixed = /,? (Jr\.?|Sr\.?|[IVX]{2,4})$/;
const named =
  /^(?<given>.+?) (?<particle>(?:(?:d[aeiu]|dos|dell?a?|la|le|v[ao]n|de[nr]|zur?|bin|te[nr]|af) )*)(?<family>[^ ]+)$/u;

/** What is known of a source; what is not known is not there. */
export function cslOf({ id, source, authors, issued, accessed }: Entry): CslItem {
  const { title, shortTitle, container, publisher, symbols, url, doi } = source;
  return {
    id,
    type: typeOf(source),
    ...(authors.length > 0 && { author: authors }),
    ...(title && { title }),
    ...(shortTitle && shortTitle !== title && { 'title-short': shortTitle }),
    ...(container && { 'container-title': container }),
    ...(publisher && { publisher }),
    ...(symbols.length > 0 && { number: symbols.join(', ') }),
    ...(issued && { issued }),
    ...(accessed && { accessed }),
    ...(url && { URL: url }),
    ...(doi && { DOI: doi }),
  };
}

function typeOf({ type, symbols, doi, url }: SourceFacts): CslType {
  const [symbol = ''] = symbols;
  if (type === 'legal') return courts.test(symbol) ? 'legal_case' : laws.test(symbol) ? 'legislation' : 'report';
  if (type === 'article') return doi || !url ? 'article-journal' : 'webpage';
  return type;
}

/** The family name with what belongs to it: `van der Aa`. */
export function familyOf({ 'non-dropping-particle': particle, family }: CslPerson): string {
  return particle ? `${particle} ${family}` : family;
}

/** A person is split into names; what the text knows as a body, and what has one word, stays whole. */
export function authorNames(doc: Document, { authors, first }: Source): CslName[] {
  const start = doc.span(first).from;
  const bodies = first.parts.authors.map(({ from, to }) =>
    itemsIn(doc, { from: start + from, to: start + to }).some(
      (item) => item.actor && item.actor.kind !== 'person' && (item.to - item.from) * 2 > to - from,
    ),
  );
  return authors.map((name, i) => (bodies[i] ? { literal: name } : nameOf(name)));
}

/** `Mara Dahl`, `Dahl, Mara`, `Dahl M` */
function nameOf(name: string): CslName {
  const suffix = suffixed.exec(name)?.[1];
  const bare = (suffix ? name.replace(suffixed, '') : name).replace(/\s+/g, ' ');
  const close = /^(.*\p{Ll}[^ ]*) (\p{Lu}{1,3})$/u.exec(bare);
  if (close?.[1] && close[2]) return { family: close[1], given: close[2] };
  const turned = /^([^,]+), ([^,]+)$/.exec(bare);
  const [only, ...more] = authorsOf(turned ? `${turned[2]} ${turned[1]}` : bare, 0);
  if (!only?.person || more.length > 0) return { literal: name };
  const groups = turned ? { family: turned[1], given: turned[2] } : named.exec(bare)?.groups;
  const { family, given, particle = '' } = groups ?? {};
  if (!family || !given) return { literal: name };
  return { family, given, ...(particle && { 'non-dropping-particle': particle.trim() }), ...(suffix && { suffix }) };
}

/** The day that was understood at a place; else the year; else the words themselves. */
export function dateOf(doc: Document, place: Span, year?: number): CslDate | undefined {
  const words = doc.text(place).replace(/\s+/g, ' ').trim();
  const values = itemsIn(doc, place).flatMap(({ date }) => date?.value ?? []);
  const value = values.find((one) => /^\d{4}(?:-\d\d){0,2}$/.test(one)) ?? String(year ?? '');
  if (value) return { 'date-parts': [value.split('-').map(Number)] };
  return words ? { literal: words } : undefined;
}
