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
  const as =
    form === 'full' || form === 'ibid' || form === 'idem' || form === 'op-cit' || form === 'supra'
      ? form
      : 'cross-reference';
  const nothing = { work: undefined, antecedent: undefined, meant: undefined };
  const lists = { candidates: [], targets: [], passed: [] };
  return {
    parsed,
    note,
    order,
    position,
    authors,
    as,
    status: 'unresolved',
    reason: '',
    ...nothing,
    ...lists,
    dropped: false,
  };
}

/** Leads a citation to its source. */
export function bind(draft: Draft, work: Work | undefined, antecedent: Draft, reason: string): void {
  draft.work = work;
  draft.antecedent = antecedent;
  draft.status = 'resolved';
  draft.reason = reason;
}

/** The citations of a note that `Ibid.` may mean: not those inside others; what names notes only, where nothing else does. */
export function mainOf(drafts: readonly Draft[]): readonly Draft[] {
  const outer = drafts.filter(({ parsed, dropped }) => !parsed.nested && !dropped);
  const works = outer.filter(({ as }) => as !== 'cross-reference');
  return works.length ? works : outer.filter(({ work }) => work);
}

/** One draft for each work. */
export function distinct(drafts: readonly Draft[]): Draft[] {
  const seen = new Set<Work | undefined>();
  return drafts.filter(({ work }) => !seen.has(work) && seen.add(work));
}
