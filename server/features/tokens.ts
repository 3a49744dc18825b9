import type { SemanticTokensEdit, SemanticTokensLegend } from 'vscode-languageserver-types';
import type { Document } from '../core/document.js';
import type { Item, Span } from '../core/model.js';
import { definitionsOf, usesOf } from '../core/query.js';

/** The extension's manifest declares the same names and gives them colours. */
export const legend: SemanticTokensLegend = {
  tokenTypes: ['noteMarker', 'noteLabel', 'noteUrl', 'actor', 'instrument', 'date'],
  tokenModifiers: [
    ...['dangling', 'inferred'],
    ...['state', 'bloc', 'igo', 'agency', 'company', 'ngo', 'academic', 'media', 'person'],
    'duration',
  ],
};

const types: Readonly<Record<string, number>> = { marker: 0, note: 1, url: 2, actor: 3, instrument: 4, date: 5 };
/** Markers, labels and addresses are written as such, or tell by their number; what overlaps one of them was misread. */
const WRITTEN = 2;
const bits = new Map(legend.tokenModifiers.map((name, i) => [name, 1 << i]));

/**
 * Writes items, in reading order, as the protocol wants tokens: five numbers each, places relative to the token before.
 * No token crosses a line end or overlaps another; clients are not asked whether they could take that.
 */
export function encode(doc: Document, items: readonly Item[]): number[] {
  const data: number[] = [];
  let last = { line: 0, character: 0 };
  let covered = 0;
  for (const [i, item] of items.entries()) {
    const type = types[item.kind];
    if (type === undefined || item.focus.from < covered || (type > WRITTEN && isOverruled(items, i))) continue;
    const modifiers = modifiersOf(doc, item);
    for (const { from, to } of linewise(doc, item.focus)) {
      const { line, character } = doc.placeAt(from);
      const gap = line === last.line ? character - last.character : character;
      data.push(line - last.line, gap, to - from, type, modifiers);
      last = { line, character };
      covered = to;
    }
  }
  return data;
}

/** The edit that turns one list of tokens into another: what stands between their equal beginning and their equal end. */
export function difference(before: readonly number[], after: readonly number[]): SemanticTokensEdit[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  if (start === before.length && start === after.length) return [];
  return [{ start, deleteCount: before.length - end - start, data: after.slice(start, after.length - end) }];
}

/** Whether a marker, a label or an address begins inside an item; those that begin before it have covered it already. */
function isOverruled(items: readonly Item[], at: number): boolean {
  const { to } = (items[at] as Item).focus;
  for (let i = at + 1; i < items.length && (items[i] as Item).from < to; i++)
    if ((types[(items[i] as Item).kind] ?? WRITTEN + 1) <= WRITTEN) return true;
  return false;
}

function modifiersOf(doc: Document, item: Item): number {
  const { anchor, actor, date } = item;
  const lonely = anchor?.space === 'note' && (anchor.role === 'use' ? definitionsOf : usesOf)(doc, item).length === 0;
  const duration = date?.type === 'DURATION' || date?.type === 'SET';
  const names = [lonely && 'dangling', item.inferred && 'inferred', actor?.kind, duration && 'duration'];
  return names.reduce((all, name) => all | ((name && bits.get(name)) || 0), 0);
}

/** The part of a span on each line it touches. */
function linewise(doc: Document, span: Span): Span[] {
  const first = doc.placeAt(span.from).line;
  const last = doc.placeAt(span.to).line;
  const parts: Span[] = [];
  for (let line = first; line <= last; line++) {
    const from = Math.max(span.from, doc.offsetAt({ line, character: 0 }));
    const to = Math.min(span.to, doc.offsetAt({ line, character: Number.MAX_SAFE_INTEGER }));
    if (from < to) parts.push({ from, to });
  }
  return parts;
}
