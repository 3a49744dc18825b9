import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';

/** One insertion; nothing of what stands there is changed, so comments and layout stay. */
export interface Insertion {
  readonly at: number;
  readonly insert: string;
}

/** A text to be written: the lines of an item or of a pair, and the same inside brackets. */
export interface Piece {
  readonly lines: readonly string[];
  readonly flow: string;
}

/** Puts an item behind the last one of a list, in the way the list is written. */
export function appendItem(text: string, list: YAMLSeq, item: Piece): Insertion {
  const last = list.items.at(-1);
  if (list.flow) return inBrackets(list, last, item.flow);
  const column = columnOf(text, startOf(list));
  return below(text, endOf(last ?? list), indented(asItem(item), column));
}

/** Puts a pair behind the last one of a map, in the way the map is written. */
export function appendPair(text: string, map: YAMLMap, pair: Piece): Insertion {
  const last = map.items.at(-1);
  if (map.flow) return inBrackets(map, last, pair.flow);
  return below(text, endOf(last ?? map), indented(pair.lines, columnOf(text, startOf(map))));
}

/** Puts the first item of a list below its key, behind which nothing stands yet. */
export function firstItem(text: string, key: Node, item: Piece): Insertion {
  return below(text, endOf(key), indented(asItem(item), columnOf(text, startOf(key)) + 2));
}

/** Puts lines behind everything else. */
export function atEnd(text: string, lines: readonly string[]): Insertion {
  return below(text, text.length, lines);
}

/** A text as YAML, plain where that can mean nothing else, inside brackets as well as outside. */
export function scalar(text: string): string {
  const plain = /^\p{L}(?:[\p{L}\p{M}\p{N} .'’&/–—-]*[\p{L}\p{M}\p{N}.'’])?$/u.test(text);
  // Older readers of YAML take these for yes and no.
  return plain && !/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(text) ? text : JSON.stringify(text);
}

function asItem({ lines }: Piece): string[] {
  return lines.map((line, i) => (i === 0 ? `- ${line}` : `  ${line}`));
}

function indented(lines: readonly string[], column: number): string[] {
  return lines.map((line) => ' '.repeat(column) + line);
}

/** Before the closing bracket: behind the last thing there is, or else behind the opening one. */
function inBrackets(list: Node, last: unknown, flow: string): Insertion {
  return last === undefined ? { at: startOf(list) + 1, insert: flow } : { at: endOf(last), insert: `, ${flow}` };
}

/** As lines of their own, below the line that holds an offset. */
function below(text: string, offset: number, lines: readonly string[]): Insertion {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const block = lines.join(eol);
  // A text between | and the next key ends with its line end.
  const feed = text[offset - 1] === '\n' ? offset - 1 : text.indexOf('\n', offset);
  if (feed >= 0) return { at: feed + 1, insert: block + eol };
  return { at: text.length, insert: (text === '' || text === '\uFEFF' ? '' : eol) + block + eol };
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

/** Where what is written of a node ends: of a list or a map, its last part. */
function endOf(node: unknown): number {
  if ((isSeq(node) || isMap(node)) && !node.flow && node.items.length) return endOf(node.items.at(-1));
  if (isPair(node)) return node.value === null || isUnwritten(node.value) ? endOf(node.key) : endOf(node.value);
  return (node as Node).range?.[1] ?? 0;
}

function isPair(node: unknown): node is Pair {
  return typeof node === 'object' && node !== null && 'key' in node && 'value' in node && !isScalar(node);
}

function isUnwritten(value: unknown): boolean {
  return isScalar(value) && value.value === null && !value.source;
}
