/**
 * What a citation and a source are. A part of the model, on a page of its own.
 *
 * A citation is a stretch of a note that names a source (`full`) or leads back to one that was named before (every other form),
 * or a place in the text that names a note (`cross-reference`). Its key is that of its source: the first full citation defines
 * it, all others use it. What leads to no source has a key of its own, which begins with `?`; what names notes only has the
 * key of the first of them, `note:0/12`.
 */
import type { Occurrence, Span } from './model.js';

/** How a citation names its source. */
export type CitationForm =
  /** Everything the reader needs: also what is short, if nothing before it could be meant. */
  | 'full'
  /** `Ibid.`, `ebd.`, `ibíd.`: the source before. */
  | 'ibid'
  /** `Id. at 45`, `idem, p. 4`: the same, in the words of lawyers. `Idem, Other Title (1959)` is `full`: only its author is the same. */
  | 'idem'
  /** A title, or its beginning, that stood in a full citation. */
  | 'short'
  /** An author, with or without the beginning of a title: `Brandt, Duties, p. 3`; `Brandt, p. 3`. */
  | 'author-short'
  /** A source by the note that cites it: `Brandt, supra note 2`; `Brandt (n 2) 45`; `Brandt, a. a. O. (Fn. 2)`. */
  | 'supra'
  /** `Brandt, op. cit., p. 3`; `loc. cit.`; `Rossi, cit.`; `a. a. O.`, without the number of a note. */
  | 'op-cit'
  /** A name that a full citation gave itself: `(hereinafter “the Ports Act”)`. */
  | 'hereinafter'
  /** Notes only, in a note or in the text: `see note 12 above`; `notes 5–7`; `Anm. 5`. */
  | 'cross-reference';

/** What became of a citation. */
export type CitationStatus =
  /** It leads to one source; all notes that it names exist. So does every full citation. */
  | 'resolved'
  /** It leads to one source, whose full citation comes later: `antecedent`. */
  | 'early'
  /** It may mean several sources, all in `candidates`. */
  | 'ambiguous'
  /** `Ibid.` behind a note that cites nothing, in a style that lets it mean nothing else. `candidates` has what stood before. */
  | 'barrier'
  /** It names a note (`targets`) that does not cite what it says; `meant` is the note that does, where there is one. */
  | 'mismatch'
  /** It names a note that does not exist: `parts.numbers` without a `note`. */
  | 'dangling'
  /** Nothing was found that it could mean. */
  | 'unresolved';

/** Which house rules hold. `plain` is lenient: an explanatory note does not come between `Ibid.` and its source. */
export type CitationStyle = 'plain' | 'chicago' | 'oscola' | 'bluebook' | 'un';

/** A part of a citation. Its span counts from the citation's own start, so it moves along; `text` is without marks and folded. */
export interface CitationPart extends Span {
  readonly text: string;
}

/** A web address. */
export interface UrlPart extends CitationPart {
  /** The address to open: as written, or mended. */
  readonly url: string;
  /** What is wrong with it: a blank or a line end inside, or `https://` is missing or misspelt. `url` is the remedy. */
  readonly fault?: 'blank' | 'line-end' | 'scheme';
}

/** When it was published, or opened. */
export interface CitedDate extends CitationPart {
  readonly year?: number;
}

/** The number of a note, as it is named: what a renumbering must change. Of `5–7` the numbers are 5 and 7. */
export interface NumberPart extends CitationPart {
  readonly label: string;
  /** It ends a range that the number before it begins. */
  readonly range: boolean;
}

/** A quotation mark of the note that has no partner. */
export interface LoneQuote extends CitationPart {
  readonly opens: boolean;
  /** Where its partner could stand, from the citation's start, and which sign it would be; absent where no place is certain. */
  readonly partner?: { readonly at: number; readonly sign: string };
}

