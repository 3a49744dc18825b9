import { type Document, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Lexicon, LexiconEntry } from '../core/entities.js';
import { fold } from './clashes.js';
import { appendItem, appendPair, atEnd, firstItem, type Insertion, type Piece, scalar } from './insert.js';
import { fileName } from './keys.js';
import { type Problem, Report } from './problem.js';
import { readLexicon } from './read.js';
import { parseWhatCanBe } from './recover.js';

/** What is to be inserted where, or why nothing can be: a sentence for the user. */
export type Written = Insertion | { readonly refused: string };

/** Adds an entry to the text of a file. */
export function writeEntry(text: string, entry: LexiconEntry): Written {
  return written(
    text,
    (doc) => inRoot(text, doc, 'actors', entryPiece(entry)),
    ({ actors }) => actors.some(({ name }) => name === entry.name),
  );
}

/** Adds another name to the entry that has the name of `entry`; where there is none, adds `entry` with it. */
export function writeAlias(text: string, alias: string, entry: LexiconEntry): Written {
  const known = readLexicon(text).lexicon.actors.find(({ name }) => fold(name) === fold(entry.name));
  if (!known) {
    const isAcronym = !entry.acronym && /^\p{Lu}[\p{Lu}\p{N}&-]{1,9}$/u.test(alias);
    return writeEntry(text, { ...entry, ...(isAcronym ? { acronym: alias } : { aliases: [...entry.aliases, alias] }) });
  }
  return written(
    text,
    (doc) => {
      const map = entryNode(doc, known.name);
      const pair = { lines: [`aliases: [${scalar(alias)}]`], flow: `aliases: [${scalar(alias)}]` };
      return (
        map &&
        (inPair(text, map, 'aliases', word(alias)) ?? (has(map, 'aliases') ? undefined : appendPair(text, map, pair)))
      );
    },
    ({ actors }) => actors.some(({ name, aliases }) => name === known.name && aliases.includes(alias)),
  );
}

/** Adds a name to those that are no actors. */
export function writeExclusion(text: string, name: string): Written {
  return written(
    text,
    (doc) => inRoot(text, doc, 'exclude', word(name)),
    ({ exclude }) => exclude.includes(name),
  );
}

/** Inserts where `place` says, if the file can be read before and after, and says then what it should. */
function written(
  text: string,
  place: (doc: Document.Parsed) => Insertion | undefined,
  fits: (lexicon: Lexicon) => boolean,
): Written {
  const report = new Report(text);
  const doc = parseWhatCanBe(report);
  const [broken] = report.problems;
  if (broken) {
    const line = report.lineOf(broken.from);
    return { refused: `Nothing can be added to ${fileName} before its line ${line} is put right. ${broken.message}` };
  }
  const before = new Set(readLexicon(text).problems.map(withoutLines));
  const insertion = place(doc);
  const after = insertion && readLexicon(text.slice(0, insertion.at) + insertion.insert + text.slice(insertion.at));
  const clash = after?.problems.find((problem) => !before.has(withoutLines(problem)));
  if (clash) return { refused: `This does not go with what stands in ${fileName}. ${clash.message}` };
  if (insertion && after && fits(after.lexicon)) return insertion;
  return { refused: `${fileName} is laid out in a way that Glossator cannot add to. Write it there by hand.` };
}

/** A message that is the same when lines are added above. */
function withoutLines({ message }: Problem): string {
  return message.replace(/line \d+/g, 'line');
}

/** In the list under a key of the file, which is made where there is none. */
function inRoot(text: string, doc: Document.Parsed, key: string, item: Piece): Insertion | undefined {
  const root: unknown = doc.contents;
  const lines = [`${key}:`, ...item.lines.map((line, i) => (i === 0 ? `  - ${line}` : `    ${line}`))];
  if (root === null || (isScalar(root) && root.value === null)) return atEnd(text, lines);
  if (!isMap(root)) return undefined;
  if (has(root, key)) return inPair(text, root, key, item);
  if (root.flow) return appendPair(text, root, { lines, flow: `${key}: [${item.flow}]` });
  return atEnd(text, lines);
}

/** In the list behind a key, if there is the key, and a list or nothing behind it. */
function inPair(text: string, map: YAMLMap, key: string, item: Piece): Insertion | undefined {
  const pair = pairOf(map, key);
  if (!pair) return undefined;
  if (isSeq(pair.value)) return appendItem(text, pair.value, item);
  const empty = pair.value === null || (isScalar(pair.value) && pair.value.value === null && !pair.value.source);
  return empty && !map.flow ? firstItem(text, pair.key as Node, item) : undefined;
}

function has(map: YAMLMap, key: string): boolean {
  return pairOf(map, key) !== undefined;
}

function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
}

function entryNode(doc: Document.Parsed, name: string): YAMLMap | undefined {
  const root: unknown = doc.contents;
  const list = isMap(root) ? pairOf(root, 'actors')?.value : undefined;
  const maps = isSeq(list) ? list.items.filter((item) => isMap(item)) : [];
  return maps.find((map) => {
    const value = pairOf(map, 'name')?.value;
    return isScalar(value) && typeof value.value === 'string' && fold(value.value) === fold(name);
  });
}

function entryPiece({ name, kind, acronym, aliases }: LexiconEntry): Piece {
  const lines = [
    `name: ${scalar(name)}`,
    ...(kind ? [`kind: ${kind}`] : []),
    ...(acronym ? [`acronym: ${scalar(acronym)}`] : []),
    ...(aliases.length ? [`aliases: [${aliases.map(scalar).join(', ')}]`] : []),
  ];
  return { lines, flow: `{ ${lines.join(', ')} }` };
}

function word(text: string): Piece {
  return { lines: [scalar(text)], flow: scalar(text) };
}
