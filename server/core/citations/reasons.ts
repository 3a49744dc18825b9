/** The words in which a resolution is explained. */
import type { Occurrence } from '../model.js';
import type { Draft } from './draft.js';
import type { Match } from './ledger.js';

/** Why a short form was taken for its source. */
export function whyOf({ how, work }: Match, { parsed }: Draft): string {
  const { named } = work.fulls.find((one) => one.parsed.parts.named)?.parsed.parts ?? {};
  if (how === 'name') return `The full citation gives its source the name “${named?.text ?? ''}”.`;
  if (how === 'author')
    return parsed.parts.date?.year
      ? 'No other source of this author and year was cited before it.'
      : 'It is the only source of this author so far.';
  if (how === 'same') return 'Its title is that of the full citation.';
  return how === 'part'
    ? 'Its words stand in the title of the full citation.'
    : 'The title of the full citation begins so.';
}

/** By what a further full citation was known: `symbol:a/70/1`, `page:ports.example/duties`; undefined for author and title. */
export function againOf(sign: string | undefined, first: Draft): string {
  const kind = sign?.split(':', 1)[0] ?? '';
  const what = kinds[kind];
  if (what) return `${nameOf(first.note, true)} cites a source with the same ${what}.`;
  return `The same source was cited in ${nameOf(first.note)}: its title${first.authors.length ? ' and its author are' : ' is'} the same.`;
}

const kinds: Readonly<Record<string, string>> = {
  symbol: 'symbol',
  doi: 'DOI',
  isbn: 'ISBN',
  arxiv: 'number at arXiv',
  page: 'address',
};

/** `note 12`; `Note 12` where it begins a sentence. */
export function nameOf(note: Occurrence | undefined, first = false): string {
  const word = first ? 'Note' : 'note';
  return note ? `${word} ${note.label}` : first ? 'The text' : 'the text';
}

/** `notes 3, 5 and 9`. */
export function list(these: readonly (Draft | Occurrence)[]): string {
  const labels = [...new Set(these.map((one) => ('parsed' in one ? one.note?.label : one.label) ?? ''))];
  const shown = labels.length > SHOWN ? [...labels.slice(0, SHOWN - 1), 'others'] : labels;
  const last = shown.pop() ?? '';
  return shown.length ? `notes ${shown.join(', ')} and ${last}` : `note ${last}`;
}

const SHOWN = 8;
