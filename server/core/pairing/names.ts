/** Words that carry numbers of their own, `G20` and `Table 3`: what stands there again elsewhere is a name, not a marker. */
import type { DigitsData, Paragraph } from '../model.js';

/** How often each word that is glued to a number stands in the document, and which numbers follow a word. */
export interface Names {
  readonly glued: ReadonlyMap<string, number>;
  readonly series: ReadonlyMap<string, ReadonlySet<number | undefined>>;
}

/** Counts the names of a document. */
export function namesIn(paragraphs: readonly Paragraph[]): Names {
  const glued = new Map<string, number>();
  const series = new Map<string, Set<number | undefined>>();
  for (const { mentions } of paragraphs) {
    for (const { kind, data } of mentions) {
      if (kind !== 'digits') continue;
      const { token, series: word, readings } = data as DigitsData;
      if (token) glued.set(token, (glued.get(token) ?? 0) + 1);
      if (!word) continue;
      const numbers = series.get(word);
      if (numbers) numbers.add(readings[0]?.label);
      else series.set(word, new Set([readings[0]?.label]));
    }
  }
  return { glued, series };
}

/** Whether a number belongs to a name that stands in the document more than once. */
export function isNamed({ token, series }: DigitsData, names: Names): boolean {
  return (
    (token !== '' && (names.glued.get(token) ?? 0) > 1) || (series !== '' && (names.series.get(series)?.size ?? 0) > 1)
  );
}
