import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after } from 'node:test';
import { buildSync } from 'esbuild';

const root = path.join(__dirname, '../..');

/** A folder for the texts of one test file; it goes away when the tests are done. */
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'glossator-cli-'));
after(() => fs.rmSync(folder, { recursive: true, force: true }));

const bundle = path.join(folder, 'bundle', 'cli.js');
buildSync({
  entryPoints: [path.join(root, 'server/cli/main.ts')],
  bundle: true,
  platform: 'node',
  mainFields: ['module', 'main'],
  outfile: bundle,
});

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the real command line in the folder of texts. */
export function glossator(args: readonly string[], input: string | Uint8Array = ''): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bundle, ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  return { status, stdout, stderr };
}

/** Starts it, for tests that talk with it while it runs. */
export function start(args: readonly string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [bundle, ...args], { cwd: folder });
}

/** Writes a text into the folder and gives its name. */
export function write(name: string, content: string | Uint8Array): string {
  fs.writeFileSync(path.join(folder, name), content);
  return name;
}

/** The absolute path of something in the folder, or of something in the repository with `fromRoot`. */
export function pathTo(name: string): string {
  return path.join(folder, name);
}

export function fromRoot(name: string): string {
  return path.join(root, name);
}

/** Each line of the output as JSON. */
// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of any shape, and fail where a part is missing.
export function jsonLines(stdout: string): any[] {
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}
