/** Finds, among many names, those that a slip of one letter away from another. */
import { type Name, slipped, type Word } from './spelling.js';

/** Shorter words are too often near to one another by chance. */
const SHORT_WORD = 5;

/** A name that another may have been meant to be: which word of it differs in one letter, and how. */
export interface Slip {
  readonly name: string;
  readonly word: number;
  readonly wrong: Word;
  readonly right: Word;
}

export class Names {
  private readonly keys = new Set<string>();
  /** Names by all their words but one. */
  private readonly frames = new Map<string, { name: string; word: Word }[]>();

  constructor(names: Iterable<Name>) {
    for (const name of names) this.add(name);
  }

  /** Whether a name is one of them, however it is spelt. */
  has(name: Name): boolean {
    return this.keys.has(name.key);
  }

  /** The names that a name could be a slip of. */
  near(name: Name): Slip[] {
    if (!this.frames.size || !name.isLong) return [];
    return name.words.flatMap((wrong, i) => {
      if (wrong.text.length < SHORT_WORD) return [];
      const alike = this.frames.get(frameOf(name, i)) ?? [];
      return alike.flatMap(({ name, word: right }) =>
        isSlip(wrong.text, right.text) ? [{ name, word: i, wrong, right }] : [],
      );
    });
  }

  private add(name: Name): void {
    if (this.keys.has(name.key)) return;
    this.keys.add(name.key);
    if (!name.isLong) return;
    for (const [i, word] of name.words.entries()) {
      if (word.text.length < SHORT_WORD) continue;
      const frame = frameOf(name, i);
      const own = this.frames.get(frame);
      if (own) own.push({ name: name.text, word });
      else this.frames.set(frame, [{ name: name.text, word }]);
    }
  }
}

function frameOf({ words }: Name, without: number): string {
  return words.map(({ text }, i) => (i === without ? '*' : text)).join(' ');
}

/** One letter apart, but no plural, no other number, and begun with the same letter, which few slips change. */
function isSlip(wrong: string, right: string): boolean {
  if (/\d/.test(wrong + right) || !slipped(wrong, right)) return false;
  if (wrong === `${right}s` || right === `${wrong}s`) return false;
  return wrong[0] === right[0] || wrong[0] === right[1];
}
