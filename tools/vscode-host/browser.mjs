// The browser in which the tests show the workbench.
import fs from 'node:fs';
import path from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Flags for a quiet browser that reaches nothing but this machine. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

/** The file of a Chromium: the one that `VSCODE_HOST_CHROMIUM` names, else the first on the PATH, else undefined. */
export function findChromium() {
  if (process.env.VSCODE_HOST_CHROMIUM) return process.env.VSCODE_HOST_CHROMIUM;
  const dirs = (process.env.PATH ?? '').split(path.delimiter);
  return names.flatMap((name) => dirs.map((dir) => path.join(dir, name))).find((file) => fs.existsSync(file));
}

/** A headless Chromium with a fresh profile. Throws when there is none on this machine. */
export async function startBrowser() {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('no Chromium found: install one, or name it in VSCODE_HOST_CHROMIUM');
  // Loaded late, so that looking for a browser needs no package.
  const { chromium } = await import('playwright-core');
  const ownSignals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
  return chromium.launch({ executablePath, args: flags, ...ownSignals });
}
