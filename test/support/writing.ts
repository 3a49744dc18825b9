/** How answers write places and changes, so that an author can read them. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range, TextEdit } from 'vscode-languageserver-types';
import type { Document } from '../../server/core/document.js';
import { visible } from './line.js';

/** So many characters of a line are shown on each side of a place. */
const AROUND = 24;

/** `3:15 the levy«1» was`: line and character from 1, and the words around. */
export function writePlace(doc: Document, { start, end }: Range): string {
  const line = doc.text({
    from: doc.offsetAt({ line: start.line, character: 0 }),
    to: doc.offsetAt({ line: start.line, character: Number.MAX_SAFE_INTEGER }),
  });
  const to = end.line > start.line ? line.length : end.character;
  const before = line.slice(0, start.character);
  const behind = line.slice(to);
  const head = before.length > AROUND ? `…${before.slice(-AROUND)}` : before;
  const tail = behind.length > AROUND ? `${behind.slice(0, AROUND)}…` : behind;
  const marked = `«${line.slice(start.character, to)}${end.line > start.line ? ' …' : ''}»`;
  return `${start.line + 1}:${start.character + 1} ${visible(`${head}${marked}${tail}`.trim())}`;
}

/** Lines, or a word for none. */
export function writeList(lines: readonly string[]): string {
  return lines.length ? lines.join('\n') : 'nothing';
}

/** The lines that edits change, old ones behind a minus and new ones behind a plus. */
export function writeChange(doc: Document, edits: readonly TextEdit[]): string {
  const before = doc.text();
  const after = TextDocument.applyEdits(TextDocument.create('text:case', 'plaintext', 1, before), [...edits]);
  return difference(before, after);
}

/** The lines in which two texts differ. */
export function difference(before: string, after: string): string {
  const [old, now] = [linesOf(before), linesOf(after)];
  if (old.length !== now.length) return block(old, now);
  const lines = old.flatMap((line, i) => (line === now[i] ? [] : [`- ${line}`, `+ ${now[i]}`]));
  return writeList(lines.map((line) => line.trimEnd()));
}

/** One block of changed lines, without the equal ones around it. */
function block(old: readonly string[], now: readonly string[]): string {
  const shorter = Math.min(old.length, now.length);
  let head = 0;
  while (head < shorter && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < shorter - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  const gone = old.slice(head, old.length - tail).map((line) => `- ${line}`);
  const come = now.slice(head, now.length - tail).map((line) => `+ ${line}`);
  return [...gone, ...come].map((line) => line.trimEnd()).join('\n');
}

function linesOf(text: string): string[] {
  return text.split(/\r\n|\r|\n/).map(visible);
}
