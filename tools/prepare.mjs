// What every runner needs first: the packages and the bundles. Works before anything is installed.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The directory of the project. */
export const root = path.resolve(fileURLToPath(import.meta.url), '../..');

const windows = process.platform === 'win32';

/**
 * Runs a command in the project's directory, shows what it says, and gives its exit code and its output.
 * It is ended after `minutes`; a command that cannot be started counts as failed.
 */
export function run(command, args, { env = {}, minutes = 15 } = {}) {
  return new Promise((resolve) => {
    // npm, code and the tools of node_modules/.bin are .cmd files on Windows, which only a shell runs.
    const shell = windows && command !== process.execPath;
    const quoted = (word) => (shell ? `"${word}"` : word);
    const child = spawn(quoted(command), args.map(quoted), {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: minutes * 60_000,
      shell,
    });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
      process.stdout.write(chunk);
    });
    child.stderr.on('data', (chunk) => {
      output += chunk;
      process.stderr.write(chunk);
    });
    child.once('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve({ code: 1, output });
    });
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** The file of a tool that npm installed for this project. */
export function bin(name) {
  return path.join(root, 'node_modules', '.bin', name);
}

/** Whether a command is on the PATH. */
export function onPath(command) {
  const names = windows ? [`${command}.cmd`, `${command}.exe`] : [command];
  const dirs = (process.env.PATH ?? '').split(path.delimiter);
  return dirs.some((dir) => names.some((name) => fs.existsSync(path.join(dir, name))));
}

/** Installs the packages unless they are there as the lock file wants them, then builds. Ends the process on failure. */
export async function prepare(...buildFlags) {
  if (Number.parseInt(process.versions.node, 10) < 20) stop(`Node 20 or newer is needed; this is ${process.version}`);
  if (!isInstalled()) {
    console.log('Installing packages (npm ci) ...');
    const { code } = await run('npm', ['ci', '--no-audit', '--no-fund']);
    if (code !== 0) stop('npm ci failed; see above');
  }
  const { code } = await run(process.execPath, ['esbuild.mjs', ...buildFlags]);
  if (code !== 0) stop('the build failed; see above');
}

/** npm leaves a copy of the lock file beside what it installed; packages for other platforms are missing from it. */
function isInstalled() {
  const copy = path.join(root, 'node_modules', '.package-lock.json');
  if (!fs.existsSync(copy)) return false;
  const installed = readPackages(copy);
  const wanted = readPackages(path.join(root, 'package-lock.json'));
  return Object.entries(wanted).every(
    ([name, { version, optional }]) =>
      name === '' || (installed[name] ? installed[name].version === version : optional),
  );
}

function readPackages(file) {
  return JSON.parse(fs.readFileSync(file, 'utf8')).packages;
}

function stop(why) {
  console.error(why);
  process.exit(1);
}