/** What a citation is made of. What is not there was not found. */
export interface CitationParts {
  /** `See`, `Cf.`, `quoted in` … */
  readonly signal?: CitationPart;
  /** The word that leads back: `Ibid.`, `supra`, `op. cit.` */
  readonly word?: CitationPart;
  readonly authors: readonly CitationPart[];
  readonly title?: CitationPart;
  /** The journal, newspaper, site, book or series that it appeared in. */
  readonly container?: CitationPart;
  readonly publisher?: CitationPart;
  readonly date?: CitedDate;
  readonly urls: readonly UrlPart[];
  readonly doi?: CitationPart;
  /** Document symbols, without blanks that do not belong: `A/HRC/48/31`, `32016R0679`, `COM(2021) 206`, `OJ L 119`. */
  readonly symbols: readonly CitationPart[];
  /** Pages, paragraphs, articles: `paras. 5–7`, `Art. 5(1)(d)`. Several that follow each other are one. */
  readonly pinpoint?: CitationPart;
  /** When it was opened: `accessed 3 May 2021`; the date alone. */
  readonly accessed?: CitedDate;
  /** The name that it gives itself: `hereinafter X`. */
  readonly named?: CitationPart;
  /** Notes that it names. */
  readonly numbers: readonly NumberPart[];
}

/** By what a work is told from others, wherever it is cited. */
export interface WorkIdentity {
  /** The words of its title, as they are compared. */
  readonly words: readonly string[];
  /** What one work has and no other: `doi:10.1/x`, `symbol:a/hrc/48/31`, `isbn:306406152`. The first symbol comes before others. */
  readonly strong: readonly string[];
  /** The pages that its addresses lead to. */
  readonly pages: readonly string[];
  readonly year?: number;
  /** When it appeared, if that is said to the month: `12`, `may`, `2020`. */
  readonly day: readonly string[];
  /** Its title is one that comes out anew each year. */
  readonly serial: boolean;
}

/** A work. One object for all its citations in a document. */
export interface Source {
  /** Unique in the document, and mostly the same in others: `brandt/duties-of-care-in`. */
  readonly key: string;
  readonly type: 'book' | 'article' | 'webpage' | 'legal' | 'document';
  /** Persons and bodies as they are written in full; the keys are their surnames. */
  readonly authors: readonly string[];
  readonly title?: string;
  /** The beginning of the title up to a colon or its first words: what a short form would say. */
  readonly shortTitle?: string;
  readonly container?: string;
  readonly publisher?: string;
  /** As written, and its year. */
  readonly date?: string;
  readonly year?: number;
  readonly accessed?: string;
  readonly url?: string;
  readonly doi?: string;
  readonly symbols: readonly string[];
  /** Names that it was given: `hereinafter X`. */
  readonly names: readonly string[];
  readonly identity: WorkIdentity;
  /** What to call it in a line: `Brandt and Moreau, “Duties of Care”`. */
  readonly label: string;
  /** The first full citation. */
  readonly first: CitationOccurrence;
  /** Full citations that say something else than the first: another year, another title. */
  readonly conflicts: readonly { readonly what: 'year' | 'title'; readonly at: CitationOccurrence }[];
}

/**
 * A citation. `from`, `to` and `focus` are the whole of it, without the signal, from the start of `paragraph`, which is that of its note
 * (a citation may begin in a later one; `view.span` is right in any case). `label` is the label of its source, or its own words;
 * `why` begins with `reason`.
 */
export interface CitationOccurrence extends Occurrence {
  readonly kind: 'citation';
  readonly as: CitationForm;
  readonly status: CitationStatus;
  /** One sentence: why it was resolved so, or why not. */
  readonly reason: string;
  readonly parts: CitationParts;
  /** The note it stands in; absent in the text. Its place among the citations of that note, from 0. */
  readonly note?: Occurrence;
  readonly order: number;
  /** It stands in a parenthesis of another citation (`quoting …`): nothing leads back to it but its own title or author. */
  readonly nested: boolean;
  /** Its source, for `resolved` and `early`, unless it names notes only. */
  readonly source?: Source;
  /** One step back: what `Ibid.` stands behind, the last citation a short form repeats. Follow it to the full citation. */
  readonly antecedent?: CitationOccurrence;
  /** All that may be meant, nearest first, one for each source. */
  readonly candidates: readonly CitationOccurrence[];
  /** The notes that it names, in the order of the numbers; ranges are filled. */
  readonly targets: readonly Occurrence[];
  /** For a `mismatch`: the note that cites what it says. */
  readonly meant?: Occurrence;
  /** Notes that cite nothing, between `Ibid.` and what it was taken to mean. */
  readonly passed: readonly Occurrence[];
  /** Quotation marks without a partner, in or near it. */
  readonly loneQuotes: readonly LoneQuote[];
}
