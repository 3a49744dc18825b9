/** The document as the decision sees it: its numbers in reading order, each with the ways it may be read. */
import type { DigitsData, Form, MarkerData, Mention, NoteData, Paragraph } from '../model.js';
import { isMidLine } from '../segment.js';
import { isBlank, isBreak, skipBlanks } from '../text.js';
import type { Furniture } from './pages.js';

/** What lies between a number and the one before it, from nothing to the strongest boundary. */
export enum Break {
  None,
  Paragraph,
  Page,
  Heading,
}

export interface TokenReading {
  readonly label: number;
  /** Which reading or label of the mention it is. */
  readonly part: number;
  /** Relative to the token's paragraph. */
  readonly from: number;
  readonly to: number;
  readonly marker: number;
  readonly note: number;
  readonly why: readonly string[];
}

export interface Token {
  readonly paragraph: Paragraph;
  readonly mention: Mention;
  readonly form: Form;
  readonly readings: readonly TokenReading[];
  readonly break: Break;
  /** Odds of a marker if the token before this one is one. */
  readonly joined: number;
  /** It ends a range that the token before it begins. */
  readonly range: boolean;
  readonly spaced: boolean;
  /** Which list a labelled paragraph stands in; -1 for numbers in a page. */
  readonly run: number;
  /** Written as a marker: only its note is in question. */
  readonly explicit: boolean;
  /** If it is nothing else, it is the number of a page. */
  readonly page: boolean;
}

const NEVER = Number.NEGATIVE_INFINITY;
/** Less odds than these are not worth a place in the stream. */
const HOPELESS = -9;
/** Odds of a marker that is written as one. */
const WRITTEN: Readonly<Record<Form, number>> = { caret: 6, bracket: 4, superscript: 5, symbol: 2, bare: 0 };
/** The same word with the same number elsewhere is a name: `G20`. */
const REPEATED = -5;
/** A list of notes that only notes follow. */
const LAST_LIST = 2;
const SAME_LIST = 1;
/** A list in the middle of prose, without a heading that announces notes. */
const AMID = -1.5;
/** The items of a list are not independent of each other: one may not weigh more than this. */
const CERTAIN = 4;

/** The numbers that may be markers or notes' labels: bare ones, or (explicit) those written as markers. Labels of notes are in both. */
export function streamOf(paragraphs: readonly Paragraph[], explicit: boolean, furniture: Furniture): Token[] {
  const forms = explicit ? noteForms(paragraphs) : undefined;
  const counts = explicit ? new Map<string, number>() : tokenCounts(paragraphs);
  const paged = pagedness(paragraphs) > 0;
  const tokens: Token[] = [];
  const tail = tailStart(paragraphs);
  let pending = Break.None;
  let lastNote: Token | undefined;
  for (const paragraph of paragraphs) {
    pending = Math.max(pending, breakBefore(paragraphs, paragraph)) as Break;
    for (const mention of paragraph.mentions) {
      if (furniture.numbers.has(mention)) {
        pending = Math.max(pending, Break.Page) as Break;
        continue;
      }
      if (forms?.size && isOtherNote(mention, forms)) continue;
      for (const token of tokensOf(paragraph, mention, { explicit, counts, tail, paged }, lastNote)) {
        tokens.push({ ...token, break: pending, page: furniture.doubtful.has(mention) });
        if (mention.kind === 'note') lastNote = tokens.at(-1);
        pending = Break.None;
      }
    }
  }
  return tokens;
}

interface Whole {
  readonly explicit: boolean;
  readonly counts: ReadonlyMap<string, number>;
  /** The index of the paragraph behind the last prose. */
  readonly tail: number;
  /** Whole pages stand on single lines, so notes may begin in the middle of one. */
  readonly paged: boolean;
}

function tokensOf(
  paragraph: Paragraph,
  mention: Mention,
  whole: Whole,
  before: Token | undefined,
): Omit<Token, 'break' | 'page'>[] {
  if (mention.kind === 'note')
    return noteToken(paragraph, mention as Mention<NoteData>, paragraph.index >= whole.tail, before);
  if (mention.kind === 'marker' && whole.explicit) return markerTokens(paragraph, mention as Mention<MarkerData>);
  if (mention.kind === 'digits') return digitsToken(paragraph, mention as Mention<DigitsData>, whole);
  return [];
}

/**
 * How much more of the text stands on lines as long as pages than does not, in units. Above 0 the text is paged. As it moves by
 * one unit for each that is typed, it also tells how many may be typed before that could change.
 */
