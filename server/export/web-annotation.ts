/** Everything that was found in a text, as the Web Annotation Data Model of the W3C has it. */
import type { CitationOccurrence } from '../core/citing.js';
import type { Document } from '../core/document.js';
import type { Finding, Item, Span } from '../core/model.js';
import { definitionsOf, items } from '../core/query.js';
import { entriesOf, listingOf, type Text } from './source.js';

/** Characters of a quotation's surroundings that find it again when places have moved. */
const AROUND = 32;

type Motivation = 'linking' | 'identifying' | 'classifying' | 'assessing';

interface Said {
  readonly span: Span;
  readonly motivation: Motivation;
  readonly body: readonly Body[];
}

type Body = object;

/** What was found in a text. */
export interface Annotated {
  readonly iri: string;
  readonly annotations: readonly object[];
}

/** One page of annotations. */
export function webAnnotation(texts: readonly Annotated[]): string {
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${texts[0]?.iri ?? ''}#annotations`,
    type: 'AnnotationPage',
    items: texts.flatMap(({ annotations }) => annotations),
  };
  return `${JSON.stringify(page, undefined, 2)}\n`;
}

/** The annotations of a text. Places count in code points, as the standard asks. */
export function annotated(text: Text): Annotated {
  const { iri } = text;
  const place = placing(text.doc, iri);
  const annotations = saidOf(text, place).map(({ span, motivation, body }, i) => ({
    id: `${iri}#annotation-${i + 1}`,
    type: 'Annotation',
    motivation,
    body: body.length === 1 ? body[0] : body,
    target: place(span),
  }));
  return { iri, annotations };
}

/** In reading order; where two begin at one place, the longer first. */
function saidOf(text: Text, place: (span: Span) => object): Said[] {
  const { doc } = text;
  const ids = new Map(entriesOf([listingOf(text)]).map(({ source, id }) => [source.key, id]));
  const found = [
    ...items(doc).flatMap((item) => {
      const body = bodyOf(doc, item, place, (one) => (one.source ? ids.get(one.source.key) : undefined));
      return body ? [{ span: { from: Math.min(item.from, item.focus.from), to: item.to }, ...body }] : [];
    }),
    ...doc.findings().map((finding) => ({ span: finding, ...ofFinding(finding) })),
  ];
  return found.sort((a, b) => a.span.from - b.span.from || b.span.to - a.span.to);
}

function bodyOf(
  doc: Document,
  item: Item,
  place: (span: Span) => object,
  idOf: (citation: CitationOccurrence) => string | undefined,
): Omit<Said, 'span'> | undefined {
  const { kind, name, actor, date, citation } = item;
  if (kind === 'marker') return { motivation: 'linking', body: [tag(kind), ...definitionsOf(doc, item).map(place)] };
  if (kind === 'note') return { motivation: 'classifying', body: [tag(kind), words(name)] };
  if (citation) return { motivation: 'linking', body: ofCitation(doc, citation, place, idOf(citation)) };
  if (actor) return { motivation: 'identifying', body: [tag(kind), tag(actor.kind), words(actor.name)] };
  if (date) return { motivation: 'identifying', body: [tag(kind), ...(date.value ? [words(date.value)] : [])] };
  return undefined;
}

/** The form, the source by its id in the other exports and its name, and the place that it leads to. */
function ofCitation(
  doc: Document,
  { as, source, targets, anchor }: CitationOccurrence,
  place: (span: Span) => object,
  id: string | undefined,
): Body[] {
  const ends = as === 'cross-reference' ? targets : source && anchor.role === 'use' ? [source.first] : [];
  const known = source && as !== 'cross-reference' ? [...(id ? [tag(id)] : []), words(source.label)] : [];
  return [tag('citation'), tag(as), ...known, ...ends.map((one) => place(doc.span(one)))];
}

function ofFinding({ code, severity, message }: Finding): Omit<Said, 'span'> {
  return { motivation: 'assessing', body: [tag(code), tag(severity), words(message)] };
}

function tag(value: string): Body {
  return { type: 'TextualBody', purpose: 'tagging', value };
}

function words(value: string): Body {
  return { type: 'TextualBody', purpose: 'describing', format: 'text/plain', value };
}

/** A place twice over: by its position, and by its words with what stands around them. */
function placing(doc: Document, source: string): (span: Span) => object {
  const text = doc.text();
  const points = codePoints(text);
  return ({ from, to }) => ({
    type: 'SpecificResource',
    source,
    selector: [
      { type: 'TextPositionSelector', start: points(from), end: points(to) },
      {
        type: 'TextQuoteSelector',
        exact: text.slice(from, to),
        prefix: text.slice(whole(text, Math.max(0, from - AROUND)), from),
        suffix: text.slice(to, whole(text, Math.min(text.length, to + AROUND))),
      },
    ],
  });
}

/** Code points before an offset, which counts UTF-16 code units. */
function codePoints(text: string): (offset: number) => number {
  const seconds = [...text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)].map(({ index }) => index + 1);
  return (offset) => {
    let low = 0;
    let high = seconds.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((seconds[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}

/** An offset that cuts no character in two. */
function whole(text: string, offset: number): number {
  const cut = /[\uDC00-\uDFFF]/.test(text.charAt(offset)) && /[\uD800-\uDBFF]/.test(text.charAt(offset - 1));
  return cut ? offset + 1 : offset;
}
