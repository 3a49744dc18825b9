import { type Connection, DidChangeWatchedFilesNotification, type FileEvent, WatchKind } from 'vscode-languageserver';
import type { Session } from './session.js';

/** What is watched: texts, and the lexicons of workspaces. */
const globs = ['**/*.{txt,md,markdown}', '**/glossator.actors.yaml'];

/** Tells of files that came, went or changed where they lie, for clients that can watch. */
export class Watch {
  readonly #listeners: ((changes: readonly FileEvent[]) => void)[] = [];

  constructor(
    private readonly connection: Connection,
    private readonly session: Session,
  ) {
    connection.onDidChangeWatchedFiles((params) => {
      if (!this.session.running || !Array.isArray(params?.changes)) return;
      const changes = params.changes.filter((change) => typeof change?.uri === 'string');
      for (const listener of this.#listeners) listener(changes);
    });
  }

  /** Calls `listener` with every batch of changes; it picks out what concerns it. */
  subscribe(listener: (changes: readonly FileEvent[]) => void): void {
    this.#listeners.push(listener);
  }

  /** Asks to be told. To be called when the client has said that it is ready. */
  begin(): void {
    if (!this.session.client.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration) return;
    this.connection.client
      .register(DidChangeWatchedFilesNotification.type, {
        watchers: [
          ...globs.map((globPattern) => ({ globPattern })),
          // A folder that goes is told of under its own name only.
          { globPattern: '**/*', kind: WatchKind.Delete },
        ],
      })
      .catch(() => undefined); // The library has logged it; without it, files are those of the start.
  }
}
