import type { Context, Mention, Paragraph, Zone } from '../model.js';
import { isMidLine } from '../segment.js';
import { bracket } from './bracket.js';
import { caret } from './caret.js';
import { crossReference } from './cross-reference.js';
import { date } from './date.js';
import type { Detector, Reading } from './detector.js';
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

/** What a paragraph is read from. */
export interface Source {
  readonly text: string;
  readonly zone: Zone;
  readonly context: Context;
}

/** So many paragraphs are read together. Each detector reads them all before the next one begins: one thing for a while is done faster. */
const TOGETHER = 256;

/** Everything the detectors see in each of these paragraphs, in reading order. */
export function detect(sources: readonly Source[]): Paragraph['mentions'][] {
  const found: Paragraph['mentions'][] = [];
  for (let i = 0; i < sources.length; i += TOGETHER) {
    const sights = sources.slice(i, i + TOGETHER).map((source) => new Sight(source));
    for (const detector of detectors) for (const sight of sights) sight.ask(detector);
    for (const sight of sights) found.push(sight.mentions());
  }
  return found;
}

/** What is seen in one paragraph so far. */
class Sight {
  private readonly reading: Reading;
  private readonly signs: number;
  private readonly seen: Record<string, readonly Mention[]> = {};
  private all: readonly Mention[] = [];
  private ordered = true;

  constructor({ text, zone, context }: Source) {
    const { signs, numbers, words } = survey(zone === 'code' ? '' : text);
    this.signs = signs;
    this.reading = { text, numbers, words, zone, midLine: isMidLine(context), seen: this.seen };
  }

  ask(detector: Detector): void {
    const { zone } = this.reading;
    if (zone === 'code' || (zone === 'frontmatter' && !detector.frontmatter)) return;
    if (detector.needs !== undefined && (detector.needs & this.signs) === 0) return;
    const found = detector.detect(this.reading);
    if (!found.length) return;
    this.seen[detector.name] = found;
    this.ordered &&= inOrder(found);
    this.all = !this.all.length ? found : this.ordered ? merged(this.all, found) : [...this.all, ...found];
  }

  mentions(): readonly Mention[] {
    return this.ordered ? this.all : this.all.slice().sort(order);
  }
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
