/** Citations as occurrences. What says the same as before, and leads to the same, stays the same object. */
import type { CitationOccurrence, Source } from '../citing.js';
import type { Anchor, Occurrence, Paragraph } from '../model.js';
import type { CitingNote, Draft } from './draft.js';
import type { Work } from './ledger.js';
import { referencesOf } from './notes.js';
import type { Parsed } from './parsed.js';
import { authorsOf, nameOf, sourceOf } from './sources.js';

/** A cross-reference in the text, and which of its paragraph's references it is. */
export interface InText {
  readonly draft: Draft;
  readonly paragraph: Paragraph;
  readonly slot: number;
}

type Mutable = { -readonly [Name in keyof CitationOccurrence]: CitationOccurrence[Name] };

interface Place {
  readonly paragraph: Paragraph;
  readonly last: Paragraph;
  readonly from: number;
  readonly slot: number;
}

/** What was decided of a citation; equal decisions on equal words are the same occurrence. */
type Decided = Pick<
  CitationOccurrence,
  | 'anchor'
  | 'label'
  | 'as'
  | 'status'
  | 'reason'
  | 'order'
  | 'nested'
  | 'targets'
  | 'passed'
  | 'candidates'
  | 'confidence'
> & { [Name in 'note' | 'meant' | 'antecedent']: CitationOccurrence[Name] };

interface KnownSource {
  readonly fulls: readonly CitationOccurrence[];
  readonly source: Source;
}

export class Showing {
  /** By note, or by paragraph for what stands in the text. */
  private known = new Map<Occurrence | Paragraph, CitationOccurrence[]>();
  private readonly parsed = new WeakMap<CitationOccurrence, Parsed>();
  private shown = new Map<Draft, CitationOccurrence>();
  private sources = new Map<string, KnownSource>();

  /** All occurrences, by place. Full citations come first into being, since others point to them; a source comes last. */
  show(notes: readonly CitingNote[], inText: readonly InText[], works: readonly Work[]): CitationOccurrence[] {
    const before = this.known;
    this.known = new Map();
    this.shown = new Map();
    for (const { fulls } of works) for (const draft of fulls) this.one(draft, placeOf(draft), before);
    const drafts = notes.flatMap(({ drafts }) => drafts).filter(({ dropped }) => !dropped);
    for (const draft of drafts) if (!this.shown.has(draft)) this.one(draft, placeOf(draft), before);
    for (const one of inText) this.one(one.draft, inTextAt(one), before);
    this.addSources(works);
    const all = [...drafts, ...inText.map(({ draft }) => draft)].map((draft) => this.shown.get(draft));
    return (all as CitationOccurrence[]).sort(
      (a, b) => a.paragraph.start + a.from - b.paragraph.start - b.from || b.to - a.to,
    );
  }

  /** Moves what stands in a paragraph of the text to the one that takes its place. */
  move(from: Paragraph, to: Paragraph, touched: Set<string>): void {
    const own = this.known.get(from);
    if (!own) return;
    this.known.delete(from);
    this.known.set(to, own);
    const references = referencesOf(to);
    for (const one of own) {
      settle(one, { paragraph: to, last: to, from: references[one.slot]?.from ?? one.from, slot: one.slot });
      touched.add(one.anchor.key);
    }
  }

  private one(draft: Draft, place: Place, before: ReadonlyMap<Occurrence | Paragraph, CitationOccurrence[]>): void {
    const home = draft.note ?? place.paragraph;
    const decided = this.decidedOf(draft);
    const old = before.get(home)?.find((one) => one.slot === place.slot && this.equal(one, decided, draft.parsed));
    const one = old ?? make(draft, decided, place);
    settle(one, place);
    this.parsed.set(one, draft.parsed);
    this.shown.set(draft, one);
    const own = this.known.get(home);
    if (own) own.push(one);
    else this.known.set(home, [one]);
  }

  private decidedOf(draft: Draft): Decided {
    const { parsed, note, order, as, status, reason, targets, meant, passed, antecedent, work } = draft;
    return {
      anchor: anchorOf(draft),
      label: work ? nameOf(work) : parsed.words.slice(0, 80),
      ...{ as, status, reason, order, targets, passed, note, meant },
      nested: parsed.nested,
      antecedent: antecedent && this.shown.get(antecedent),
      candidates: draft.candidates.flatMap((other) => this.shown.get(other) ?? []),
      confidence: confidenceOf(draft),
    };
  }

