import type { TestContext } from 'node:test';
import {
  type ClientCapabilities,
  createMessageConnection,
  type InitializeResult,
  type MessageConnection,
  type Position,
  type Range,
  ResponseError,
  type WorkspaceFolder,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { overStdio, type Transport } from './transport.js';

/** How a client introduces itself, and what it answers when the server asks it something. */
export interface Introduction {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  readonly processId?: number;
  readonly workspaceFolders?: readonly WorkspaceFolder[] | null;
  readonly answers?: Readonly<Record<string, (params: never) => unknown>>;
}

/** An editor, as far as the server can tell. */
export class Client {
  readonly connection: MessageConnection;
  /** Requests of the server that this client never said it could answer. */
  readonly unasked: string[] = [];
  readonly #notes: { method: string; params: unknown }[] = [];
  #heard: (() => void) | undefined;
  /** Fails when the server ends, so that no test waits for the dead. */
  readonly #gone: Promise<never>;

  constructor(readonly transport: Transport) {
    this.connection = createMessageConnection(transport.reader, transport.writer);
    this.connection.onNotification((method, params) => {
      this.#notes.push({ method, params });
      this.#heard?.();
    });
    this.connection.onRequest((method) => {
      this.unasked.push(method);
      return new ResponseError(-32601, 'not declared');
    });
    this.connection.listen();
    this.#gone = transport.exited.then((code) => {
      this.connection.dispose();
      throw new Error(`the server has ended with code ${code}`);
    });
    this.#gone.catch(() => undefined);
  }

  async initialize({ capabilities = {}, answers = {}, ...rest }: Introduction = {}): Promise<InitializeResult> {
    for (const [method, answer] of Object.entries(answers)) this.connection.onRequest(method, answer as () => unknown);
    const params = { processId: null, rootUri: null, capabilities, ...rest };
    const result = await this.ask<InitializeResult>('initialize', params);
    await this.tell('initialized', {});
    return result;
  }

  ask<Result = unknown>(method: string, params?: object): Promise<Result> {
    return this.connection.sendRequest<Result>(method, params);
  }

  tell(method: string, params?: object): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  /** The next notification of this kind that the server sends, or has sent and nobody has taken yet. */
  async hear<Params>(method: string): Promise<Params> {
    for (;;) {
      const index = this.#notes.findIndex((note) => note.method === method);
      if (index >= 0) return this.#notes.splice(index, 1)[0]?.params as Params;
      const heard = new Promise<void>((resolve) => {
        this.#heard = resolve;
      });
      await Promise.race([heard, this.#gone]);
    }
  }

  /** How many notifications of this kind have come that nobody has taken. */
  unheard(method: string): number {
    return this.#notes.filter((note) => note.method === method).length;
  }

  async open(text: string, uri = 'file:///texts/article.txt', version = 1): Promise<OpenText> {
    await this.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'plaintext', version, text } });
    return new OpenText(this, uri, text);
  }

  async shutdown(): Promise<number> {
    await this.ask('shutdown');
    await this.tell('exit');
    return this.transport.exited;
  }
}

/** A text that a client has open. Places in it are named by what stands there. */
export class OpenText {
  readonly textDocument: { uri: string };
  readonly #lines: TextDocument;

  constructor(
    private readonly client: Client,
    readonly uri: string,
    text: string,
  ) {
    this.textDocument = { uri };
    this.#lines = TextDocument.create(uri, 'plaintext', 1, text);
  }

  /** The place of `¦` in a snippet of the text: `at('here.¦2')`. */
  at(snippet: string): Position {
    const found = this.#lines.getText().indexOf(snippet.replace('¦', ''));
    if (found < 0 || !snippet.includes('¦')) throw new Error(`no such place: ${snippet}`);
    return this.#lines.positionAt(found + snippet.indexOf('¦'));
  }

  range(from: string, to: string): Range {
    return { start: this.at(from), end: this.at(to) };
  }

  /** A range as a reader would point to it: the number of its line, and its words. */
  shown(range: Range | undefined): string {
    return range ? `${range.start.line + 1}: ${this.#lines.getText(range)}` : 'nothing';
  }

  ask<Result = unknown>(method: string, params: object = {}): Promise<Result> {
    return this.client.ask<Result>(method, { textDocument: this.textDocument, ...params });
  }

  askAt<Result = unknown>(method: string, snippet: string, params: object = {}): Promise<Result> {
    return this.ask<Result>(method, { position: this.at(snippet), ...params });
  }

  change(
    version: number | null,
    ...contentChanges: { range?: Range; rangeLength?: number; text: string }[]
  ): Promise<void> {
    return this.client.tell('textDocument/didChange', { textDocument: { uri: this.uri, version }, contentChanges });
  }
}

/** A client over standard streams that has introduced itself; it is ended with the test. */
export async function connect(
  t: TestContext,
  introduction: Introduction = {},
  transport = overStdio(),
): Promise<Client> {
  const client = new Client(transport);
  t.after(() => transport.stop());
  await client.initialize(introduction);
  return client;
}

/** The error a request is answered with. */
export async function errorOf(answer: Promise<unknown>): Promise<{ code: number; message: string }> {
  return answer.then(
    (result) => ({ code: 0, message: `no error but ${JSON.stringify(result)}` }),
    (error) => error,
  );
}

/** Three markers that lost their superscript, and the notes they point to. */
export const article =
  'Intro.1 More words here.2 And the end.3\n\nNotes\n\n1. First note, https://example.org/a.\n2. Second note.\n3. Third note.\n';
