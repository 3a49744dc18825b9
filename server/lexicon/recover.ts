import type { Document } from 'yaml';
import type { Span } from '../core/model.js';
import type { Report } from './problem.js';
import { explain, objectionTo, parse } from './syntax.js';

/**
 * Reads a file as YAML. One unclosed quote swallows all that follows, so where the whole cannot be read, each entry is read on
 * its own, and those that cannot be read are blanked out; all others keep their places. Everything that is no YAML is reported.
 */
export function parseWhatCanBe(report: Report): Document.Parsed {
  const objection = objectionTo(report.text);
  if (objection) {
    report.add(objection, objection.message);
    return parse('');
  }
  const whole = parse(report.text);
  if (whole.errors.every(isHarmless)) return reported(report.text, whole, report);
  const text = pieces(report.text)
    .map(({ from, to }) => readable(report.text.slice(from, to), from, report))
    .join('');
  return reported(text, parse(text), report);
}

/** A piece as it is, or as blanks after what is wrong in it has been reported. */
function readable(piece: string, start: number, report: Report): string {
  const doc = parse(piece);
  const error = doc.errors.find((one) => !isHarmless(one));
  if (!error) return piece;
  const { from, to, message } = explain(piece, doc, error);
  report.add({ from: start + from, to: start + to }, message);
  return piece.replace(/[^\r\n]/g, ' ');
}

/** A key that stands twice does not make the rest unreadable. */
function isHarmless({ code }: { code: string }): boolean {
  return code === 'DUPLICATE_KEY';
}

function reported(text: string, doc: Document.Parsed, report: Report): Document.Parsed {
  for (const error of doc.errors) {
    const { message, ...span } = explain(text, doc, error);
    report.add(span, message);
  }
  return doc;
}

/** Cuts the text where an entry or a key of the file begins. */
function pieces(text: string): Span[] {
  const dashes = [...text.matchAll(/^( *)-(?:[ \t]+(\w+):)?/gm)];
  const column = dashes[0]?.[1]?.length ?? 0;
  const starts = dashes.filter(([, blanks, key]) => (blanks as string).length <= column || key === 'name');
  const keys = [...text.matchAll(/^[^\s-]/gm)];
  const cuts = [...new Set([0, ...[...starts, ...keys].map(({ index }) => index)])].sort((a, b) => a - b);
  return cuts.map((from, i) => ({ from, to: cuts[i + 1] ?? text.length }));
}