export function pagedness(paragraphs: readonly Paragraph[]): number {
  let more = 0;
  for (const { text, context } of paragraphs)
    more += isMidLine(context) || text.length > 1500 ? text.length : -text.length;
  return more;
}

function noteToken(
  paragraph: Paragraph,
  mention: Mention<NoteData>,
  last: boolean,
  before: Token | undefined,
): Omit<Token, 'break' | 'page'>[] {
  const { label, from, to, form, style, score } = mention.data;
  if (form === 'caret' || form === 'symbol') return [];
  let note = score + (last ? LAST_LIST : paragraph.zone === 'notes' ? 0 : AMID);
  const earlier = before?.mention.data as NoteData | undefined;
  if (before?.mention.kind === 'note' && earlier?.style === style && Number(earlier.label) === Number(label) - 1)
    note += SAME_LIST;
  note = Math.min(note, CERTAIN);
  const reading = { label: Number(label), part: 0, from, to, marker: NEVER, note, why: [] };
  return [
    {
      paragraph,
      mention,
      form,
      readings: [reading],
      joined: NEVER,
      range: false,
      spaced: false,
      run: runOf(paragraph, mention.data, before),
      explicit: false,
    },
  ];
}

/** Labelled paragraphs of one style and indent make one list while at most one paragraph stands between them. */
function runOf(paragraph: Paragraph, { label, style }: NoteData, before: Token | undefined): number {
  if (before?.mention.kind !== 'note' || (before.mention.data as NoteData).style !== style) return paragraph.index;
  const between = paragraph.index - before.paragraph.index;
  if (between > 2 || (between > 1 && label === '1')) return paragraph.index;
  return indent(paragraph) === indent(before.paragraph) ? before.run : paragraph.index;
}

function indent({ text }: Paragraph): number {
  return skipBlanks(text, 0);
}

function markerTokens(paragraph: Paragraph, mention: Mention<MarkerData>): Omit<Token, 'break' | 'page'>[] {
  const { form, labels } = mention.data;
  if (form === 'caret' || form === 'symbol') return [];
  return labels.map(({ label, from, to }, part) => ({
    paragraph,
    mention,
    form,
    readings: [{ label: Number(label), part, from, to, marker: WRITTEN[form], note: NEVER, why: [] }],
    joined: WRITTEN[form],
    range: false,
    spaced: false,
    run: -1,
    explicit: true,
  }));
}

function digitsToken(
  paragraph: Paragraph,
  mention: Mention<DigitsData>,
  { explicit, counts, paged }: Whole,
): Omit<Token, 'break' | 'page'>[] {
  const { readings, joined, rangeFrom, spaced, token, series } = mention.data;
  const named = (token && (counts.get(token) ?? 0) > 1) || (series && (counts.get(`${series} `) ?? 0) > 1);
  const known = named ? REPEATED : 0;
  const ways = readings.map(({ label, from, marker, note, why }, part) => ({
    label,
    part,
    from,
    to: mention.to,
    marker: explicit ? NEVER : marker + known,
    note: paged || startsLine(paragraph, mention.from) ? note : NEVER,
    why: known ? [...why, 'repeated'] : why,
  }));
  const useful = ways.filter((way) => way.marker > HOPELESS || way.note > HOPELESS || joined > NEVER);
  return useful.length
    ? [
        {
          paragraph,
          mention,
          form: 'bare',
          readings: useful,
          joined: explicit ? NEVER : joined,
          range: rangeFrom >= 0,
          spaced,
          run: -1,
          explicit: false,
        },
      ]
    : [];
}

/** The written forms that markers and notes share: where there are such notes, they are the notes. */
function noteForms(paragraphs: readonly Paragraph[]): Set<Form> {
  const markers = new Set<Form>();
  const notes: Form[] = [];
  for (const { mentions } of paragraphs) {
    for (const { kind, data } of mentions) {
      if (kind === 'marker') markers.add((data as MarkerData).form);
      else if (kind === 'note' && /^\d+$/.test((data as NoteData).label)) notes.push((data as NoteData).form);
    }
  }
  return new Set(notes.filter((form) => form !== 'caret' && markers.has(form)));
}

function isOtherNote({ kind, data }: Mention, forms: ReadonlySet<Form>): boolean {
  return kind === 'digits' || (kind === 'note' && !forms.has((data as NoteData).form));
}

