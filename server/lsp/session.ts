import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Client } from '../features/feature.js';

/**
 * Where the conversation stands, and with whom. The library does not watch this: without it the server would answer before
 * `initialize` and after `shutdown`, which the specification forbids.
 */
export class Session {
  #state: 'new' | 'running' | 'shut' = 'new';
  #client: Client = { capabilities: {}, commands: [], ruleDocs: undefined };

  /** Notifications outside this time are to be dropped. */
  get running(): boolean {
    return this.#state === 'running';
  }

  /** What the client can do; nothing at all before `initialize`. */
  get client(): Client {
    return this.#client;
  }

  /** Throws the error that a second `initialize` is to be answered with. */
  initialize(client: Client): void {
    if (this.#state !== 'new') throw new ResponseError(ErrorCodes.InvalidRequest, 'The server is initialized already.');
    this.#state = 'running';
    this.#client = client;
  }

  /** Ends the conversation, but for `exit`. Throws as `demandRunning` does. */
  shutdown(): void {
    this.demandRunning();
    this.#state = 'shut';
  }

  /** Throws the error that a request outside the conversation is to be answered with. */
  demandRunning(): void {
    if (this.#state === 'new') {
      throw new ResponseError(ErrorCodes.ServerNotInitialized, 'The server has not been initialized yet.');
    }
    if (this.#state === 'shut') throw new ResponseError(ErrorCodes.InvalidRequest, 'The server has been shut down.');
  }
}
