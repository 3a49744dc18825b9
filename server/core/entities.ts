/** What an actor and a date are. A part of the model, on a page of its own. */
import type { Occurrence } from './model.js';

/** What kind of body an actor is; an instrument (a law, a treaty, a declaration) is none, and is kept apart. */
export type ActorKind =
  | 'state'
  | 'bloc'
  | 'igo'
  | 'agency'
  | 'company'
  | 'ngo'
  | 'academic'
  | 'media'
  | 'person'
  | 'other'
  | 'instrument';

/** One actor or instrument, the same object for all its mentions in a document. */
export interface Actor {
  /** Its canonical name, which is the same in every document that names it: `United Nations`. */
  readonly id: string;
  /** Its full name as this document has it, where it does. */
  readonly name: string;
  readonly kind: ActorKind;
  readonly acronym?: string;
  /** Where it is known from; `text` for one that only this document speaks of. */
  readonly source: 'text' | 'table' | 'lexicon';
  /** Every reader knows it by its acronym, which needs no expansion. */
  readonly known?: boolean;
}

/** How a mention names its actor. */
export type ActorForm = 'name' | 'alias' | 'acronym' | 'short' | 'surname';

/** A mention of an actor or an instrument. */
export interface ActorOccurrence extends Occurrence {
  readonly kind: 'actor' | 'instrument';
  readonly actor: Actor;
  readonly as: ActorForm;
  /** This mention gives the acronym its meaning: either side of `Name (ABC)`. */
  readonly defines: boolean;
}

export type Precision =
  | 'century'
  | 'decade'
  | 'years'
  | 'year'
  | 'half'
  | 'season'
  | 'quarter'
  | 'month'
  | 'week'
  | 'day'
  | 'time'
  | 'unknown';

/** How a date is written, where it could be written in another way: only whole days that stand in one piece have a style. */
export type DateStyle = 'iso' | 'dmy' | 'mdy' | 'numeric';

/** A date, as it was understood. */
export interface DateValue {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** TIMEX3 (ISO-TimeML) value: `2023-04-30`, `2023-Q3`, `199`, `P18M`. Empty where it cannot be told. */
  readonly value: string;
  /** The same in EDTF (ISO 8601-2), where that can say it; not for durations. */
  readonly edtf?: string;
  readonly precision: Precision;
  /** TIMEX3 modifier: START, MID, END, APPROX, BEFORE, AFTER, LESS_THAN … */
  readonly mod?: string;
  /** The first and the last day it covers, `YYYY-MM-DD`; absent where no calendar day can be told. */
  readonly first?: string;
  readonly last?: string;
  /** What told the value: the words themselves, the document's date, or another date in the text. */
  readonly basis: 'written' | 'document' | 'context';
  /** The date it was counted from, as a value, where `basis` is not `written`. */
  readonly against?: string;
  readonly style?: DateStyle;
  /** What is wrong with how it is written. */
  readonly impossible?: string;
  /** The weekday as written and as the calendar has it, where they differ: `['Monday', 'Tuesday']`. */
  readonly weekdays?: readonly [string, string];
  /** Both readings of `10/08/2022`, as ISO days: the one taken first. */
  readonly readings?: readonly [string, string];
  /** How a broken date would be whole: `August 1, 2018` for `August1, 2018`. */
  readonly repaired?: string;
}

/** A date, a duration or a set of dates in the text. Its key is its value. */
export interface DateOccurrence extends Occurrence {
  readonly kind: 'date';
  readonly date: DateValue;
  /** It is the date of the document itself. */
  readonly own: boolean;
}

/** A workspace's own knowledge of actors. */
export interface Lexicon {
  readonly actors: readonly LexiconEntry[];
  /** What is no actor, however it looks. */
  readonly exclude: readonly string[];
}

export interface LexiconEntry {
  readonly name: string;
  readonly kind?: ActorKind;
  readonly acronym?: string;
  readonly aliases: readonly string[];
}
