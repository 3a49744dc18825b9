/**
 * Which numbers are markers, which paragraphs are notes, and which belongs to which: the one decision that is made over the
 * whole document. Everything else in the core looks at one paragraph.
 */
import type { DigitsData, Form, MarkerData, Mention, NoteData, Occurrence, Paragraph, Span } from '../model.js';
import { addStrays, completeLists, dropDoubtful } from './complete.js';
import { type Choice, type Decoded, decode } from './decode.js';
import { explain } from './explain.js';
import { measure, type Page } from './extent.js';
import { caretKey, carets, type Named, symbols } from './named.js';
import { type Furniture, furnitureOf } from './pages.js';
import { pagedness } from './paragraphs.js';
import { numbersIn, slotOf } from './signature.js';
import { streamOf, type Token } from './stream.js';

/** What a blank before a number adds where most markers have one, and where hardly any has. */
const SPACED = 3;
const GLUED = -1.5;
/** Markers whose odds are worse than this on average are no markers. */
const DOUBT = -1;
/** … but under a heading that announces notes they may look worse. */
const DEEP_DOUBT = -5;
/** Parts from here on are the numbers within a range. */
const WITHIN = 1000;

export interface Pairing {
  /** Markers and notes in reading order. */
  readonly occurrences: Occurrence[];
  /** The numbers that are page furniture. */
  readonly furniture: ReadonlySet<Mention>;
  /** So many units may be typed or deleted between the numbers before the decision could be another one. */
  readonly slack: number;
}

/** Decides over a whole document. `inferred` off leaves out bare digits. Never throws; linear in the number of numbers. */
export function pair(paragraphs: readonly Paragraph[], inferred: boolean): Pairing {
  const furniture = furnitureOf(paragraphs);
  const named = carets(paragraphs);
  const guess = inferred && !named.some(({ role }) => role === 'note');
  const occurrences = [...numbered(paragraphs, guess, furniture), ...[...named, ...symbols(paragraphs)].map(fromName)];
  occurrences.sort((a, b) => a.paragraph.index - b.paragraph.index || a.from - b.from);
  const notes = occurrences.filter(({ kind }) => kind === 'note');
  const ends = pageEnds(occurrences, furniture);
  measureAll(notes, notes, { paragraphs, furniture: ends });
  const slack = Math.min(furniture.slack, Math.abs(pagedness(paragraphs)) - 1);
  return { occurrences, furniture: ends, slack };
}

/** Sets the ends of some notes; `all` are the document's notes in reading order. */
export function measureAll(some: readonly Occurrence[], all: readonly Occurrence[], page: Page): void {
  const order = new Map(some.length < all.length ? all.map((note, i) => [note, i]) : []);
  for (const [i, note] of some.entries()) measure(note, all[(order.get(note) ?? i) + 1], page);
}

/** The numbers that end a page: those that are certain, and the doubtful ones that turned out to be nothing else. */
function pageEnds(occurrences: readonly Occurrence[], { numbers, doubtful }: Furniture): ReadonlySet<Mention> {
  if (!doubtful.size) return numbers;
  const chosen = new Set(occurrences.map((one) => numbersIn(one.paragraph)[one.slot]));
  return new Set([...numbers, ...[...doubtful].filter((mention) => !chosen.has(mention))]);
}

/** Where the reading or label of a mention stands that an occurrence was made of. */
export function spansOf(
  one: Pick<Occurrence, 'kind' | 'part'>,
  mention: Mention,
): Pick<Occurrence, 'from' | 'to' | 'focus' | 'textFrom'> {
  const { from, to } = partOf(mention, one.part);
  const textFrom = one.kind === 'note' ? (mention.data as NoteData).textFrom : to;
  return { from, to, focus: { from, to }, textFrom };
}

function partOf(mention: Mention, part: number): Span {
  if (mention.kind === 'note') return mention.data as NoteData;
  if (mention.kind === 'marker') return (mention.data as MarkerData).labels[part] ?? mention;
  const { readings, rangeFrom } = mention.data as DigitsData;
  return { from: part >= WITHIN ? rangeFrom : (readings[part]?.from ?? mention.from), to: mention.to };
}

