/** What each citation leads back to, decided over all notes in the order in which readers meet them. */
import type { CitationStyle } from '../citing.js';
import type { Occurrence } from '../model.js';
import type { CitingNote, Draft } from './draft.js';
import { Ledger, type Match, type Work } from './ledger.js';
import { likeness, titleWords } from './matching.js';
import { areCertain, isTitle, mayBe } from './names.js';
import { symbolKey } from './symbols.js';

/** `Ibid.` looks back over so many notes that cite nothing, no further. */
const FAR = 12;

/** Finds the notes that a cross-reference names. */
export type Finder = (label: string, from: Draft) => Occurrence | undefined;

export class Resolution {
  private readonly ledger = new Ledger();
  private readonly byNote = new Map<Occurrence, CitingNote>();
  /** How many works have a date or an address. */
  private detailed = 0;

  constructor(
    private readonly notes: readonly CitingNote[],
    private readonly style: CitationStyle,
    private readonly find: Finder,
  ) {
    for (const one of notes) this.byNote.set(one.note, one);
  }

  /** Settles all drafts; `inText` are the cross-references outside notes. Returns the works, in the order of their first citations. */
  run(inText: readonly Draft[]): readonly Work[] {
    for (const [i, { drafts }] of this.notes.entries())
      for (const draft of drafts) if (draft.parsed.form === 'full') this.enter(draft, i);
    for (const [i, { drafts }] of this.notes.entries()) for (const draft of drafts) this.settle(draft, i);
    for (const draft of inText) this.reference(draft);
    return this.ledger.works;
  }

  /** Works are known before anything leads back, so that a short form before its full citation finds it. */
  private enter(draft: Draft, note: number): void {
    const { parsed } = draft;
    if (parsed.sameAuthor) draft.authors = this.before(draft, note)?.authors ?? [];
    const symbol = parsed.parts.symbols.some(({ text }) => symbolKey(text).length > 3);
    if (parsed.weak || (!parsed.detailed && !symbol) || this.repeats(draft)) return;
    draft.work = this.ledger.enter(draft);
    if (parsed.detailed) this.detailed++;
  }

  /** A year alone does not make it full, where it is the year of a work that is known: `Brandt (2019), p. 4`. */
  private repeats(draft: Draft): boolean {
    const { parts } = draft.parsed;
    if (parts.urls.length || parts.doi || parts.publisher || parts.container || parts.symbols.length || !draft.authors.length) return false;
    const found = this.ledger.search(draft);
    return found.length > 0 && found.every(({ work }) => work.fulls.some(({ parsed }) => parsed.parts.title));
  }

  private before(draft: Draft, note: number): Draft | undefined {
    const own = (this.notes[note] as CitingNote).drafts.slice(0, draft.order).filter(({ parsed }) => !parsed.nested);
    return own.at(-1) ?? this.notes[note - 1]?.drafts.filter(({ parsed }) => !parsed.nested).at(-1);
  }

  private settle(draft: Draft, note: number): void {
    const { form, parts } = draft.parsed;
    if (form === 'cross-reference') this.reference(draft);
    else if (form === 'supra' || (form === 'op-cit' && parts.numbers.length)) this.supra(draft);
    else if (form === 'op-cit' && (draft.authors.length || parts.title)) this.short(draft, 'op-cit');
    else if (form !== 'full') this.ibid(draft, note);
    else if (draft.work) this.full(draft, draft.work);
    else this.short(draft, undefined);
  }

  private full(draft: Draft, work: Work): void {
    const first = work.fulls[0] as Draft;
    draft.status = 'resolved';
    if (first === draft) draft.reason = 'This is the first citation of its source.';
    else {
      draft.antecedent = first;
      if (!draft.parsed.detailed) draft.as = 'short';
      draft.reason = `The same source was cited in ${nameOf(first.note)}.`;
    }
  }

