import { type Document, isScalar, parseDocument, visit, type YAMLError } from 'yaml';
import type { Span } from '../core/model.js';

/** What the library says of text that is no YAML, in words for people who do not know YAML. */
const words: Partial<Record<YAMLError['code'], string>> = {
  BAD_INDENT: 'This line does not begin in the same column as its neighbours.',
  BLOCK_AS_IMPLICIT_KEY: 'There is a second colon in this line. Put the text that holds it between quotes.',
  MULTILINE_IMPLICIT_KEY: 'This line is no “key: value”. Is the colon missing, or the blank behind it?',
  MULTIPLE_DOCS: 'What stands behind a second line of dashes (---) is not read. Remove that line.',
  BAD_SCALAR_START: 'A text cannot begin with this character. Put the text between quotes.',
  BAD_DQ_ESCAPE: 'Between double quotes a backslash needs another one in front of it.',
  DUPLICATE_KEY: 'This key stands here already. The first one counts; remove the other.',
  UNEXPECTED_TOKEN: 'This does not fit here. Is a dash, a colon or a quote missing?',
  MISSING_CHAR:
    'This line does not go with the ones above: look at the column in which they begin, and at their dashes and commas.',
};
const tab = 'This line is indented with a tab. Put blanks in its place.';
const unclosed = 'A bracket is opened here and never closed. Put the closing one behind the last word.';
const openedQuote = 'This quote is never closed. Put another one at the end of the text.';
/** For a reference to something that has no such name. */
export const badReference = 'A text that begins with * must stand between quotes.';

/** In UTF-16 code units. A larger file would hold up every keystroke in it. */
const largest = 1_000_000;
/** Deeper nesting is no list of actors, and would overflow the library's stack. */
const tooDeep = /(?:[[{]\s*){30}|^[ \t]*(?:[-?][ \t]+){30}/m;

/** Reads YAML, whatever stands in it; what is wrong is in `errors`. */
export function parse(text: string): Document.Parsed {
  return parseDocument(text, { prettyErrors: false, logLevel: 'error' });
}

/** Why a text must not be parsed, and where that shows; undefined where it may be. */
export function objectionTo(text: string): (Span & { message: string }) | undefined {
  if (text.length > largest) {
    const message = 'This file is larger than 1 MB, so it is not read. Keep in it only what is not found without it.';
    return { from: 0, to: Math.min(100, endOfLine(text, 0)), message };
  }
  const deep = tooDeep.exec(text);
  const message = 'So many brackets or dashes in a row cannot be read. Remove them.';
  return deep ? { from: deep.index, to: deep.index + deep[0].length, message } : undefined;
}

/** Where an error is, and what to say of it. `text` is what was parsed. */
export function explain(text: string, doc: Document.Parsed, error: YAMLError): Span & { message: string } {
  const { code, pos, message } = error;
  const quote = message.startsWith('Missing closing') ? openQuote(doc) : undefined;
  if (quote) return { ...quote, message: openedQuote };
  const span = code === 'DUPLICATE_KEY' ? wordAt(text, pos[0]) : restOfLine(text, pos[0]);
  if (/^ *\t/.test(lineWith(text, span.from))) return { ...span, message: tab };
  if (message.startsWith('Flow')) return { ...span, message: unclosed };
  return { ...span, message: words[code] ?? `This is no YAML: ${message}.` };
}

/** The text that begins with a quote and goes on to the end of everything. */
function openQuote(doc: Document.Parsed): Span | undefined {
  let last: Span | undefined;
  visit(doc, {
    Scalar(_key, node) {
      if (isScalar(node) && node.type?.startsWith('QUOTE') && node.range)
        last = { from: node.range[0], to: node.range[1] };
    },
  });
  return last;
}

function wordAt(text: string, from: number): Span {
  return { from, to: from + (/^[\w-]*/.exec(text.slice(from, from + 100))?.[0].length || 1) };
}

/** What stands in a line from an offset on; the words of the last line above where nothing does. */
function restOfLine(text: string, offset: number): Span {
  const end = endOfLine(text, offset);
  const from = offset + text.slice(offset, end).search(/\S|$/);
  if (from < end) return { from, to: end };
  const to = text.slice(0, offset).trimEnd().length;
  const line = text.lastIndexOf('\n', to - 1) + 1;
  return { from: line + text.slice(line, to).search(/\S|$/), to };
}

function lineWith(text: string, offset: number): string {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, endOfLine(text, offset));
}

/** Where the words of a line end, before its line end and white space. */
function endOfLine(text: string, offset: number): number {
  const feed = text.indexOf('\n', offset);
  const end = feed < 0 ? text.length : feed;
  return offset + text.slice(offset, end).trimEnd().length;
}
