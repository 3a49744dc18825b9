/** The word tables in the form that readers of names need. Built once, when the first name is read. */
import type { ActorKind } from '../../entities.js';
import { bodies } from '../../words/bodies.js';
import { commonWords } from '../../words/common-words.js';
import { countries } from '../../words/countries.js';
import { ambiguousGivenNames, givenNames } from '../../words/given-names.js';
import { headNouns } from '../../words/head-nouns.js';
import { cities, placeWords, regions } from '../../words/places.js';
import { ambiguousSurnames, surnames } from '../../words/surnames.js';
import { honorifics, roles, saying } from '../../words/titles.js';
import { keyed, nameKey, wordKey } from './normal.js';
import { plainAcronyms } from './plain.js';

/** What a word can be; bits of `Tables.classes`. */
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
  /** How many words the longest name has that begins with a word. */
  readonly firsts: ReadonlyMap<string, number>;
  /** Acronyms as written, without stops, and the bodies that have them. */
  readonly acronyms: ReadonlyMap<string, readonly number[]>;
  /** Acronyms that name no actor, as written. */
  readonly plain: ReadonlySet<string>;
  readonly classes: ReadonlyMap<string, number>;
  readonly heads: ReadonlyMap<string, Head>;
}

let built: Tables | undefined;

/** The tables; the first call builds them. */
export function tables(): Tables {
  built ??= new Builder().build();
  return built;
}

const functionWords = `the a an this that these those in on at by for from with of to as if when while since after before
although though however moreover furthermore thus hence but and or nor so yet because during under over despite according our their his
her its my your we they he she it i you there here what why how where who whom which whose not no yes also both many most some several
all each every any such other more unlike like about above across against along among around between beyond into onto through throughout
toward towards until upon via within without is are was were be been has have had do does did can could will would may might must shall
should let see cf ibid id note notes source sources figure table box chapter section part appendix today yesterday tomorrow meanwhile
nevertheless nonetheless therefore then now only even just still than too very per et al eds ed vol pp para paras`;
/** Head nouns of states, most of them of the past. */
const realms =
  'Kingdom, Republic, Empire, Principality, Duchy, Grand Duchy, Emirate, Emirates, Sultanate, Khanate, Caliphate, Confederacy';
/** Forms of address that begin names as well. */
const notAddress = new Set([
  'st',
  'saint',
  'aung',
  'don',
  'dom',
  'm',
  'mm',
  'miss',
  'count',
  'mag',
  'ing',
  'eng',
  'he',
  'hm',
  'det',
  'rep',
  'fr',
  'sr',
  'chief',
  'master',
  'brother',
  'sister',
  'father',
]);
/** Words for faiths, regions and descents; like those for peoples they name nobody. */
const faiths = `roman latin arab arabic jewish judaic hebrew muslim islamic shia sunni christian catholic protestant orthodox anglican hindu buddhist
sikh hispanic latino latina asian african western eastern slavic nordic anglo greco afro indo sino franco indigenous aboriginal native marxist
leninist marxist keynesian victorian kurdish tibetan uyghur basque catalan persian ottoman byzantine mediterranean balkan baltic caribbean
scandinavian iberian transatlantic transpacific hellenic aryan nazi fascist islamist zionist confucian`;
const calendar = `january february march april may june july august september october november december jan feb mar apr jun jul aug sep
sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun spring summer autumn winter
christmas easter ramadan`;

class Builder {
  private readonly bodies: Body[] = [];
  private readonly names = new Map<string, Entry>();
  private readonly firsts = new Map<string, number>();
  private readonly acronyms = new Map<string, number[]>();
  private readonly classes = new Map<string, number>();
  private readonly heads = new Map<string, Head>();

  build(): Tables {
    pairwise(countries, (line, keys) => this.addCountry(line, keys));
    pairwise(bodies, (line, keys) => this.addBody(line, keys));
    for (const list of [cities, regions]) this.addAll(list, 'place', is.place);
    this.addAll(roles, 'role', is.role);
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
    for (const word of keyed(honorifics).split(';'))
      if (!notAddress.has(word.trim())) this.mark(word.trim(), is.honorific);
    for (const word of keyed(saying).split(';')) this.mark(word.trim(), is.saying);
    const { bodies: known, names, firsts, acronyms, classes, heads } = this;
    return { bodies: known, names, firsts, acronyms, classes, heads, plain: new Set(plainAcronyms.split(/\s+/)) };
  }

