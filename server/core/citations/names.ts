/** Authors: persons and bodies, as citations name them, and whether two names may be one. */

import { capital, lettered } from '../letters.js';
import type { Span } from '../model.js';
import { bodyBeginnings, bodyEndings, bodyNouns } from '../words/citation-nouns.js';
import { smallWords, tellingWords } from '../words/citations.js';
import { isGivenName } from './known.js';

export interface Author extends Span {
  readonly text: string;
  /** Small letters without accents: of a person the surname, of a body the whole name. */
  readonly key: string;
  /** The other names by which it may be called: its acronym, the name in brackets behind it. */
  readonly others: readonly string[];
  readonly person: boolean;
  /** More of them than are named. */
  readonly etAl: boolean;
}

const joint = lettered(
  'gi',
)`,? (?:and|und|et|y|e|&|with) (?!al\b)| ?/ ?(?=\p{Lu})|, ?(?!(?:Jr|Sr|Inc|Ltd|LLP|LLC|S\.A|GmbH)\b)|; `;
const initials = lettered()`^(?:\p{Lu}\p{Ll}?\.[ -]?){1,4}$|^\p{Lu}{1,2}$`;
const particles = new Set(
  'de la le van von der den zu zur di da dos del della du al bin ibn ter ten af av st'.split(' '),
);
const rolesBehind = /,? ?\(?(?:eds?|hrsg|hg|dirs?|coords?|trans|transl|editors?|übers)\.?\)?\.?$/i;
/** Initials without points behind a surname: `Brandt KL`. */
const closeInitials = lettered()`^(.*\p{Ll}.*) \p{Lu}{1,3}$`;
/** `Report of the Committee`: a document, and not the body. */
const document =
  /^(?:(?:Annual|Final|Interim|Official|Joint|Summary) )?(?:Records|Reports?|Statements?|Letters?|Notes?|Resolutions?|Yearbook|Minutes|Summary|Guide|Handbook|Manual|Guidelines|Proceedings|Opinion|Judgment) (?:of|by|from|on|to|for) /;
/** The full stop behind `Brandt K, Lind UM.` */
const compactEnd = lettered()`^([^,]*\p{Ll} \p{Lu}{1,3}(?:, (?:and )?[^,]*\p{Ll} \p{Lu}{1,3}){0,30})\.$`;
const LONGEST = 160;

const betweenWords = lettered('g')`[^\p{L}\p{N}]+`;

/** Letters and digits in small letters, without accents; every other run is one blank. */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[’']s?(?=\s|$)/g, ' ')
    .replace(betweenWords, ' ')
    .trim();
}

const twoLetters = lettered()`^\p{L}{2}`;

/** Capitals as in a title, on so many words at least. */
export function isTitle(text: string, least: number): boolean {
  const words = text.split(/[\s/–—-]+/).filter((word) => twoLetters.test(word) && !smallWords.has(word.toLowerCase()));
  const great = words.filter((word) => capital.test(word));
  return great.length >= least && great.length >= words.length * 0.6;
}

const beginsNames = lettered()`^[\p{Lu}“"(]|^(?:de|von|van|di|al|d’|el)\b`;
const sign = lettered()`[\p{L}\p{N}]`;

/** Whether a stretch can be a name or several: capitals but for small words, and nothing that tells something. */
export function isNames(text: string): boolean {
  const stretch = text.trim();
  if (stretch.length < 2 || stretch.length > LONGEST || !beginsNames.test(stretch)) return false;
  if (/[!?=:;\d]{2}|[!?=:;]|https?|\ue000/.test(stretch) || /\.\s+(?:The|A|An|In|On|This|It) /.test(stretch))
    return false;
  if (document.test(stretch)) return false;
  if (/^(?:Title|Part|Chapter|Section|Article|Annex|Volume|Appendix) (?:[IVXLC]+|\d+)\b/.test(stretch)) return false;
  const words = stretch.split(/[\s/]+/).filter((word) => sign.test(word));
  if (words.length > 1 && words.length < 9 && bodyBeginnings.has((words[0] as string).toLowerCase()))
    return words.every((word) => !tellingWords.has(word));
  return words.length > 0 && words.length <= 18 && words.every((word) => isNameWord(word));
}

