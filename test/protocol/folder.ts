import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Location, WorkspaceSymbol } from 'vscode-languageserver-protocol/node';
import type { Client, OpenText } from './client.js';

/** A client that tells of files that change. */
export const watching = {
  capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
  answers: { 'client/registerCapability': () => null },
};
/** Kinds of changes of files. */
export const [created, changed, deleted] = [1, 2, 3] as const;

/** A folder with texts in it, which goes with the test. */
export class Folder {
  readonly path = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'glossator-')));

  constructor(t: TestContext, texts: Readonly<Record<string, string>>) {
    t.after(() => fs.rmSync(this.path, { recursive: true }));
    for (const [name, text] of Object.entries(texts)) this.write(name, text);
  }

  write(name: string, text: string): void {
    fs.mkdirSync(path.dirname(path.join(this.path, name)), { recursive: true });
    fs.writeFileSync(path.join(this.path, name), text);
  }

  remove(name: string): void {
    fs.rmSync(path.join(this.path, name), { recursive: true });
  }

  uri(name: string): string {
    return pathToFileURL(path.join(this.path, name)).href;
  }

  /** The beginning of an initialization with this folder as the workspace. */
  get workspace() {
    return { workspaceFolders: [{ uri: this.uri('.').replace(/\/\.?$/, ''), name: 'texts' }] };
  }

  /** Places as a reader would name them: the file, and line and character from 1. */
  shown(found: readonly Location[] | null): string[] {
    return (found ?? []).map(({ uri, range: { start } }) => {
      const name = uri.startsWith(this.uri('')) ? uri.slice(this.uri('').length + 1) : uri;
      return `${name} ${start.line + 1}:${start.character + 1}`;
    });
  }

  /** Says that files have changed. */
  tell(client: Client, type: number, ...names: string[]): Promise<void> {
    const changes = names.map((name) => ({ uri: this.uri(name), type }));
    return client.tell('workspace/didChangeWatchedFiles', { changes });
  }
}

/** All places that a place leads to. */
export function referencesAt(text: OpenText, snippet: string, includeDeclaration = true): Promise<Location[] | null> {
  return text.askAt('textDocument/references', snippet, { context: { includeDeclaration } });
}

/** The names that a search in the workspace finds. */
export async function symbols(client: Client, query: string): Promise<string[]> {
  const found = await client.ask<WorkspaceSymbol[]>('workspace/symbol', { query });
  return found.map(({ name }) => name);
}

/** Three texts that name the United Nations, one that does not, and files that are no texts of the workspace. */
export const texts = {
  'a.txt': 'We asked the United Nations twice.\n',
  'b.md': '# Levies\n\nThe United Nations (UN) met.\nThe UN spoke.\n',
  'c.txt': 'Nobody came to the harbour.\n',
  'deep/down/d.markdown': 'The United Nations agreed.\n',
  'node_modules/e.txt': 'The United Nations agreed.\n',
  'f.csv': 'The United Nations agreed.\n',
};
