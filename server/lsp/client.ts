import type { InitializeParams } from 'vscode-languageserver';
import type { Client } from '../features/feature.js';

/** What a client says of itself. `initializationOptions` can hold anything, so only what has the right form is taken. */
export function readClient({ capabilities, initializationOptions }: InitializeParams): Client {
  const { commands, ruleDocs } = (initializationOptions ?? {}) as { commands?: unknown; ruleDocs?: unknown };
  return {
    capabilities: capabilities ?? {},
    commands: Array.isArray(commands) ? commands.filter((name) => typeof name === 'string') : [],
    ruleDocs: typeof ruleDocs === 'string' ? ruleDocs.replace(/\/?$/, '/') : undefined,
  };
}

/** Whether a client says that it answers our questions about files, see `files`. */
export function readsFiles({ initializationOptions }: InitializeParams): boolean {
  return (initializationOptions as { files?: unknown } | undefined)?.files === true;
}
