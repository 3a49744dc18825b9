/** What a mention of a name says of it. */
import type { Piece } from './chunk.js';
import type { HeadKind } from './tables.js';

/** Data of a `name` mention. */
export interface NameData {
  /** Equal for names that differ in spelling only. */
  readonly key: string;
  /** Its words: where each begins and ends, counted from the mention's start. */
  readonly words: readonly number[];
  readonly sort: Piece['sort'];
  /** What its head noun makes of it, and whether that alone is enough. */
  readonly kind: HeadKind | '';
  readonly strong: boolean;
  /** Bodies of the tables that have this name, and whether it is a full one; none for what only the text knows. */
  readonly bodies: readonly number[];
  readonly full: boolean;
  evidence: number;
  /** What small words beside it and the make of its words tell (`hint` of `beside.ts`). */
  readonly hints: number;
  /** How many mentions further on its acronym, its full name or its alias stands, if the text defines it here. */
  readonly defines: number;
}
