/** Citations as the rules see them. */
import type { CitationOccurrence } from '../citing.js';
import { lettered } from '../letters.js';
import type { Group } from '../links.js';
import type { Occurrence, Span } from '../model.js';
import { fold } from '../text.js';
import type { View } from './rule.js';

/** The citations of one source, or those that name one note. */
export function citationsIn({ definitions, uses }: Group): CitationOccurrence[] {
  return [...definitions, ...uses] as CitationOccurrence[];
}

/** Where a part of a citation stands now. */
export function placeOf(one: Occurrence, part: Span, view: View): Span {
  const { from } = view.span(one);
  return { from: from + part.from, to: from + part.to };
}

/** `in note 12`, to go on with; for a citation outside the notes where it is said to be. */
export function where({ note }: CitationOccurrence): string {
  return note ? `in note ${note.label}` : 'in the text';
}

/** A citation's own words in quotation marks, cut where they are many. */
export function quoted(one: CitationOccurrence, view: View): string {
  const words = fold(view.text(view.span(one)))
    .replace(/[“„]/gu, '‘')
    .replace(/”/gu, '’');
  return `“${words.length > LONGEST ? `${words.slice(0, LONGEST).replace(/[\s,.;“"]+\S*$/u, '')} …` : words}”`;
}

const LONGEST = 60;

/** The text of a note behind its label. */
export function textOfNote(note: Occurrence, view: View): string {
  return view.text({ from: note.paragraph.start + note.textFrom, to: view.span(note).to });
}

const wordOf = lettered('g')`\p{L}+`;

/** A note that seems to cite nothing may do so after all, in words that were not understood. */
export function mayCite(note: Occurrence, view: View): boolean {
  const text = textOfNote(note, view);
  return citing.test(text) || (text.match(wordOf)?.length ?? 0) < FEW;
}

/** An address, a year, a quotation, emphasis, a section, words and shortenings of citations. */
const citing =
  /https?:|www\.|@|\b(?:1[5-9]|20)\d\d\b|[“”"„«»‘*_§]|\b(?:ibid|supra|infra|op\. cit|cf)\b|\b(?:id|v|vs|nos?|vol|pp?|arts?|paras?|sec|ch|const|amend|ed|eds|trans|trad|hg|hrsg|bd|nr|abs)\.|\bpp? ?\d/iu;
/** A sentence that explains something has more words. */
const FEW = 6;

const nameWords = lettered('g')`[\p{L}\p{N}’'-]{2,}`;
const titleWords = lettered('g')`[\p{L}\p{N}]{2,}`;

/** What a citation says of its source that can be looked for elsewhere: the last word of its first author, the first of its title. */
export function traces({ parts }: CitationOccurrence): { readonly author: string; readonly title: string } {
  const author = parts.authors[0]?.text.match(nameWords)?.at(-1) ?? '';
  const words = parts.title?.text.match(titleWords) ?? [];
  return { author, title: words.find((word) => word.length > 3) ?? words[0] ?? '' };
}
