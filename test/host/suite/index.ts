import fs from 'node:fs';
import path from 'node:path';
import Mocha from 'mocha';

/** Runs every test file beside this one; what VS Code calls inside the Node extension host. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ timeout: 30_000, color: false });
  for (const name of fs.readdirSync(__dirname)) {
    if (name.endsWith('.test.js')) mocha.addFile(path.join(__dirname, name));
  }
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} tests failed`);
}
