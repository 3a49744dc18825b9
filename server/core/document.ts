/** An open document: its paragraphs, what they hold, and the links between them, kept true through every edit. */
import type { CitationOccurrence } from './citing.js';
import { detect } from './detect/index.js';
import type { ActorOccurrence, DateOccurrence } from './entities.js';
import { Findings } from './findings.js';
import { Layers, spaces } from './layers.js';
import type { Group } from './links.js';
import type { Anchor, Finding, Fix, Mention, Occurrence, Options, Paragraph, Space, Span } from './model.js';
import { offsetAt, type Place, paragraphAt, placeAt } from './places.js';
import { resegment } from './resegment.js';
import type { View } from './rules/rule.js';
import { Suppressions } from './suppress.js';
import { countLines } from './text.js';

/** What has been done since the last reset; tests count work instead of time. */
export interface Work {
  /** Paragraphs that were read by the detectors, decisions over all notes, over all actors or dates, keys that were checked by rules. */
  paragraphs: number;
  pairings: number;
  resolutions: number;
  keys: number;
  reset(): void;
}

/** What holds where nobody has set anything. */
export const defaults: Options = {
  inferred: true,
  actors: true,
  dates: true,
  date: undefined,
  lexicon: { actors: [], exclude: [] },
  style: 'plain',
  acronyms: [],
  severity: {},
};

export class Document implements View {
  /** Grows by one with every edit and every change of options. */
  revision = 0;
  readonly work: Work = newWork();
  private list: Paragraph[] = [];
  private size = 0;
  options: Options;
  private readonly layers = new Layers();
  private readonly results = new Findings();
  private readonly directives = new Set<Paragraph>();
  private cached: { revision: number; findings: readonly Finding[] } | undefined;

  /** Reads a text. Nothing in a text can make it fail. */
  constructor(text: string, options: Partial<Options> = {}) {
    this.options = { ...defaults, ...options };
    this.splice(0, 0, text);
  }

  /** Length in UTF-16 code units. */
  get length(): number {
    return this.size;
  }

  /** Number of lines as editors count them; a text without a line end has one. */
  get lineCount(): number {
    const last = this.list.at(-1);
    return last ? last.line + countLines(last.text) + 1 : 1;
  }

  get paragraphs(): readonly Paragraph[] {
    return this.list;
  }

  /** The whole text, or a stretch of it; a span past the ends is cut. */
  text(span: Span = { from: 0, to: this.size }): string {
    const from = Math.max(0, span.from);
    const to = Math.min(this.size, span.to);
    const parts: string[] = [];
    for (let i = paragraphAt(this.list, from); i < this.list.length; i++) {
      const paragraph = this.list[i] as Paragraph;
      if (paragraph.start >= to) break;
      parts.push(paragraph.text.slice(Math.max(0, from - paragraph.start), to - paragraph.start));
    }
    return parts.join('');
  }

  /** Replaces `from … to` by `insert`. Offsets past the ends, or in the wrong order, are put right. */
  edit(from: number, to: number, insert: string): void {
    const start = clamp(Math.min(from, to), this.size);
    const end = clamp(Math.max(from, to), this.size);
    this.revision++;
    if (start !== end || insert) this.splice(start, end, insert);
  }

  /** Changes settings; what is not named stays as it is. */
  setOptions(options: Partial<Options>): void {
    const before = this.options;
    this.options = { ...before, ...options };
    this.layers.reconsider(before, this.options);
    if (before.acronyms !== this.options.acronyms) this.results.touch('actor', this.layers.links.actor.keys());
    this.revision++;
  }

  /** Line and character (both from 0, in UTF-16 units) of an offset, which is put between the ends of the text. */
  placeAt(offset: number): Place {
    return placeAt(this.list, clamp(offset, this.size));
  }

  /** The offset of a place; past a line's end it is that end, past the last line the end of the text. */
  offsetAt(place: Place): number {
    return offsetAt(this.list, this.size, place);
  }

  /** All markers and notes in reading order. */
  get occurrences(): readonly Occurrence[] {
    return this.settle('note').note.occurrences;
  }

  /** All citations and cross-references in reading order. */
  get citations(): readonly CitationOccurrence[] {
    return this.settle('source').source.occurrences;
  }

  /** All actors and instruments in reading order. */
  get actors(): readonly ActorOccurrence[] {
    return this.settle('actor').actor.occurrences;
  }

