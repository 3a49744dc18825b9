/** What each citation leads back to, decided over all notes in the order in which readers meet them. */
import type { CitationStyle } from '../citing.js';
import { lettered } from '../letters.js';
import type { Occurrence } from '../model.js';
import { bind, type CitingNote, type Draft, distinct, mainOf } from './draft.js';
import { identityOf, isAnotherDay } from './identity.js';
import { Ledger, type Match, type Work } from './ledger.js';
import { areCertain, isTitle } from './names.js';
import { type Finder, Pointing } from './pointing.js';
import { againOf, list, nameOf, whyOf } from './reasons.js';
import { symbolKey } from './symbols.js';

/** `Ibid.` looks back over so many notes that cite nothing, no further. */
const FAR = 12;

export class Resolution {
  private readonly ledger = new Ledger();
  private readonly pointing: Pointing;
  /** How many works have a date or an address. */
  private detailed = 0;

  constructor(
    private readonly notes: readonly CitingNote[],
    private readonly style: CitationStyle,
    find: Finder,
  ) {
    this.pointing = new Pointing(notes, this.ledger, find);
  }

  /** Settles all drafts; `inText` are the cross-references outside notes. Returns the works, in the order of their first citations. */
  run(inText: readonly Draft[]): readonly Work[] {
    for (const [i, { drafts }] of this.notes.entries())
      for (const draft of drafts) if (draft.parsed.form === 'full') this.enter(draft, i);
    for (const [i, { drafts }] of this.notes.entries()) for (const draft of drafts) this.settle(draft, i);
    for (const draft of inText) this.pointing.reference(draft);
    return this.ledger.works;
  }

  /** How often a citation was held against a work. */
  get compared(): number {
    return this.ledger.compared;
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
    if (
      parts.urls.length ||
      parts.doi ||
      parts.publisher ||
      parts.container ||
      parts.symbols.length ||
      !draft.authors.length
    )
      return false;
    const found = this.ledger.search(draft);
    const said = identityOf(draft.parsed);
    return (
      found.length > 0 &&
      found.every(({ work }) => !isAnotherDay(work, said) && work.fulls.some(({ parsed }) => parsed.parts.title))
    );
  }

  private before(draft: Draft, note: number): Draft | undefined {
    const own = (this.notes[note] as CitingNote).drafts.slice(0, draft.order).filter(({ parsed }) => !parsed.nested);
    return own.at(-1) ?? this.notes[note - 1]?.drafts.filter(({ parsed }) => !parsed.nested).at(-1);
  }

