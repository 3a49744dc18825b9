/** The word tables in the form that readers of names need. Built once, when the first name is read. */
import type { ActorKind } from '../../entities.js';
import { abbreviations } from '../../words/abbreviations.js';
import { bodies } from '../../words/bodies.js';
import { commonWords } from '../../words/common-words.js';
import { countries } from '../../words/countries.js';
import { ambiguousGivenNames, givenNames } from '../../words/given-names.js';
import { headNouns } from '../../words/head-nouns.js';
import {
  calendar,
  faiths,
  functionWords,
  moreRoles,
  notAddress,
  plainAcronyms,
  products,
  realms,
} from '../../words/name-words.js';
import { cities, placeWords, regions } from '../../words/places.js';
import { ambiguousSurnames, surnames } from '../../words/surnames.js';
import { honorifics, roles, saying } from '../../words/titles.js';
import { Classes, is } from './classes.js';
import { follow, followAll, Marks } from './marks.js';
import { keyed, nameKey, wordKey } from './normal.js';

/** A body or a state that the tables know. */
export interface Body {
  readonly name: string;
  readonly kind: ActorKind;
  readonly acronym: string | undefined;
  /** Every reader knows its acronym. */
  readonly wellKnown: boolean;
  /** One of its short names is also an ordinary word. */
  readonly doubtful: boolean;
  readonly code: string;
}

/** What a sequence of words is: a known body by its full or another name, a place, a demonym or a role. */
export interface Entry {
  readonly what: 'body' | 'place' | 'demonym' | 'role';
  /** Its index among the bodies; -1 for none. */
  readonly body: number;
  readonly full: boolean;
}

/** What a head noun makes of a name. */
export type HeadKind = ActorKind | 'event' | 'product';

export interface Head {
  readonly kind: HeadKind;
  readonly strong: boolean;
}

export interface Tables {
  readonly bodies: readonly Body[];
  /** By the keys of the names. */
  readonly names: ReadonlyMap<string, Entry>;
  /** Whether a name may begin with a word, by its key and the hash of that; names that do are marked then. */
  begins(word: string, hash: number): boolean;
  /** Acronyms as written, without stops, and the bodies that have them. */
  readonly acronyms: ReadonlyMap<string, readonly number[]>;
  /** Acronyms that name no actor, as written. */
  readonly plain: ReadonlySet<string>;
  readonly classes: Classes;
  readonly heads: ReadonlyMap<string, Head>;
  /** The hashes of the keys of names that were asked for by their first word, of all their beginnings, and of head nouns. */
  readonly whole: Marks;
  readonly beginnings: Marks;
  readonly headMarks: Marks;
}

const none: readonly string[] = [];
const people: Entry = { what: 'demonym', body: -1, full: true };
let built: Tables | undefined;

/** The tables; the first call builds them. */
export function tables(): Tables {
  built ??= new Builder().build();
  return built;
}

class Builder {
  private readonly bodies: Body[] = [];
  private readonly names = new Map<string, Entry>();
  private readonly firsts = new Firsts();
  private readonly acronyms = new Map<string, number[]>();
  private readonly classes = new Classes();
  private readonly heads = new Map<string, Head>();
  private readonly headMarks = new Marks(14);

  build(): Tables {
    pairwise(countries, (line, keys) => this.addCountry(line, keys));
    pairwise(bodies, (line, keys) => this.addBody(line, keys));
    for (const list of [cities, regions]) this.addAll(list, 'place', is.place);
    this.addAll(`${roles}; ${moreRoles}`, 'role', is.role);
    for (const line of `${headNouns}\nstate|${realms}\nacademic||Research\ncompany|Railroad, Railway, Airline`.split(
      '\n',
    ))
      this.addHeads(line.split('|'));
    this.markAll(commonWords, is.common);
    this.markAll(givenNames, is.given);
    this.markAll(ambiguousGivenNames, is.given | is.doubtful);
    this.markAll(surnames, is.surname);
    this.markAll(ambiguousSurnames, is.surname | is.doubtful);
    this.markAll(placeWords, is.placeWord);
    this.markAll(functionWords, is.function | is.common);
    this.markAll(calendar, is.calendar);
    this.markAll(faiths, is.demonym);
    const unaddressed = new Set(notAddress.split(' '));
    for (const word of keyed(honorifics).split(';'))
      if (!unaddressed.has(word.trim())) this.mark(word.trim(), is.honorific);
    for (const word of keyed(saying).split(';')) this.mark(word.trim(), is.saying);
    const { bodies: known, names, firsts, acronyms, classes, heads, headMarks } = this;
    return {
      bodies: known,
      names,
      begins: (word, hash) => firsts.has(word, hash),
      acronyms,
      classes,
      heads,
      whole: firsts.whole,
      beginnings: firsts.beginnings,
      headMarks,
      plain: new Set(`${plainAcronyms} ${products} ${abbreviations}`.split(/\s+/)),
    };
  }

  /** `kind|name|acronyms|other names|flags` */
  private addBody(line: readonly string[], keys: readonly string[]): void {
    const acronyms = line[2] ? line[2].split(',') : none;
    const flags = line[4] ?? '';
    const body = this.keep({
      name: line[1] ?? '',
      kind: line[0] as ActorKind,
      acronym: acronyms[0]?.trim(),
      wellKnown: flags.includes('w'),
      doubtful: flags.includes('a'),
      code: '',
    });
    for (let i = 0; i < acronyms.length; i++) this.addAcronym((acronyms[i] as string).trim(), body);
    this.addName(keys[1] ?? '', { what: 'body', body, full: true });
    if (line[3]) this.addOthers(line[3], keys[3] ?? '', body);
  }

