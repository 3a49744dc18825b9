/** What is to be said of a citation: which source it means, by which way, and why. */
import { chainOf } from './cited.js';
import type { CitationOccurrence, Source } from './citing.js';
import type { Document } from './document.js';
import type { Description, Item, Occurrence } from './model.js';
import { itemOf, noteText } from './query.js';
import { fold } from './text.js';

/** More places than this are counted, not shown. */
const SHOWN = 8;
/** Words of a place that are shown. */
const LONGEST = 160;

type Place = Description['places'][number];

/** Describes a citation in a note, or what names notes in the text. */
export function describeCitation(doc: Document, { citation }: Item): Description {
  if (!citation) return empty('');
  if (citation.as === 'cross-reference') return ofReference(doc, citation);
  const { source } = citation;
  if (!source) return ofOpen(doc, citation);
  return citation.as === 'full' ? ofFull(doc, citation, source) : ofBackward(doc, citation, source);
}

/** A form that leads to one source: the full citation, the way there, and why. */
function ofBackward(doc: Document, citation: CitationOccurrence, source: Source): Description {
  const [, ...way] = chainOf(citation);
  const labels = [citation, ...way].map(({ note }) => note?.label ?? 'text');
  const { pinpoint } = citation.parts;
  const facts = [
    way.length ? `${labels.join(' → ')}.` : '',
    pinpoint ? `Place meant: ${pinpoint.text}.` : '',
    citation.reason,
    doubt(source),
  ];
  return {
    ...empty(source.label),
    quoted: [words(doc, source.first)],
    links: addresses(source),
    facts: facts.filter(Boolean),
    places: way.map((one) => place(doc, one, one === source.first ? 'the full citation' : words(doc, one))),
  };
}

/** A full citation: how often the source is cited, and where else. */
function ofFull(doc: Document, citation: CitationOccurrence, source: Source): Description {
  const others = doc.citations.filter(
    (one) => one !== citation && one.source === source && one.as !== 'cross-reference',
  );
  const again = others.length === 1 ? 'once more' : `${others.length} more times`;
  const facts = [
    source.first === citation ? '' : citation.reason,
    others.length ? `This text cites it ${again}.` : 'This text cites it only here.',
    others.length > SHOWN ? `The first ${SHOWN} are shown.` : '',
    doubt(source),
  ];
  const mended = citation.parts.urls.filter(({ fault }) => fault).map(({ url }) => url);
  return {
    ...empty(source.label),
    links: mended,
    facts: facts.filter(Boolean),
    places: others.slice(0, SHOWN).map((one) => place(doc, one, words(doc, one))),
  };
}

/** A form that leads to no single source: all that may be meant. */
function ofOpen(doc: Document, citation: CitationOccurrence): Description {
  const { targets, meant, candidates } = citation;
  const notes = (meant ? [...targets, meant] : targets).map((note) => notePlace(doc, note));
  return {
    ...empty(words(doc, citation)),
    facts: [citation.reason],
    places: [...notes, ...candidates.map((one) => place(doc, one, words(doc, one)))],
  };
}

/** Notes that are named: their texts. */
function ofReference(doc: Document, citation: CitationOccurrence): Description {
  const { targets, status, reason } = citation;
  const labels = targets.map(({ label }) => label);
  const shown = targets.slice(0, SHOWN);
  const title = labels.length ? `${labels.length > 1 ? 'Notes' : 'Note'} ${labels.join(', ')}` : words(doc, citation);
  const quoted = shown.map((note) => noteText(doc, itemOf(doc, note)) || '(The note is empty.)');
  return {
    ...empty(title),
    quoted: shown.length > 1 ? [] : quoted,
    links: [...new Set(citation.source ? addresses(citation.source) : [])],
    facts: status === 'resolved' ? [] : [reason],
    places: shown.length > 1 ? shown.map((note) => notePlace(doc, note)) : [],
  };
}

/** What full citations of one source disagree on. */
function doubt({ conflicts }: Source): string {
  const said = [...new Set(conflicts.map(({ what, at }) => `note ${at.note?.label} gives another ${what}`))];
  return said.length ? `But ${said.join(', ')}.` : '';
}

function addresses({ url, doi }: Source): string[] {
  return [url, doi && `https://doi.org/${doi}`].filter((one) => one !== undefined);
}

function place(doc: Document, one: CitationOccurrence, said: string): Place {
  return { ...doc.span(one), text: one.note ? `note ${one.note.label}: ${said}` : said };
}

function notePlace(doc: Document, note: Occurrence): Place {
  return { ...doc.focus(note), text: `note ${note.label}: ${short(noteText(doc, itemOf(doc, note)))}` };
}

/** A citation in its own words. */
function words(doc: Document, one: CitationOccurrence): string {
  const text = fold(doc.text(doc.span(one)));
  return one.as === 'full' ? text : short(text);
}

function short(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 2)} …` : text;
}

function empty(title: string): Description {
  return { title, quoted: [], links: [], facts: [], places: [], why: [], confidence: 1 };
}
