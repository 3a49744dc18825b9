/** Everything in a text that leads to the web: addresses, whole or mended, DOIs, and symbols of documents. */
import { symbolsIn } from './citations/symbols.js';
import type { Document } from './document.js';
import type { Paragraph, Span } from './model.js';

/** A stretch that leads somewhere. `addressOf` says where, which is asked only for the one that somebody follows. */
export interface Lead extends Span {
  readonly kind: 'url' | 'mended' | 'doi' | 'symbol';
  /** The address, the DOI, or the symbol with the word for its sort before it: `Regulation (EU) 2016/679`. */
  readonly text: string;
}

/** How far before a symbol the word for its sort may begin. */
const BEFORE = 40;

const prose: ReadonlySet<string> = new Set(['body', 'notes']);
/** What every symbol that an address is known for has. */
const promising = /\d\/\d|\/[A-Z\d]|\(\d{4}\) ?\d|ECLI:|arXiv:|Council [Rr]es|\d[A-Z]{1,2}\d{4}/;
/** What paragraphs say, from their own starts. */
const read = new WeakMap<Paragraph, readonly Lead[]>();

const united = /^(?:A|S|E|ST|CCPR|CEDAW|CERD|CRC|CAT|CRPD|CMW|CED|HRI|ECE)\/(?=.*\d)/;
const papers = /^(COM|SWD|JOIN|SEC) ?\((\d{4})\) ?(\d{1,5})/;
const act =
  /^(?:(?<kind>implementing|delegated) )?(?<sort>regulation|verordnung|règlement|reglamento|regolamento|directive|richtlinie|directiva|direttiva|decision)? ?(?:\((?:EU|EC|EEC|CE|EG|UE)\) ?)?(?<no>No\.? ?|Nr\. ?|n[°º] ?)?(?<first>\d{2,4})\/(?<second>\d{1,4})(?:\/(?:EU|EC|EEC|EG|CE|UE))?$/i;
const sortBefore =
  /(?:(?:implementing|delegated) )?(?:regulation|verordnung|règlement|reglamento|regolamento|directive|richtlinie|directiva|direttiva|decision) $/i;

/** In reading order; none overlaps another. */
export function leadsIn(doc: Document): Lead[] {
  const mended = doc.citations.flatMap((citation) => {
    const { from } = doc.span(citation);
    return citation.parts.urls
      .filter(({ fault }) => fault)
      .map((part): Lead => ({ kind: 'mended', text: part.url, from: from + part.from, to: from + part.to }));
  });
  const plain = doc
    .mentions('url')
    .map(({ from, to, data }): Lead => ({ kind: 'url', text: (data as { url: string }).url, from, to }));
  const addresses = [...mended, ...plain].filter(apart());
  const others = [...dois(doc), ...symbols(doc)].sort((a, b) => a.from - b.from);
  return [...addresses, ...others].filter(apart()).sort((a, b) => a.from - b.from);
}

/** The address that a stretch leads to; undefined where none is known. */
export function addressOf({ kind, text }: Pick<Lead, 'kind' | 'text'>): string | undefined {
  if (kind === 'doi') return `https://doi.org/${encodeURI(text).replace(/[?#]/g, encodeURIComponent)}`;
  return kind === 'symbol' ? addressOfSymbol(text) : text;
}

function addressOfSymbol(symbol: string): string | undefined {
  const lex = 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=';
  if (united.test(symbol)) return `https://undocs.org/${encodeURI(symbol.replace(/\s/g, ''))}`;
  if (/^[1-9]\d{4}[A-Z]{1,2}\d{4}$/.test(symbol)) return `${lex}CELEX:${symbol}`;
  if (symbol.startsWith('ECLI:EU:')) return `${lex}${symbol}`;
  if (symbol.startsWith('ECLI:')) return `https://e-justice.europa.eu/ecli/${symbol}`;
  if (symbol.startsWith('arXiv:')) return `https://arxiv.org/abs/${symbol.slice(6).trim()}`;
  const [, series, year, number] = papers.exec(symbol) ?? [];
  if (series) return `${lex}${series}:${year}:${number}:FIN`;
  return addressOfAct(symbol);
}

/** The European Legislation Identifier of a regulation, a directive or a decision: with `No` the number comes first. */
function addressOfAct(symbol: string): string | undefined {
  const { kind = '', sort = '', no, first = '', second = '' } = act.exec(symbol)?.groups ?? {};
  const names = { r: 'reg', v: 'reg', d: /^dec/i.test(sort) ? 'dec' : 'dir' };
  const name = /^rich/i.test(sort) ? 'dir' : names[sort.charAt(0).toLowerCase() as keyof typeof names];
  const [year, number] = no ? [second, first] : [first, second];
  const full = year.length === 2 ? `19${year}` : year;
  if (!name || !/^(?:19|20)\d\d$/.test(full)) return undefined;
  const suffix = kind ? (/^i/i.test(kind) ? '_impl' : '_del') : '';
  return `http://data.europa.eu/eli/${name}${suffix}/${full}/${number}/oj`;
}

function dois(doc: Document): Lead[] {
  return doc.citations.flatMap((citation) => {
    const { doi } = citation.parts;
    const { from } = doc.span(citation);
    return doi ? [{ kind: 'doi', text: doi.text, from: from + doi.from, to: from + doi.to }] : [];
  });
}

/** Symbols of documents that an address is known for, wherever they stand. A paragraph is read once. */
function symbols(doc: Document): Lead[] {
  return doc.paragraphs.flatMap((paragraph) => {
    if (!prose.has(paragraph.zone) || !promising.test(paragraph.text)) return [];
    const found = read.get(paragraph) ?? symbolsOf(paragraph);
    read.set(paragraph, found);
    return found.map((lead) => ({ ...lead, from: paragraph.start + lead.from, to: paragraph.start + lead.to }));
  });
}

function symbolsOf({ text }: Paragraph): Lead[] {
  return symbolsIn(text).flatMap((found): Lead[] => {
    const word = sortBefore.exec(text.slice(Math.max(0, found.from - BEFORE), found.from))?.[0] ?? '';
    const lead: Lead = { kind: 'symbol', text: `${word}${found.text}`, from: found.from - word.length, to: found.to };
    // `A/50` in prose is hardly ever a document.
    const doubtful = united.test(found.text) && found.text.split('/').length < 3;
    return doubtful || !addressOf(lead) ? [] : [lead];
  });
}

/** A filter that lets nothing overlap what it has let through before. */
function apart(): (lead: Lead) => boolean {
  const kept: Lead[] = [];
  return (lead) => {
    let low = 0;
    let high = kept.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((kept[middle] as Lead).from < lead.to) low = middle + 1;
      else high = middle;
    }
    const before = kept[low - 1];
    if (before && before.to > lead.from) return false;
    kept.splice(low, 0, lead);
    return true;
  };
}
