/** Evidence as sentences for a reader: why a bare number was taken for a marker. */

/** A sentence for each code of evidence that a reader can see for themselves; the first part of a code decides. */
const before: Readonly<Record<string, string>> = {
  small: 'It is glued to the end of a word.',
  capital: 'It is glued to the end of a name.',
  stop: 'It follows the end of a sentence without a blank.',
  comma: 'It follows a comma without a blank.',
  colon: 'It follows a colon or semicolon without a blank.',
  quote: 'It is glued to a closing quotation mark.',
  bracket: 'It is glued to a closing bracket.',
  dash: 'It follows a dash without a blank.',
  'year-stop': 'It follows a year and its full stop, and is no decimal.',
  'year-comma': 'It follows a year and its comma.',
  'number-stop': 'It follows a number and a full stop that ends a sentence.',
  'number-comma': 'It follows a number and a comma.',
  'split-year': 'It is glued to a year: the digits before it are the year.',
  'split-money': 'It is glued to an amount of money.',
  'split-group': 'It is glued to a number whose last group would have too many digits.',
  'split-name': 'It is glued to a name that ends in digits.',
  'split-code': 'It is glued to a code that ends in digits.',
  'split-number': 'It is glued to another number.',
  'behind-url': 'It is glued to a web address.',
};

const behind: Readonly<Record<string, string>> = {
  'then-blank-capital': 'A new sentence begins behind it.',
  'then-gap-capital': 'A new sentence begins behind it.',
  'then-end': 'Its line ends behind it.',
  'then-mark': 'A punctuation mark closes behind it.',
};

/** What is known of a chosen number: its place in the row, and the evidence of its paragraph. */
export interface Grounds {
  readonly why: readonly string[];
  /** The markers before and behind it in the row; 0 where there is none. */
  readonly previous: number;
  readonly next: number;
  readonly joined: boolean;
  readonly spaced: boolean;
}

/** Sentences, the strongest ground first. */
export function explain(grounds: Grounds): string[] {
  const { why, joined, spaced } = grounds;
  const glued = why.map((code) => before[code]).find(Boolean);
  const follows = joined
    ? 'It continues a list of markers.'
    : spaced
      ? 'It stands where most markers of this text stand, behind a blank.'
      : undefined;
  const after = why.map((code) => behind[code]).find(Boolean);
  return [place(grounds), glued ?? follows, after].filter((sentence): sentence is string => Boolean(sentence));
}

function place({ previous, next }: Grounds): string | undefined {
  if (previous && next) return `It stands between markers ${previous} and ${next}.`;
  if (previous) return `It stands behind marker ${previous}.`;
  return next ? `It stands before marker ${next}.` : undefined;
}
