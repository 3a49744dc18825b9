/** The words in which a resolution is explained. */
import type { Occurrence } from '../model.js';
import type { Draft } from './draft.js';
import type { Match } from './ledger.js';

/** Why a short form was taken for its source. */
export function whyOf({ how }: Match): string {
  if (how === 'name') return 'A full citation gives its source this name.';
  if (how === 'author') return 'It is the only source of this author so far.';
  if (how === 'same') return 'Its title is that of the full citation.';
  return how === 'part'
    ? 'Its words stand in the title of the full citation.'
    : 'The title of the full citation begins so.';
}

/** `note 12`; `Note 12` where it begins a sentence. */
export function nameOf(note: Occurrence | undefined, first = false): string {
  const word = first ? 'Note' : 'note';
  return note ? `${word} ${note.label}` : first ? 'The text' : 'the text';
}

/** `notes 3, 5 and 9`. */
export function list(these: readonly (Draft | Occurrence)[]): string {
  const labels = these.slice(0, 8).map((one) => ('parsed' in one ? one.note?.label : one.label) ?? '');
  const last = labels.pop() ?? '';
  return labels.length ? `notes ${labels.join(', ')} and ${last}` : `note ${last}`;
}
