// npm start: installs and builds what is missing, and opens the samples in an editor that has Glossator loaded: in
// VS Code where there is one, else in the browser-hosted VS Code that the tests use.
//
//   npm start                 VS Code if `code` is on the PATH, else the browser
//   npm start -- --browser    the browser-hosted VS Code, even if `code` is there
//   npm start -- --check      only see that the browser-hosted VS Code answers, print its address and end
import path from 'node:path';
import { onPath, prepare, root, run } from './prepare.mjs';
import { startServer } from './vscode-host/server.mjs';

const flags = process.argv.slice(2);
const samples = path.join(root, 'samples');

await prepare();
const inBrowser = flags.includes('--browser') || flags.includes('--check');
if (inBrowser || !(await openOnDesktop())) await serve();

/** Whether a VS Code of this machine took the samples. */
async function openOnDesktop() {
  if (!onPath('code')) return false;
  const { code } = await run('code', [`--extensionDevelopmentPath=${root}`, samples]);
  if (code !== 0) console.error('VS Code did not start; falling back to the one in the browser.');
  return code === 0;
}

async function serve() {
  const { code } = await run('sh', [path.join('tools', 'vscode-host', 'setup.sh')]);
  if (code !== 0) {
    console.error('The browser-hosted VS Code could not be installed. Install VS Code, with `code` on the PATH.');
    process.exit(1);
  }
  const server = await startServer({
    workspace: samples,
    openFile: path.join(samples, 'endnotes-article.txt'),
    extensions: [root],
  });
  try {
    await expectWorkbench(server.url);
    console.log(`\nGlossator is at work on the samples at\n\n  ${server.url}\n`);
    if (flags.includes('--check')) return;
    console.log('Open that address in a browser. Ctrl+C ends it.');
    await Promise.race([interrupted(), server.ended]);
  } finally {
    await server.stop();
  }
}

function interrupted() {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, resolve);
  });
}

/** Throws unless the address really gives the workbench. */
async function expectWorkbench(url) {
  const cookie = `vscode-tkn=${new URL(url).searchParams.get('tkn')}`;
  const response = await fetch(url, { headers: { cookie } });
  const page = await response.text();
  if (!page.includes('vscode-workbench-web-configuration')) {
    throw new Error(`the workbench does not answer (status ${response.status})`);
  }
}
