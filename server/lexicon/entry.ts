import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { ActorKind, LexiconEntry } from '../core/entities.js';
import type { Span } from '../core/model.js';
import { entryKeys, kinds, nearest } from './keys.js';
import { quoted, type Report } from './problem.js';
import { badReference } from './syntax.js';

/** A text of the file and its place. */
export interface Placed extends Span {
  readonly text: string;
}

/** An entry with the places of its names. */
export interface PlacedEntry extends Omit<LexiconEntry, 'name' | 'acronym' | 'aliases'> {
  readonly name: Placed;
  readonly acronym: Placed | undefined;
  readonly aliases: readonly Placed[];
}

/** A longer name is none: something is unclosed. */
const longest = 200;

/** Reads one entry under `actors`; a part that is wrong is reported and left out, and without a name there is no entry. */
export function readEntry(node: unknown, doc: Document, report: Report): PlacedEntry | undefined {
  const map = resolved(node, doc);
  if (!isMap(map)) {
    const found = isScalar(map) && typeof map.value === 'string' ? ` Write “- name: ${map.value}”.` : '';
    report.add(spanOf(map), `This is no entry.${found || ' An entry begins with “- name: …”.'}`);
    return undefined;
  }
  const values = valuesOf(map, Object.keys(entryKeys), 'an entry', report);
  if (!values.has('name')) {
    report.add(spanOf(map), 'This entry has no name, so it is left out. Give it a line “name: …”.');
    return undefined;
  }
  const name = readText(resolved(values.get('name'), doc), 'The name', values.get('name:'), report);
  const acronym = values.get('acronym');
  const kind = readKind(resolved(values.get('kind'), doc), report);
  const aliases = readTexts(resolved(values.get('aliases'), doc), 'The aliases', 'An alias', doc, report);
  return (
    name && {
      name,
      ...(kind && { kind }),
      acronym: acronym ? readText(resolved(acronym, doc), 'The acronym', values.get('acronym:'), report) : undefined,
      aliases,
    }
  );
}

/** The values of a map by key, and its keys by `key:`. A key that is not among `known` is reported. */
export function valuesOf(map: YAMLMap, known: readonly string[], of: string, report: Report): Map<string, unknown> {
  const values = new Map<string, unknown>();
  for (const pair of map.items as Pair[]) {
    const key = isScalar(pair.key) ? String(pair.key.value) : '';
    if (!known.includes(key)) reportKey(pair.key, key, known, of, report);
    else if (!values.has(key)) values.set(key, pair.value ?? pair.key).set(`${key}:`, pair.key);
  }
  return values;
}

/** Reads a list of texts; what is none is reported and left out. `subject` and `each` begin the sentences. */
export function readTexts(node: unknown, subject: string, each: string, doc: Document, report: Report): Placed[] {
  if (node === undefined || isEmpty(node)) return [];
  if (!isSeq(node)) {
    const example = isScalar(node) && typeof node.value === 'string' ? node.value : '…';
    report.add(spanOf(node), `${subject} must be a list, even if there is only one: [${example}].`);
    return [];
  }
  return node.items.flatMap((item) => readText(resolved(item, doc), each, node, report) ?? []);
}

/** What a reference such as `*name` stands for; one that stands for nothing, and anything else, as it is. */
export function resolved(node: unknown, doc: Document): unknown {
  return isAlias(node) ? (node.resolve(doc) ?? node) : node;
}

/** Where a node stands; nothing is at the very start. */
export function spanOf(node: unknown): Span {
  const [from, to] = (node as Node | undefined)?.range ?? [0, 0];
  return { from, to };
}

/** A value that is left out, or written as `null`. */
export function isEmpty(node: unknown): boolean {
  return isScalar(node) && node.value === null;
}

function readText(node: unknown, subject: string, near: unknown, report: Report): Placed | undefined {
  const value = isScalar(node) ? node.value : undefined;
  const say = (message: string) => report.add(spanOf(isEmpty(node) ? (near ?? node) : node), message);
  if (typeof value === 'string') {
    const text = value.replace(/\s+/g, ' ').trim();
    if (text === '') say(`${subject} is empty. Write it, or remove the line.`);
    else if (text.length > longest) say(`${subject} is longer than ${longest} characters. Is a quote missing?`);
    else return { text, ...spanOf(node) };
  } else if (value === null) say(`${subject} is empty. Write it, or remove the line.`);
  else if (value === undefined) say(isAlias(node) ? badReference : `${subject} must be one text.`);
  else
    say(
      `${subject} is read as ${typeof value === 'boolean' ? 'yes or no' : 'a number'}. Put it between quotes: "${value}".`,
    );
  return undefined;
}

function readKind(node: unknown, report: Report): ActorKind | undefined {
  if (node === undefined) return undefined;
  const value = isScalar(node) ? node.value : undefined;
  if (typeof value === 'string' && Object.hasOwn(kinds, value)) return value as ActorKind;
  const written = isScalar(node) && value !== null ? quoted(String(value)) : 'This';
  report.add(spanOf(node), `${written} is no kind of actor. Use one of ${Object.keys(kinds).join(', ')}.`);
  return undefined;
}

function reportKey(node: unknown, key: string, known: readonly string[], of: string, report: Report): void {
  const meant = nearest(key, known);
  const advice = meant ? `Did you mean “${meant}”?` : `There are ${known.join(', ')}.`;
  report.add(spanOf(node), `${key ? quoted(key) : 'This'} is no key of ${of}, so it is left out. ${advice}`, 'warning');
}
