import type { WorkspaceSymbolParams } from 'vscode-languageserver-protocol';
import { type SymbolInformation, SymbolKind } from 'vscode-languageserver-types';
import { kindWords } from '../core/describe-actor.js';
import { byWork } from '../core/works.js';
import { BadParams, type Feature, type Surroundings } from './feature.js';
import { type Entry, firstPlace, grouped } from './library.js';
import type { SourceEntry } from './library-sources.js';

/** Actors, instruments and sources of all texts, each once, at the place where it is introduced. */
export const workspaceSymbol: Feature<WorkspaceSymbolParams, Promise<SymbolInformation[]>> = {
  method: 'workspace/symbol',
  capability: () => ({ workspaceSymbolProvider: true }),
  answer: (_doc, params, ctx) => search(params, ctx),
  everywhere: (params, ctx) => search(params, ctx),
};

/** More are of no use to a reader, who will write another letter. */
const LIMIT = 200;

/** The actors and sources that a query fits, best first; all of them for an empty one. */
export function symbolsAmong(
  entries: readonly Entry[],
  sources: readonly SourceEntry[],
  query: string,
): SymbolInformation[] {
  const wanted = query.replace(/\s+/g, ' ').trim().toLowerCase();
  const actors = [...grouped(entries, ({ key }) => key).values()].flatMap((texts) => matchOf(texts, wanted) ?? []);
  const works = byWork(sources, ({ source }) => source).flatMap((texts) => sourceMatch(texts, wanted) ?? []);
  return [...actors, ...works]
    .sort((a, b) => a.rank - b.rank || b.mentions - a.mentions || (a.symbol.name < b.symbol.name ? -1 : 1))
    .slice(0, LIMIT)
    .map(({ symbol }) => symbol);
}

async function search({ query }: WorkspaceSymbolParams, { library }: Surroundings): Promise<SymbolInformation[]> {
  if (typeof query !== 'string') throw new BadParams('A query needs to be a string.');
  return symbolsAmong((await library?.entries()) ?? [], (await library?.sources()) ?? [], query);
}

interface Match {
  readonly rank: number;
  readonly mentions: number;
  readonly symbol: SymbolInformation;
}

/** One actor by all its texts, if it fits. */
function matchOf(texts: readonly Entry[], wanted: string): Match | undefined {
  const home = homeOf(texts);
  const { name, kind } = home.actor;
  const acronym = texts.find(({ actor }) => actor.acronym)?.actor.acronym;
  const full = acronym && acronym !== name ? `${name} (${acronym})` : name;
  const own = Math.min(rankOf(name, wanted), rankOf(acronym ?? name, wanted));
  const [alias, other] = best(texts, wanted);
  const rank = Math.min(own, other);
  if (rank === Number.POSITIVE_INFINITY) return undefined;
  return {
    rank,
    mentions: texts.reduce((sum, { definitions, uses }) => sum + definitions.length + uses.length, 0),
    symbol: {
      // Clients search once more in the name, and would drop what only an alias fits.
      name: own === Number.POSITIVE_INFINITY ? `${full}: ${alias}` : full,
      kind: kind === 'instrument' ? SymbolKind.Interface : SymbolKind.Class,
      containerName: kindWords[kind],
      location: { uri: home.uri, range: firstPlace(home) },
    },
  };
}

/** One source by all its texts, if it fits. */
function sourceMatch(texts: readonly SourceEntry[], wanted: string): Match | undefined {
  const [{ uri, source, first }] = texts as [SourceEntry];
  const { label, title = '', authors, names, symbols, year } = source;
  const own = rankOf(label, wanted);
  const others = [title, ...authors, ...names, ...symbols].map((words) => ({ words, rank: rankOf(words, wanted) }));
  const [other] = others.sort((a, b) => a.rank - b.rank);
  // Whoever looks for an author means the person before her works.
  const rank = Math.min(own, (other?.rank ?? own) + 0.5);
  if (rank === Number.POSITIVE_INFINITY) return undefined;
  return {
    rank,
    mentions: texts.reduce((sum, { places }) => sum + places.length, 0),
    symbol: {
      name: own === Number.POSITIVE_INFINITY ? `${label}: ${other?.words}` : label,
      kind: SymbolKind.Object,
      containerName: year ? `source, ${year}` : 'source',
      location: { uri, range: first },
    },
  };
}

/** The text that says best who an actor is: one that expands its acronym, or else introduces it, or else the first one. */
function homeOf(texts: readonly Entry[]): Entry {
  const home = texts.find(({ expanded }) => expanded) ?? texts.find(({ definitions }) => definitions.length > 0);
  return home ?? (texts[0] as Entry);
}

/** The alias that fits best, and how well. */
function best(texts: readonly Entry[], wanted: string): [string, number] {
  let found: [string, number] = ['', Number.POSITIVE_INFINITY];
  for (const { aliases } of texts)
    for (const alias of aliases) {
      const rank = rankOf(alias, wanted);
      if (rank < found[1]) found = [alias, rank];
    }
  return found;
}

/** How well words fit, from 0: the same, begins so, one of its words begins so, has it inside, has its letters in this order. */
function rankOf(words: string, wanted: string): number {
  const text = words.toLowerCase();
  if (text === wanted) return 0;
  if (text.startsWith(wanted)) return 1;
  if (text.includes(` ${wanted}`)) return 2;
  if (text.includes(wanted)) return 3;
  return hasLetters(text, wanted) ? 4 : Number.POSITIVE_INFINITY;
}

function hasLetters(text: string, wanted: string): boolean {
  let at = 0;
  for (const letter of wanted) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
