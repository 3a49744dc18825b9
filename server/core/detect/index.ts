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
import { survey } from './signs.js';
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
  const { signs, numbers } = survey(text);
  const seen: Record<string, readonly Mention[]> = {};
  const reading = { text, numbers, zone, midLine: isMidLine(context), seen };
  let all: readonly Mention[] = [];
  let ordered = true;
  for (const detector of detectors) {
    if (zone === 'frontmatter' && !detector.frontmatter) continue;
    if (detector.needs !== undefined && (detector.needs & signs) === 0) continue;
    const found = detector.detect(reading);
    if (!found.length) continue;
    seen[detector.name] = found;
    ordered &&= inOrder(found);
    all = !all.length ? found : ordered ? merged(all, found) : [...all, ...found];
  }
  return ordered ? all : all.slice().sort(order);
}

function order(a: Mention, b: Mention): number {
  return a.from - b.from || b.to - a.to;
}

function inOrder(list: readonly Mention[]): boolean {
  for (let i = 1; i < list.length; i++) if (order(list[i - 1] as Mention, list[i] as Mention) > 0) return false;
  return true;
}

/** Two lists in order as one. Of equals those of the first list come first. */
function merged(one: readonly Mention[], other: readonly Mention[]): Mention[] {
  const all: Mention[] = [];
  let i = 0;
  for (const mention of other) {
    while (i < one.length && order(one[i] as Mention, mention) <= 0) all.push(one[i++] as Mention);
    all.push(mention);
  }
  while (i < one.length) all.push(one[i++] as Mention);
  return all;
}