/** Numbers: markers that are written as such decide if they have notes, bare digits otherwise. */
function numbered(paragraphs: readonly Paragraph[], inferred: boolean, furniture: Furniture): Occurrence[] {
  const paged = pagedness(paragraphs) > 0;
  const written = streamOf(paragraphs, true, furniture);
  const explicit = written.some((token) => token.explicit)
    ? decode(written, { spaced: 0, paged })
    : { choices: [], score: 0 };
  const bare = inferred ? streamOf(paragraphs, false, furniture) : [];
  const guessed = inferred ? decodeBare(bare, paged) : { choices: [], score: 0 };
  if (linked(guessed.choices) > linked(explicit.choices))
    return bareOccurrences(bare, completeLists(bare, guessed.choices));
  const choices = completeLists(written, addStrays(written, explicit.choices));
  return choices.map((_, i) => fromChoice(written, choices, i));
}

function bareOccurrences(tokens: readonly Token[], choices: readonly Choice[]): Occurrence[] {
  return choices.flatMap((_, i) => [...insideRange(tokens, choices, i), fromChoice(tokens, choices, i)]);
}

/** How many different notes have a marker. */
function linked(choices: readonly Choice[]): number {
  const key = ({ numbering, reading }: Choice) => numbering * 1000 + reading.label;
  const notes = new Set(choices.filter(({ role }) => role === 'note').map(key));
  return new Set(choices.filter((choice) => choice.role === 'marker' && notes.has(key(choice))).map(key)).size;
}

/** Twice: how most markers of this document stand (with a blank before them, or without) is evidence for the rest. */
function decodeBare(tokens: readonly Token[], paged: boolean): Decoded {
  let bonus = clearlyGlued(tokens) ? GLUED : 0;
  let best = decode(tokens, { spaced: bonus, paged });
  if (!bonus) {
    bonus = habit(tokens, best.choices);
    if (bonus) best = decode(tokens, { spaced: bonus, paged });
  }
  const notes = best.choices.filter(({ role }) => role === 'note').length;
  if (linked(best.choices) < notes * 0.7) {
    const other = decode(tokens, { spaced: SPACED, paged });
    if (linked(other.choices) > linked(best.choices) + 1) [best, bonus] = [other, SPACED];
  }
  const kept = best.choices.filter(convincing(best.choices, tokens, bonus));
  return { choices: dropDoubtful(kept, (choice) => oddsOf(choice, tokens, bonus)), score: best.score };
}

/** Many numbers that can hardly be anything but markers are glued to the text before them: no need to ask how the others stand. */
function clearlyGlued(tokens: readonly Token[]): boolean {
  let glued = 0;
  let notes = 0;
  for (const { mention, spaced, readings } of tokens) {
    if (mention.kind === 'note') notes++;
    else if (!spaced && readings.some(({ marker }) => marker > 1.5)) glued++;
  }
  return glued >= 20 && glued > notes * 0.55;
}

/** What a blank before a number is worth, by how many of the markers found have one. */
function habit(tokens: readonly Token[], choices: readonly Choice[]): number {
  const markers = choices.filter(({ role }) => role === 'marker');
  if (markers.length < 4) return 0;
  const share = markers.filter(({ token, reading }) => isSpaced(tokens, token, reading.from)).length / markers.length;
  return share > 0.4 ? SPACED : share < 0.2 ? GLUED : 0;
}

/** The odds of a marker in its paragraph, with what the habit of the document adds. */
function oddsOf(
  { token, reading }: Pick<Choice, 'token' | 'reading'>,
  tokens: readonly Token[],
  bonus: number,
): number {
  return reading.marker + (isSpaced(tokens, token, reading.from) ? Math.max(0, bonus) : 0);
}

function isSpaced(tokens: readonly Token[], at: number, from: number): boolean {
  return Boolean(tokens[at]?.spaced && from === tokens[at]?.mention.from);
}

