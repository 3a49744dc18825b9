import type { Document } from '../core/document.js';
import type { Finding, Severity } from '../core/model.js';
import { printable } from './cells.js';
import { excerpt } from './excerpt.js';
import type { Report } from './report.js';

type Style = Severity | 'place' | 'dim';

/** SGR codes: red, yellow, blue; bold; grey. */
const codes: Readonly<Record<Style, number>> = { error: 31, warning: 33, information: 34, hint: 90, place: 1, dim: 90 };

type Paint = (style: Style, text: string) => string;

/** For people: each finding with its line, carets below it, and the places it is about; a count at the end. */
export function textReport(colour: boolean): Report {
  const paint: Paint = (style, text) => (colour ? `\x1b[${codes[style]}m${text}\x1b[0m` : text);
  const counts = new Map<Severity, number>();
  let texts = 0;
  return {
    add(name, doc) {
      texts++;
      for (const { severity } of doc.findings()) counts.set(severity, (counts.get(severity) ?? 0) + 1);
      return doc
        .findings()
        .map((finding) => block(name, doc, finding, paint))
        .join('');
    },
    end: () => (texts === 0 ? '' : `${summary(counts)} in ${quantity(texts, 'text')}.\n`),
  };
}

function block(name: string, doc: Document, finding: Finding, paint: Paint): string {
  const { severity, code, message, related } = finding;
  const { line, text, carets } = excerpt(doc, finding);
  const gutter = ' '.repeat(String(line).length);
  const place = paint('place', address(name, doc, finding.from));
  return [
    `${place} ${paint(severity, severity)} ${code} ${printable(message)}`,
    ` ${paint('dim', `${line} |`)} ${text}`,
    ` ${paint('dim', `${gutter} |`)} ${paint(severity, carets)}`,
    ...related.map(
      (other) => ` ${gutter} ${paint('place', address(name, doc, other.from))} ${printable(other.message)}`,
    ),
    '\n',
  ].join('\n');
}

function address(name: string, doc: Document, offset: number): string {
  const { line, character } = doc.placeAt(offset);
  return `${printable(name)}:${line + 1}:${character + 1}`;
}

/** `1 error, 2 warnings`; information has no plural. */
function summary(counts: ReadonlyMap<Severity, number>): string {
  const severities: Severity[] = ['error', 'warning', 'information', 'hint'];
  const parts = severities.flatMap((severity) => {
    const count = counts.get(severity) ?? 0;
    if (count === 0) return [];
    return severity === 'information' ? `${count} information` : quantity(count, severity);
  });
  return parts.join(', ') || 'No findings';
}

function quantity(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