  /** All dates, durations and sets of dates in reading order. */
  get dates(): readonly DateOccurrence[] {
    return this.settle('date').date.occurrences;
  }

  /** Everything of one space, in reading order. */
  linked(space: Space): readonly Occurrence[] {
    return this.settle(space)[space].occurrences;
  }

  /** Who defines and who uses the key of an anchor. */
  group({ space, key }: Pick<Anchor, 'space' | 'key'>): Group {
    return this.settle(space).links[space].of(key);
  }

  /** The mentions of a kind that the paragraphs hold between two places, at absolute offsets. */
  mentions(kind: string, span: Span = { from: 0, to: this.size }): Mention[] {
    const found: Mention[] = [];
    for (let i = paragraphAt(this.list, Math.max(0, span.from)); i < this.list.length; i++) {
      const { start, mentions } = this.list[i] as Paragraph;
      if (start >= span.to) break;
      for (const one of mentions)
        if (one.kind === kind && start + one.from < span.to && start + one.to > span.from)
          found.push({ ...one, from: start + one.from, to: start + one.to });
    }
    return found;
  }

  /** Where an occurrence stands now. */
  span(one: Occurrence): Span {
    return { from: one.paragraph.start + one.from, to: one.paragraph.start + one.to };
  }

  /** Where the part that names an occurrence stands now. */
  focus(one: Occurrence): Span {
    return { from: one.paragraph.start + one.focus.from, to: one.paragraph.start + one.focus.to };
  }

  /** What is broken, by place. */
  findings(): readonly Finding[] {
    if (this.cached?.revision === this.revision) return this.cached.findings;
    for (const space of spaces) this.settle(space);
    this.work.keys += this.results.update(this.layers.links, this);
    const marked = [...this.directives].sort((a, b) => a.start - b.start);
    const suppressions = Suppressions.of(marked, (offset) => this.placeAt(offset).line);
    const findings = this.results.list(this, this.options, suppressions);
    this.cached = { revision: this.revision, findings };
    return findings;
  }

  /** Remedies of a finding of the present revision. */
  fixes(finding: Finding): readonly Fix[] {
    return this.results.fixes(finding, this);
  }

  private splice(from: number, to: number, insert: string): void {
    const { at, removed, added } = resegment(this.list, from, to, insert, (paragraphs) => {
      this.work.paragraphs += paragraphs.length;
      return detect(paragraphs);
    });
    const tail = this.list.length - at - removed.length;
    if (removed.length === added.length) for (const [i, one] of added.entries()) this.list[at + i] = one;
    else this.list = [...this.list.slice(0, at), ...added, ...this.list.slice(this.list.length - tail)];
    this.size += insert.length - (to - from);
    this.renumber(at);
    for (const one of removed) this.directives.delete(one);
    for (const one of added) if (one.mentions.some(({ kind }) => kind === 'directive')) this.directives.add(one);
    for (const space of spaces) this.results.touch(space, this.layers[space].replace(removed, added, this.list));
  }

  private settle(space: Space): Layers {
    if (space === 'source') this.settle('note');
    const changed = this.layers.settle(space, this.list, this.options);
    if (changed) {
      if (space === 'note') this.work.pairings++;
      else this.work.resolutions++;
      this.results.touch(space, changed);
      this.results.reorder(space);
    }
    return this.layers;
  }

  /** Moves the paragraphs from an index on to where they stand now. */
  private renumber(from: number): void {
    const before = this.list[from - 1];
    let start = before ? before.start + before.text.length : 0;
    let line = before ? before.line + before.lines : 0;
    for (let i = from; i < this.list.length; i++) {
      const paragraph = this.list[i] as Paragraph;
      paragraph.index = i;
      paragraph.start = start;
      paragraph.line = line;
      start += paragraph.text.length;
      line += paragraph.lines;
    }
  }
}

function clamp(offset: number, size: number): number {
  return Number.isFinite(offset) ? Math.max(0, Math.min(size, Math.trunc(offset))) : offset > 0 ? size : 0;
}

function newWork(): Work {
  return {
    paragraphs: 0,
    pairings: 0,
    resolutions: 0,
    keys: 0,
    reset() {
      this.paragraphs = this.pairings = this.resolutions = this.keys = 0;
    },
  };
}
