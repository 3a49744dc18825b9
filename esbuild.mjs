// Builds everything that runs into dist/, and with --tests the suite for the extension host into dist-test/.
//
//   node esbuild.mjs [--production] [--watch] [--tests]
import fs from 'node:fs';
import { build, context } from 'esbuild';

const flags = new Set(process.argv.slice(2));
const production = flags.has('--production');

const common = {
  bundle: true,
  target: 'es2022',
  minify: production,
  sourcemap: !production,
  legalComments: 'none',
  logLevel: 'warning',
};
/** Runs in Node 20 or newer; packages that ship both forms are taken as ES modules, which shake better. */
const node = { ...common, platform: 'node', format: 'cjs', mainFields: ['module', 'main'] };
/** Runs in a browser's worker: nothing of Node is there. */
const web = { ...common, platform: 'browser', mainFields: ['browser', 'module', 'main'] };

const product = [
  { ...node, entryPoints: ['client/main.node.ts'], outfile: 'dist/extension.js', external: ['vscode'] },
  {
    ...web,
    format: 'cjs',
    entryPoints: ['client/main.web.ts'],
    outfile: 'dist/extension.web.js',
    external: ['vscode'],
  },
  { ...node, entryPoints: ['server/main.node.ts'], outfile: 'dist/server.js' },
  { ...web, format: 'iife', entryPoints: ['server/main.web.ts'], outfile: 'dist/server.web.js' },
  {
    ...node,
    entryPoints: ['server/cli/main.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
  },
];

const bundles = flags.has('--tests') ? [...product, ...hostTests()] : product;

const missing = bundles.flatMap(({ entryPoints = [] }) => entryPoints).filter((entry) => !fs.existsSync(entry));
if (missing.length > 0) fail(`nothing to build from: ${missing.join(', ')} does not exist`);

if (flags.has('--watch')) {
  await Promise.all(bundles.map(async (options) => (await context({ ...options, logLevel: 'info' })).watch()));
} else {
  if (flags.has('--tests')) fs.rmSync('dist-test', { recursive: true, force: true }); // or removed tests would still run
  await Promise.all(bundles.map(build)).catch(() => fail('the build failed'));
  fs.chmodSync('dist/cli.js', 0o755);
  for (const { outfile } of product) {
    console.log(`${outfile.padEnd(24)} ${(fs.statSync(outfile).size / 1000).toFixed(0).padStart(5)} kB`);
  }
}

/** What runs inside the extension hosts: mocha's suite in Node, where mocha loads file by file, and one test on the web. */
function hostTests() {
  const tests = fs.readdirSync('test/host/suite').map((name) => `test/host/suite/${name}`);
  return [
    {
      ...node,
      entryPoints: ['test/host/run.ts', ...tests],
      outdir: 'dist-test',
      outbase: 'test/host',
      external: ['vscode', 'mocha', '@vscode/test-electron'],
    },
    { ...web, format: 'cjs', entryPoints: ['test/host/web.ts'], outfile: 'dist-test/web.js', external: ['vscode'] },
  ];
}

function fail(message) {
  console.error(`esbuild.mjs: ${message}`);
  process.exit(1);
}