  /** A citation without details: a short form of what is known, or else a source of its own. */
  private short(draft: Draft, form: 'op-cit' | undefined): void {
    const found = this.ledger.search(draft);
    if (found.length) return this.lead(draft, found, form);
    const mayCome = !draft.parsed.weak && !draft.parsed.nested && (draft.authors.length > 0 || draft.parsed.marked);
    const later = !mayCome ? [] : this.ledger.search(draft, true).filter(({ how }) => how !== 'part' && how !== 'author');
    if (later.length === 1) return this.early(draft, later[0] as Match, form);
    if (form || this.seemsShort(draft)) this.fail(draft, form ?? 'author-short');
    else if (draft.parsed.weak && !seemsFull(draft)) draft.dropped = true;
    else {
      draft.work = this.ledger.enter(draft);
      this.full(draft, draft.work);
    }
  }

  /** A surname and a title in quotation marks with a page, where other citations have a date or an address. */
  private seemsShort({ parsed, authors }: Draft): boolean {
    const { title, pinpoint } = parsed.parts;
    const surnames = authors.length > 0 && authors.every(({ person, text, etAl }) => person && (etAl || /^\S+$/.test(text)));
    return surnames && title !== undefined && pinpoint !== undefined && this.detailed > 2 && !parsed.nested && /[“"‘«„]/.test(parsed.words);
  }

  private fail(draft: Draft, form: Draft['as']): void {
    draft.as = form;
    draft.status = 'unresolved';
    draft.reason = 'No earlier note cites a source of this author and title.';
  }

  private lead(draft: Draft, found: readonly Match[], form: 'op-cit' | undefined): void {
    const [first] = found as [Match];
    draft.as = form ?? (first.how === 'name' ? 'hereinafter' : draft.authors.length ? 'author-short' : 'short');
    if (found.length > 1) {
      draft.status = 'ambiguous';
      draft.candidates = found.map(({ work }) => work.fulls[0] as Draft);
      draft.reason = `${found.length} sources fit: those of ${list(draft.candidates)}.`;
      return;
    }
    this.bind(draft, first.work, this.lastUse(first.work, draft), whyOf(first));
  }

  private early(draft: Draft, { work }: Match, form: 'op-cit' | undefined): void {
    const first = work.fulls[0] as Draft;
    draft.as = form ?? (draft.authors.length ? 'author-short' : 'short');
    draft.status = 'early';
    draft.work = work;
    draft.antecedent = first;
    draft.reason = `The full citation comes later, in ${nameOf(first.note)}.`;
  }

  /** The full citation; chains of `Ibid.` begin at short forms, which lead there at once. */
  private lastUse(work: Work, draft: Draft): Draft {
    return work.fulls.filter(({ position }) => position < draft.position).at(-1) ?? (work.fulls[0] as Draft);
  }

  private bind(draft: Draft, work: Work | undefined, antecedent: Draft, reason: string): void {
    draft.work = work;
    draft.antecedent = antecedent;
    draft.status = 'resolved';
    draft.reason = reason;
  }

  private ibid(draft: Draft, note: number): void {
    const own = main((this.notes[note] as CitingNote).drafts.slice(0, draft.order));
    if (own.length) return this.repeat(draft, own.slice(-1), 'It stands behind this source in the same note.');
    const passed: Occurrence[] = [];
    for (let i = note - 1; i >= 0 && passed.length <= FAR; i--) {
      const before = this.notes[i] as CitingNote;
      const cited = main(before.drafts);
      if (!cited.length) {
        passed.push(before.note);
        continue;
      }
      draft.passed = passed;
      if (passed.length && this.style !== 'plain') return this.bar(draft, cited);
      const between = passed.length ? `; ${list(passed)} ${passed.length > 1 ? 'cite' : 'cites'} nothing` : '';
      return this.repeat(draft, cited, `It repeats the source of ${nameOf(before.note)}${between}.`);
    }
    draft.passed = passed;
    draft.status = 'unresolved';
    draft.reason = passed.length ? 'No note before it cites a source.' : 'There is no note before it.';
  }

  /** Leads to what was cited, if that is one source. */
  private repeat(draft: Draft, cited: readonly Draft[], reason: string): void {
    const works = new Set(cited.flatMap((one) => (one.work ? [one.work] : one.candidates.map(({ work }) => work))));
    const last = cited.at(-1) as Draft;
    if (works.size > 1) {
      draft.status = 'ambiguous';
      draft.candidates = one(cited.flatMap((one) => (one.work ? [one] : one.candidates)).reverse());
      draft.reason = cited.length > 1 ? `${nameOf(last.note, true)} cites ${works.size} sources.` : `What it repeats is itself ambiguous.`;
      if (cited.length === 1) draft.antecedent = last;
      return;
    }
    const [work] = works;
    if (work && cited.every((one) => one.work)) return this.bind(draft, work, last, reason);
    draft.antecedent = last;
    draft.status = 'unresolved';
    draft.reason = `It repeats ${nameOf(last.note)}, which leads to no source.`;
  }

  private bar(draft: Draft, cited: readonly Draft[]): void {
    draft.status = 'barrier';
    draft.candidates = one(cited.filter(({ work }) => work));
    draft.reason = `${nameOf(draft.passed[0], true)}, right before it, cites nothing.`;
  }

  /** `Brandt, supra note 2`: the source of that author in that note. */
  private supra(draft: Draft): void {
    if (!this.reach(draft)) return;
    const cited = draft.targets.flatMap((note) => this.byNote.get(note)?.drafts ?? []);
    const fitting = one(cited.filter((other) => other.work && this.fits(draft, other)));
    const [only] = fitting;
    if (only && fitting.length === 1) return this.bind(draft, only.work, only, `${nameOf(only.note, true)} cites it.`);
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
    if (title && !likeness(titleWords(title.text), work.words)) return !authors.length && likeness(titleWords(title.text), titleWords(other.words)) !== undefined;
    return !authors.length || mayBe(authors, work.authors) || (!title && likeness(titleWords(authors[0]?.text ?? ''), work.words) !== undefined);
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
  private reference(draft: Draft): void {
    draft.as = 'cross-reference';
    if (!this.reach(draft)) return;
    draft.status = 'resolved';
    draft.reason = `It names ${list(draft.targets)}.`;
    const works = new Set(draft.targets.flatMap((note) => main(this.byNote.get(note)?.drafts ?? []).map(({ work }) => work)));
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
}

/** An author and a title, or a title of several words: enough where no other note tells more. */
function seemsFull({ parsed, authors, order }: Draft): boolean {
  if (order > 0 && !parsed.parts.signal) return false;
  const title = parsed.parts.title?.text ?? '';
  return !title.includes('—') && (authors.length ? areCertain(authors) && isTitle(title, 1) : isTitle(title, 4) && !/ \p{Ll}{3,}ed /u.test(title));
}

/** The citations of a note that `Ibid.` may mean: not those inside others; what names notes only, where nothing else does. */
function main(drafts: readonly Draft[]): readonly Draft[] {
  const outer = drafts.filter(({ parsed, dropped }) => !parsed.nested && !dropped);
  const works = outer.filter(({ as }) => as !== 'cross-reference');
  return works.length ? works : outer.filter(({ work }) => work);
}

/** One draft for each work. */
function one(drafts: readonly Draft[]): Draft[] {
  const seen = new Set<Work | undefined>();
  return drafts.filter(({ work }) => !seen.has(work) && seen.add(work));
}

function between(first: string | undefined, last: string): string[] {
  const length = Math.min(200, Number(last) - Number(first));
  return length > 0 ? Array.from({ length }, (_, i) => String(Number(last) - length + i + 1)) : [last];
}

function whyOf({ how }: Match): string {
  if (how === 'name') return 'A full citation gives its source this name.';
  if (how === 'author') return 'It is the only source of this author so far.';
  if (how === 'same') return 'Its title is that of the full citation.';
  return how === 'part' ? 'Its words stand in the title of the full citation.' : 'The title of the full citation begins so.';
}

function nameOf(note: Occurrence | undefined, first = false): string {
  const word = first ? 'Note' : 'note';
  return note ? `${word} ${note.label}` : first ? 'The text' : 'the text';
}

function list(these: readonly (Draft | Occurrence)[]): string {
  const labels = these.slice(0, 8).map((one) => ('parsed' in one ? one.note?.label : one.label) ?? '');
  const last = labels.pop() ?? '';
  return labels.length ? `notes ${labels.join(', ')} and ${last}` : `note ${last}`;
}
