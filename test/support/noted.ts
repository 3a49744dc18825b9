/** Random texts whose notes are in good order, in every form that notes are written in: what refactorings are asked to change. */
import type { Random } from './random.js';

/** How markers and labels are written. */
export interface Writing {
  readonly name: string;
  readonly marker: (labels: readonly string[]) => string;
  readonly label: (label: string) => string;
}

const raised = (label: string) => label.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)));

export const writings: readonly Writing[] = [
  { name: 'bracket', marker: (labels) => `[${labels.join(', ')}]`, label: (label) => `[${label}]` },
  { name: 'caret', marker: (labels) => labels.map((one) => `[^${one}]`).join(''), label: (label) => `[^${label}]:` },
  { name: 'raised', marker: (labels) => labels.map(raised).join(','), label: raised },
  {
    name: 'tags',
    marker: (labels) => `<sup>${labels.join(', ')}</sup>`,
    label: (label) => `<sup>${label}</sup>`,
  },
  { name: 'glued', marker: (labels) => labels.join(', '), label: (label) => `${label}.` },
  { name: 'spaced', marker: (labels) => ` ${labels.join(', ')}`, label: (label) => `${label}.` },
];

/** One text in its pieces: leaving some out gives simpler ones. */
export interface Noted {
  readonly body: readonly string[];
  readonly notes: readonly string[];
  /** Further chapters, each counted from 1 again. */
  readonly more: readonly { readonly body: readonly string[]; readonly notes: readonly string[] }[];
}

const names = [
  'Oduya',
  'Lindqvist',
  'Nwosu',
  'Halloran',
  'Mendel',
  'Reve',
  'Finch',
  'Marsh',
  'Strand',
  'Roux',
  'Holm',
  'Vell',
];
const things = [
  'Pilots',
  'Harbours',
  'Ferries',
  'Lighthouses',
  'Tides',
  'Registers',
  'Levies',
  'Cranes',
  'Quays',
  'Charts',
  'Buoys',
  'Nets',
];

/** A full citation, another one for each number. */
export function fullCitation(n: number): string {
  const name = names[n % names.length];
  const thing = things[(n * 5) % things.length];
  const way = n % 3;
  if (way === 0)
    return `Miriam ${name}, ${thing} of the North: A History (Port Ansel: Quay Press, ${1980 + n}), ${n + 40}.`;
  if (way === 1)
    return `Amara ${name}, “Who Pays for ${thing}?,” Harbour Weekly, ${(n % 27) + 1} May ${2000 + (n % 20)}, https://weekly.example.org/${n}/prices/of-harbours.html.`;
  return `Ministry of ${thing}, “Report on ${name} Island,” ${1990 + n}, p. ${n + 11}.`;
}

/** A short form of that citation. */
function shortCitation(n: number, page: number): string {
  const name = names[n % names.length];
  const thing = things[(n * 5) % things.length];
  const way = n % 3;
  if (way === 0) return `${name}, ${thing} of the North, ${page}.`;
  if (way === 1) return `${name}, “Who Pays for ${thing}?,” ${page}.`;
  return `Ministry of ${thing}, “Report on ${name} Island,” p. ${page}.`;
}

const sentences = [
  'The harbour was dredged in a single stage, and they began with the northern basin',
  'The minister called the plan a bridge too short and left the hall',
  'Nobody had expected the fees to fall, and nobody was surprised when they rose again',
  'The pilots asked for better boats and were promised better weather',
  'A ferry with a small crew is awake for as long as its master is',
  'Every reserve rests on a promise that somebody will open the door in time',
  'The register is kept in a tower that few have seen from within',
  'The café on the quay 🚢 closed at four, as naïve guests 😀 found out',
];

/** What holds numbers that nobody may touch. */
const frontMatter = ['---', 'title: The Ports [1]', 'weight: 2', '---', ''];
const code = ['```', 'levy[1] = rate[2] * 3 // see note 2', '', 'x[^1] = "¹"', '```', ''];

