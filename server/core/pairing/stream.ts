/** The document as the decision sees it: its numbers in reading order, each with the ways it may be read. */
import type { DigitsData, Form, MarkerData, Mention, NoteData, Paragraph } from '../model.js';
import { isMidLine } from '../segment.js';
import { skipBlanks, startsLine } from '../text.js';
import { isNamed, type Names, namesIn } from './names.js';
import type { Furniture } from './pages.js';
import { endsPage, pagedness, tailStart } from './paragraphs.js';

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
  const written = writtenForms(paragraphs);
  if (explicit && !written.markers.size) return [];
  const forms = explicit ? written.shared : undefined;
  const whole: Whole = {
    explicit,
    names: explicit ? undefined : namesIn(paragraphs),
    tail: tailStart(paragraphs),
    paged: pagedness(paragraphs) > 0,
  };
  const tokens: Token[] = [];
  let pending = Break.None;
  let lastNote: Token | undefined;
  for (const paragraph of paragraphs) {
    pending = Math.max(pending, breakBefore(paragraphs, paragraph));
    for (const mention of paragraph.mentions) {
      if (furniture.numbers.has(mention)) {
        pending = Math.max(pending, Break.Page);
        continue;
      }
      if (forms?.size && isOtherNote(mention, forms)) continue;
      const place = { paragraph, mention, break: pending, page: furniture.doubtful.has(mention) };
      const before = tokens.length;
      addTokens(place, whole, lastNote, tokens);
      if (tokens.length === before) continue;
      if (mention.kind === 'note') lastNote = tokens.at(-1);
      pending = Break.None;
    }
  }
  return tokens;
}

/** What a token takes from the place where it stands. */
type Place = Pick<Token, 'paragraph' | 'mention' | 'break' | 'page'>;
/** What is the token's own. */
type Stand = Pick<Token, 'joined' | 'range' | 'spaced' | 'run' | 'explicit'>;

interface Whole {
  readonly explicit: boolean;
  /** Absent where only numbers that are written as markers count. */
  readonly names: Names | undefined;
  /** The index of the paragraph behind the last prose. */
  readonly tail: number;
  /** Whole pages stand on single lines, so notes may begin in the middle of one. */
  readonly paged: boolean;
}

function addTokens(place: Place, whole: Whole, lastNote: Token | undefined, tokens: Token[]): void {
  const { kind } = place.mention;
  if (kind === 'digits') addDigits(place, whole, tokens);
  else if (kind === 'note') addNote(place, whole, lastNote, tokens);
  else if (kind === 'marker' && whole.explicit) addMarkers(place, tokens);
}

function addNote(place: Place, whole: Whole, before: Token | undefined, tokens: Token[]): void {
  const { paragraph } = place;
  const data = place.mention.data as NoteData;
  const { label, from, to, form } = data;
  if (form === 'caret' || form === 'symbol') return;
  const last = paragraph.index >= whole.tail;
  let note = data.score + (last ? LAST_LIST : paragraph.zone === 'notes' ? 0 : AMID);
  const earlier = before?.mention.data as NoteData | undefined;
  if (earlier?.style === data.style && Number(earlier.label) === Number(label) - 1) note += SAME_LIST;
  note = Math.min(note, CERTAIN);
  const readings = [{ label: Number(label), part: 0, from, to, marker: NEVER, note, why: [] }];
  const run = runOf(paragraph, data, before);
  tokens.push(tokenOf(place, form, readings, { joined: NEVER, range: false, spaced: false, run, explicit: false }));
}

/** Labelled paragraphs of one style and indent make one list while at most one paragraph stands between them. */
function runOf(paragraph: Paragraph, { label, style }: NoteData, before: Token | undefined): number {
  if (!before || (before.mention.data as NoteData).style !== style) return paragraph.index;
  const between = paragraph.index - before.paragraph.index;
  if (between > 2 || (between > 1 && label === '1')) return paragraph.index;
  return indent(paragraph) === indent(before.paragraph) ? before.run : paragraph.index;
}

function indent({ text }: Paragraph): number {
  return skipBlanks(text, 0);
}

/** One token for each label; the break stands before the first. */
function addMarkers(place: Place, tokens: Token[]): void {
  const { paragraph, mention, page } = place;
  const { form, labels } = mention.data as MarkerData;
  if (form === 'caret' || form === 'symbol') return;
  const odds = WRITTEN[form];
  for (const [part, { label, from, to }] of labels.entries()) {
    const readings = [{ label: Number(label), part, from, to, marker: odds, note: NEVER, why: [] }];
    const own = part === 0 ? place : { paragraph, mention, break: Break.None, page };
    tokens.push(tokenOf(own, form, readings, { joined: odds, range: false, spaced: false, run: -1, explicit: true }));
  }
}

function addDigits(place: Place, { names, paged }: Whole, tokens: Token[]): void {
  const { paragraph, mention } = place;
  const data = mention.data as DigitsData;
  const readings: TokenReading[] = [];
  const named = names !== undefined && isNamed(data, names);
  const mayBegin = paged || startsLine(paragraph.text, mention.from);
  for (const [part, way] of data.readings.entries()) {
    const marker = names ? way.marker + (named ? REPEATED : 0) : NEVER;
    const note = mayBegin ? way.note : NEVER;
    if (marker <= HOPELESS && note <= HOPELESS && data.joined === NEVER) continue;
    const why = named ? [...way.why, 'repeated'] : way.why;
    readings.push({ label: way.label, part, from: way.from, to: mention.to, marker, note, why });
  }
  if (!readings.length) return;
  const joined = names ? data.joined : NEVER;
  const range = data.rangeFrom >= 0;
  const { spaced } = data;
  tokens.push(tokenOf(place, 'bare', readings, { joined, range, spaced, run: -1, explicit: false }));
}

/** Written out field by field: there are as many tokens as numbers, and spread copies take ten times as long. */
function tokenOf(place: Place, form: Form, readings: readonly TokenReading[], stand: Stand): Token {
  return {
    paragraph: place.paragraph,
    mention: place.mention,
    break: place.break,
    page: place.page,
    form,
    readings,
    joined: stand.joined,
    range: stand.range,
    spaced: stand.spaced,
    run: stand.run,
    explicit: stand.explicit,
  };
}

/** The forms of the markers, and those that markers and notes share: where there are such notes, they are the notes. */
function writtenForms(paragraphs: readonly Paragraph[]): { markers: ReadonlySet<Form>; shared: ReadonlySet<Form> } {
  const markers = new Set<Form>();
  const notes = new Set<Form>();
  for (const { mentions } of paragraphs) {
    for (const { kind, data } of mentions) {
      if (kind === 'marker') markers.add((data as MarkerData).form);
      else if (kind === 'note' && /^\d+$/.test((data as NoteData).label)) notes.add((data as NoteData).form);
    }
  }
  return { markers, shared: new Set([...notes].filter((form) => form !== 'caret' && markers.has(form))) };
}

function isOtherNote({ kind, data }: Mention, forms: ReadonlySet<Form>): boolean {
  return kind === 'digits' || (kind === 'note' && !forms.has((data as NoteData).form));
}

function breakBefore(paragraphs: readonly Paragraph[], paragraph: Paragraph): Break {
  const before = paragraphs[paragraph.index - 1];
  if (!before || isMidLine(paragraph.context)) return Break.None;
  if (paragraph.mentions.some((mention) => mention.kind === 'heading')) return Break.Heading;
  if (paragraph.zone === 'furniture' || endsPage(before)) return Break.Page;
  return Break.Paragraph;
}
