/**
 * What each note cites, and what its short forms lead back to. A note is read again when its text changed; what leads where is
 * decided anew, over what was read, when some note or some reference in the text changed.
 */
import type { CitationOccurrence } from '../citing.js';
import type { Settling } from '../layer.js';
import type { Occurrence, Options, Paragraph } from '../model.js';
import { type CitingNote, type Draft, draftOf } from './draft.js';
import { finderOf, inOrder, referencesOf, textOf } from './notes.js';
import { parseNote, referenceOf } from './parse.js';
import type { Parsed } from './parsed.js';
import { Resolution } from './resolve.js';
import { push } from './shelf.js';
import { type InText, Showing } from './showing.js';

/** What a note said when it was read, and how far it reached then. */
interface Read {
  readonly paragraphs: readonly Paragraph[];
  readonly textFrom: number;
  readonly to: number;
  readonly signature: string;
  readonly parsed: readonly Parsed[];
}

export class Citations implements Settling<CitationOccurrence> {
  occurrences: readonly CitationOccurrence[] = [];
  /** How many notes were read, and how often a citation was held against a work, in all; tests count work instead of time. */
  read = 0;
  compared = 0;
  private settled = false;
  private texts = new Map<Occurrence, Read>();
  /** The notes that reach into a paragraph. */
  private held = new Map<Paragraph, Occurrence[]>();
  private readonly showing = new Showing();

  constructor(private readonly notes: Settling) {}

  invalidate(): void {
    this.settled = false;
  }

  settle(paragraphs: readonly Paragraph[], options: Options): boolean {
    if (this.settled) return false;
    this.settled = true;
    const all = this.notes.occurrences;
    const ordered = inOrder(all);
    const notes = this.readAll(ordered, paragraphs);
    const inText = ordered.length ? referencesIn(paragraphs, this.held) : [];
    const find = finderOf(all);
    const homes = new Map(inText.map(({ draft, paragraph }) => [draft, paragraph]));
    const placeOf = (draft: Draft) => (homes.get(draft)?.start ?? 0) + draft.parsed.from;
    const resolution = new Resolution(notes, options.style, (label, draft) => find(label, draft, placeOf(draft)));
    const works = resolution.run(inText.map(({ draft }) => draft));
    this.compared += resolution.compared;
    this.occurrences = this.showing.show(notes, inText, works);
    return true;
  }

  replace(removed: readonly Paragraph[], added: readonly Paragraph[]): Set<string> {
    const touched = new Set<string>();
    if (!this.settled) return touched;
    if (removed.some((one) => this.held.has(one)) || this.isElsewhere()) this.settled = false;
    else if (removed.length !== added.length)
      this.settled = ![...removed, ...added].some((one) => referencesOf(one).length);
    else if (removed.some((one, i) => says(one) !== says(added[i] as Paragraph))) this.settled = false;
    else for (const [i, one] of removed.entries()) this.showing.move(one, added[i] as Paragraph, touched);
    return touched;
  }

  /** Whether some note begins, ends or stands elsewhere than when it was read. */
  private isElsewhere(): boolean {
    for (const [note, { paragraphs, to }] of this.texts)
      if (note.paragraph !== paragraphs[0] || note.last !== paragraphs.at(-1) || note.to !== to) return true;
    return false;
  }

  /** Reads the notes whose text is new. */
  private readAll(ordered: readonly Occurrence[], paragraphs: readonly Paragraph[]): CitingNote[] {
    const before = this.texts;
    this.texts = new Map();
    this.held = new Map();
    let position = 0;
    return ordered.map((note) => {
      const own = paragraphs.slice(note.paragraph.index, note.last.index + 1);
      for (const paragraph of own) push(this.held, paragraph, note);
      const read = this.readOne(note, own, before.get(note));
      this.texts.set(note, read);
      return { note, drafts: read.parsed.map((one, order) => draftOf(one, note, order, position++)) };
    });
  }

  private readOne(note: Occurrence, paragraphs: readonly Paragraph[], known: Read | undefined): Read {
    const { textFrom, to } = note;
    const stays = known?.textFrom === textFrom && known.to === to && known.paragraphs.length === paragraphs.length;
    if (stays && paragraphs.every((one, i) => one === known.paragraphs[i])) return known;
    const { text, mentions, signature } = textOf(note, paragraphs);
    if (known?.signature === signature) return { ...known, paragraphs, textFrom, to };
    this.read++;
    return { paragraphs, textFrom, to, signature, parsed: parseNote(text, mentions) };
  }
}

/** References to notes outside the notes; `held` are the notes that reach into a paragraph. */
function referencesIn(paragraphs: readonly Paragraph[], held: ReadonlyMap<Paragraph, readonly Occurrence[]>): InText[] {
  const found: InText[] = [];
  for (const paragraph of paragraphs)
    for (const [slot, mention] of referencesOf(paragraph).entries()) {
      const at = paragraph.start + mention.from;
      if (held.get(paragraph)?.some((note) => startOf(note) <= at && at < endOf(note))) continue;
      const draft = draftOf(referenceOf(paragraph, mention), undefined, 0, Number.MAX_SAFE_INTEGER);
      found.push({ draft, paragraph, slot });
    }
  return found;
}

/** What the references of a paragraph say, wherever they stand. */
function says(paragraph: Paragraph): string {
  return referencesOf(paragraph)
    .map(
      ({ from, to, data }) =>
        `${paragraph.text.slice(from, to)}|${data.numbers.map((one) => `${one.label}@${one.from - from}`)}`,
    )
    .join('\0');
}

function startOf(note: Occurrence): number {
  return note.paragraph.start + note.from;
}

function endOf(note: Occurrence): number {
  return note.paragraph.start + note.to;
}
