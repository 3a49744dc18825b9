import type { FoldingRangeParams } from 'vscode-languageserver-protocol';
import type { FoldingRange } from 'vscode-languageserver-types';
import type { Document } from '../core/document.js';
import type { Span } from '../core/model.js';
import { folds } from '../core/query.js';
import type { Feature } from './feature.js';
import { toRange } from './places.js';

/** Folds the block of notes, each note of two lines or more, and front matter. */
export const foldingRange: Feature<FoldingRangeParams, FoldingRange[]> = {
  method: 'textDocument/foldingRange',
  capability: () => ({ foldingRangeProvider: true }),
  answer(doc, _params, { client }) {
    const { lineFoldingOnly, rangeLimit } = client.capabilities.textDocument?.foldingRange ?? {};
    const ranges = folds(doc).map((fold) => toFold(doc, fold, lineFoldingOnly ?? false));
    return ranges.filter(({ startLine, endLine }) => startLine < endLine).slice(0, rangeLimit);
  },
};

function toFold(doc: Document, span: Span, linesOnly: boolean): FoldingRange {
  const { start, end } = toRange(doc, span);
  // A span that ends with a line break would take the next line into the fold.
  const endLine = end.character === 0 && end.line > start.line ? end.line - 1 : end.line;
  if (linesOnly) return { startLine: start.line, endLine };
  const endCharacter = endLine === end.line ? end.character : undefined;
  return { startLine: start.line, startCharacter: start.character, endLine, endCharacter };
}
