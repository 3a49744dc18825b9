import type { Document } from '../core/document.js';
import type { Finding, Span } from '../core/model.js';
import { findingOf } from './annotation.js';
import type { Report } from './report.js';

/** One JSON array with an object per text. */
export function jsonReport(): Report {
  let before = '[';
  return {
    add(name, doc) {
      const entry = JSON.stringify({
        file: name,
        findings: doc.findings().map((finding) => placedFinding(doc, finding)),
      });
      const part = `${before}\n${entry}`;
      before = ',';
      return part;
    },
    end: () => (before === '[' ? '[]\n' : '\n]\n'),
  };
}

/** The finding as `annotate` prints it, with lines and columns and the places it is about. */
function placedFinding(doc: Document, finding: Finding) {
  const end = placeOf(doc, finding.to);
  return {
    ...findingOf(finding),
    ...placeOf(doc, finding.from),
    endLine: end.line,
    endColumn: end.column,
    related: finding.related.map(({ message, ...span }) => ({ ...relatedSpan(doc, span), message })),
  };
}

function relatedSpan(doc: Document, { from, to }: Span) {
  return { start: from, end: to, ...placeOf(doc, from) };
}

function placeOf(doc: Document, offset: number): { line: number; column: number } {
  const { line, character } = doc.placeAt(offset);
  return { line: line + 1, column: character + 1 };
}