  private equal(a: CitationOccurrence, b: Decided, parsed: Parsed): boolean {
    const facts = [
      'as',
      'status',
      'reason',
      'label',
      'order',
      'nested',
      'note',
      'meant',
      'antecedent',
      'confidence',
    ] as const;
    const lists = ['candidates', 'targets', 'passed'] as const;
    const { key, role } = a.anchor;
    return (
      this.saysSame(a, parsed) &&
      key === b.anchor.key &&
      role === b.anchor.role &&
      facts.every((name) => a[name] === b[name]) &&
      lists.every((name) => sameList(a[name], b[name]))
    );
  }

  private saysSame(a: CitationOccurrence, parsed: Parsed): boolean {
    const old = this.parsed.get(a);
    return (
      old === parsed ||
      (old?.words === parsed.words &&
        a.to - a.from === parsed.to - parsed.from &&
        JSON.stringify([a.parts, a.loneQuotes]) === JSON.stringify([parsed.parts, parsed.loneQuotes]))
    );
  }

  private addSources(works: readonly Work[]): void {
    const before = this.sources;
    this.sources = new Map();
    for (const work of works) this.sources.set(work.key, this.sourceOf(work, before.get(work.key)));
    for (const [draft, one] of this.shown) {
      const source = draft.work && this.sources.get(draft.work.key)?.source;
      if (one.source === source) continue;
      if (source) (one as Mutable).source = source;
      else delete (one as Partial<Mutable>).source;
    }
  }

  private sourceOf(work: Work, old: KnownSource | undefined): KnownSource {
    const shown = (draft: Draft) => this.shown.get(draft) as CitationOccurrence;
    const fulls = work.fulls.map(shown);
    const conflicts = work.conflicts.map(({ what, at }) => ({ what, at: shown(at) }));
    const same =
      old &&
      sameList(fulls, old.fulls) &&
      sameList(authorsOf(work), old.source.authors) &&
      conflicts.length === old.source.conflicts.length &&
      conflicts.every(
        ({ what, at }, i) => at === old.source.conflicts[i]?.at && what === old.source.conflicts[i]?.what,
      );
    return same ? old : { fulls, source: sourceOf(work, fulls[0] as CitationOccurrence, conflicts) };
  }
}

function make(draft: Draft, { note, meant, antecedent, ...decided }: Decided, place: Place): CitationOccurrence {
  const { parts, loneQuotes, from, to } = draft.parsed;
  return {
    kind: 'citation',
    ...{ ...decided, ...(note ? { note } : {}), ...(meant ? { meant } : {}), ...(antecedent ? { antecedent } : {}) },
    ...{ parts, loneQuotes, why: [draft.reason], inferred: false },
    ...{ paragraph: place.paragraph, last: place.last, slot: place.slot, part: 0 },
    ...{ from: place.from, to: place.from + to - from, textFrom: place.from },
    focus: { from: place.from, to: place.from + to - from },
  };
}

function placeOf({ note, parsed, order }: Draft): Place {
  const { paragraph, last, textFrom } = note as Occurrence;
  const within = textFrom + parsed.to <= paragraph.text.length;
  return { paragraph, last: within ? paragraph : last, from: textFrom + parsed.from, slot: order };
}

function inTextAt({ draft, paragraph, slot }: InText): Place {
  return { paragraph, last: paragraph, from: draft.parsed.from, slot };
}

/** Puts an occurrence where it stands now. */
function settle(one: CitationOccurrence, { paragraph, last, from }: Place): void {
  if (one.paragraph === paragraph && one.last === last && one.from === from) return;
  const to = from + (one.to - one.from);
  Object.assign(one, { paragraph, last, from, to, textFrom: from, focus: { from, to } });
}

function anchorOf(draft: Draft): Anchor {
  const { as, status, targets, work, note, order, parsed } = draft;
  const use = { space: 'source', role: 'use' } as const;
  if (as === 'cross-reference')
    return {
      ...use,
      key:
        targets[0] && status === 'resolved'
          ? `note:${targets[0].anchor.key}`
          : `?note:${parsed.parts.numbers[0]?.label}`,
    };
  if (work) return { space: 'source', key: work.key, role: work.fulls[0] === draft ? 'definition' : 'use' };
  return { ...use, key: `?${note?.anchor.key}.${order}` };
}

function confidenceOf({ as, status }: Draft): number {
  if (status !== 'resolved') return status === 'ambiguous' ? 0.5 : 0.8;
  return as === 'short' || as === 'author-short' ? 0.9 : 1;
}

function sameList<One>(a: readonly One[], b: readonly One[]): boolean {
  return a.length === b.length && a.every((one, i) => one === b[i]);
}
