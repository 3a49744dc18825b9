// Starts the VS Code that setup.sh installed: its server with the Node extension host, the workbench at a web address.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveWebExtensions } from './web-extensions.mjs';

/** Where setup.sh installed VS Code: `.vscode-host` of this project, if the environment names no other place. */
export const hostDir =
  process.env.VSCODE_HOST_DIR ?? path.resolve(fileURLToPath(import.meta.url), '../../../.vscode-host');

/** The command that runs VS Code's server, to which arguments are added. */
export const serverCommand = [
  path.join(hostDir, 'node', 'node'),
  path.join(hostDir, 'vscode', 'out', 'server-main.js'),
  '--accept-server-license-terms',
];

/** Settings that keep the workbench quiet and off the network; a caller's own win. */
const quietSettings = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
  'json.schemaDownload.enable': false,
  'npm.fetchOnlinePackageInfo': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'typescript.disableAutomaticTypeAcquisition': true,
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** Milliseconds that the server gets to listen. */
const startTimeout = 60_000;

/**
 * Starts the server on a free port of the loopback interface, with a profile of its own.
 *
 * Options: `workspace` and `openFile` (paths), `extensions` (directories of extensions under development), `kind`
 * (`'web'` for the web worker extension host), `tests` (a module with `run()`), `settings`, `extensionsDir`,
 * `disableExtensions`, `debug` (show the log).
 *
 * Gives the workbench's `url`, `open(page)` for a page of Playwright's, `ended` (a promise), `passed()` (whether the
 * tests came to their end), `log()`, and `stop()`, which ends the server and removes its profile.
 */
export async function startServer(options = {}) {
  const { extensions = [], kind, tests, settings = {} } = options;
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'vscode-host-'));
  const profile = path.join(dir, 'data', 'User');
  fs.mkdirSync(profile, { recursive: true });
  fs.writeFileSync(path.join(profile, 'settings.json'), JSON.stringify({ ...quietSettings, ...settings }));
  const runner = tests && kind !== 'web' ? writeTestRunner(dir, path.resolve(tests)) : undefined;

  const token = randomBytes(16).toString('hex');
  const server = spawnServer(dir, token, options);
  try {
    await server.listening;
  } catch (error) {
    await server.stop();
    throw error;
  }

  const origin = `http://127.0.0.1:${await server.listening}`;
  const url = workbenchUrl(origin, { ...options, extensions, runner: runner?.file });
  const open = async (page) => {
    if (kind === 'web') await serveWebExtensions(page, { origin, extensions, tests });
    await page.context().addCookies([{ name: 'vscode-tkn', value: token, url: origin }]);
    await page.goto(url.href);
  };
  return {
    url: `${url.href}&tkn=${token}`,
    open,
    ended: server.ended,
    passed: () => runner === undefined || fs.existsSync(runner.note),
    log: server.log,
    stop: server.stop,
  };
}

/**
 * When the extension host dies in the middle of a test, the workbench reports exit code 0. So the tests run through a
 * module that leaves a note when they have really come to their end.
 */
function writeTestRunner(dir, tests) {
  const file = path.join(dir, 'run-tests.js');
  const note = path.join(dir, 'passed');
  fs.writeFileSync(
    file,
    `exports.run = async () => {
      await require(${JSON.stringify(tests)}).run();
      require('node:fs').writeFileSync(${JSON.stringify(note)}, '');
    };`,
  );
  return { file, note };
}

/**
 * The server gets a process group of its own, which ends whole: with `stop()`, or when this process is gone, however
 * that came about, and with it this process's end of the pipe.
 */
function spawnServer(dir, token, { extensionsDir, debug = false }) {
  const tether =
    'exec 3<&0; "$@" 3<&- </dev/null & server=$!; { cat <&3; kill -KILL 0; } >/dev/null 2>&1 & wait "$server"';
  const flags = ['--host=127.0.0.1', '--port=0', `--connection-token=${token}`, `--server-data-dir=${dir}`];
  if (extensionsDir) flags.push(`--extensions-dir=${path.resolve(extensionsDir)}`);
  flags.push('--telemetry-level=off', '--disable-workspace-trust', '--disable-update-check', '--disable-experiments');
  flags.push('--disable-getting-started-override', '--force-disable-user-env');
  flags.push('--enable-smoke-test-driver'); // without it the payload of the address is ignored
  const child = spawn('sh', ['-c', tether, 'sh', ...serverCommand, ...flags], {
    detached: true,
    env: { ...process.env, EXTENSIONS_GALLERY: '{}' },
  });
  child.stdin.on('error', () => {});

  let log = '';
  const ended = new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal)));
  const listening = new Promise((resolve, reject) => {
    const read = (chunk) => {
      log = (log + chunk).slice(-100_000);
      if (debug) process.stderr.write(chunk);
      const port = /Extension host agent listening on (\d+)/.exec(log)?.[1];
      if (port) resolve(Number(port));
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
    child.once('error', reject);
    ended.then((how) => reject(new Error(`VS Code's server ended (${how}):\n${log}`)));
    setTimeout(() => reject(new Error(`VS Code's server does not listen:\n${log}`)), startTimeout).unref();
  });

  const end = () => {
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has ended already.
    }
    fs.rmSync(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  process.once('exit', end);
  const stop = async () => {
    end();
    await ended;
    process.off('exit', end);
  };
  return { listening, ended, stop, log: () => log };
}

/** The workbench's address. What it shall open and load stands in its query. */
function workbenchUrl(origin, { workspace, openFile, extensions, kind, runner, disableExtensions }) {
  const { host } = new URL(origin);
  const remote = (file) => `vscode-remote://${host}${path.resolve(file).split('/').map(encodeURIComponent).join('/')}`;
  const payload = [
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
    ['enableProposedApi', ''],
  ];
  if (openFile) payload.push(['openFile', remote(openFile)]);
  if (disableExtensions) payload.push(['disableExtensions', 'true']);
  if (kind !== 'web') payload.push(...extensions.map((extension) => ['extensionDevelopmentPath', remote(extension)]));
  if (runner) payload.push(['extensionTestsPath', remote(runner)]);

  const url = new URL(origin);
  if (!workspace) url.searchParams.set('ew', 'true');
  else url.searchParams.set(workspace.endsWith('.code-workspace') ? 'workspace' : 'folder', path.resolve(workspace));
  url.searchParams.set('payload', JSON.stringify(payload));
  return url;
}