  /** `code|name|official name|other names|demonyms|flags` */
  private addCountry(line: readonly string[], keys: readonly string[]): void {
    const others = line[3] ?? '';
    const acronym = others
      .split(';')
      .map((one) => one.trim())
      .find(isAcronym);
    const [code = '', name = '', , , , flags = ''] = line;
    const body = this.keep({ name, kind: 'state', acronym, wellKnown: true, doubtful: flags.includes('a'), code });
    const full: Entry = { what: 'body', body, full: true };
    this.addName(keys[1] ?? '', full);
    if (line[2]) this.addName(keys[2] ?? '', full);
    if (others) this.addOthers(others, keys[3] ?? '', body);
    for (const one of (keys[4] ?? '').split(/;\s*/))
      for (const word of one ? [one, `${one}s`] : none) {
        this.addName(word, people);
        if (!word.includes(' ')) this.mark(word, is.demonym);
      }
  }

  private keep(body: Body): number {
    return this.bodies.push(body) - 1;
  }

  /** Other names; those in capitals are acronyms, which small letters must not match. */
  private addOthers(others: string, keys: string, body: number): void {
    const entry: Entry = { what: 'body', body, full: false };
    const names = others.split(';');
    const key = keys.split(';');
    for (let i = 0; i < names.length; i++) {
      const name = (names[i] as string).trim();
      if (isAcronym(name)) this.addAcronym(name, body);
      else this.addName((key[i] ?? '').trim(), entry);
    }
  }

  private addAcronym(written: string, body: number): void {
    const acronym = written.includes('.') ? written.replaceAll('.', '') : written;
    const known = this.acronyms.get(acronym);
    if (!known) this.acronyms.set(acronym, [body]);
    else if (!known.includes(body)) known.push(body);
  }

  /** Enters a name whose words are keys; the first to come keeps it. */
  private addName(words: string, entry: Entry): void {
    const end = words.indexOf(' ');
    const key = end < 0 ? words : words.replaceAll(' ', '');
    if (!key || this.names.has(key)) return;
    this.names.set(key, entry);
    this.firsts.add(end < 0 ? key : words.slice(0, end), key);
  }

  private addAll(list: string, what: Entry['what'], bit: number): void {
    const entry: Entry = { what, body: -1, full: true };
    for (const name of keyed(list).split(';')) {
      const words = name.trim();
      if (!words) continue;
      this.addName(words, entry);
      if (!words.includes(' ')) this.mark(words, bit);
    }
  }

  private addHeads([kind = '', strong = '', weak = '']: readonly string[]): void {
    for (const [list, sure] of [
      [strong, true],
      [weak, false],
    ] as const)
      for (const word of list.split(',')) {
        const key = nameKey(word.trim());
        if (!key || this.heads.has(key) || key === 'government') continue;
        this.headMarks.add(followAll(0, key));
        this.heads.set(key, { kind: kind as HeadKind, strong: sure });
        const last = wordKey(
          word
            .trim()
            .split(/[\s-]+/)
            .at(-1) as string,
        );
        this.mark(last, is.head);
        if (last.length > 3) this.mark(`${last.replace(/y$/, 'ie')}s`, is.head);
      }
  }

  private markAll(list: string, bit: number): void {
    this.classes.addList(keyed(list).replaceAll('\n', ' ').split(' '), bit);
  }

  private mark(key: string, bit: number): void {
    this.classes.add(key, bit);
  }
}

/** The words that names begin with. What of a name is marked is marked when a text comes along with a word that begins like it. */
class Firsts {
  readonly whole = new Marks(18);
  readonly beginnings = new Marks(21);
  private readonly words = new Marks(18);
  /** Keys not yet marked, by their first two letters. */
  private readonly waiting: (string[] | undefined)[] = [];

  add(first: string, key: string): void {
    this.words.add(followAll(0, first));
    const head = headOf(key);
    const alike = this.waiting[head];
    if (alike) alike.push(key);
    else this.waiting[head] = [key];
  }

  /** Whether a name may begin with a word, of which its hash is given. */
  has(first: string, hash: number): boolean {
    if (!this.words.has(hash)) return false;
    const head = headOf(first);
    if (first.length > 1) this.markAll(head);
    else for (let second = 0; second < SECONDS; second++) this.markAll(head - (head % SECONDS) + second);
    return true;
  }

  private markAll(head: number): void {
    for (const key of this.waiting[head] ?? none) this.mark(key);
    this.waiting[head] = undefined;
  }

  private mark(key: string): void {
    let hash = 0;
    for (let i = 0; i < key.length; i++) {
      hash = follow(hash, key.charCodeAt(i));
      this.beginnings.add(hash);
    }
    this.whole.add(hash);
  }
}

/** So many second letters are told apart. */
const SECONDS = 32;

/** A number for the first two letters. */
function headOf(key: string): number {
  return (key.charCodeAt(0) % 128) * SECONDS + (key.length > 1 ? key.charCodeAt(1) % SECONDS : 0);
}

/** Reads a table line by line: its fields as written, and as keys. */
function pairwise(table: string, read: (line: readonly string[], keys: readonly string[]) => void): void {
  const [lines, keys] = [table.split('\n'), keyed(table).split('\n')];
  for (let i = 0; i < lines.length; i++)
    if (lines[i]) read((lines[i] as string).split('|'), (keys[i] as string).split('|'));
}

/** Written in capitals only, so that small letters must not match it. */
function isAcronym(name: string): boolean {
  return name.length <= 8 && !/[a-z\s]/.test(name) && /[A-Z].*[A-Z]/.test(name);
}

/** The words of a list that blanks part. */
export function setOf(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
