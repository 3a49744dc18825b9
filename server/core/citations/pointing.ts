/** Citations that name notes by their numbers: `Brandt, supra note 2`; `see note 12`. */
import type { Occurrence } from '../model.js';
import { bind, type CitingNote, type Draft, distinct, mainOf } from './draft.js';
import type { Ledger, Match } from './ledger.js';
import { likeness, titleWords } from './matching.js';
import { mayBe } from './names.js';
import { list, nameOf } from './reasons.js';

/** Finds the notes that a cross-reference names. */
export type Finder = (label: string, from: Draft) => Occurrence | undefined;

/** A range of notes is filled up to so many. */
const MOST = 200;

export class Pointing {
  private readonly byNote: ReadonlyMap<Occurrence, readonly Draft[]>;

  constructor(
    notes: readonly CitingNote[],
    private readonly ledger: Ledger,
    private readonly find: Finder,
  ) {
    this.byNote = new Map(notes.map(({ note, drafts }) => [note, drafts]));
  }

  /** `Brandt, supra note 2`: the source of that author in that note. */
  supra(draft: Draft): void {
    if (!this.reach(draft)) return;
    const cited = draft.targets.flatMap((note) => this.citedIn(note));
    const fitting = distinct(cited.filter((other) => other.work && this.fits(draft, other)));
    const [only] = fitting;
    if (only && fitting.length === 1) {
      bind(draft, only.work, only, `${nameOf(only.note, true)} cites it.`);
      return;
    }
    if (fitting.length > 1) {
      draft.status = 'ambiguous';
      draft.candidates = fitting;
      draft.reason = `${nameOf(draft.targets[0], true)} cites ${fitting.length} sources that fit.`;
      return;
    }
    this.mismatch(draft, cited);
  }

  private fits({ authors, parsed }: Draft, { work, parsed: other }: Draft): boolean {
    const { title } = parsed.parts;
    if (!work) return false;
    const names = work.fulls.map((full) => full.parsed.parts.named?.text.toLowerCase());
    const own = [title?.text, authors[0]?.text].filter((text) => text !== undefined).map((text) => text.toLowerCase());
    if (own.some((text) => names.includes(text))) return true;
    if (title && !likeness(titleWords(title.text), work.words))
      return !authors.length && likeness(titleWords(title.text), titleWords(other.words)) !== undefined;
    return (
      !authors.length ||
      mayBe(authors, work.authors) ||
      (!title && likeness(titleWords(authors[0]?.text ?? ''), work.words) !== undefined)
    );
  }

  private mismatch(draft: Draft, cited: readonly Draft[]): void {
    draft.status = 'mismatch';
    const meant = this.ledger.search(draft);
    const note = meant.length === 1 ? (meant[0] as Match).work.fulls[0]?.note : undefined;
    draft.meant = note === draft.targets[0] ? undefined : note;
    const what = cited.length ? 'cites something else' : 'cites nothing';
    draft.reason = `${nameOf(draft.targets[0], true)} ${what}${draft.meant ? `; ${nameOf(draft.meant)} cites it` : ''}.`;
  }

  /** Notes only. Where such a note cites one source, that is its source as well. */
  reference(draft: Draft): void {
    draft.as = 'cross-reference';
    if (!this.reach(draft)) return;
    draft.status = 'resolved';
    draft.reason = `It names ${list(draft.targets)}.`;
    const works = new Set(draft.targets.flatMap((note) => mainOf(this.citedIn(note)).map(({ work }) => work)));
    if (draft.note && works.size === 1) [draft.work] = works;
  }

  /** Finds the notes that are named; false if one does not exist. */
  private reach(draft: Draft): boolean {
    const { numbers } = draft.parsed.parts;
    const labels = numbers.flatMap(({ label, range }, i) => (range ? between(numbers[i - 1]?.label, label) : [label]));
    draft.targets = labels.map((label) => this.find(label, draft)).filter((note) => note !== undefined);
    const missing = numbers.filter(({ label }) => this.find(label, draft) === undefined);
    if (!missing.length) return true;
    draft.status = 'dangling';
    draft.reason = `There is no note ${missing.map(({ label }) => label).join(', ')} in this document.`;
    return false;
  }

  private citedIn(note: Occurrence): readonly Draft[] {
    return this.byNote.get(note) ?? [];
  }
}

function between(first: string | undefined, last: string): string[] {
  const length = Math.min(MOST, Number(last) - Number(first));
  return length > 0 ? Array.from({ length }, (_, i) => String(Number(last) - length + i + 1)) : [last];
}
