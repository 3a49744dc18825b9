/** Sources that a note before cites, for somebody who begins to cite one of them again. */

import { authorsOf, plain } from './citations/names.js';
import { ledger, type Used } from './cited.js';
import type { Source } from './citing.js';
import type { Document } from './document.js';
import type { Item, Span } from './model.js';
import { noteAt } from './query.js';
import { fold } from './text.js';
import { signals } from './words/citations.js';
import { byWork, type SourceFacts, sameWork } from './works.js';

/** A citation to offer. */
export interface SourceCompletion {
  /** What it is called. */
  readonly label: string;
  /** What is written: a short form of what this text has cited, the full citation of anything else. */
  readonly insert: string;
  /** Where the source is cited in full, and how often. */
  readonly detail: string;
  readonly full: string;
}

/** A source of another text, as it is cited in full there. */
export interface Elsewhere {
  readonly source: SourceFacts;
  readonly full: string;
  /** The name of that text. */
  readonly where: string;
}

/** The place of a citation that somebody has begun to write. */
export interface Begun {
  /** What is to be replaced: what was typed, and a closing mark that an editor put behind an opening one. */
  readonly span: Span;
  readonly typed: string;
  readonly note: Item;
}

/** Longer beginnings are not looked at. */
const LONGEST = 60;
const OFFERED = 30;
/** What closes a quotation, by what opens it. */
const closing: Readonly<Record<string, string>> = { '“': '”', '"': '"', '„': '“', '«': '»', '‘': '’' };
const mark = /^[“"„«‘]/;
/** A citation begins at the start of a note, behind a semicolon, and in a new sentence, which no initial ends. */
const separator = /;\s|(?<![\s.]\p{Lu})(?<=[\p{L}\d)”"»’])[.?!]["”»’)]*\s/gu;
const signal = new RegExp(
  `^[\\s(]*(?:(?:${[...signals].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}])[\\s,:]*)*`,
  'iu',
);
/** Two letters of which the first is a capital, or an opening mark of quotation. */
const begun = /^(?:[“"„«‘][^“”"„«»]*|\p{Lu}[\p{L}\p{N}][^“”"„«»:;()]*)$/u;

/** The beginning of a citation before an offset in a note; nothing in the text. */
export function citable(doc: Document, offset: number): Begun | undefined {
  const note = noteAt(doc, offset);
  if (!note || offset <= note.textFrom) return undefined;
  const head = doc.text({ from: Math.max(note.textFrom, offset - LONGEST * 2), to: offset });
  const last = [...head.matchAll(separator)].at(-1);
  const clause = head.slice(last ? last.index + last[0].length : 0);
  const typed = clause.slice(signal.exec(clause)?.[0].length ?? 0);
  const behind = doc.text({ from: offset, to: offset + 2 });
  if (!begun.test(typed) || typed.length > LONGEST || /[\r\n]/.test(typed) || /^[\p{L}\p{N}]/u.test(behind))
    return undefined;
  const span = { from: offset - typed.length, to: offset };
  if (['url', 'code', 'comment'].some((kind) => doc.mentions(kind, span).length > 0)) return undefined;
  const closed = behind.charAt(0) === closing[typed.charAt(0)];
  return { span: closed ? { ...span, to: offset + 1 } : span, typed, note };
}

/** The sources that begin so: first short forms of what this text has cited, the last one first; then what other texts cite. */
export function completeSource(doc: Document, begun: Begun, elsewhere: readonly Elsewhere[] = []): SourceCompletion[] {
  const { note } = begun;
  const all = ledger(doc).filter(({ source }) => source.first.note && doc.span(source.first.note).from !== note.from);
  const before = all.filter(({ source }) => doc.span(source.first).to <= note.from);
  const latest = ({ citations }: Used) => {
    const places = citations.map((one) => doc.span(one).from).filter((from) => from < note.from);
    return places.at(-1) ?? 0;
  };
  const own = before.filter(({ source }) => begins(beginningsOf(source), begun)).sort((a, b) => latest(b) - latest(a));
  const others = byWork(elsewhere, ({ source }) => source).flatMap(([first]) => (first ? [first] : []));
  const foreign = others.filter((other) => !all.some(({ source }) => sameWork(source, other.source)));
  return [...own.map((used) => offer(doc, used, note)), ...foreign.map(offered)].slice(0, OFFERED);
}

function offered({ source, full, where }: Elsewhere): SourceCompletion {
  return { label: source.label, insert: full, detail: `cited in ${where}`, full };
}

function offer(doc: Document, { source, citations }: Used, note: Item): SourceCompletion {
  // What is being typed may look like a citation of it already.
  const others = citations.filter((one) => one.note && doc.span(one.note).from !== note.from).length;
  const count = others === 1 ? 'once' : `${others} times`;
  const form = formOf(doc, source);
  return {
    label: form,
    insert: form,
    detail: `note ${source.first.note?.label}, cited ${count}`,
    full: fold(doc.text(doc.span(source.first))),
  };
}

/** With what somebody may begin to cite a source, in plain letters: its title, with the article or without it, and other names. */
export interface Beginnings {
  readonly titles: readonly string[];
  readonly names: readonly string[];
}

export function beginningsOf({ authors, title = '', symbols, names, label }: SourceFacts): Beginnings {
  const people = authors.flatMap((name) => [
    name,
    ...authorsOf(name, 0).flatMap(({ key, others }) => [key, ...others]),
  ]);
  const titles = [title, title.replace(/^(?:the|an?|der|die|das|le|la|les|el|il) /i, '')];
  return { titles: titles.map(plain), names: [...people, ...symbols, ...names, label].map(plain) };
}

/** Whether somebody has begun to cite a source that begins so; behind a mark of quotation only its title counts. */
export function begins({ titles, names }: Beginnings, { typed }: Begun): boolean {
  const start = plain(typed);
  return [...titles, ...(mark.test(typed) ? [] : names)].some((one) => one.startsWith(start));
}

/** How the document's style cites a source again. */
function formOf(doc: Document, source: Source): string {
  const style = doc.options.style;
  const title = titleOf(doc, source);
  const { label } = source;
  const who = source.authors.length > 0 ? (label.split(', “')[0] as string) : '';
  const number = source.first.note?.label;
  if (style === 'oscola') return `${who || title || label} (n ${number})`;
  if (style === 'bluebook') return `${who || title || label}, supra note ${number}`;
  return [who, title].filter(Boolean).join(', ') || label;
}

/** The short title, in the marks that the full citation has around it. */
function titleOf(doc: Document, { first, shortTitle }: Source): string {
  const { title } = first.parts;
  if (!shortTitle || !title) return shortTitle ? `“${shortTitle}”` : '';
  const from = doc.span(first).from + title.from;
  const around = doc.text({ from: from - 1, to: from + 1 });
  const opened = [...around].find((sign) => sign in closing);
  if (opened) return `${opened}${shortTitle}${closing[opened]}`;
  const stressed = /[*_]/.exec(around)?.[0] ?? '';
  return `${stressed}${shortTitle}${stressed}`;
}
