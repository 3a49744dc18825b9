/**
 * Sources as BibTeX. Written here, because the library that was tried (citation-js) leaves `&` in names unescaped, writes months that
 * BibTeX cannot read, drops the symbols of documents, and brings a network client along. It reads what we write in the tests.
 */
import { type CslDate, type CslItem, type CslName, type CslType, cslOf, familyOf } from './csl.js';
import { distinct, entriesOf, type Listing } from './source.js';

const types: Readonly<Record<CslType, string>> = {
  'article-journal': 'article',
  book: 'book',
  report: 'techreport',
  document: 'misc',
  legal_case: 'misc',
  legislation: 'misc',
  webpage: 'misc',
};

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** What TeX reads as something else. */
const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** A file of entries, with each source once. Texts stay in Unicode. */
export function bibtex(listings: readonly Listing[]): string {
  return distinct(entriesOf(listings))
    .map((entry) => entryOf(cslOf(entry)))
    .join('\n');
}

function entryOf(item: CslItem): string {
  const type = types[item.type];
  const [year, month, day] = partsOf(item.issued);
  const container = item['container-title'];
  const appeared = [item.number, container].filter(Boolean).join(', ');
  const bodies = (item.author ?? []).flatMap((name) => ('literal' in name ? [name.literal] : []));
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', item.author && braced(item.author.map(nameOf).join(' and '))],
    // The second pair of braces keeps capitals as they are.
    ['title', item.title && braced(braced(tex(item.title)))],
    [type === 'article' ? 'journal' : 'series', type !== 'misc' && container ? braced(tex(container)) : undefined],
    ['publisher', item.publisher && braced(tex(item.publisher))],
    ['institution', type === 'techreport' ? braced(tex(item.publisher ?? bodies[0] ?? '')) : undefined],
    ['howpublished', type === 'misc' && appeared ? braced(tex(appeared)) : undefined],
    ['number', type !== 'misc' && item.number ? braced(tex(item.number)) : undefined],
    ['year', year === undefined ? undefined : braced(String(year))],
    ['month', month === undefined ? undefined : months[month - 1]],
    ['day', day === undefined ? undefined : braced(String(day))],
    ['note', item.issued && 'literal' in item.issued ? braced(tex(item.issued.literal)) : undefined],
    ['doi', item.DOI && braced(address(item.DOI))],
    ['url', item.URL && braced(address(item.URL))],
    ['urldate', item.accessed && braced(dayOf(item.accessed))],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},\n`] : []));
  return `@${type}{${item.id},\n${lines.join('')}}\n`;
}

/** A body stands in braces of its own, so that nothing in it is taken for a surname or for “and”. */
function nameOf(name: CslName): string {
  if ('literal' in name) return braced(tex(name.literal));
  const { given, suffix } = name;
  return [familyOf(name), suffix, given].flatMap((part) => (part ? [tex(part)] : [])).join(', ');
}

function partsOf(date: CslDate | undefined): readonly number[] {
  return (date && 'date-parts' in date && date['date-parts'][0]) || [];
}

function dayOf(date: CslDate): string {
  if ('literal' in date) return tex(date.literal);
  return partsOf(date)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

function tex(text: string): string {
  return text.replace(/[\\{}~^]/g, (sign) => special[sign] ?? sign).replace(/[&%$#_]/g, '\\$&');
}

/** An address is read as it is; only what would end the field, or stand for something, is written in percent signs. */
function address(url: string): string {
  return url.replace(/[\\{}\s]/g, encodeURIComponent);
}

function braced(text: string): string {
  return `{${text}}`;
}
