/** Rejoins words that were split when the text was copied, where the text or the language shows which word it was. */
import type { Document } from '../document.js';
import type { Edit, Paragraph } from '../model.js';
import { commonWords } from '../words/common-words.js';
import { oncePerState } from './once.js';
import type { Refactoring } from './refactoring.js';
import { inlineSplitsIn, isHidden, type LineSplit, lineSplitsIn, type Split } from './split-words.js';

export const joinWords: Refactoring = {
  name: 'joinWords',
  kind: 'refactor.rewrite',
  title(doc) {
    const { length } = joins(doc);
    return length ? `Rejoin ${length === 1 ? 'the split word' : `${length} split words`}` : undefined;
  },
  draft: (doc) => ({
    edits: joins(doc),
    meant: { rewritten: joins(doc), left: (after) => joins(after).length > 0 },
  }),
};

/** What one paragraph holds of words; kept as long as the paragraph, since the question comes whenever the cursor moves. */
interface Words {
  readonly paragraph: Paragraph;
  /** In small letters, those with hyphens also in their parts; but not the parts of words in two lines. */
  readonly words: readonly string[];
  readonly lineSplits: readonly LineSplit[];
  /** Those whose parts are no common words. */
  readonly inlineSplits: readonly Split[];
}

/** How often each word stands in the text. */
type Counts = Map<string, number>;

const common = new Set(commonWords.split(/\s+/));
const perParagraph = new WeakMap<Paragraph, Words>();

const joins = oncePerState((doc: Document): Edit[] => {
  const all = doc.paragraphs.map(wordsOf);
  if (all.every(({ lineSplits, inlineSplits }) => lineSplits.length + inlineSplits.length === 0)) return [];
  const known: Counts = new Map();
  for (const { words } of all) for (const word of words) count(known, word);
  return [...inLines(doc, all, known), ...overLines(doc, all, known)];
});

function wordsOf(paragraph: Paragraph): Words {
  const found = perParagraph.get(paragraph);
  if (found) return found;
  const lineSplits = lineSplitsIn(paragraph);
  const ends = new Set(lineSplits.flatMap(({ gap }) => [gap.from, gap.to]));
  const tokens = [...paragraph.text.matchAll(/\p{L}[\p{L}\p{M}]*(?:-\p{L}+){0,3}/gu)];
  const whole = tokens.filter(({ 0: word, index }) => !ends.has(index) && !ends.has(index + word.length));
  const words = whole.flatMap(({ 0: word }) => {
    const small = word.toLowerCase();
    return word.includes('-') ? [small, ...small.split('-')] : small;
  });
  const inlineSplits = inlineSplitsIn(paragraph).filter(({ head, tail }) => !isCommon(head) && !isCommon(tail));
  const own = { paragraph, words, lineSplits, inlineSplits };
  perParagraph.set(paragraph, own);
  return own;
}

/**
 * Words with a gap in their line: joined where the whole word stands elsewhere or is common, and the parts are no words, that is
 * wherever they stand there is such a gap between them.
 */
function inLines(doc: Document, all: readonly Words[], known: Counts): Edit[] {
  const is = (word: string) => known.has(word) || isCommon(word);
  const likely = all.flatMap(({ paragraph, inlineSplits }) =>
    inlineSplits
      .filter(({ head, tail }) => is((head + tail).toLowerCase()))
      .map((split) => ({ paragraph, split, parts: [split.head, split.tail].map((part) => part.toLowerCase()) })),
  );
  const parted: Counts = new Map();
  for (const { parts } of likely) for (const part of parts) count(parted, part);
  const sure = likely.filter(({ parts }) => parts.every((part) => parted.get(part) === known.get(part)));
  return sure.flatMap(({ paragraph, split }) =>
    isHidden(doc, paragraph, split)
      ? []
      : [{ from: paragraph.start + split.gap.from, to: paragraph.start + split.gap.to, insert: '' }],
  );
}

/** Words in two lines. One that is found may show what another one was. */
function overLines(doc: Document, all: readonly Words[], known: Counts): Edit[] {
  const splits = all.flatMap(({ paragraph, lineSplits }) =>
    lineSplits.filter((split) => !isHidden(doc, paragraph, split)).map((split) => ({ paragraph, split })),
  );
  const found = new Map<LineSplit, Edit>();
  for (let before = -1; before < found.size; ) {
    before = found.size;
    for (const { paragraph, split } of splits) {
      const word = found.has(split) ? undefined : joined(split, known);
      if (!word) continue;
      found.set(split, editOf(paragraph, split, word));
      count(known, word.toLowerCase());
    }
  }
  return [...found.values()];
}

/** The word as it was: known with its hyphen, known without, or made of two parts that are no words. Undefined where that is not certain. */
function joined({ head, tail }: Split, known: Counts): string | undefined {
  const is = (word: string) => known.has(word.toLowerCase()) || isCommon(word);
  if (is(`${head}-${tail}`)) return is(head + tail) ? undefined : `${head}-${tail}`;
  if (is(head + tail)) return head + tail;
  return is(head) || is(tail) ? undefined : head + tail;
}

/** The second part moves up to the first, with what is written together with it; the line ends behind it. */
function editOf({ text, start }: Paragraph, { gap, end, token, head, lineEnd }: LineSplit, word: string): Edit {
  const behind = text.slice(token, token + 40);
  const blanks = /^[ \t]*/.exec(behind)?.[0].length ?? 0;
  const last = token + blanks >= text.length || /^[\r\n\f]/.test(behind.slice(blanks));
  const insert = `${word.slice(head.length)}${text.slice(end, token)}`;
  return {
    from: start + gap.from,
    to: start + (last ? token : token + blanks),
    insert: last ? insert : `${insert}${lineEnd}`,
  };
}

function isCommon(word: string): boolean {
  return common.has(word.toLowerCase());
}

function count(counts: Counts, word: string): void {
  counts.set(word, (counts.get(word) ?? 0) + 1);
}
