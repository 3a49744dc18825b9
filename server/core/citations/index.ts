/**
 * What each note cites, and what its short forms lead back to. A note is read again when its text changed; what leads where is
 * decided anew, over what was read, when some note or some reference in the text changed.
 */
import type { CitationOccurrence } from '../citing.js';
import type { Settling } from '../layer.js';
import type { Occurrence, Options, Paragraph } from '../model.js';
import { type CitingNote, type Draft, draftOf } from './draft.js';
import { finderOf, inOrder, type NoteText, referencesOf, textOf } from './notes.js';
import { parseNote, referenceOf } from './parse.js';
import type { Parsed } from './parsed.js';
import { Resolution } from './resolve.js';
import { type InText, Showing } from './showing.js';

interface Read {
  readonly signature: string;
  readonly parsed: readonly Parsed[];
}

/** How far a note reached when it was read. */
interface Extent {
  readonly note: Occurrence;
  readonly paragraph: Paragraph;
  readonly last: Paragraph;
  readonly to: number;
}

export class Citations implements Settling<CitationOccurrence> {
  occurrences: readonly CitationOccurrence[] = [];
  /** How many notes were read since the last reset; tests count work instead of time. */
  read = 0;
  private settled = false;
  private texts = new Map<Occurrence, Read>();
  private extents: readonly Extent[] = [];
  private held = new Set<Paragraph>();
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
    const inText = ordered.length ? referencesIn(paragraphs, ordered) : [];
    const find = finderOf(all);
    const homes = new Map(inText.map(({ draft, paragraph }) => [draft, paragraph]));
    const placeOf = (draft: Draft) => (homes.get(draft)?.start ?? 0) + draft.parsed.from;
    const resolution = new Resolution(notes, options.style, (label, draft) => find(label, draft, placeOf(draft)));
    const works = resolution.run(inText.map(({ draft }) => draft));
    this.occurrences = this.showing.show(notes, inText, works);
    return true;
  }

  replace(removed: readonly Paragraph[], added: readonly Paragraph[]): Set<string> {
    const touched = new Set<string>();
    if (!this.settled) return touched;
    if (removed.some((one) => this.held.has(one)) || this.extents.some(isElsewhere)) this.settled = false;
    else if (removed.length !== added.length)
      this.settled = ![...removed, ...added].some((one) => referencesOf(one).length);
    else if (removed.some((one, i) => says(one) !== says(added[i] as Paragraph))) this.settled = false;
    else for (const [i, one] of removed.entries()) this.showing.move(one, added[i] as Paragraph, touched);
    return touched;
  }

  /** Reads the notes whose text is new. */
  private readAll(ordered: readonly Occurrence[], paragraphs: readonly Paragraph[]): CitingNote[] {
    const before = this.texts;
    this.texts = new Map();
    let position = 0;
    this.extents = ordered.map((note) => ({ note, paragraph: note.paragraph, last: note.last, to: note.to }));
    this.held = new Set(ordered.flatMap(({ paragraph, last }) => paragraphs.slice(paragraph.index, last.index + 1)));
    return ordered.map((note) => {
      const text = textOf(note, paragraphs);
      const known = before.get(note);
      const read = known?.signature === text.signature ? known : this.readOne(text);
      this.texts.set(note, read);
      return { note, drafts: read.parsed.map((one, order) => draftOf(one, note, order, position++)) };
    });
  }

  private readOne({ text, mentions, signature }: NoteText): Read {
    this.read++;
    return { signature, parsed: parseNote(text, mentions) };
  }
}

/** References to notes outside the notes. */
function referencesIn(paragraphs: readonly Paragraph[], notes: readonly Occurrence[]): InText[] {
  const reach = new Map<Paragraph, Occurrence[]>();
  for (const note of notes)
    for (const paragraph of paragraphs.slice(note.paragraph.index, note.last.index + 1)) {
      const own = reach.get(paragraph);
      if (own) own.push(note);
      else reach.set(paragraph, [note]);
    }
  const found: InText[] = [];
  for (const paragraph of paragraphs)
    for (const [slot, mention] of referencesOf(paragraph).entries()) {
      const at = paragraph.start + mention.from;
      if (reach.get(paragraph)?.some((note) => startOf(note) <= at && at < endOf(note))) continue;
      found.push({
        draft: draftOf(referenceOf(paragraph, mention), undefined, 0, Number.MAX_SAFE_INTEGER),
        paragraph,
        slot,
      });
    }
  return found;
}

function isElsewhere({ note, paragraph, last, to }: Extent): boolean {
  return note.paragraph !== paragraph || note.last !== last || note.to !== to;
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
