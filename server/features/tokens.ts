import type { SemanticTokensEdit, SemanticTokensLegend } from 'vscode-languageserver-types';
import type { Document } from '../core/document.js';
import type { Item, Span } from '../core/model.js';
import { definitionsOf, usesOf } from '../core/query.js';

/** The extension's manifest declares the same names and gives them colours. */
export const legend: SemanticTokensLegend = {
  tokenTypes: ['noteMarker', 'noteLabel', 'noteUrl'],
  tokenModifiers: ['dangling', 'inferred'],
};

const types: Readonly<Record<string, number>> = { marker: 0, note: 1, url: 2 };
const dangling = 1;
const inferred = 2;

/**
 * Writes items, in reading order, as the protocol wants tokens: five numbers each, places relative to the token before.
 * No token crosses a line end or overlaps another; clients are not asked whether they could take that.
 */
export function encode(doc: Document, items: readonly Item[]): number[] {
  const data: number[] = [];
  let last = { line: 0, character: 0 };
  let covered = 0;
  for (const item of items) {
    const type = types[item.kind];
    if (type === undefined || item.focus.from < covered) continue;
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

function modifiersOf(doc: Document, item: Item): number {
  const lonely = item.anchor && (item.anchor.role === 'use' ? definitionsOf : usesOf)(doc, item).length === 0;
  return (lonely ? dangling : 0) | (item.inferred ? inferred : 0);
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
