import { version } from '../../package.json';
import { annotate } from './annotate.js';
import { check } from './check.js';
import { exportSources } from './export.js';
import { help, UsageError } from './help.js';
import { type Io, isReaderGone, openIo, type Streams } from './io.js';

/** A command reads its arguments, writes its report and answers with the exit code. */
type Command = (args: readonly string[], io: Io) => Promise<number>;

const commands: Readonly<Record<string, Command>> = {
  check,
  annotate,
  export: exportSources,
  help: showHelp,
  '--help': showHelp,
  '-h': showHelp,
  '--version': showVersion,
};

/** What a shell reports for a program whose reader went away (SIGPIPE): neither clean nor a list of findings. */
const readerGone = 141;

/**
 * Runs one command line and answers with its exit code: 0 clean, 1 findings, 2 usage or read error. It never throws; even
 * a fault of our own ends with 2, because 1 would tell a build that the text has findings.
 */
export async function run(argv: readonly string[], streams: Streams): Promise<number> {
  const io = openIo(streams);
  try {
    return await dispatch(argv, io);
  } catch (error) {
    return isReaderGone(error) ? readerGone : complain(error, io);
  }
}

async function dispatch(argv: readonly string[], io: Io): Promise<number> {
  const [name, ...args] = argv;
  const command = Object.hasOwn(commands, name ?? '') ? commands[name ?? ''] : undefined;
  if (!command) throw new UsageError(name === undefined ? 'a command is missing' : `there is no command "${name}"`);
  return args.includes('--help') || args.includes('-h') ? showHelp(args, io) : command(args, io);
}

/** Says what went wrong on standard error; that stream being closed as well must not matter any more. */
async function complain(error: unknown, io: Io): Promise<number> {
  await io.complain(explain(error)).catch(() => {});
  return 2;
}

function explain(error: unknown): string {
  if (error instanceof UsageError) return `${error.message}. See "glossator --help".`;
  const { syscall, message, stack } = error as NodeJS.ErrnoException;
  return syscall ? `the system refused: ${message}` : `this is a fault of Glossator itself, please report it. ${stack}`;
}

async function showHelp(_args: readonly string[], io: Io): Promise<number> {
  await io.print(help);
  return 0;
}

async function showVersion(_args: readonly string[], io: Io): Promise<number> {
  await io.print(`${version}\n`);
  return 0;
}
