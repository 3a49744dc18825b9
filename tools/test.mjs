// npm test: installs, builds, then runs every stage below, the later ones also when an earlier one fails. The last line
// of the output reads `N passed, N failed`.
//
//   npm test                     everything
//   npm test -- unit grammar     some stages
//   npm test -- unit --update    rewrite the fixtures to what is found now
import fs from 'node:fs';
import path from 'node:path';
import { bin, onPath, prepare, root, run } from './prepare.mjs';
import { findChromium } from './vscode-host/browser.mjs';

/** Each gives `{ passed, failed, skipped }`, and throws with a plain sentence when something it needs is missing. */
const stages = {
  lint: () => check(bin('biome'), ['ci', '--colors=off']),
  types: () => check(bin('tsc'), ['--noEmit']),
  unit: () => nodeTests(['--import', 'tsx'], filesBelow('test', '.test.ts', ['host'])),
  grammar: grammarTests,
  package: () => check(process.execPath, ['tools/package.mjs']),
  host: hostTests,
  web: webTest,
  ui: uiTests,
};

const hasBrowserHost = process.platform === 'linux' && process.arch === 'x64';

const args = process.argv.slice(2);
const update = args.includes('--update');
const chosen = args.filter((arg) => arg !== '--update');
const unknown = chosen.filter((name) => !(name in stages));
if (unknown.length > 0) {
  console.error(`there is no stage ${unknown.join(', ')}; the stages are ${Object.keys(stages).join(', ')}`);
  process.exit(2);
}

await prepare('--tests');
const results = {};
for (const name of chosen.length > 0 ? chosen : Object.keys(stages)) {
  console.log(`\n=== ${name}`);
  results[name] = await runStage(stages[name]);
}
const total = (key) => Object.values(results).reduce((sum, result) => sum + result[key], 0);
console.log();
console.table(results);
const skipped = total('skipped') > 0 ? `, ${total('skipped')} skipped` : '';
console.log(`${total('passed')} passed, ${total('failed')} failed${skipped}`);
process.exitCode = total('failed') > 0 ? 1 : 0;

async function runStage(stage) {
  const start = Date.now();
  try {
    return { ...(await stage()), seconds: Math.round((Date.now() - start) / 1000) };
  } catch (error) {
    console.error(error.message);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** A command that is one test as a whole. */
async function check(command, args, options) {
  const { code } = await run(command, args, options);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

async function nodeTests(flags, files) {
  const env = update ? { UPDATE_FIXTURES: '1' } : {};
  const result = await run(
    process.execPath,
    [...flags, '--test', '--test-timeout=120000', '--test-reporter=spec', ...files],
    { env },
  );
  return counts(result, /^ℹ pass (\d+)/gm, /^ℹ (?:fail|cancelled) (\d+)/gm, /^ℹ (?:skipped|todo) (\d+)/gm);
}

async function grammarTests() {
  const markdown = path.join('node_modules', 'tm-grammars', 'grammars', 'markdown.json');
  const result = await run(bin('vscode-tmgrammar-test'), ['-g', markdown, 'test/grammar/*']);
  return counts(result, /^✓/gm, /^✖/gm);
}

/** The mocha suite inside VS Code. */
async function hostTests() {
  const result = await run(process.execPath, ['dist-test/run.js'], { env: await editor() });
  return counts(result, /^ *(\d+) passing/gm, /^ *(\d+) failing/gm, /^ *(\d+) pending/gm);
}

/** The extension as vscode.dev runs it. */
async function webTest() {
  return check(process.execPath, ['dist-test/run.js', 'web'], { env: await editor() });
}

async function uiTests() {
  if (!hasBrowserHost) {
    console.warn('skipped: the browser-hosted VS Code that these tests drive is for Linux x86-64 only');
    return { passed: 0, failed: 0, skipped: 1 };
  }
  await browserHost();
  return nodeTests([], filesBelow('test/ui', '.test.mjs'));
}

/** The names of the test files below a directory, in a fixed order. */
function filesBelow(dir, ending, except = []) {
  const names = fs.existsSync(path.join(root, dir)) ? fs.readdirSync(path.join(root, dir), { recursive: true }) : [];
  const files = names.filter((name) => name.endsWith(ending) && !except.includes(name.split(path.sep)[0]));
  if (files.length === 0) throw new Error(`there is no test *${ending} in ${dir}`);
  return files.sort().map((name) => path.join(dir, name));
}

/** Counts what a runner printed: the numbers that a pattern captures, or its matches. That nothing ran is a failure. */
function counts({ code, output }, passedPattern, failedPattern, skippedPattern) {
  const count = (pattern) => [...output.matchAll(pattern)].reduce((sum, match) => sum + Number(match[1] ?? 1), 0);
  const passed = count(passedPattern);
  const failed = count(failedPattern);
  const wrong = code !== 0 || passed === 0;
  return { passed, failed: wrong ? Math.max(1, failed) : failed, skipped: skippedPattern ? count(skippedPattern) : 0 };
}

/** The VS Code to test in: a given one, else the browser-hosted one, else (elsewhere) one that is downloaded. */
async function editor() {
  if (process.env.VSCODE_EXECUTABLE || !hasBrowserHost) return {};
  return { VSCODE_EXECUTABLE: await browserHost() };
}

/** The executable of the browser-hosted VS Code, installed with its browser if need be. */
async function browserHost() {
  if (!findChromium()) await installChromium();
  const { code } = await run('sh', ['tools/vscode-host/setup.sh']);
  if (code !== 0) throw new Error('the browser-hosted VS Code could not be installed; see above');
  return path.join(root, '.vscode-host', 'bin', 'code');
}

async function installChromium() {
  if (process.getuid?.() !== 0 || !onPath('apt-get')) {
    throw new Error(
      'Chromium is missing: install it (Debian: apt-get install chromium), or name it in VSCODE_HOST_CHROMIUM',
    );
  }
  const quietly = { env: { DEBIAN_FRONTEND: 'noninteractive' } };
  await run('apt-get', ['update'], quietly);
  await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], quietly);
  if (!findChromium()) throw new Error('Chromium is missing, and apt-get could not install it; see above');
}