function startsLine({ text }: Paragraph, at: number): boolean {
  let i = at;
  while (i > 0 && isBlank(text.charCodeAt(i - 1))) i--;
  return i === 0 || isBreak(text.charCodeAt(i - 1));
}

/** How often each word that ends in a number stands in the document, and how many different numbers follow a word. */
function tokenCounts(paragraphs: readonly Paragraph[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { mentions } of paragraphs) {
    for (const mention of mentions) {
      if (mention.kind !== 'digits') continue;
      const { token, series, readings } = mention.data as DigitsData;
      if (token) counts.set(token, (counts.get(token) ?? 0) + 1);
      const member = `${series} ${readings[0]?.label}`;
      if (!series || counts.has(member)) continue;
      counts.set(member, 1);
      counts.set(`${series} `, (counts.get(`${series} `) ?? 0) + 1);
    }
  }
  return counts;
}

/** The index of the first paragraph behind the last one of running prose: what stands from there on may be a list of notes. */
function tailStart(paragraphs: readonly Paragraph[]): number {
  let i = paragraphs.length;
  while (i > 0 && !isProse(paragraphs[i - 1])) i--;
  return i;
}

function isProse(paragraph: Paragraph | undefined): boolean {
  if (!paragraph || paragraph.text.length < 200 || paragraph.zone === 'notes') return false;
  return !startsWithLabel(paragraph) && !isIndented(paragraph);
}

/** The paragraph begins with a number or mark that may be a note's label. */
export function startsWithLabel(paragraph: Paragraph): boolean {
  const [first] = paragraph.mentions;
  if (!first) return false;
  if (first.kind === 'note') return true;
  return (
    first.kind === 'digits' &&
    (first.data as DigitsData).readings.some((way) => way.note > NEVER) &&
    skipBlanks(paragraph.text, 0) === first.from
  );
}

/** Its first line is set in, as the further paragraphs of a note are. */
export function isIndented(paragraph: Paragraph): boolean {
  return (
    !isMidLine(paragraph.context) && isBlank(paragraph.text.charCodeAt(0)) && isBlank(paragraph.text.charCodeAt(1))
  );
}

function breakBefore(paragraphs: readonly Paragraph[], paragraph: Paragraph): Break {
  const before = paragraphs[paragraph.index - 1];
  if (!before || isMidLine(paragraph.context)) return Break.None;
  if (paragraph.mentions.some((mention) => mention.kind === 'heading')) return Break.Heading;
  if (paragraph.zone === 'furniture' || endsPage(before)) return Break.Page;
  return Break.Paragraph;
}

/** The end of the paragraph is the end of a page: a form feed, or the end of a line that holds a whole page. */
export function endsPage({ text, context }: Paragraph): boolean {
  if (text.includes('\f')) return true;
  return (isMidLine(context) || text.length > 1000) && isBreak(text.charCodeAt(text.length - 1));
}

/** The mentions of a paragraph that the decision is about. */
export function numbersIn({ mentions }: Paragraph): readonly Mention[] {
  return mentions.filter(({ kind }) => kind === 'digits' || kind === 'note' || kind === 'marker');
}

/** What of a paragraph the decision over the whole document depends on; equal strings make a new decision needless. */
export function signature(paragraph: Paragraph): string {
  const { zone, context, next, mentions } = paragraph;
  const seam = isMidLine(next) ? paragraph.text.slice(-40) : '';
  const shape = `${zone}|${context}|${next}|${seam}|${Number(endsPage(paragraph))}${Number(isProse(paragraph))}${Number(isIndented(paragraph))}`;
  return mentions.reduce((all, mention) => `${all};${mentionSignature(paragraph, mention)}`, shape);
}

function mentionSignature(paragraph: Paragraph, { kind, data, from, to }: Mention): string {
  if (kind === 'note') {
    const { label, form, style, score } = data as NoteData;
    return `n${label},${form},${style},${score}`;
  }
  if (kind === 'marker')
    return `m${(data as MarkerData).form}${(data as MarkerData).labels.map(({ label }) => label).join()}`;
  if (kind === 'heading') return `h${JSON.stringify((data as { notes: boolean }).notes)}`;
  if (kind !== 'digits') return '';
  const { readings, joined, rangeFrom, token, series, page } = data as DigitsData;
  const ways = readings.map((way) => `${way.label},${way.marker.toFixed(2)},${way.note.toFixed(2)}`).join();
  return `d${ways}:${joined}${rangeFrom >= 0}${token},${series}${page ? paragraph.text.slice(Math.max(0, from - 80), to + 80) : ''}`;
}
