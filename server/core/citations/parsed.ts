/** What a note says of itself, before it is known what the notes before it say. */
import type { CitationParts, LoneQuote } from '../citing.js';
import type { Span } from '../model.js';
import type { Author } from './names.js';

/** A citation as it is written. `from` and `to` count from the start of the note's paragraph. */
export interface Parsed extends Span {
  /** What its words make it; what is `full` may turn out to be a short form. */
  readonly form: 'full' | 'ibid' | 'idem' | 'op-cit' | 'supra' | 'cross-reference';
  readonly parts: CitationParts;
  readonly authors: readonly Author[];
  /** `Idem, Title`: its author is that of the source before. */
  readonly sameAuthor: boolean;
  /** Its title stands in quotation marks or emphasis. */
  readonly marked: boolean;
  readonly nested: boolean;
  /** It has a date, a publisher, an address: it says more than a short form does. */
  readonly detailed: boolean;
  /** It is a citation only if it leads back to something. */
  readonly weak: boolean;
  readonly loneQuotes: readonly LoneQuote[];
  /** Its words, folded: equal words are the same citation. */
  readonly words: string;
}
