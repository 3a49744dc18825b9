import { type CslName, cslOf, familyOf } from './csl.js';
import { type Entry, entriesOf, type Listing } from './source.js';

/** A list of sources in the order of the alphabet, below the name of its text if there are several; texts that cite nothing are left out. */
export function markdown(listings: readonly Listing[]): string {
  const entries = entriesOf(listings);
  const citing = listings.filter(({ cited }) => cited.length > 0);
  if (!citing.length) return '# Sources\n\nNo sources are cited.\n';
  const parts = citing.map((text) => {
    const lines = entries
      .filter((entry) => entry.text === text)
      .map((entry) => ({ by: sortKey(entry), line: line(entry) }));
    const list = lines.sort((a, b) => compare(a.by, b.by)).map((one) => `${one.line}\n`);
    const heading = listings.length > 1 ? `## ${plain(text.name)}\n\n` : '';
    return `${heading}${list.join('')}`;
  });
  return `# Sources\n\n${parts.join('\n')}`;
}

/** `- Price, Richard, and Kathryn Sikkink. *International Norms*. Cambridge University Press, 2021. Notes 1, 12.` */
function line(entry: Entry): string {
  const { source, notes } = entry;
  const { author = [], title = '', 'container-title': container, type } = cslOf(entry);
  const whole = type === 'book' || type === 'report' || type === 'legislation';
  const ended = /[.?!]$/.test(title) ? '' : '.';
  const name = whole ? `*${plain(title)}*${ended}` : `“${plain(title)}${ended}”`;
  const { publisher = '', date = '', symbols, url, doi } = source;
  const about = [container && `*${plain(container)}*`, ...[...symbols, publisher, date].map(plain)].filter(Boolean);
  const sentences = [
    author.length ? sentence(authors(author)) : '',
    title ? name : '',
    about.length ? sentence(about.join(', ')) : '',
    doi ? `<https://doi.org/${address(doi)}>.` : url ? `<${address(url)}>.` : '',
    notes.length ? `${notes.length > 1 ? 'Notes' : 'Note'} ${notes.map(plain).join(', ')}.` : '',
  ];
  return `- ${sentences.filter(Boolean).join(' ')}`;
}

/** The first name turned round, as lists have it. */
function authors(names: readonly CslName[]): string {
  const written = names.map((name, i) => {
    if ('literal' in name) return name.literal;
    const { given, suffix } = name;
    return [...(i === 0 ? [familyOf(name), given] : [`${given} ${familyOf(name)}`]), suffix].filter(Boolean).join(', ');
  });
  const [last = ''] = written.slice(-1);
  return plain(written.length > 1 ? `${written.slice(0, -1).join(', ')}, and ${last}` : last);
}

function sentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

/** By author, or by title where there is none. */
function sortKey(entry: Entry): string {
  const { author: [first] = [], title = '' } = cslOf(entry);
  const name = first && ('literal' in first ? first.literal.replace(/^The /, '') : `${first.family} ${first.given}`);
  return `${name ?? ''} ${title}`
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .trim()
    .toLowerCase();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Words as they are: nothing in them acts as Markdown or HTML. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|~]|&(?=#?\w+;)/g, '\\$&');
}

function address(url: string): string {
  return url.replace(/[\s<>\\]/g, encodeURIComponent);
}
