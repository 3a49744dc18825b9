import type { Writable } from 'node:stream';

/** The outside of a run. `process` fits. */
export interface Streams {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** What commands may do with the outside. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Whether the report may be coloured: only for eyes on a terminal, and only if they did not decline (no-color.org). */
  readonly colour: boolean;
  /** Writes a piece of the report; done when it is on its way, which is what holds us back for a slow reader. */
  print(text: string): Promise<void>;
  /** Writes one line to standard error, under our name. */
  complain(message: string): Promise<void>;
}

export function openIo({ stdin, stdout, stderr, env }: Streams): Io {
  const print = writer(stdout);
  const printError = writer(stderr);
  return {
    stdin,
    colour: stdout.isTTY === true && !env.NO_COLOR,
    print,
    complain: (message) => printError(`glossator: ${message}\n`),
  };
}

/** True for the error of writing to a pipe that nobody reads any more, as in `glossator check … | head`. */
export function isReaderGone(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException)?.code;
  return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED';
}

function writer(stream: Writable): (text: string) => Promise<void> {
  // A failed write is reported twice, to its callback and as an event; an event that nobody takes would end the process.
  stream.on('error', () => {});
  return (text) =>
    new Promise((resolve, reject) => {
      stream.write(text, (error) => (error ? reject(error) : resolve()));
    });
}
