import { readdir, readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Disk, sizeLimit } from './files.js';

/** The disk of the machine that the server runs on. Only `main.node` may import this: a browser has none. */
export const nodeDisk: Disk = {
  async read(uri) {
    try {
      const path = fileURLToPath(uri);
      const { size } = await stat(path);
      return size > sizeLimit ? undefined : textOf(await readFile(path));
    } catch {
      return undefined;
    }
  },
  async entries(folder) {
    try {
      const entries = await readdir(fileURLToPath(folder), { withFileTypes: true });
      // A link may lead back to where one came from, so none is followed.
      const real = entries.filter((entry) => entry.isDirectory() || entry.isFile());
      return real.map((entry) => ({ name: entry.name, folder: entry.isDirectory() }));
    } catch {
      return [];
    }
  },
};

/** UTF-8, or UTF-16 if a byte order mark says so, as editors read it; the mark is no part of the text. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
