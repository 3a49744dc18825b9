import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageError } from './help.js';

/** The options and files of a command; what is not among `options` is a usage error. */
export function parseArguments<const Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
) {
  try {
    const parsed = parseArgs({ args: [...args], options, allowPositionals: true });
    if (parsed.positionals.filter((path) => path === '-').length > 1) {
      throw new UsageError('standard input (-) can be read only once');
    }
    return parsed;
  } catch (error) {
    throw error instanceof TypeError ? new UsageError(error.message) : error;
  }
}
