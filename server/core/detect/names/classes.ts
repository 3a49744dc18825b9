/** What a word can be, by its key. */

/** What a word can be; bits. */
export const is = {
  common: 1,
  given: 2,
  doubtful: 4,
  surname: 8,
  place: 16,
  demonym: 32,
  role: 64,
  honorific: 128,
  placeWord: 256,
  saying: 512,
  calendar: 1024,
  function: 2048,
  /** The last word of a head noun, in singular or plural. */
  head: 4096,
} as const;

/** So many words are remembered; then all are forgotten, so that no number of texts fills the memory. */
const MOST = 50_000;

/** The classes of words. Long lists are asked once for each word that comes along: that is quicker than to prepare them all. */
export class Classes {
  private readonly lists: { readonly words: ReadonlySet<string>; readonly bit: number }[] = [];
  private readonly own = new Map<string, number>();
  private readonly known = new Map<string, number>();

  /** A list whose words are all of a class. */
  addList(words: readonly string[], bit: number): void {
    this.lists.push({ words: new Set(words), bit });
  }

  add(key: string, bit: number): void {
    this.own.set(key, (this.own.get(key) ?? 0) | bit);
  }

  of(key: string): number {
    let found = this.known.get(key);
    if (found === undefined) {
      found = this.own.get(key) ?? 0;
      for (const { words, bit } of this.lists) if (words.has(key)) found |= bit;
      if (!(found & (is.common | is.given | is.surname)) && this.isInflected(key)) found |= is.common;
      if (this.known.size >= MOST) this.known.clear();
      this.known.set(key, found);
    }
    return found;
  }

  /** `enhanced`, `attachments`: a form of a common word is as common. */
  private isInflected(key: string): boolean {
    const [, stem, ending] = inflected.exec(key) ?? [];
    if (!stem || !ending) return false;
    return this.isCommon(stem) || this.isCommon(`${stem}e`) || (ending.startsWith('ie') && this.isCommon(`${stem}y`));
  }

  private isCommon(key: string): boolean {
    return this.lists.some(({ words, bit }) => bit === is.common && words.has(key));
  }
}

const inflected = /^([a-z]{3,})(s|es|ies|ed|ied|ing|ings|ly|ment|ments|er|ers|ness)$/;
