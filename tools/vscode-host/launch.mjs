// Stands in for the VS Code executable where VS Code itself cannot be had: starts the browser-hosted VS Code and shows
// its workbench in a headless Chromium. setup.sh makes .vscode-host/bin/code of it.
//
//   code [options] [folder | file.code-workspace]
//     --extensionDevelopmentPath=DIR   load the extension in DIR (may be repeated)
//     --extensionDevelopmentKind=web   ... in the web worker extension host
//     --extensionTestsPath=FILE        run its `run()` in the extension host, exit with the result
//     --extensions-dir=DIR             other installed extensions
//     --user-data-dir=DIR              take User/settings.json from here
//     --disable-extensions             no installed extensions
//   Without --extensionTestsPath it prints the workbench's address and serves until interrupted.
//   --install-extension=FILE.vsix, --list-extensions, --uninstall-extension, --version: as in VS Code.
//   Other options of VS Code are accepted and ignored.
//
//   VSCODE_HOST_CHROMIUM  the browser (default: the first Chromium or Chrome on the PATH)
//   VSCODE_HOST_TIMEOUT   seconds that a test run may take (default 300)
//   VSCODE_HOST_DEBUG     show the server's log and the whole browser console
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { startBrowser } from './browser.mjs';
import { serverCommand, startServer } from './server.mjs';

const debug = Boolean(process.env.VSCODE_HOST_DEBUG);
const timeout = Number(process.env.VSCODE_HOST_TIMEOUT ?? 300);

const argv = process.argv.slice(2);
const managesExtensions = argv.some((arg) =>
  /^--(install-extension|uninstall-extension|list-extensions|version|help)\b/.test(arg),
);
process.exit(managesExtensions ? manageExtensions(argv) : await launch(argv));

/** Hands the arguments to VS Code's own command line. */
function manageExtensions(args) {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'vscode-host-'));
  const [node, ...rest] = serverCommand;
  const { status } = spawnSync(node, [...rest, '--server-data-dir', dir, ...args], { stdio: 'inherit' });
  fs.rmSync(dir, { recursive: true, force: true });
  return status ?? 1;
}

/** Serves the workbench, or runs the tests, until it ends or is interrupted; gives the exit code. */
async function launch(args) {
  const interrupted = new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => resolve(130));
  });
  const options = readOptions(args);
  const server = await startServer(options);
  let browser;
  try {
    if (!options.tests) {
      console.log(server.url);
      return await Promise.race([interrupted, server.ended.then(() => 1)]);
    }
    browser = await startBrowser();
    return await Promise.race([interrupted, runTests(server, browser)]);
  } finally {
    await browser?.close().catch(() => {});
    await server.stop();
  }
}

function readOptions(args) {
  const string = { type: 'string' };
  const { values, positionals } = parseArgs({
    args,
    strict: false,
    allowPositionals: true,
    options: {
      extensionDevelopmentPath: { type: 'string', multiple: true, default: [] },
      extensionDevelopmentKind: string,
      extensionTestsPath: string,
      'extensions-dir': string,
      'user-data-dir': string,
      'disable-extensions': { type: 'boolean' },
    },
  });
  const file = values['user-data-dir'] && path.join(values['user-data-dir'], 'User', 'settings.json');
  return {
    extensions: values.extensionDevelopmentPath,
    kind: values.extensionDevelopmentKind,
    tests: values.extensionTestsPath,
    extensionsDir: values['extensions-dir'],
    disableExtensions: values['disable-extensions'],
    settings: file && fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {},
    workspace: positionals[0],
    debug,
  };
}

/** Opens the workbench, runs the tests that the server was started with, gives their exit code. */
async function runTests(server, browser) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const { code, why } = await new Promise((resolve) => {
    const fail = (why) => resolve({ code: 1, why });
    server.ended.then((how) => fail(`VS Code's server ended (${how})`));
    page.on('crash', () => fail('the workbench page crashed'));
    page.on('close', () => fail('the workbench page was closed'));
    page.on('console', (message) => {
      if (debug) console.error(`[${message.type()}] ${message.text()}`);
      if (message.text().startsWith('No extension host found')) fail(message.text());
    });
    setTimeout(() => fail(`the tests did not end within ${timeout} s`), timeout * 1000).unref();
    const exit = (code) => {
      if (code === 0 && !server.passed()) fail('the extension host ended before the tests did');
      else resolve({ code });
    };
    openForTests(server, page, exit).catch((error) => fail(error.stack));
  });
  if (why) console.error(`${why}; the server's log:\n${server.log()}`);
  return code;
}

async function openForTests(server, page, exit) {
  await page.exposeFunction('codeAutomationExit', exit);
  await page.exposeFunction('hostPrint', (type, args) => console[type === 'error' ? 'error' : 'log'](...args));
  await page.addInitScript(printExtensionHostConsole);
  await server.open(page);
}

/** Runs in the page. Of all that VS Code logs, hands on what was said on the extension host's console. */
function printExtensionHostConsole() {
  window.codeAutomationLog = (type, args) => {
    const limit = Error.stackTraceLimit;
    Error.stackTraceLimit = 50;
    const { stack } = new Error();
    Error.stackTraceLimit = limit;
    if (stack.includes('$logExtensionHostMessage')) window.hostPrint(type, args);
  };
}
