import { createReadStream } from 'node:fs';
import { decode } from './decode.js';

/** A text that was read, or the reason and the remedy why not. */
export type Input =
  | { readonly name: string; readonly text: string; readonly warning?: string }
  | { readonly name: string; readonly problem: string };

/** Nothing longer is read, neither as a file nor as a line: a text of this size is a mistake, and would fill the memory. */
export const byteLimit = 100_000_000;

/** What the system says, put as a reason and a remedy. */
const problems: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file. Check the name, and the folder it is sought from',
  ENOTDIR: 'there is no such file: a part of its path is no folder. Check the path',
  EISDIR: 'this is a folder. Name the files in it, for example with a pattern such as folder/*.txt',
  EACCES: 'reading it is not allowed. Change its permissions, or run as somebody who may read it',
  EPERM: 'reading it is not allowed. Change its permissions, or run as somebody who may read it',
};

/** Reads a file, or standard input for `-`. Never throws. */
export async function readInput(path: string, stdin: AsyncIterable<Uint8Array>): Promise<Input> {
  const name = path === '-' ? '<stdin>' : path;
  try {
    const bytes = await readBytes(path === '-' ? stdin : createReadStream(path));
    return { name, ...(bytes ? decode(bytes) : { problem: 'it is larger than 100 MB. Split it' }) };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return { name, problem: problems[code ?? ''] ?? `it cannot be read (${message}). Check the file and its disk` };
  }
}

/** All bytes, or `undefined` as soon as there are too many. */
async function readBytes(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > byteLimit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}
