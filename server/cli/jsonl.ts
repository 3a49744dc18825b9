import { Document } from '../core/document.js';
import type { Options } from '../core/model.js';
import { annotationOf } from './annotation.js';
import { decode } from './decode.js';
import { byteLimit } from './input.js';
import type { Io } from './io.js';
import { type ByteLine, byteLines } from './lines.js';

/** A text to annotate, or why the line holds none. */
type Request = Text | { readonly error: string };

interface Text {
  readonly id: string | number;
  readonly text: string;
  /** The document's own date. */
  readonly date: string | undefined;
}

/**
 * Answers each line of standard input with one line, in order and before the next is read, so that a caller may wait for
 * an answer before it asks again. A line that holds no text is answered with its number and the reason.
 */
export async function annotateLines(io: Io, options: Partial<Options>): Promise<number> {
  let exitCode = 0;
  for await (const line of byteLines(io.stdin, byteLimit)) {
    const request = requestOf(line);
    if (!request) continue;
    const answer =
      'error' in request ? { line: line.number, error: request.error } : answerTo(request, line.number, options);
    if ('error' in answer) exitCode = 2;
    await io.print(`${JSON.stringify(answer)}\n`);
  }
  return exitCode;
}

/** One text that is too much for us must not cost the answers to all others. */
function answerTo({ id, text, date }: Text, line: number, options: Partial<Options>) {
  try {
    return { id, ...annotationOf(new Document(text, { ...options, date })) };
  } catch (error) {
    return { line, error: `this is a fault of Glossator itself, please report it: ${(error as Error)?.message}` };
  }
}

/** Nothing for an empty line, such as one at the end. */
function requestOf({ number, bytes }: ByteLine): Request | undefined {
  if (!bytes) return { error: 'the line is longer than 100 MB; split its text' };
  const decoded = decode(bytes);
  if ('problem' in decoded) return { error: decoded.problem };
  if (decoded.warning) return { error: 'the line is not UTF-8' };
  if (decoded.text.trim() === '') return undefined;
  try {
    return textOf(JSON.parse(decoded.text), number);
  } catch (error) {
    return { error: `the line is not JSON: ${(error as Error).message}` };
  }
}

function textOf(value: unknown, number: number): Request {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { error: 'the line is no JSON object' };
  const { id = number, text, date = null } = value as { id?: unknown; text?: unknown; date?: unknown };
  if (typeof text !== 'string') return { error: 'there is no "text", or it is no string' };
  if (typeof id !== 'string' && typeof id !== 'number') return { error: 'the "id" is neither a string nor a number' };
  if (date !== null && !isDay(date)) return { error: 'the "date" is no day such as 2024-03-31' };
  return { id, text, date: date?.slice(0, 10) };
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])/.test(value);
}
