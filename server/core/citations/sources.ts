/** Sources as others see them, made of what their full citations say. */
import type { CitationOccurrence, CitationParts, Source, WorkIdentity } from '../citing.js';
import type { Draft } from './draft.js';
import type { Work } from './ledger.js';
import { memo } from './memo.js';
import { type Author, plain } from './names.js';
import type { Parsed } from './parsed.js';

/** A short title has no more words than this. */
const WORDS = 6;

/** What is known of a work. */
export function sourceOf(work: Work, first: CitationOccurrence, conflicts: Source['conflicts']): Source {
  const all = work.fulls.map(({ parsed }) => parsed.parts);
  const { date, ...said } = saidOf(all);
  const symbols = [...new Set(all.flatMap((parts) => parts.symbols.map(({ text }) => text)))];
  const shortTitle = said.title === undefined ? undefined : shortOf(said.title);
  return {
    ...said,
    ...(date ? { date: date.text } : {}),
    ...(date?.year ? { year: date.year } : {}),
    ...(shortTitle ? { shortTitle } : {}),
    key: work.key,
    type: typeOf(all, symbols),
    authors: authorsOf(work),
    symbols,
    names: [...new Set(all.flatMap(({ named }) => (named ? [named.text] : [])))],
    identity: identityOf(work),
    label: nameOf(work),
    first,
    conflicts,
  };
}

function identityOf({ words, strong, pages, year, day, serial }: Work): WorkIdentity {
  return { words, strong: [...strong], pages: [...pages], ...(year && { year }), day, serial };
}

/** Its authors as the first citation writes them. */
export function authorsOf({ fulls }: Work): string[] {
  return (fulls[0] as Draft).authors.map(({ text }) => text);
}

/** Of each part what the first citation says that has it. */
function saidOf(all: readonly CitationParts[]) {
  const first = <One>(of: (parts: CitationParts) => One | undefined) => all.map(of).find((one) => one !== undefined);
  const words = {
    title: first(({ title }) => title?.text),
    container: first(({ container }) => container?.text),
    publisher: first(({ publisher }) => publisher?.text),
    accessed: first(({ accessed }) => accessed?.text),
    url: first(({ urls }) => urls[0]?.url),
    doi: first(({ doi }) => doi?.text),
  };
  const known = Object.fromEntries(Object.entries(words).filter(([, text]) => text !== undefined)) as Partial<
    typeof words
  >;
  return { ...(known as { [Name in keyof typeof words]?: string }), date: first(({ date }) => date) };
}

function typeOf(all: readonly CitationParts[], symbols: readonly string[]): Source['type'] {
  const has = (name: keyof CitationParts) => all.some((parts) => parts[name] !== undefined);
  if (symbols.some((symbol) => !symbol.startsWith('arXiv:'))) return 'legal';
  if (symbols.length) return 'article';
  if (has('container')) return 'article';
  if (has('publisher')) return 'book';
  return all.some(({ urls }) => urls.length) ? 'webpage' : 'document';
}

/** The title up to its first colon, or its first words. */
function shortOf(title: string): string {
  const head = title.split(/[:–—]\s|\s[–—]|[?!]\s/)[0] as string;
  const words = head.split(' ');
  if (words.length <= WORDS + 1) return head;
  let end = WORDS;
  while (
    end > 2 &&
    /^(?:the|an?|of|and|in|on|for|to|der|die|das|und|de|la|le|et|du|des|del|y|e)$/i.test(words[end - 1] as string)
  )
    end--;
  return words
    .slice(0, end)
    .join(' ')
    .replace(/[,;.]$/, '');
}

/** What to call a work in a line. */
export function nameOf({ fulls }: Work): string {
  const { authors, parsed } = fulls[0] as Draft;
  return authors === parsed.authors ? ownName(parsed) : written(authors, parsed);
}

const ownName = memo((parsed: Parsed) => written(parsed.authors, parsed));

function written(authors: readonly Author[], parsed: Parsed): string {
  const { title, symbols, urls } = parsed.parts;
  const short = authors.map(({ person, text, key }) => (person ? surname(text, key) : text));
  const many = short.length > 1 ? `${short.slice(0, -1).join(', ')} and ${short.at(-1)}` : (short[0] ?? '');
  const who = short.length > 3 ? `${short[0]} et al.` : many;
  const address = who ? undefined : urls[0]?.url.replace(/^https?:\/\/(?:www\.)?/, '');
  const what = title ? `“${shortOf(title.text)}”` : (symbols[0]?.text ?? address);
  return [who, what].filter(Boolean).join(', ') || parsed.words.slice(0, 80);
}

/** The surname as it is written. */
function surname(text: string, key: string): string {
  return text.split(/[\s,]+/).find((word) => plain(word) === key) ?? text;
}
