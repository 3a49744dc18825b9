/** A citation while it is being resolved. */
import type { CitationForm, CitationStatus } from '../citing.js';
import type { Occurrence } from '../model.js';
import type { Work } from './ledger.js';
import type { Author } from './names.js';
import type { Parsed } from './parsed.js';

export interface Draft {
  readonly parsed: Parsed;
  /** Its note, or none for a cross-reference in the text; its place in that note and among all citations. */
  readonly note: Occurrence | undefined;
  readonly order: number;
  readonly position: number;
  authors: readonly Author[];
  as: CitationForm;
  status: CitationStatus;
  reason: string;
  work: Work | undefined;
  antecedent: Draft | undefined;
  candidates: readonly Draft[];
  targets: readonly Occurrence[];
  meant: Occurrence | undefined;
  passed: readonly Occurrence[];
  /** It looked like a citation, but nothing bears that out. */
  dropped: boolean;
}

/** A note with what it cites. */
export interface CitingNote {
  readonly note: Occurrence;
  readonly drafts: readonly Draft[];
}

export function draftOf(parsed: Parsed, note: Occurrence | undefined, order: number, position: number): Draft {
  const { form, authors } = parsed;
  const as = form === 'full' || form === 'ibid' || form === 'idem' || form === 'op-cit' || form === 'supra' ? form : 'cross-reference';
  const nothing = { work: undefined, antecedent: undefined, meant: undefined };
  const lists = { candidates: [], targets: [], passed: [] };
  return { parsed, note, order, position, authors, as, status: 'unresolved', reason: '', ...nothing, ...lists, dropped: false };
}
