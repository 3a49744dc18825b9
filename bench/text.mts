/**
 * Policy prose made by rule: the same seed gives the same text on every machine. It says nothing, but it has the lengths,
 * numbers, names and punctuation that reading such texts costs time for.
 */

/** A text as it is written, before it is decided how its markers and notes look. A number in a paragraph is a marker. */
export interface Article {
  readonly title: string;
  readonly paragraphs: readonly (readonly (string | number)[])[];
  readonly notes: readonly string[];
}

/** An article of about `length` code units in its plain form. */
export function article(seed: number, length: number): Article {
  const random = generator(seed);
  const paragraphs: (string | number)[][] = [];
  const notes: string[] = [];
  let written = 0;
  while (written < length) {
    const paragraph = paragraphOf(random, notes);
    paragraphs.push(paragraph);
    written = sum(paragraphs.flat()) + sum(notes) + notes.length * 7;
  }
  return { title: `The ${pick(random, things)} of the ${pick(random, bodies)}`, paragraphs, notes };
}

/** As a web page is saved: markers are bare digits, and the notes a list at the end. */
export function plain({ title, paragraphs, notes }: Article): string {
  const body = paragraphs.map((parts) => parts.join(''));
  return [title, ...body, 'Notes', notes.map((note, index) => `${index + 1}. ${note} ↩︎`).join('\n')].join('\n\n');
}

/** The same footnotes in Markdown; `prefix` keeps the labels of several articles in one text apart. */
export function markdown({ title, paragraphs, notes }: Article, prefix = ''): string {
  const body = paragraphs.map((parts) =>
    parts.map((part) => (typeof part === 'string' ? part : `[^${prefix}${part}]`)).join(''),
  );
  return [`# ${title}`, ...body, ...notes.map((note, index) => `[^${prefix}${index + 1}]: ${note}`)].join('\n\n');
}

/** Articles one after the other, as in a volume; the notes of each begin with 1 again. */
export function volume(seed: number, length: number, articleLength: number): Article[] {
  const articles: Article[] = [];
  for (let written = 0; written < length; written += articleLength) {
    articles.push(article(seed + articles.length, articleLength));
  }
  return articles;
}

const bodies = [
  'Committee on Digital Affairs',
  'Council',
  'Ministry of Transport',
  'Regional Assembly',
  'G20',
  'Audit Office',
];
const groups = ['member states', 'local authorities', 'small enterprises', 'civil society groups', 'port operators'];
const verbs = ['adopted', 'postponed', 'published', 'questioned', 'revised', 'endorsed', 'withdrew', 'evaluated'];
const things = [
  'framework',
  'implementation plan',
  'budget',
  'joint statement',
  'guidelines',
  'impact assessment',
  'roadmap',
];
const topics = [
  'data protection',
  'CO2 reporting',
  'cross-border rail',
  'housing',
  'water quality',
  'public procurement',
];
const tails = [
  'although the costs were not known at the time',
  'which covered 14 of 27 regions',
  'after a consultation that lasted 18 months',
  'with a share of 62.5 per cent',
  'under Article 12, paragraph 3',
  'despite the objections raised in 2019',
  'at a cost of €3.4 million',
  'as “a matter of some urgency”',
];
const months = ['January', 'March', 'May', 'June', 'September', 'November'];

type Random = () => number;

function paragraphOf(random: Random, notes: string[]): (string | number)[] {
  const parts: (string | number)[] = [];
  const sentences = 3 + Math.floor(random() * 4);
  for (let i = 0; i < sentences; i++) {
    parts.push(`${i > 0 ? ' ' : ''}${sentence(random)}.`);
    if (random() < 0.4) parts.push(notes.push(noteOf(random)));
  }
  return parts;
}

function sentence(random: Random): string {
  const core = `the ${pick(random, bodies)} ${pick(random, verbs)} the ${pick(random, things)} on ${pick(random, topics)}`;
  const opening = `In ${pick(random, months)} ${2005 + Math.floor(random() * 20)}`;
  const shape = random();
  if (shape < 0.3) return `${opening}, ${core}`;
  if (shape < 0.7) return `For ${pick(random, groups)}, ${core}, ${pick(random, tails)}`;
  return `${opening}, ${core}, ${pick(random, tails)}, and ${pick(random, groups)} were asked to follow`;
}

function noteOf(random: Random): string {
  const year = 2005 + Math.floor(random() * 20);
  const page = 1 + Math.floor(random() * 300);
  const source = `${pick(random, bodies)}, “Report on ${pick(random, topics)}”, ${pick(random, months)} ${year}`;
  const shape = random();
  if (shape < 0.2) return `Ibid., p. ${page}.`;
  if (shape < 0.6) return `${source}, pp. ${page}–${page + 4}.`;
  return `${source}, https://example.org/reports/${year}/${page}.html.`;
}

function pick(random: Random, words: readonly string[]): string {
  return words[Math.floor(random() * words.length)] ?? '';
}

function sum(parts: readonly (string | number)[]): number {
  return parts.reduce<number>((length, part) => length + String(part).length, 0);
}

/** Marsaglia's xorshift with 32 bits: enough to choose words, and the same everywhere. */
function generator(seed: number): Random {
  let state = seed * 2_654_435_761 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