/** A numbering holds if markers answer half of its notes, or a heading announces them, and if its markers look like markers. */
function convincing(choices: readonly Choice[], tokens: readonly Token[], bonus: number): (choice: Choice) => boolean {
  const good = new Set<number>();
  for (let from = 0, to = 0; from < choices.length; from = to) {
    const numbering = choices[from]?.numbering ?? 0;
    while (choices[to]?.numbering === numbering) to++;
    if (holds(choices.slice(from, to), tokens, bonus)) good.add(numbering);
  }
  return ({ numbering }) => good.has(numbering);
}

function holds(own: readonly Choice[], tokens: readonly Token[], bonus: number): boolean {
  let announced = false;
  let notes = 0;
  let odds = 0;
  for (const { token, reading, role } of own) {
    if (role === 'note') {
      notes++;
      announced ||= tokens[token]?.paragraph.zone === 'notes';
    } else odds += oddsOf({ token, reading }, tokens, bonus);
  }
  return (announced || linked(own) * 2 >= notes) && odds > (announced ? DEEP_DOUBT : DOUBT) * (own.length - notes);
}

function fromChoice(tokens: readonly Token[], choices: readonly Choice[], at: number): Occurrence {
  const { token: index, reading, role, numbering } = choices[at] as Choice;
  const token = tokens[index] as Token;
  const { paragraph, mention, form } = token;
  const label = String(reading.label);
  const made = occurrence(role, paragraph, mention, form, label, `${numbering}/${label}`, reading.part);
  if (token.explicit || mention.kind === 'note') return made;
  if (role === 'note') return { ...made, inferred: true, confidence: confidence(reading.note) };
  const joined = choices[at - 1]?.token === index - 1 && token.joined > 0;
  const previous = neighbour(choices, at, -1);
  const why = explain({ why: reading.why, previous, next: neighbour(choices, at, 1), joined, spaced: token.spaced });
  return { ...made, inferred: true, confidence: confidence(Math.max(reading.marker, joined ? token.joined : -9)), why };
}

/** The markers that a range stands for between its two numbers: they span the whole of it. */
function insideRange(tokens: readonly Token[], choices: readonly Choice[], at: number): Occurrence[] {
  const [first, last] = [choices[at - 1], choices[at] as Choice];
  if (!tokens[last.token]?.range || first?.token !== last.token - 1 || first.role !== 'marker') return [];
  const { paragraph, mention, form } = tokens[last.token] as Token;
  const count = last.reading.label - first.reading.label - 1;
  return Array.from({ length: Math.max(0, count) }, (_, i) => {
    const label = String(first.reading.label + 1 + i);
    const made = occurrence('marker', paragraph, mention, form, label, `${last.numbering}/${label}`, WITHIN + i);
    return {
      ...made,
      inferred: true,
      confidence: 0.95,
      why: [`It lies within the range ${first.reading.label}–${last.reading.label}.`],
    };
  });
}

/** The label of the next marker of the same numbering in a direction; 0 if there is none. */
function neighbour(choices: readonly Choice[], at: number, step: number): number {
  for (let i = at + step; choices[i]; i += step) {
    const choice = choices[i] as Choice;
    if (choice.role === 'marker') return choice.numbering === choices[at]?.numbering ? choice.reading.label : 0;
  }
  return 0;
}

function fromName({ paragraph, mention, label, part, role, numbering }: Named): Occurrence {
  const { form } = mention.data as NoteData;
  const key = form === 'caret' ? `^${caretKey(label.label)}` : `${numbering}/${label.label}`;
  return occurrence(role, paragraph, mention, form, label.label, key, part);
}

function occurrence(
  kind: Choice['role'],
  paragraph: Paragraph,
  mention: Mention,
  form: Form,
  label: string,
  key: string,
  part: number,
): Occurrence {
  return {
    kind,
    anchor: { space: 'note', key, role: kind === 'note' ? 'definition' : 'use' },
    label,
    form,
    paragraph,
    last: paragraph,
    ...spansOf({ kind, part }, mention),
    slot: slotOf(paragraph, mention),
    part,
    inferred: false,
    confidence: 1,
    why: [],
  };
}

/** Odds in the paragraph and a place in the row make a probability; a place in the row is worth the odds of `next`. */
function confidence(odds: number): number {
  return Math.min(0.99, Math.round(100 / (1 + Math.exp(-(odds + 3.4)))) / 100);
}
