import type { Context, Mention, Paragraph, Zone } from '../model.js';
import { isMidLine } from '../segment.js';
import { bracket } from './bracket.js';
import { caret } from './caret.js';
import { crossReference } from './cross-reference.js';
import { date } from './date.js';
import type { Detector } from './detector.js';
import { digits } from './digits.js';
import { directive } from './directive.js';
import { heading } from './heading.js';
import { label } from './label.js';
import { name } from './name.js';
import { signsIn } from './signs.js';
import { superscript } from './superscript.js';
import { symbol } from './symbol.js';
import { ticks } from './ticks.js';
import { url } from './url.js';

/** Every detector, in the order they run: what is no prose comes first, the bare numbers, which avoid all the rest, last. */
export const detectors: readonly Detector[] = [
  directive,
  ticks,
  url,
  heading,
  label,
  caret,
  superscript,
  bracket,
  symbol,
  crossReference,
  date,
  name,
  digits,
];

/** Everything the detectors see in a paragraph, in reading order. */
export function detect(text: string, zone: Zone, context: Context): Paragraph['mentions'] {
  if (zone === 'code') return [];
  const signs = signsIn(text);
  const seen: Record<string, readonly Mention[]> = {};
  const reading = { text, zone, midLine: isMidLine(context), seen };
  const all: Mention[] = [];
  for (const detector of detectors) {
    if (zone === 'frontmatter' && !detector.frontmatter) continue;
    if (detector.needs !== undefined && (detector.needs & signs) === 0) continue;
    const found = detector.detect(reading);
    if (!found.length) continue;
    seen[detector.name] = found;
    for (const mention of found) all.push(mention);
  }
  return all.length > 1 ? all.sort((a, b) => a.from - b.from || b.to - a.to) : all;
}
