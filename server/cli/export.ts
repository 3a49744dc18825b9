import { Document } from '../core/document.js';
import { formats } from '../export/index.js';
import { parseArguments } from './arguments.js';
import { UsageError } from './help.js';
import { readInput } from './input.js';
import type { Io } from './io.js';
import { lexiconOf } from './lexicon.js';

/** `glossator export`: the sources of all texts, or all that was found in them, as one document. */
export async function exportSources(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArguments(args, { format: { type: 'string' }, lexicon: { type: 'string' } });
  const known = Object.keys(formats).join(', ');
  if (values.format === undefined) throw new UsageError(`export needs --format, one of ${known}`);
  const format = Object.hasOwn(formats, values.format) ? formats[values.format] : undefined;
  if (!format) throw new UsageError(`--format ${values.format} is not one of ${known}`);
  if (positionals.length === 0) throw new UsageError('export needs a file');
  const lexicon = await lexiconOf(values.lexicon, io);
  const writing = format.begin();
  let read = 0;
  for (const path of positionals) {
    const input = await readInput(path, io.stdin);
    if ('problem' in input) {
      await io.complain(`${input.name}: ${input.problem}.`);
      continue;
    }
    if (input.warning) await io.complain(`${input.name}: ${input.warning}.`);
    writing.add({ name: input.name, iri: iriOf(input.name), doc: new Document(input.text, { lexicon }) });
    read++;
  }
  if (read > 0) await io.print(writing.end());
  return read < positionals.length ? 2 : 0;
}

/** A path as a relative address. */
function iriOf(path: string): string {
  return path.split(/[\\/]/).map(encodeURIComponent).join('/');
}
