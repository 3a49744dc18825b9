// npm run package: a production build in a .vsix, which must hold all that the manifest names and stay small.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { createVSIX, listFiles } from '@vscode/vsce';
import { root } from './prepare.mjs';

const limit = 1_500_000; // bytes, tables of names included

const manifest = createRequire(import.meta.url)('../package.json');
const packagePath = path.join(root, `${manifest.name}-${manifest.version}.vsix`);
const options = { cwd: root, dependencies: false };
await createVSIX({ ...options, packagePath, allowMissingRepository: true, rewriteRelativeLinks: false });

const files = await listFiles(options);
const missing = wantedFiles().filter((file) => !files.includes(file));
const { size } = fs.statSync(packagePath);
console.log(`${path.basename(packagePath)}: ${files.length} files, ${(size / 1000).toFixed(0)} kB`);
if (missing.length > 0) console.error(`the package lacks ${missing.join(', ')}`);
if (size >= limit) console.error(`the package must stay below ${limit / 1000} kB`);
process.exitCode = missing.length > 0 || size >= limit ? 1 : 0;

/** What the manifest names, what the client starts, and a page for every rule that has a setting. */
function wantedFiles() {
  const { languages, grammars, configuration } = manifest.contributes;
  const named = [manifest.main, manifest.browser, manifest.icon];
  named.push(...languages.map((language) => language.configuration), ...grammars.map((grammar) => grammar.path));
  const settings = configuration.flatMap(({ properties }) => Object.keys(properties));
  const rules = settings.map((key) => /^glossator\.rules\.(.+)$/.exec(key)?.[1]).filter(Boolean);
  const pages = rules.map((rule) => `docs/rules/${rule}.md`);
  const others = ['dist/server.js', 'dist/server.web.js', 'README.md', 'CHANGELOG.md', 'LICENSE', 'NOTICE.md'];
  return [...named, ...pages, ...others].map((file) => path.posix.normalize(file));
}
