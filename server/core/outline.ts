/** The outline of a document, and what of it may be folded. */
import { kindWords } from './describe-actor.js';
import type { Document } from './document.js';
import type { ActorOccurrence, DateOccurrence } from './entities.js';
import type { HeadingData, Item, Occurrence, OutlineNode, Span } from './model.js';
import { itemOf, noteText } from './query.js';
import { fold } from './text.js';

/** What is listed beside headings and notes. */
export interface Listed {
  readonly outlineActors: boolean;
  readonly outlineDates: boolean;
}

type Open = OutlineNode & { to: number; level: number; children: OutlineNode[] };

/** Headings with the notes below them; and actors and dates in nodes of their own, where they are asked for. */
export function outline(doc: Document, listed?: Listed): OutlineNode[] {
  const actors = listed?.outlineActors ? gathered('actors', 'Actors', actorNodes(doc)) : [];
  const dates = listed?.outlineDates ? gathered('dates', 'Dates', dateNodes(doc)) : [];
  return [...headings(doc), ...actors, ...dates];
}

function headings(doc: Document): OutlineNode[] {
  const roots: OutlineNode[] = [];
  const path: Open[] = [];
  const close = (level: number, at: number) => {
    while ((path.at(-1)?.level ?? -1) >= level) (path.pop() as Open).to = at;
  };
  const add = (node: OutlineNode) => (path.at(-1)?.children ?? roots).push(node);
  for (const part of parts(doc)) {
    if (part.level !== undefined) {
      close(part.level, part.from);
      const node: Open = { ...part, level: part.level, kind: 'heading', children: [] };
      add(node);
      path.push(node);
    } else add(part.node);
  }
  close(0, doc.length);
  return roots;
}

interface Part extends Span {
  readonly level: number | undefined;
  readonly name: string;
  readonly detail: string;
  readonly focus: Span;
  readonly node: OutlineNode;
}

function parts(doc: Document): Part[] {
  const notes = new Map<number, Item[]>();
  for (const one of doc.occurrences)
    if (one.kind === 'note')
      notes.set(one.paragraph.index, [...(notes.get(one.paragraph.index) ?? []), itemOf(doc, one)]);
  const found: Part[] = [];
  for (const paragraph of doc.paragraphs) {
    for (const note of notes.get(paragraph.index) ?? []) found.push(notePart(doc, note));
    if (notes.has(paragraph.index)) continue;
    for (const { kind, data, from, to } of paragraph.mentions) {
      if (kind !== 'heading') continue;
      const span = { from: paragraph.start + from, to: paragraph.start + to };
      const { title, level } = data as HeadingData;
      const node = { name: title, detail: '', kind: 'heading' as const, ...span, focus: span, children: [] };
      found.push({ ...span, level, name: title, detail: '', focus: span, node });
    }
  }
  return found;
}

function notePart(doc: Document, note: Item): Part {
  const detail = noteText(doc, note).slice(0, 120);
  const span = { from: note.from, to: note.to };
  const node = { ...span, name: note.name, detail, kind: 'note' as const, focus: note.focus, children: [] };
  return { ...span, level: undefined, name: note.name, detail, focus: note.focus, node };
}

/** A node for things that stand everywhere in the text. It takes no more room there than the first of them. */
function gathered(kind: OutlineNode['kind'], name: string, children: OutlineNode[]): OutlineNode[] {
  const first = [...children].sort((a, b) => a.from - b.from)[0];
  return first
    ? [{ kind, name, detail: `${children.length}`, from: first.from, to: first.to, focus: first.focus, children }]
    : [];
}

/** Each actor where it is introduced, in the order of their first mentions. */
function actorNodes(doc: Document): OutlineNode[] {
  return groups(doc.actors.filter(({ kind }) => kind === 'actor')).map((mentions) => {
    const at = mentions.find(({ anchor }) => anchor.role === 'definition') ?? (mentions[0] as ActorOccurrence);
    const { name, acronym, kind } = at.actor;
    const known = acronym && acronym !== name ? `${acronym}, ` : '';
    return nodeOf(doc, at, 'actor', name, `${known}${kindWords[kind]}, ${times(mentions.length)}`);
  });
}

/** Each day or period where it is first named, in the order of time; those that no calendar has are left out. */
function dateNodes(doc: Document): OutlineNode[] {
  const dated = groups(doc.dates.filter(({ date }) => date.first !== undefined));
  const day = (mentions: readonly DateOccurrence[], end: 'first' | 'last') => mentions[0]?.date[end] ?? '';
  return dated
    .sort((a, b) => compare(day(a, 'first'), day(b, 'first')) || compare(day(b, 'last'), day(a, 'last')))
    .map((mentions) => {
      const at = mentions[0] as DateOccurrence;
      return nodeOf(doc, at, 'date', at.date.value, `“${fold(doc.text(doc.span(at)))}”, ${times(mentions.length)}`);
    });
}

function nodeOf(doc: Document, at: Occurrence, kind: OutlineNode['kind'], name: string, detail: string): OutlineNode {
  return { kind, name, detail, ...doc.span(at), focus: doc.focus(at), children: [] };
}

/** The mentions of each thing, in the order of their first ones. */
function groups<One extends Occurrence>(all: readonly One[]): One[][] {
  const byKey = new Map<string, One[]>();
  for (const one of all) {
    const own = byKey.get(one.anchor.key);
    if (own) own.push(one);
    else byKey.set(one.anchor.key, [one]);
  }
  return [...byKey.values()];
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What may be folded: front matter, runs of notes, and notes of more than one line (an editor drops the shorter ones). */
export function folds(doc: Document): (Span & { kind: 'notes' | 'note' | 'frontmatter' })[] {
  const found: (Span & { kind: 'notes' | 'note' | 'frontmatter' })[] = [];
  const front = doc.paragraphs.filter(({ zone }) => zone === 'frontmatter').at(-1);
  if (front) found.push({ kind: 'frontmatter', from: 0, to: front.start + front.text.trimEnd().length });
  let run: { from: number; to: number; count: number; last: number } | undefined;
  const flush = () => {
    if (run && run.count > 1) found.push({ kind: 'notes', from: run.from, to: run.to });
  };
  for (const one of doc.occurrences) {
    if (one.kind !== 'note') continue;
    const { from, to } = doc.span(one);
    found.push({ kind: 'note', from, to });
    if (run && one.paragraph.index - run.last <= 1) run = { ...run, to, count: run.count + 1, last: one.last.index };
    else {
      flush();
      run = { from: headingBefore(doc, one.paragraph.index) ?? from, to, count: 1, last: one.last.index };
    }
  }
  flush();
  return found;
}

/** Where the heading begins that announces the notes from this paragraph on; it stays when they are folded away. */
function headingBefore(doc: Document, index: number): number | undefined {
  const before = doc.paragraphs[index - 1];
  const heading = before?.mentions.find(({ kind }) => kind === 'heading');
  return before && heading && (heading.data as HeadingData).notes ? before.start + heading.from : undefined;
}
