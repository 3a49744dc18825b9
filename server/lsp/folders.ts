import type { Connection, InitializeParams, WorkspaceFolder } from 'vscode-languageserver';
import { addressKey } from './files.js';

/** The folders of the workspace, as addresses without a `/` at the end, in the client's order. */
export class Folders {
  #all: readonly string[] = [];
  #dynamic = false;
  readonly #listeners: (() => void)[] = [];

  constructor(private readonly connection: Connection) {}

  get all(): readonly string[] {
    return this.#all;
  }

  /** Takes the folders of `initialize`; older clients name one root only. */
  initialize({ workspaceFolders, rootUri, capabilities }: InitializeParams): void {
    this.#dynamic = capabilities?.workspace?.workspaceFolders === true;
    const given = Array.isArray(workspaceFolders) ? workspaceFolders.map(addressOf) : [rootUri];
    this.#all = given.filter((uri) => typeof uri === 'string').map(withoutSlash);
  }

  /** Listens for folders that come and go. To be called when the client has said that it is ready. */
  watch(): void {
    if (!this.#dynamic) return;
    this.connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(removed.map((one) => addressKey(withoutSlash(one.uri))));
      const kept = this.#all.filter((uri) => !gone.has(addressKey(uri)));
      this.#all = [...kept, ...added.map((one) => withoutSlash(one.uri))];
      for (const listener of this.#listeners) listener();
    });
  }

  /** Calls `listener` whenever the folders have become others. */
  onDidChange(listener: () => void): void {
    this.#listeners.push(listener);
  }

  /** The innermost folder that a document lies in. One that lies nowhere yet belongs to the first. */
  of(uri: string): string | undefined {
    if (uri.startsWith('untitled:')) return this.#all[0];
    const key = addressKey(uri);
    const around = this.#all.filter((folder) => key.startsWith(`${addressKey(folder)}/`));
    return around.sort((a, b) => b.length - a.length)[0];
  }
}

function addressOf(folder: WorkspaceFolder | null): string | undefined {
  return folder?.uri;
}

function withoutSlash(uri: string): string {
  return uri.replace(/\/+$/, '');
}
