/** Keeps the pairing of a document through edits: moved along where the numbers stayed, decided anew where they changed. */
import type { Settling } from './layer.js';
import type { Mention, Occurrence, Options, Paragraph } from './model.js';
import { measureAll, pair, spansOf } from './pairing/index.js';
import { numbersIn, signature } from './pairing/signature.js';

export class Pairs implements Settling {
  occurrences: readonly Occurrence[] = [];
  furniture: ReadonlySet<Mention> = new Set();
  private settled = false;
  /** Units that may still be typed before distances could change the decision. */
  private slack = 0;
  private byParagraph = new Map<Paragraph, Occurrence[]>();

  /** Forces a new decision. */
  invalidate(): void {
    this.settled = false;
  }

  /** Decides if need be; true if the occurrences are new. What stands as it stood keeps its identity. */
  settle(paragraphs: readonly Paragraph[], { inferred }: Options): boolean {
    if (this.settled) return false;
    const { occurrences, furniture, slack } = pair(paragraphs, inferred);
    const known = new Map([...this.byParagraph].flatMap(([paragraph, own]) => [[paragraph, byPlace(own)]]));
    this.occurrences = occurrences.map((one) => {
      const old = known.get(one.paragraph)?.get(placeOf(one));
      return old && equal(old, one) ? old : one;
    });
    this.furniture = furniture;
    this.slack = slack;
    this.byParagraph = new Map();
    for (const one of this.occurrences) {
      const own = this.byParagraph.get(one.paragraph);
      if (own) own.push(one);
      else this.byParagraph.set(one.paragraph, [one]);
    }
    this.settled = true;
    return true;
  }

  /** Paragraphs were replaced. Returns the keys whose text changed; if numbers changed, the next `settle` decides anew. */
  replace(removed: readonly Paragraph[], added: readonly Paragraph[], paragraphs: readonly Paragraph[]): Set<string> {
    const touched = new Set<string>();
    if (!this.settled) return touched;
    this.slack -= Math.abs(lengthOf(added) - lengthOf(removed));
    if (
      this.slack <= 0 ||
      removed.length !== added.length ||
      removed.some((one, i) => signature(one) !== signature(added[i] as Paragraph))
    ) {
      this.settled = false;
      return touched;
    }
    for (const [i, one] of removed.entries()) this.move(one, added[i] as Paragraph, touched);
    this.remeasure(added, paragraphs, touched);
    return touched;
  }

  private move(from: Paragraph, to: Paragraph, touched: Set<string>): void {
    const own = this.byParagraph.get(from) ?? [];
    this.byParagraph.delete(from);
    if (own.length) this.byParagraph.set(to, own);
    for (const one of own) {
      one.paragraph = to;
      if (one.last === from) one.last = to;
      Object.assign(one, spansOf(one, numbersIn(to)[one.slot] as Mention));
      touched.add(one.anchor.key);
    }
    const numbers = numbersIn(from);
    if (numbers.some((mention) => this.furniture.has(mention))) {
      const moved = new Set(this.furniture);
      for (const [i, mention] of numbers.entries()) if (moved.delete(mention)) moved.add(numbersIn(to)[i] as Mention);
      this.furniture = moved;
    }
  }

  /** Notes that reach into the replaced paragraphs end elsewhere now. */
  private remeasure(added: readonly Paragraph[], paragraphs: readonly Paragraph[], touched: Set<string>): void {
    const [first, last] = [added[0]?.index ?? 0, added.at(-1)?.index ?? 0];
    const notes = this.occurrences.filter(({ kind }) => kind === 'note');
    const concerned = notes.filter(
      (note) => note.paragraph.index <= last && (note.last.index >= first || paragraphs[note.last.index] !== note.last),
    );
    measureAll(concerned, notes, { paragraphs, furniture: this.furniture });
    for (const note of concerned) touched.add(note.anchor.key);
  }
}

function lengthOf(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((total, { text }) => total + text.length, 0);
}

function byPlace(own: readonly Occurrence[]): Map<string, Occurrence> {
  return new Map(own.map((one) => [placeOf(one), one]));
}

/** What an occurrence is made of: one part of one mention, as a marker or as a note. */
function placeOf({ kind, slot, part }: Occurrence): string {
  return `${kind}${slot}/${part}`;
}

function equal(a: Occurrence, b: Occurrence): boolean {
  return (
    a.kind === b.kind &&
    a.anchor.key === b.anchor.key &&
    a.from === b.from &&
    a.to === b.to &&
    a.last === b.last &&
    a.form === b.form &&
    a.confidence === b.confidence &&
    a.textFrom === b.textFrom &&
    a.why.join() === b.why.join() &&
    a.inferred === b.inferred
  );
}
