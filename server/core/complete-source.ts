/** Sources that a note before cites, for somebody who begins to cite one of them again. */

import { authorsOf, plain } from './citations/names.js';
import { ledger, type Used } from './cited.js';
import type { Source } from './citing.js';
import type { Document } from './document.js';
import type { Item, Span } from './model.js';
import { noteAt } from './query.js';
import { fold } from './text.js';
import { signals } from './words/citations.js';

/** A short form to offer. */
export interface SourceCompletion {
  /** The form that is written. */
  readonly label: string;
  /** Where the source is cited in full, and how often. */
  readonly detail: string;
  readonly full: string;
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

/** Short forms of the sources that begin so, the one that was cited last first. */
export function completeSource(doc: Document, { typed, note }: Begun): SourceCompletion[] {
  const start = plain(typed);
  const before = ledger(doc).filter(({ source }) => doc.span(source.first).to <= note.from);
  const fitting = before.filter(({ source }) => begins(source, start, mark.test(typed)));
  const latest = ({ citations }: Used) => {
    const places = citations.map((one) => doc.span(one).from).filter((from) => from < note.from);
    return places.at(-1) ?? 0;
  };
  return fitting
    .sort((a, b) => latest(b) - latest(a))
    .slice(0, OFFERED)
    .map((used) => offer(doc, used, note));
}

function offer(doc: Document, { source, citations }: Used, note: Item): SourceCompletion {
  // What is being typed may look like a citation of it already.
  const others = citations.filter((one) => one.note && doc.span(one.note).from !== note.from).length;
  const count = others === 1 ? 'once' : `${others} times`;
  return {
    label: formOf(doc, source),
    detail: `note ${source.first.note?.label}, cited ${count}`,
    full: fold(doc.text(doc.span(source.first))),
  };
}

/** Whether a source's author, title, symbol or given name begins so; behind a mark of quotation only its title. */
function begins(source: Source, start: string, quoted: boolean): boolean {
  const { authors, title = '', symbols, names, label } = source;
  const titles = [title, title.replace(/^(?:the|an?|der|die|das|le|la|les|el|il) /i, '')];
  const people = authors.flatMap((name) => [
    name,
    ...authorsOf(name, 0).flatMap(({ key, others }) => [key, ...others]),
  ]);
  const all = quoted ? titles : [...titles, ...people, ...symbols, ...names, label];
  return all.some((one) => plain(one).startsWith(start));
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
