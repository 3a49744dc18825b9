import { Document } from '../core/document.js';
import type { Options } from '../core/model.js';
import { annotationOf } from './annotation.js';
import { parseArguments } from './arguments.js';
import { UsageError } from './help.js';
import { readInput } from './input.js';
import type { Io } from './io.js';
import { annotateLines } from './jsonl.js';
import { lexiconOf } from './lexicon.js';

/** `glossator annotate`: JSON Lines, one object per text. */
export async function annotate(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArguments(args, { jsonl: { type: 'boolean' }, lexicon: { type: 'string' } });
  if (values.jsonl && positionals.length > 0) {
    throw new UsageError('annotate --jsonl reads standard input; it takes no files');
  }
  if (!values.jsonl && positionals.length === 0) {
    throw new UsageError('annotate needs a file, or --jsonl for lines on standard input');
  }
  const options = { lexicon: await lexiconOf(values.lexicon, io) };
  return values.jsonl ? annotateLines(io, options) : annotateFiles(positionals, options, io);
}

async function annotateFiles(paths: readonly string[], options: Partial<Options>, io: Io): Promise<number> {
  let exitCode = 0;
  for (const path of paths) {
    const input = await readInput(path, io.stdin);
    if ('problem' in input) {
      await io.complain(`${input.name}: ${input.problem}.`);
      exitCode = 2;
      continue;
    }
    if (input.warning) await io.complain(`${input.name}: ${input.warning}.`);
    await io.print(`${JSON.stringify({ file: input.name, ...annotationOf(new Document(input.text, options)) })}\n`);
  }
  return exitCode;
}
