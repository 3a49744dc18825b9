/** What the dates of a source say: when it was published, when it was read. Shared by the rules, which do not know each other. */
import type { DateOccurrence } from '../entities.js';
import { lettered } from '../letters.js';
import type { Paragraph, Span } from '../model.js';
import type { View } from './rule.js';

/** A note, or a citation in a list of sources, with the dates that say of themselves what they are. */
export interface Source extends Span {
  /** All its whole dates. */
  readonly dates: readonly DateOccurrence[];
  readonly published: readonly DateOccurrence[];
  readonly accessed: readonly DateOccurrence[];
}

/** What a date says of a source. */
type Role = 'published' | 'accessed' | undefined;

/** Longer stretches are no citation. */
const LONGEST = 1200;
const BEFORE = 60;

/** The words before a date that tell when a source was read, in the languages in which sources are cited. */
const reading = lettered(
  'i',
)`(?<!\p{L})(?:accessed|retrieved|visited|viewed|consulted|abgerufen|aufgerufen|eingesehen|zugriff|zugegriffen|stand:|consultée?|consulté le|consultado|consultato|geraadpleegd|bezocht|tilgået|hämtad|dostęp)(?: (?:on|in|am|at|le|el|il|op|den))?[ :,(]*$`;
/** Those of other days in the life of a source, which are neither. */
const other = lettered(
  'i',
)`(?<!\p{L})(?:updated?|modified|revised|archived?|amended|corrected|cached|captured|last seen|entry into force|effective|forthcoming|expected|due|until|since|from|by|before|after|of|in|for|to|and|or)(?: (?:on|at|by))?[ :,(]*$`;
const announced = lettered(
  'i',
)`(?<!\p{L})(?:published|posted|issued|released|dated|press release|publication date)(?: (?:on|at))?[ :,]*$`;
/** A date of publication stands between signs. */
const opens = /(?:^|[,.;:([–—|”"»?!-])\s*(?:\*{0,2})$/u;
const closes =
  /^(?:\*{0,2})(?:$|[,.;:)\]–—|↩]|\s+(?:[([<–—|↩]|https?:|www\.|available\b|accessed\b|retrieved\b|last\b)|\s*[\r\n])/iu;

/** All sources of a text, in reading order. A date that stands in a sentence is none of theirs. */
export function sources(view: View): readonly Source[] {
  const known = remembered.get(view);
  if (known?.revision === view.revision) return known.found;
  const found = read(view);
  remembered.set(view, { revision: view.revision, found });
  return found;
}

/** Several rules ask for the sources of one state of a text. */
const remembered = new WeakMap<View, { readonly revision: number; readonly found: readonly Source[] }>();

function read(view: View): Source[] {
  const stretches = stretchesOf(view);
  const dates = view.dates.filter(isPlain);
  let at = 0;
  return stretches.flatMap((span) => {
    while (at < dates.length && view.span(dates[at] as DateOccurrence).from < span.from) at++;
    const own: DateOccurrence[] = [];
    for (let i = at; i < dates.length && view.span(dates[i] as DateOccurrence).to <= span.to; i++)
      own.push(dates[i] as DateOccurrence);
    if (!own.length || span.to - span.from > LONGEST) return [];
    const roles = own.map((one) => knownRole(view, one, span));
    const published = own.filter((_, i) => roles[i] === 'published');
    const accessed = own.filter((_, i) => roles[i] === 'accessed');
    return [{ ...span, dates: own, published, accessed }];
  });
}

/** The only date of publication; a year or a month that holds it says nothing else. Undefined where there are none or several. */
export function publishedOf({ published }: Source): DateOccurrence | undefined {
  const exact = published.reduce<DateOccurrence | undefined>(
    (best, one) => (best && length(best) <= length(one) ? best : one),
    undefined,
  );
  const agree = published.every(({ date }) => exact && within(exact, date.first, date.last));
  return agree ? exact : undefined;
}

function within({ date }: DateOccurrence, first = '', last = ''): boolean {
  return first <= (date.first ?? '') && (date.last ?? '') <= last;
}

/** Days that a date covers, roughly, for comparison. */
function length({ date: { precision } }: DateOccurrence): number {
  return precision === 'day' || precision === 'time' ? 1 : precision === 'month' ? 31 : 366;
}

/** Written out, whole, without doubt. */
function isPlain({ date, own }: DateOccurrence): boolean {
  const { type, value, basis, mod, first, last, readings, impossible, precision } = date;
  if (own || basis !== 'written' || mod || readings || impossible || value.includes('/') || !first || !last)
    return false;
  return (type === 'DATE' || type === 'TIME') && ['time', 'day', 'month', 'year'].includes(precision);
}

/** A paragraph never changes, so what its words say of a date is read once. */
const roles = new WeakMap<Paragraph, Map<string, Role>>();

function knownRole(view: View, one: DateOccurrence, stretch: Span): Role {
  const own = roles.get(one.paragraph) ?? new Map<string, Role>();
  roles.set(one.paragraph, own);
  const { start } = one.paragraph;
  const key = `${one.from} ${one.to} ${stretch.from - start} ${stretch.to - start}`;
  if (!own.has(key)) own.set(key, roleOf(view.text(stretch), view.span(one), stretch.from));
  return own.get(key);
}

function roleOf(text: string, { from, to }: Span, start: number): Role {
  const before = text.slice(Math.max(0, from - start - BEFORE), from - start);
  const behind = text.slice(to - start, to - start + BEFORE);
  if (reading.test(before)) return 'accessed';
  if (announced.test(before)) return 'published';
  if (other.test(before) || isQuoted(text, from - start)) return undefined;
  return opens.test(before) && closes.test(behind) ? 'published' : undefined;
}

/** Inside a title in quotation marks. A raised `“` closes what a low `„` has opened. */
function isQuoted(text: string, at: number): boolean {
  let open = '';
  for (const [mark] of text.slice(0, at).matchAll(/[“”„«»"]/gu)) {
    if (mark === '"') open = open === '"' ? '' : '"';
    else if (mark === '“' && open !== '„') open = mark;
    else open = mark === '„' || mark === '«' ? mark : '';
  }
  return open !== '';
}

/**
 * The texts of notes, and the paragraphs below a heading for notes that have no labels. Of a note that goes on in further
 * paragraphs only the first is read, where its source stands.
 */
function stretchesOf(view: View): Span[] {
  const notes = view.occurrences.filter(({ kind }) => kind === 'note');
  const labelled = new Set(notes.map(({ paragraph }) => paragraph));
  const found = notes.map((note) => {
    const { from, to } = ends(note.paragraph);
    return { from: from + note.textFrom, to: Math.min(to, view.span(note).to) };
  });
  const others = new Set(view.dates.map(({ paragraph }) => paragraph));
  for (const one of others) if (one.zone === 'notes' && !labelled.has(one)) found.push(ends(one));
  return found.sort((a, b) => a.from - b.from);
}

function ends({ start, text }: Paragraph): Span {
  return { from: start, to: start + text.length };
}