const around = lettered('g')`^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$`;
const elided = lettered()`^[a-z]{1,2}[’'-]\p{Lu}`;

function isNameWord(word: string): boolean {
  const bare = word.replace(around, '');
  if (capital.test(bare) || /^(?:et|al|eds?|hrsg|hg|dirs?|coords?|trans|transl|übers|u|a)$/i.test(bare)) return true;
  if (elided.test(bare)) return true;
  return smallWords.has(bare) && !tellingWords.has(bare);
}

const closing = lettered()`[,:\s]+$|(?<=\p{L}\p{Ll})(?<!(?<!\p{L})(?:Jr|Sr|St|al|Inc|Ltd|Co|Corp|Hrsg|Hg))[.,:\s]+$`;
const acronymOnly = lettered()`^\p{Lu}[\p{Lu}\d&-]+$`;

/** The authors of a stretch of names; `from` is where it begins in the citation. */
export function authorsOf(stretch: string, from: number, turned = false): Author[] {
  const lead = stretch.length - stretch.trimStart().length;
  const text = stretch.trim().replace(closing, '').replace(compactEnd, '$1').replace(rolesBehind, '');
  const start = from + lead;
  if (turned) return turnedIn(text, start);
  const pieces = piecesOf(text.replace(/^[“”"„«]/, ' '));
  const etAl = /\bet al|\bu\. ?a\.|\band others/i.test(text);
  const alias = [...text.matchAll(/\(([^)]{2,80})\)/g)].map(([, name = '']) => plain(name));
  if (pieces.length && pieces.every((piece) => isPerson(piece.text)))
    return pieces.map((piece) => person(piece.text, start + piece.from, etAl, pieces.length > 1 ? [] : alias));
  const shorts = pieces.length > 1 && pieces.every((piece) => acronymOnly.test(piece.text));
  if (shorts) return pieces.map((piece) => body(piece.text, start + piece.from));
  return text ? [body(text.replace(/^[“”"„«]/, ''), start)] : [];
}

/** `Brandt, Karl / Meyer, Ute`. */
function turnedIn(text: string, start: number): Author[] {
  return [...text.matchAll(/[^/;]+/g)].map(({ index, 0: name }) => {
    const lead = name.length - name.trimStart().length;
    return person(name.trim(), start + index + lead, false, []);
  });
}

const acronymOrNumber = lettered()`^\p{Lu}[\p{Lu}\d-]+$`;

/** Whether authors are named as persons or bodies are: enough where nothing else makes a citation. */
export function areCertain(authors: readonly Author[]): boolean {
  return authors.every(
    ({ person, text }) =>
      person ||
      acronymOrNumber.test(text) ||
      text.split(/[\s,]+/).some((word) => bodyNouns.has(word.toLowerCase()) || bodyEndings.test(word)),
  );
}

/** The single names; initials behind a surname belong to it. */
function piecesOf(text: string): { text: string; from: number }[] {
  const flat = text
    .replace(/\([^)]*\)/g, (bracket) => ' '.repeat(bracket.length))
    .replace(/,? et al\.?|,? u\. ?a\.|,? and others/gi, (words) => ' '.repeat(words.length));
  const [turned, straight] = [merged(flat, true), merged(flat, false)];
  return turned.length < straight.length && turned.every(({ text }) => /[\s,]/.test(text)) ? turned : straight;
}

/** The names between commas and `and`; initials, and if so wanted given names, join the surname before them. */
function merged(flat: string, given: boolean): { text: string; from: number }[] {
  const pieces: { text: string; from: number }[] = [];
  let at = 0;
  let comma = false;
  for (const { index, 0: between } of [...flat.matchAll(joint), { index: flat.length, 0: '' }]) {
    const written = flat.slice(at, index);
    const from = at + written.length - written.trimStart().length;
    const last = pieces.at(-1);
    const behind = initials.test(written.trim()) || (given && comma && isGiven(written.trim()));
    if (last && behind && isSurname(last.text)) last.text = `${last.text}, ${written.trim()}`;
    else if (written.trim()) pieces.push({ text: written.trim(), from });
    comma = /^, ?$/.test(between);
    at = index + between.length;
  }
  return pieces;
}

/** Nothing that stands behind a comma belongs to a name that begins with a given one. */
function isSurname(text: string): boolean {
  return !text.includes(',') && !(text.includes(' ') && isGivenName(text.slice(0, text.indexOf(' '))));
}

/** `Karl`, `Karl L.`, `Ute Maria`: given names, in the place behind a surname and a comma. */
export function isGiven(text: string): boolean {
  const words = text.split(/[\s-]+/);
  return words.length < 4 && words.every((word, i) => isGivenName(word) || (i > 0 && initials.test(word)));
}

const noPerson = lettered()`\p{Lu}{3,}|\d|&`;
const twoCapitals = lettered()`^\p{Lu}{2}$`;
const elidedParticle = lettered()`^(?:d’|d')\p{Lu}`;

function isPerson(name: string): boolean {
  const words = name.replace(/,/g, ' ').split(/\s+/).filter(Boolean);
  if (!words.length || words.length > 6 || words[0] === 'The' || noPerson.test(name.replace(/ [IVX]{2,4}$/, '')))
    return false;
  if (words.length === 1 && twoCapitals.test(words[0] as string)) return false;
  return words.every((word, i) => {
    const bare = word.toLowerCase().replace(/[.’']/g, '');
    if (bodyNouns.has(bare) || bodyEndings.test(bare)) return false;
    return capital.test(word) || (particles.has(bare) && i < words.length - 1) || elidedParticle.test(word);
  });
}

function person(text: string, from: number, etAl: boolean, alias: readonly string[]): Author {
  const turned = text.split(',')[0] as string;
  const words = (closeInitials.exec(turned)?.[1] ?? turned)
    .replace(/,? (?:Jr\.?|Sr\.?|[IVX]{1,5})$/, '')
    .trim()
    .split(/\s+/);
  const others = [...alias, ...acronyms(text)];
  return { text, from, to: from + text.length, key: plain(words.at(-1) ?? text), others, person: true, etAl };
}

function body(text: string, from: number): Author {
  const outer = text
    .replace(/\([^)]*\)/g, ' ')
    .replace(/^The /, '')
    .trim();
  const inner = [...text.matchAll(/\(([^)]{2,80})\)/g)].map(([, name = '']) => plain(name));
  return {
    text,
    from,
    to: from + text.length,
    key: plain(outer),
    others: [...inner, ...acronyms(outer)],
    person: false,
    etAl: false,
  };
}

const beginsLetter = lettered()`^\p{L}`;

/** `United Nations` as `un`; with small words and without: `UNHCR`, `CoE`. */
function acronyms(name: string): string[] {
  const words = name.split(/[\s-]+/).filter((word) => beginsLetter.test(word));
  if (words.length < 2) return [];
  const of = (some: readonly string[]) => plain(some.map((word) => word.charAt(0)).join(''));
  const great = words.filter((word) => capital.test(word));
  return [...new Set([of(great), of(words)])].filter((short) => short.length > 1);
}

/** Whether the names of a short form may stand for those of a full one: all of them, the first of many, an acronym, a part. */
export function mayBe(short: readonly Author[], full: readonly Author[]): boolean {
  if (!short.length || !full.length) return false;
  let at = 0;
  return short.every((one) => {
    const found = full.findIndex((other, i) => i >= at && isSame(one, other));
    at = found + 1;
    return found >= 0;
  });
}

function isSame(a: Author, b: Author): boolean {
  if (a.key === b.key && a.key !== '') return true;
  if (b.others.includes(a.key) || a.others.includes(b.key)) return a.key.length > 1 && b.key.length > 1;
  if (a.person && b.person) return false;
  const [short, long] = a.key.length < b.key.length ? [a.key, b.key] : [b.key, a.key];
  return short.length > 5 && (` ${long} `.endsWith(` ${short} `) || ` ${long} `.startsWith(` ${short} `));
}

/** The names under which an author is looked for: whole, its last and its first word, its acronyms. */
export function lookups({ key, others, person }: Author): string[] {
  const words = key.split(' ');
  return [...new Set([key, ...others, ...(person ? [] : [words.at(-1) ?? '', words[0] ?? ''])])].filter(
    (word) => word.length > 1,
  );
}
