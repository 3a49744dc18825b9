import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { buildSync } from 'esbuild';
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  type DataCallback,
  Disposable,
  IPCMessageReader,
  IPCMessageWriter,
  type Message,
  type MessageReader,
  type MessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

/** A running server and the way messages travel to it. */
export interface Transport {
  readonly reader: MessageReader;
  readonly writer: MessageWriter;
  /** The process's exit code, or the worker's. */
  readonly exited: Promise<number>;
  /** Writes bytes that are no message. */
  raw?(bytes: string): void;
  /** Lets the client's side of the stream end, as when an editor crashes. */
  hangUp?(): void;
  stop(): void;
}

/** The server as most editors start it: a process, spoken to over its standard streams. */
export function overStdio(): Transport {
  const server = spawn(process.execPath, [nodeBundle(), '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  return {
    reader: new StreamMessageReader(server.stdout),
    writer: new StreamMessageWriter(server.stdin),
    exited: once(server, 'exit').then(([code]) => code),
    raw: (bytes) => server.stdin.write(bytes),
    hangUp: () => server.stdin.end(),
    stop: () => server.kill(),
  };
}

/** The server as VS Code on a desktop starts it: a process, spoken to over the channel between Node processes. */
export function overIpc(): Transport {
  const server = fork(nodeBundle(), ['--node-ipc'], { execArgv: [] });
  return {
    reader: new IPCMessageReader(server),
    writer: new IPCMessageWriter(server),
    exited: once(server, 'exit').then(([code]) => code),
    hangUp: () => server.disconnect(),
    stop: () => server.kill(),
  };
}

/** The server as a browser starts it: a worker, with nothing of Node in reach but what carries the messages. */
export function overWorker(): Transport {
  const [bundle] = bundled('server/main.web.ts', 'browser', 'iife').outputFiles;
  const worker = new Worker(browserWorker + bundle.text, { eval: true });
  return {
    reader: new WorkerReader(worker),
    writer: new WorkerWriter(worker),
    exited: once(worker, 'exit').then(([code]) => code),
    stop: () => void worker.terminate(),
  };
}

/** What a browser's worker has and Node's has not. */
const browserWorker = `
  const { parentPort } = require('node:worker_threads');
  globalThis.self = {
    addEventListener() {},
    postMessage: (message) => parentPort.postMessage(message),
    set onmessage(listen) { parentPort.on('message', (data) => listen({ data })); },
  };
  globalThis.require = globalThis.process = undefined;
`;

class WorkerReader extends AbstractMessageReader {
  constructor(private readonly worker: Worker) {
    super();
  }
  listen(callback: DataCallback): Disposable {
    this.worker.on('message', callback);
    return Disposable.create(() => this.worker.off('message', callback));
  }
}

class WorkerWriter extends AbstractMessageWriter {
  constructor(private readonly worker: Worker) {
    super();
  }
  async write(message: Message): Promise<void> {
    this.worker.postMessage(message);
  }
  end(): void {}
}

let built: string | undefined;

/** The bundle is made once in each test process, apart from `dist`, which another process may be building. */
function nodeBundle(): string {
  if (built) return built;
  const folder = mkdtempSync(join(tmpdir(), 'glossator-'));
  process.on('exit', () => rmSync(folder, { recursive: true }));
  built = join(folder, 'server.js');
  bundled('server/main.node.ts', 'node', 'cjs', built);
  return built;
}

function bundled(entry: string, platform: 'node' | 'browser', format: 'cjs' | 'iife', outfile?: string) {
  return buildSync({
    absWorkingDir: join(__dirname, '../..'),
    entryPoints: [entry],
    bundle: true,
    platform,
    format,
    mainFields: platform === 'node' ? ['module', 'main'] : ['browser', 'module', 'main'],
    ...(outfile ? { outfile } : { write: false as const }),
    logLevel: 'warning',
  }) as { outputFiles: { text: string }[] };
}
