import type { Connection } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';

/** How the server reaches files that are not open in the editor. Nothing here rejects: what cannot be had is not there. */
export interface Files {
  /** The text of a file; nothing where there is none, where it may not be read, or where it is larger than `sizeLimit`. */
  read(uri: string): Promise<string | undefined>;
  /**
   * The addresses of all texts (`.txt`, `.md`, `.markdown`) in these folders and the folders in them, but not in hidden ones or
   * `node_modules`; `listLimit` at most. What is too large to be read may be among them, and then `read` has nothing.
   */
  list(folders: readonly string[]): Promise<string[]>;
}

/** Something with folders and files: the disk of the machine, or whatever the editor calls a workspace. */
export interface Disk {
  /** As `Files.read`. */
  read(uri: string): Promise<string | undefined>;
  /** What lies in a folder, links left out; nothing where the folder cannot be read. */
  entries(folder: string): Promise<readonly Entry[]>;
}

export interface Entry {
  readonly name: string;
  readonly folder: boolean;
}

/** In bytes. A larger file would fill the memory for no reader's benefit. */
export const sizeLimit = 20_000_000;
/** More texts than this in one workspace are a mistake in what was opened, not a body of texts. */
export const listLimit = 20_000;

/** Reads `file:` addresses with `local`, where there is one, and everything else with the client's help. */
export function filesOn(local: Disk | undefined, client: Disk): Files {
  const diskOf = (uri: string) => (uri.startsWith('file:') && local ? local : client);
  return {
    read: (uri) => diskOf(uri).read(uri),
    async list(folders) {
      const found = new Set<string>();
      for (const folder of folders) await gather(folder, diskOf(folder), found);
      return [...found];
    },
  };
}

/**
 * Reads what the client can reach, by two requests of ours: `glossator/read` ({uri}) is answered with the text or `null`,
 * `glossator/entries` ({uri}) with a list of {name, folder}. Only a client that said it knows them is asked.
 */
export function clientDisk(connection: Connection, knows: () => boolean): Disk {
  const ask = async (method: string, uri: string): Promise<unknown> => {
    if (!knows()) return undefined;
    return connection.sendRequest(method, { uri }).catch(() => undefined);
  };
  return {
    async read(uri) {
      const text = await ask('glossator/read', uri);
      return typeof text === 'string' ? text : undefined;
    },
    async entries(uri) {
      const list = await ask('glossator/entries', uri);
      return Array.isArray(list) ? list.filter(isEntry) : [];
    },
  };
}

/** The address of something in a folder, spelled as VS Code spells it. */
export function inFolder(folder: string, name: string): string {
  return Utils.joinPath(URI.parse(folder), name).toString();
}

/** An address in one spelling, because editors escape the same one differently: to compare, not to send. */
export function addressKey(uri: string): string {
  try {
    return URI.parse(uri).toString();
  } catch {
    return uri;
  }
}

const isText = /\.(?:txt|md|markdown)$/i;

/** Goes through folders one after the other, so that a large workspace is no burden for the disk. */
async function gather(root: string, disk: Disk, found: Set<string>): Promise<void> {
  const waiting = [root];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    for (const entry of await disk.entries(folder)) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      if (entry.folder) waiting.push(inFolder(folder, entry.name));
      else if (isText.test(entry.name)) found.add(inFolder(folder, entry.name));
      if (found.size >= listLimit) return;
    }
  }
}

function isEntry(value: unknown): value is Entry {
  const { name, folder } = (value ?? {}) as Partial<Entry>;
  return typeof name === 'string' && typeof folder === 'boolean';
}