/** A text in one way of writing; `disorder` lets markers and notes stand in any order. */
export function noted(random: Random, disorder = false): { writing: Writing; text: Noted } {
  const writing = random.pick(writings);
  const chapters = writing.name !== 'caret' && random.chance(0.15) ? 2 : 1;
  const [first, ...more] = Array.from({ length: chapters }, () => chapter(random, writing, disorder));
  return { writing, text: { ...(first as Omit<Noted, 'more'>), more } };
}

/** The text as it stands in a file. */
export function written({ body, notes, more }: Noted, end = '\n'): string {
  const parts = [{ body, notes }, ...more].map((one) => [...one.body, '', 'Notes', '', ...one.notes, ''].join('\n'));
  return parts.join('\nThe Second Part\n\n').replace(/\n/g, end);
}

function chapter(random: Random, writing: Writing, disorder: boolean): { body: string[]; notes: string[] } {
  const count = random.int(2, 9);
  const labels = Array.from({ length: count }, (_, i) => String(i + 1));
  const disordered = disorder && !/glued|spaced/.test(writing.name);
  const used = disordered ? shuffled(random, labels) : labels;
  const listed = disordered && random.chance(0.3) ? shuffled(random, labels) : labels;
  return { body: bodyOf(random, writing, used), notes: notesOf(random, writing, listed) };
}

/** Paragraphs that use every label at least once, first in this order. */
function bodyOf(random: Random, writing: Writing, labels: readonly string[]): string[] {
  const paragraphs: string[] = [...(random.chance(0.15) ? frontMatter : []), 'The Ports of the North', ''];
  if (random.chance(0.15)) paragraphs.push(...code);
  let line = '';
  for (let i = 0; i < labels.length; ) {
    const take = random.chance(0.15) ? 2 : 1;
    const own = labels.slice(i, i + take);
    i += own.length;
    const extra = !/glued|spaced/.test(writing.name) && random.chance(0.25) ? [random.pick(labels.slice(0, i))] : [];
    const marker = writing.marker([...own, ...extra.filter((one) => !own.includes(one))]);
    const behind = random.chance(0.7);
    const spaced = writing.name === 'spaced' ? `${random.pick(sentences)},${marker} and so it stayed.` : '';
    line +=
      spaced || (behind ? `${random.pick(sentences)}.${marker}` : `${random.pick(sentences)},${marker} as they say.`);
    if (random.chance(0.2)) line += ` For the rest see note ${random.pick(labels)} below.`;
    if (random.chance(0.4)) {
      paragraphs.push(line, '');
      line = '';
    } else line += ' ';
  }
  return [...paragraphs, `${line}${random.pick(sentences)}.`];
}

function notesOf(random: Random, writing: Writing, labels: readonly string[]): string[] {
  const same = random.int(1, 40);
  return labels.map((label, i) => `${writing.label(label)} ${noteOf(random, labels, i, same)}`);
}

function noteOf(random: Random, labels: readonly string[], i: number, same: number): string {
  const pick = random.int(0, 12);
  const full = fullCitation(same + i);
  if (pick === 0 && i > 0) return `Ibid., ${random.int(3, 90)}.`;
  if (pick === 1) return `See note ${random.pick(labels)} above.`;
  if (pick === 2) return `${full} See also notes ${labels[0]} and ${labels.at(-1)}.`;
  if (pick === 3 && labels.length > 4) return `${full} Cf. notes 2–4.`;
  if (pick === 4) return `${full}\n\n    It was never printed in the north.`;
  if (pick === 5 && i > 1) return fullCitation(same);
  if (pick === 6) return `The figures were not checked by anybody.`;
  if (pick === 7) return `${full} ↩︎`;
  if (pick === 8 && i > 0) return shortCitation(same + random.int(0, i - 1), random.int(3, 90));
  if (pick === 9 && i > 0) return `Ibid.`;
  return full;
}

function shuffled<T>(random: Random, list: readonly T[]): T[] {
  const rest = [...list];
  return list.map(() => rest.splice(random.int(0, rest.length - 1), 1)[0] as T);
}
