/**
 * Keeps the decisions of one resolver through edits: occurrences move along where a paragraph says the same as before, and are
 * decided anew, once, when somebody asks, where it does not.
 */
import type { Mention, Occurrence, Options, Paragraph, Space } from './model.js';

/** Makes occurrences of the mentions of a whole document. Pure; linear in the number of mentions. */
export interface Resolver<One extends Occurrence> {
  readonly space: Space;
  /** The mentions of a paragraph that the decision speaks of; `slot` of an occurrence counts these. */
  mentions(paragraph: Paragraph): readonly Mention[];
  /**
   * Everything of a paragraph that the decision depends on, but for the places of its mentions. Paragraphs of equal signature may
   * take each other's place without a new decision.
   */
  signature(paragraph: Paragraph): string;
  /** All occurrences, in reading order. */
  resolve(paragraphs: readonly Paragraph[], options: Options): One[];
}

/** What the document asks of each of its kinds of links. */
export interface Settling<One extends Occurrence = Occurrence> {
  readonly occurrences: readonly One[];
  /** Forces a new decision. */
  invalidate(): void;
  /** Decides if need be; true if the occurrences are new. What stands as it stood keeps its identity. */
  settle(paragraphs: readonly Paragraph[], options: Options): boolean;
  /** Paragraphs were replaced. Returns the keys whose text moved; if what they say changed, the next `settle` decides anew. */
  replace(removed: readonly Paragraph[], added: readonly Paragraph[], paragraphs: readonly Paragraph[]): Set<string>;
}

export class Layer<One extends Occurrence> implements Settling<One> {
  occurrences: readonly One[] = [];
  private settled = false;
  private byParagraph = new Map<Paragraph, One[]>();

  constructor(private readonly resolver: Resolver<One>) {}

  invalidate(): void {
    this.settled = false;
  }

  settle(paragraphs: readonly Paragraph[], options: Options): boolean {
    if (this.settled) return false;
    const before = this.byParagraph;
    this.byParagraph = new Map();
    this.occurrences = this.resolver.resolve(paragraphs, options).map((fresh) => {
      const one = before.get(fresh.paragraph)?.find((old) => equal(old, fresh)) ?? fresh;
      const own = this.byParagraph.get(one.paragraph);
      if (own) own.push(one);
      else this.byParagraph.set(one.paragraph, [one]);
      return one;
    });
    this.settled = true;
    return true;
  }

  replace(removed: readonly Paragraph[], added: readonly Paragraph[]): Set<string> {
    const touched = new Set<string>();
    if (!this.settled) return touched;
    const { signature } = this.resolver;
    const same =
      removed.length === added.length && removed.every((one, i) => signature(one) === signature(added[i] as Paragraph));
    if (!same) this.settled = false;
    else for (const [i, one] of removed.entries()) this.move(one, added[i] as Paragraph, touched);
    return touched;
  }

  private move(from: Paragraph, to: Paragraph, touched: Set<string>): void {
    const own = this.byParagraph.get(from);
    if (!own) return;
    this.byParagraph.delete(from);
    this.byParagraph.set(to, own);
    const [before, after] = [this.resolver.mentions(from), this.resolver.mentions(to)];
    for (const one of own) {
      const by = (after[one.slot]?.from ?? 0) - (before[one.slot]?.from ?? 0);
      one.paragraph = to;
      one.last = to;
      one.from += by;
      one.to += by;
      one.focus = { from: one.focus.from + by, to: one.focus.to + by };
      one.textFrom += by;
      touched.add(one.anchor.key);
    }
  }
}

/** Whether two occurrences of one paragraph say the same: their own words, and all that was decided of them. */
function equal<One extends Occurrence>(a: One, b: One): boolean {
  return a.from === b.from && a.to === b.to && alike(a, b, places);
}

/** What tells of an occurrence where it stands, which moves while the rest stays. */
const places: ReadonlySet<string> = new Set(['paragraph', 'last', 'from', 'to', 'focus', 'textFrom']);
const nothing: ReadonlySet<string> = new Set();

/** Whether two things hold the same, but for some of their fields. */
function alike(a: unknown, b: unknown, but = nothing): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return Object.is(a, b);
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((one, i) => alike(one, b[i]));
  const [one, other] = [a as Record<string, unknown>, b as Record<string, unknown>];
  let fields = 0;
  for (const key in one) {
    if (one[key] === undefined || but.has(key)) continue;
    fields++;
    if (!alike(one[key], other[key])) return false;
  }
  for (const key in other) if (other[key] !== undefined && !but.has(key)) fields--;
  return fields === 0;
}
