import { type Entry, entriesOf, type Listing } from './source.js';

/** The columns, and what stands in them. Several things in one cell are set apart by semicolons. */
const columns: Readonly<Record<string, (entry: Entry) => string | number | undefined>> = {
  file: ({ text }) => text.name,
  id: ({ id }) => id,
  type: ({ source }) => source.type,
  authors: ({ source }) => source.authors.join('; '),
  title: ({ source }) => source.title,
  container: ({ source }) => source.container,
  publisher: ({ source }) => source.publisher,
  date: ({ source }) => source.date,
  year: ({ source }) => source.year,
  symbols: ({ source }) => source.symbols.join('; '),
  url: ({ source }) => source.url,
  doi: ({ source }) => source.doi,
  accessed: ({ source }) => source.accessed,
  citations: ({ citations }) => citations,
  notes: ({ notes }) => notes.join('; '),
  pinpoints: ({ pinpoints }) => pinpoints.join('; '),
};

/** A table as RFC 4180 has it: a line for each source of each text, below a line with the names of the columns. */
export function csv(listings: readonly Listing[]): string {
  const cells = Object.values(columns);
  const rows = entriesOf(listings).map((entry) => cells.map((cell) => String(cell(entry) ?? '')));
  return [Object.keys(columns), ...rows].map((row) => `${row.map(quoted).join(',')}\r\n`).join('');
}

/** No cell of ours is a formula: a spreadsheet takes what begins like one for text if an apostrophe stands before it. */
function quoted(cell: string): string {
  const safe = /^[\s]*[=+\-@＝＋－＠]/u.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
