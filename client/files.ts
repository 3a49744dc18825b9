import { Disposable, FileType, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** In bytes. The server has the same limit for what it reads by itself. */
const sizeLimit = 20_000_000;

/**
 * Answers the server's questions about files that are not open, in whatever the workspace lies: a disk, a repository, memory.
 * A server in a browser has no other way to them.
 */
export function answerForFiles(client: BaseLanguageClient): Disposable {
  const { asUri } = client.protocol2CodeConverter;
  return Disposable.from(
    client.onRequest('glossator/read', async ({ uri }: { uri: string }) => readText(asUri(uri))),
    client.onRequest('glossator/entries', async ({ uri }: { uri: string }) => entriesOf(asUri(uri))),
  );
}

type Address = Parameters<typeof workspace.fs.readFile>[0];

/** A text, without its byte order mark; `null` where there is none. */
async function readText(uri: Address): Promise<string | null> {
  try {
    const { size } = await workspace.fs.stat(uri);
    return size > sizeLimit ? null : decode(await workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}

/** What lies in a folder, without links, which may lead back to where one came from. */
async function entriesOf(uri: Address): Promise<{ name: string; folder: boolean }[]> {
  try {
    const entries = await workspace.fs.readDirectory(uri);
    const real = entries.filter(([, type]) => type === FileType.File || type === FileType.Directory);
    return real.map(([name, type]) => ({ name, folder: type === FileType.Directory }));
  } catch {
    return [];
  }
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
