// Extensions under development in the web worker extension host of the browser-hosted VS Code.
import fs from 'node:fs';
import path from 'node:path';

const prefix = '/web-extension/';
const contentTypes = { '.js': 'text/javascript', '.json': 'application/json', '.wasm': 'application/wasm' };

/**
 * The web worker extension host takes an extension under development from the workbench's configuration only, and lets
 * it start workers only if it came over http: so the page's configuration names it, and a route of Playwright's serves
 * it from the workbench's own origin. `tests`, a browser bundle, must lie inside one of the extensions.
 */
export async function serveWebExtensions(page, { origin, extensions, tests }) {
  const roots = extensions.map((extension) => path.resolve(extension));
  await page.context().route(`${origin}${prefix}**`, (route) => serveFile(route, roots));
  const developmentOptions = { extensions: roots.map((root) => webUri(origin, roots, root)) };
  if (tests) developmentOptions.extensionTestsPath = webUri(origin, roots, path.resolve(tests));
  await page.addInitScript(configureWorkbench, developmentOptions);
}

function serveFile(route, roots) {
  const { pathname } = new URL(route.request().url());
  const [at, ...names] = decodeURIComponent(pathname).slice(prefix.length).split('/');
  const file = path.join(roots[at], ...names);
  if (!fs.existsSync(file)) return route.fulfill({ status: 404 });
  return route.fulfill({ path: file, contentType: contentTypes[path.extname(file)] ?? 'application/octet-stream' });
}

/** A file below one of the roots, as the address under which `serveFile` gives it out. */
function webUri(origin, roots, file) {
  const at = roots.findIndex((root) => !path.relative(root, file).startsWith('..'));
  if (at < 0) throw new Error(`the tests of a web extension must lie in its directory: ${file}`);
  const name = path.posix.join(prefix, String(at), path.relative(roots[at], file));
  return { scheme: 'http', authority: new URL(origin).host, path: name };
}

/** Runs in the page, before anything else does. */
function configureWorkbench(developmentOptions) {
  const observer = new MutationObserver(() => {
    const meta = document.getElementById('vscode-workbench-web-configuration');
    if (!meta) return;
    observer.disconnect();
    const config = JSON.parse(meta.dataset.settings);
    Object.assign(config.developmentOptions, developmentOptions);
    meta.dataset.settings = JSON.stringify(config);
  });
  observer.observe(document, { childList: true, subtree: true });
}