  private addBody(
    [kind = '', name = '', acronyms = '', others = '', flags = '']: readonly string[],
    keys: readonly string[],
  ): void {
    const short = acronyms ? acronyms.split(',').map((one) => one.trim()) : [];
    const body = this.keep({
      name,
      kind: kind as ActorKind,
      acronym: short[0],
      wellKnown: flags.includes('w'),
      doubtful: flags.includes('a'),
      code: '',
    });
    for (const one of short) this.addAcronym(one, body);
    this.addName(keys[1] ?? '', { what: 'body', body, full: true });
    this.addOthers(others, keys[3] ?? '', body);
  }

  private addCountry(
    [code = '', name = '', official = '', others = '', , flags = '']: readonly string[],
    keys: readonly string[],
  ): void {
    const acronym = others
      .split(';')
      .map((one) => one.trim())
      .find(isAcronym);
    const body = this.keep({ name, kind: 'state', acronym, wellKnown: true, doubtful: flags.includes('a'), code });
    this.addName(keys[1] ?? '', { what: 'body', body, full: true });
    if (official) this.addName(keys[2] ?? '', { what: 'body', body, full: true });
    this.addOthers(others, keys[3] ?? '', body);
    const people: Entry = { what: 'demonym', body: -1, full: true };
    for (const one of (keys[4] ?? '').split(/;\s*/)) {
      if (!one) continue;
      this.addName(one, people);
      this.addName(`${one}s`, people);
      if (!one.includes(' ')) this.mark(one, is.demonym);
      if (!one.includes(' ')) this.mark(`${one}s`, is.demonym);
    }
  }

  private keep(body: Body): number {
    return this.bodies.push(body) - 1;
  }

  /** Other names; those in capitals are acronyms, which small letters must not match. */
  private addOthers(others: string, keys: string, body: number): void {
    if (!others) return;
    const entry: Entry = { what: 'body', body, full: false };
    const key = keys.split(';');
    for (const [i, one] of others.split(';').entries()) {
      const name = one.trim();
      if (isAcronym(name)) this.addAcronym(name, body);
      else this.addName((key[i] ?? '').trim(), entry);
    }
  }

  private addAcronym(written: string, body: number): void {
    const acronym = written.replaceAll('.', '');
    const known = this.acronyms.get(acronym);
    if (!known) this.acronyms.set(acronym, [body]);
    else if (!known.includes(body)) known.push(body);
  }

  /** Enters a name whose words are keys; the first to come keeps it. */
  private addName(words: string, entry: Entry): void {
    const end = words.indexOf(' ');
    const parts = end < 0 ? undefined : words.split(' ');
    const key = parts ? parts.join('') : words;
    if (!key || this.names.has(key)) return;
    this.names.set(key, entry);
    const first = parts ? (parts[0] as string) : words;
    const size = parts ? parts.length : 1;
    if ((this.firsts.get(first) ?? 0) < size) this.firsts.set(first, size);
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
    for (const word of keyed(list).split(/\s+/)) if (word) this.mark(word, bit);
  }

  private mark(key: string, bit: number): void {
    this.classes.set(key, (this.classes.get(key) ?? 0) | bit);
  }
}

/** Reads a table line by line: its fields as written, and the same with the keys of their words. */
function pairwise(table: string, read: (line: readonly string[], keys: readonly string[]) => void): void {
  const keys = keyed(table).split('\n');
  for (const [i, line] of table.split('\n').entries()) if (line) read(line.split('|'), (keys[i] ?? '').split('|'));
}

/** Written in capitals only, so that small letters must not match it. */
function isAcronym(name: string): boolean {
  return name.length <= 8 && !/[a-z\s]/.test(name) && /[A-Z].*[A-Z]/.test(name);
}
