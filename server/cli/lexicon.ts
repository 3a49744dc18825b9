import { existsSync } from 'node:fs';
import { defaults } from '../core/document.js';
import type { Lexicon } from '../core/entities.js';
import { fileName } from '../lexicon/keys.js';
import { readLexicon } from '../lexicon/read.js';
import { UsageError } from './help.js';
import { readInput } from './input.js';
import type { Io } from './io.js';

/**
 * The lexicon that was named, or that of the current folder, if there is one. What is wrong in it is complained of, line by line,
 * and the rest holds. Throws `UsageError` where a file was named that cannot be read.
 */
export async function lexiconOf(path: string | undefined, io: Io): Promise<Lexicon> {
  if (path === '-') throw new UsageError('--lexicon needs a file; standard input is for texts');
  if (path === undefined && !existsSync(fileName)) return defaults.lexicon;
  const input = await readInput(path ?? fileName, io.stdin);
  if ('problem' in input) {
    if (path !== undefined) throw new UsageError(`--lexicon ${path}: ${input.problem}`);
    await io.complain(`${input.name}: ${input.problem}.`);
    return defaults.lexicon;
  }
  if (input.warning) await io.complain(`${input.name}: ${input.warning}.`);
  const { lexicon, problems } = readLexicon(input.text);
  for (const { line, message } of problems) await io.complain(`${input.name}: line ${line}: ${message}`);
  return lexicon;
}
