/** The evidence for a name as sentences for a writer. */
import { nameWeights } from '../words/name-weights.js';

const sentences: ReadonlyMap<string, string> = new Map([
  ['strong', 'Its head noun names a body.'],
  ['firm', 'It ends as names of companies do.'],
  ['titled', 'A title or a role stands beside it.'],
  ['roleAfter', 'A role stands behind it.'],
  ['speaks', 'A verb of saying follows.'],
  ['spoken', 'It is named as who said something.'],
  ['given', 'It begins with a given name.'],
  ['surname', 'It ends with a surname.'],
  ['initial', 'It holds an initial.'],
  ['author', 'It stands where a note names its author.'],
  ['publisher', 'It stands where a note names the publisher.'],
  ['byline', 'It stands in the byline.'],
  ['caps', 'It is written in capitals, as acronyms are.'],
  ['camel', 'It has a capital inside, as brands have.'],
  ['possessive', 'It owns what follows.'],
  ['many', 'It is named more than once.'],
  ['defined', 'A definition stands beside it.'],
  ['the', '“the” stands before it.'],
]);
const MOST = 3;

/** What speaks most for a name, strongest first. */
export function explain(codes: readonly string[]): string[] {
  const weight = (code: string) =>
    codes.reduce((sum, one) => (one === code || one.endsWith(`|${code}`) ? sum + (nameWeights.get(one) ?? 0) : sum), 0);
  const known = codes.filter((code) => sentences.has(code)).map((code) => ({ code, weight: weight(code) }));
  const best = known.sort((a, b) => b.weight - a.weight).slice(0, MOST);
  const told = best.filter((one, i) => i === 0 || one.weight > 0).map(({ code }) => sentences.get(code) as string);
  return told.length ? told : ['It is written like a name.'];
}
