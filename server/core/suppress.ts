/**
 * Directives in the text that silence findings: `glossator-disable-next-line note/number-gap`, in an HTML comment or on a
 * line of its own, and `glossator-disable`, `glossator-enable` and `glossator-disable-file`. Without codes they mean all.
 */
import type { Finding, Mention, Paragraph } from './model.js';

export interface DirectiveData {
  readonly verb: 'disable-next-line' | 'disable' | 'enable' | 'disable-file';
  /** Rule codes; empty for all. */
  readonly codes: readonly string[];
}

interface Placed extends DirectiveData {
  readonly from: number;
  readonly line: number;
}

export class Suppressions {
  private constructor(
    private readonly directives: readonly Placed[],
    private readonly lineAt: (offset: number) => number,
  ) {}

  /** The directives of these paragraphs, which are in reading order. `lineAt` gives the line of an offset. */
  static of(paragraphs: readonly Paragraph[], lineAt: (offset: number) => number): Suppressions {
    const placed = paragraphs.flatMap((paragraph) =>
      directivesIn(paragraph).map(({ from, to, data }) => {
        const line = lineAt(paragraph.start + to);
        return { ...data, from: paragraph.start + from, line };
      }),
    );
    return new Suppressions(placed, lineAt);
  }

  covers(finding: Finding): boolean {
    if (!this.directives.length) return false;
    const line = this.lineAt(finding.from);
    let off = false;
    for (const directive of this.directives) {
      if (directive.codes.length && !directive.codes.includes(finding.code)) continue;
      if (directive.verb === 'disable-file') return true;
      if (directive.verb === 'disable-next-line' && directive.line + 1 === line) return true;
      if (directive.verb !== 'disable-next-line' && directive.from < finding.from) off = directive.verb === 'disable';
    }
    return off;
  }
}

/** The directives a paragraph holds. */
function directivesIn(paragraph: Paragraph): Mention<DirectiveData>[] {
  return paragraph.mentions.filter((mention): mention is Mention<DirectiveData> => mention.kind === 'directive');
}
