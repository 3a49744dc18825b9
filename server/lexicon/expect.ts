import type { Span } from '../core/model.js';
import { entryKeys, rootKeys } from './keys.js';

/** What the writer of a file is about to write, and what stands there now. */
export interface Expected extends Span {
  readonly what: 'rootKey' | 'entryKey' | 'kind' | 'name';
}

/**
 * What belongs at an offset. It goes by the lines around it, not by YAML, because a file that is being written is broken most of
 * the time. Nothing where nothing can be told, as in a comment.
 */
export function expectedAt(text: string, offset: number): Expected | undefined {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const before = text.slice(start, offset);
  if (/(?:^|\s)#/.test(before)) return undefined;
  const here = (what: Expected['what'], written: string) => {
    const behind = (what.endsWith('Key') ? /^\w*(?:: ?)?/ : /^(?:[^\r\n#,\]}]*[^\s#,\]}])?/).exec(text.slice(offset));
    return { what, from: offset - written.trimStart().length, to: offset + (behind?.[0].length ?? 0) };
  };
  const inBrackets = /(?:^|[\s{])(?:aliases|exclude):\s*\[(?:[^\]]*,)?([^\]]*)$/.exec(before);
  if (inBrackets) return here('name', inBrackets[1] as string);
  const value = /^\s*(?:-\s+)?(?:\{.*,\s*|\{\s*)?(\w+):\s+(.*)$/.exec(before);
  if (value) return valuePlace(value[1] as string, value[2] as string, here);
  const item = /^(\s*)-\s+(.*)$/.exec(before);
  if (item) return itemPlace(parentOf(text, start, (item[1] as string).length), item[2] as string, here);
  const key = /^(\s*)(\w*)$/.exec(before);
  return key ? here(key[1] ? 'entryKey' : 'rootKey', key[2] as string) : undefined;
}

/** The word at an offset: a key with what it means, or the value behind a key. */
export function wordAt(text: string, offset: number): (Span & { key: string; value: boolean }) | undefined {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const line = (/^[^\r\n]*/.exec(text.slice(start)) as RegExpExecArray)[0];
  for (const { 1: key = '', 2: value = '', index, 0: all } of line.matchAll(
    /([a-z]+):(?:\s+([^,}\]#]*[^,}\]#\s]))?/g,
  )) {
    const to = start + index + all.length;
    if (offset < start + index || offset > to) continue;
    const onKey = offset <= start + index + key.length;
    return onKey
      ? { key, value: false, from: start + index, to: start + index + key.length }
      : { key, value: true, from: to - value.length, to };
  }
  return undefined;
}

/** Keys that stand in the entry around an offset already; at a key of the file, those of the file. */
export function keysAround(text: string, { what, from }: Expected): string[] {
  const own = what === 'rootKey' ? text : entryAround(text, from);
  const known = Object.keys(what === 'rootKey' ? rootKeys : entryKeys);
  const pattern = what === 'rootKey' ? /^(\w+):/gm : /^[ \t]*(?:-[ \t]+)?(\w+):/gm;
  return [...own.matchAll(pattern)].map(([, key]) => key as string).filter((key) => known.includes(key));
}

function valuePlace(key: string, written: string, here: (what: Expected['what'], written: string) => Expected) {
  if (key === 'kind') return here('kind', written);
  return key === 'name' ? here('name', written) : undefined;
}

function itemPlace(
  parent: string | undefined,
  written: string,
  here: (what: Expected['what'], written: string) => Expected,
) {
  if (parent === 'actors') return here('entryKey', written);
  return parent === 'aliases' || parent === 'exclude' ? here('name', written) : undefined;
}

/** The key that a list belongs to whose dashes stand in this column: the nearest one above with nothing behind it. */
function parentOf(text: string, lineStart: number, column: number): string | undefined {
  const above = text.slice(0, lineStart).split('\n').reverse();
  for (const line of above) {
    const key = /^(\s*(?:-\s+)?)(\w+):\s*(?:#.*)?$/.exec(line);
    if (key && (key[1] as string).length <= column) return key[2];
  }
  return undefined;
}

/** The lines from the dash that begins an entry to the next such dash. */
function entryAround(text: string, offset: number): string {
  const dashes = [...text.matchAll(/^[ \t]*-[ \t]+\w+:|^\w/gm)].map(({ index }) => index);
  const from = dashes.filter((at) => at <= offset).at(-1) ?? 0;
  return text.slice(from, dashes.find((at) => at > offset) ?? text.length);
}
