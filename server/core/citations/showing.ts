/** Citations as occurrences. What says the same as before, and leads to the same, stays the same object. */
import type { CitationOccurrence } from '../citing.js';
import type { Anchor, Occurrence, Paragraph } from '../model.js';
import type { CitingNote, Draft } from './draft.js';
import type { Work } from './ledger.js';
import { referencesOf } from './notes.js';
import type { Parsed } from './parsed.js';
import { nameOf, sourceOf } from './sources.js';

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

export class Showing {
  /** By note, or by paragraph for what stands in the text. */
  private known = new Map<Occurrence | Paragraph, CitationOccurrence[]>();
  private readonly parsed = new WeakMap<CitationOccurrence, Parsed>();
  private shown = new Map<Draft, CitationOccurrence>();

  /** All occurrences, by place. Full citations come first into being, since others point to them; a source comes last. */
  show(notes: readonly CitingNote[], inText: readonly InText[], works: readonly Work[]): CitationOccurrence[] {
    const before = this.known;
    this.known = new Map();
    this.shown = new Map();
    const drafts = notes.flatMap(({ drafts }) => drafts).filter(({ dropped }) => !dropped);
    const labels = new Map(works.map((work) => [work, nameOf(work)]));
    const places = new Map<Draft, Place>([
      ...drafts.map((one) => [one, placeOf(one)] as const),
      ...inText.map((one) => [one.draft, inTextAt(one)] as const),
    ]);
    const first = new Set(works.map(({ fulls }) => fulls[0] as Draft));
    const order = [...works.flatMap(({ fulls }) => fulls), ...drafts, ...inText.map(({ draft }) => draft)];
    for (const draft of new Set(order)) {
      const place = places.get(draft);
      if (place) this.one(draft, place, anchorOf(draft, first.has(draft)), labels.get(draft.work as Work), before);
    }
    this.addSources(works);
    return [...this.shown.values()].sort(
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

  private one(
    draft: Draft,
    place: Place,
    anchor: Anchor,
    label: string | undefined,
    before: ReadonlyMap<Occurrence | Paragraph, CitationOccurrence[]>,
  ): void {
    const home = draft.note ?? place.paragraph;
    const fresh = this.make(draft, place, anchor, label ?? draft.parsed.words.slice(0, 80));
    const old = before.get(home)?.find((one) => one.slot === place.slot && this.equal(one, fresh, draft.parsed));
    const one = old ?? fresh;
    if (old) settle(old, place);
    this.parsed.set(one, draft.parsed);
    this.shown.set(draft, one);
    const own = this.known.get(home);
    if (own) own.push(one);
    else this.known.set(home, [one]);
  }

  private make(draft: Draft, place: Place, anchor: Anchor, label: string): CitationOccurrence {
    const { parsed, note, order, as, status, reason, targets, meant, passed, antecedent } = draft;
    const back = antecedent && this.shown.get(antecedent);
    const one = {
      kind: 'citation' as const,
      ...{ anchor, label, as, status, reason, order, targets, passed },
      ...{ parts: parsed.parts, nested: parsed.nested, loneQuotes: parsed.loneQuotes },
      ...{ ...(note ? { note } : {}), ...(meant ? { meant } : {}), ...(back ? { antecedent: back } : {}) },
      candidates: draft.candidates.flatMap((other) => this.shown.get(other) ?? []),
      ...{ paragraph: place.paragraph, last: place.last, slot: place.slot, part: 0 },
      ...{ from: 0, to: parsed.to - parsed.from, textFrom: 0, focus: { from: 0, to: parsed.to - parsed.from } },
      ...{ inferred: false, confidence: confidenceOf(draft), why: [reason] },
    };
    settle(one, place);
    return one;
  }

  private equal(a: CitationOccurrence, b: CitationOccurrence, parsed: Parsed): boolean {
    const old = this.parsed.get(a);
    const same =
      old === parsed ||
      (old?.words === parsed.words &&
        JSON.stringify([a.parts, a.loneQuotes]) === JSON.stringify([b.parts, b.loneQuotes]));
    const facts = (
      ['as', 'status', 'reason', 'label', 'order', 'nested', 'note', 'meant', 'antecedent', 'confidence'] as const
    ).every((name) => a[name] === b[name]);
    const lists = (['candidates', 'targets', 'passed'] as const).every((name) => sameList(a[name], b[name]));
    return (
      same &&
      facts &&
      lists &&
      a.anchor.key === b.anchor.key &&
      a.anchor.role === b.anchor.role &&
      a.to - a.from === b.to - b.from
    );
  }

  private addSources(works: readonly Work[]): void {
    const sources = new Map(
      works.map((work) => [work, sourceOf(work, (draft) => this.shown.get(draft) as CitationOccurrence)]),
    );
    for (const [draft, one] of this.shown) {
      const source = draft.work && sources.get(draft.work);
      if (source) (one as Mutable).source = source;
      else delete (one as Partial<Mutable>).source;
    }
  }
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
  const to = from + (one.to - one.from);
  Object.assign(one, { paragraph, last, from, to, textFrom: from, focus: { from, to } });
}

function anchorOf({ as, status, targets, work, note, order, parsed }: Draft, first: boolean): Anchor {
  const use = { space: 'source', role: 'use' } as const;
  if (as === 'cross-reference')
    return {
      ...use,
      key:
        targets[0] && status === 'resolved'
          ? `note:${targets[0].anchor.key}`
          : `?note:${parsed.parts.numbers[0]?.label}`,
    };
  if (work) return { space: 'source', key: work.key, role: first ? 'definition' : 'use' };
  return { ...use, key: `?${note?.anchor.key}.${order}` };
}

function confidenceOf({ as, status }: Draft): number {
  if (status !== 'resolved') return status === 'ambiguous' ? 0.5 : 0.8;
  return as === 'short' || as === 'author-short' ? 0.9 : 1;
}

function sameList<One>(a: readonly One[], b: readonly One[]): boolean {
  return a.length === b.length && a.every((one, i) => one === b[i]);
}