  private settle(draft: Draft, note: number): void {
    const { form, parts } = draft.parsed;
    if (form === 'cross-reference') this.pointing.reference(draft);
    else if (form === 'supra' || (form === 'op-cit' && parts.numbers.length)) this.pointing.supra(draft);
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
      draft.reason = againOf(this.ledger.signOf(work, draft), first);
    }
  }

  /** A citation without details: a short form of what is known, or else a source of its own. */
  private short(draft: Draft, form: 'op-cit' | undefined): void {
    const found = this.ledger.search(draft);
    if (found.length) {
      this.lead(draft, found, form);
      return;
    }
    const mayCome = !draft.parsed.weak && !draft.parsed.nested && (draft.authors.length > 0 || draft.parsed.marked);
    const later = !mayCome
      ? []
      : this.ledger.search(draft, true).filter(({ how }) => how !== 'part' && how !== 'author');
    if (later.length === 1) {
      this.early(draft, later[0] as Match, form);
      return;
    }
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
    const surnames =
      authors.length > 0 && authors.every(({ person, text, etAl }) => person && (etAl || /^\S+$/.test(text)));
    return (
      surnames &&
      title !== undefined &&
      pinpoint !== undefined &&
      this.detailed > 2 &&
      !parsed.nested &&
      /[“"‘«„]/.test(parsed.words)
    );
  }

  private fail(draft: Draft, form: Draft['as']): void {
    draft.as = form;
    draft.status = 'unresolved';
    const { title } = draft.parsed.parts;
    const what = [draft.authors.length ? 'author' : '', title ? 'title' : ''].filter(Boolean).join(' and ');
    draft.reason = `No source of this ${what || 'name'} was cited before it.`;
  }

  private lead(draft: Draft, found: readonly Match[], form: 'op-cit' | undefined): void {
    const [first] = found as [Match];
    draft.as =
      form ??
      (first.how === 'name'
        ? 'hereinafter'
        : draft.authors.length || first.how === 'author'
          ? 'author-short'
          : 'short');
    if (found.length > 1) {
      draft.status = 'ambiguous';
      draft.candidates = found.map(({ work }) => work.fulls[0] as Draft);
      draft.reason = `${found.length} sources fit: those of ${list(draft.candidates)}.`;
      return;
    }
    bind(draft, first.work, this.lastUse(first.work, draft), whyOf(first, draft));
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
    return (
      work.fulls.filter(({ position, as }) => position < draft.position && as === 'full').at(-1) ??
      (work.fulls[0] as Draft)
    );
  }

  private ibid(draft: Draft, note: number): void {
    const own = mainOf((this.notes[note] as CitingNote).drafts.slice(0, draft.order));
    if (own.length) {
      this.repeat(draft, own.slice(-1), 'It stands behind this source in the same note.');
      return;
    }
    const passed: Occurrence[] = [];
    for (let i = note - 1; i >= 0 && passed.length <= FAR; i--) {
      const before = this.notes[i] as CitingNote;
      const cited = mainOf(before.drafts);
      if (!cited.length) {
        passed.push(before.note);
        continue;
      }
      draft.passed = passed;
      if (passed.length && this.style !== 'plain') {
        this.bar(draft, cited);
        return;
      }
      const between = passed.length
        ? `; ${list([...passed].reverse())} ${passed.length > 1 ? 'cite' : 'cites'} nothing`
        : '';
      this.repeat(draft, cited, `It repeats the source of ${nameOf(before.note)}${between}.`);
      return;
    }
    draft.passed = passed;
    draft.status = 'unresolved';
    draft.reason = passed.length ? 'No source was found in the notes before it.' : 'There is no note before it.';
  }

  /** Leads to what was cited, if that is one source. */
  private repeat(draft: Draft, cited: readonly Draft[], reason: string): void {
    const works = new Set(cited.flatMap((one) => (one.work ? [one.work] : one.candidates.map(({ work }) => work))));
    const last = cited.at(-1) as Draft;
    if (works.size > 1) {
      draft.status = 'ambiguous';
      draft.candidates = distinct([...cited].reverse().flatMap((one) => (one.work ? [one] : one.candidates)));
      draft.reason =
        cited.length > 1
          ? `${nameOf(last.note, true)} cites ${works.size} sources.`
          : `It repeats ${nameOf(last.note)}, which may mean several sources itself.`;
      if (cited.length === 1) draft.antecedent = last;
      return;
    }
    const [work] = works;
    if (work && cited.every((one) => one.work)) {
      bind(draft, work, last, reason);
      return;
    }
    draft.antecedent = last;
    draft.status = 'unresolved';
    draft.reason = `It repeats ${nameOf(last.note)}, which leads to no source.`;
  }

  private bar(draft: Draft, cited: readonly Draft[]): void {
    draft.status = 'barrier';
    draft.candidates = distinct(cited.filter(({ work }) => work));
    draft.reason = `${nameOf(draft.passed[0], true)}, right before it, cites nothing, and in this style it can repeat no other note.`;
  }
}

const telling = lettered()` \p{Ll}{3,}ed `;

/** An author and a title, or a title of several words: enough where no other note tells more. */
function seemsFull({ parsed, authors, order }: Draft): boolean {
  if (order > 0 && !parsed.parts.signal) return false;
  const title = parsed.parts.title?.text ?? '';
  return (
    !title.includes('—') &&
    (authors.length ? areCertain(authors) && isTitle(title, 1) : isTitle(title, 4) && !telling.test(title))
  );
}
