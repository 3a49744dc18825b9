/**
 * Directives in the text that silence findings: `glossator-disable-next-line note/number-gap`, in an HTML comment or on a
 * line of its own, and `glossator-disable`, `glossator-enable` and `glossator-disable-file`. Without codes they mean all.
 */
import type { Finding, Mention, Paragraph } from './model.js';
import { isBreak } from './text.js';

export interface DirectiveData {
  readonly verb: 'disable-next-line' | 'disable' | 'enable' | 'disable-file';
  /** Rule codes; empty for all. */
  readonly codes: readonly string[];
}

interface Placed extends DirectiveData {
  readonly from: number;
  /** The line that a `disable-next-line` speaks of. */
  readonly lineFrom: number;
  readonly lineTo: number;
}

export class Suppressions {
  private constructor(private readonly directives: readonly Placed[]) {}

  /** The directives of these paragraphs, which are in reading order. `text` reads the document. */
  static of(paragraphs: readonly Paragraph[], text: (from: number, to: number) => string): Suppressions {
    const placed = paragraphs.flatMap((paragraph) =>
      directivesIn(paragraph).map((mention) => place(paragraph, mention, text)),
    );
    return new Suppressions(placed);
  }

  covers(finding: Finding): boolean {
    let off = false;
    for (const directive of this.directives) {
      if (directive.codes.length && !directive.codes.includes(finding.code)) continue;
      if (directive.verb === 'disable-file') return true;
      if (directive.verb === 'disable-next-line') {
        if (directive.lineFrom <= finding.from && finding.from <= directive.lineTo) return true;
      } else if (directive.from < finding.from) off = directive.verb === 'disable';
    }
    return off;
  }
}

/** The directives a paragraph holds. */
export function directivesIn(paragraph: Paragraph): Mention<DirectiveData>[] {
  return paragraph.mentions.filter((mention): mention is Mention<DirectiveData> => mention.kind === 'directive');
}

function place(
  paragraph: Paragraph,
  { from, to, data }: Mention<DirectiveData>,
  text: (from: number, to: number) => string,
): Placed {
  const start = paragraph.start + to;
  const ahead = text(start, start + 100_000);
  let end = 0;
  while (end < ahead.length && !isBreak(ahead.charCodeAt(end))) end++;
  const past = ahead.startsWith('\r\n', end) ? end + 2 : end + 1;
  let lineTo = past;
  while (lineTo < ahead.length && !isBreak(ahead.charCodeAt(lineTo))) lineTo++;
  return { ...data, from: paragraph.start + from, lineFrom: start + past, lineTo: start + lineTo };
}
