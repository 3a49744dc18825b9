import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import type {
  ClientCapabilities,
  CreateFile,
  TextDocumentEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Client, connect, type Introduction } from './client.js';
import { overStdio } from './transport.js';

export const folder = 'mem://workspace/policy';
export const lexiconUri = `${folder}/glossator.actors.yaml`;
export const textUri = `${folder}/texts/report.txt`;

/** A client that takes whole edits of a workspace, asks for them late and tells of files that change. */
export const rich: ClientCapabilities = {
  workspace: {
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceFolders: true,
    diagnostics: { refreshSupport: true },
    semanticTokens: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
  },
  textDocument: {
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'refactor'] } },
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
    },
    diagnostic: {},
  },
};

/** A workspace that only the client can read. */
export class Workspace {
  readonly files = new Map<string, string>();
  readonly refreshed: string[] = [];
  watched: string[] = [];
  client!: Client;
  #refreshed: (() => void) | undefined;

  async open(t: TestContext, introduction: Introduction = {}, transport = overStdio()): Promise<Client> {
    const refresh = (what: string) => () => {
      this.refreshed.push(what);
      this.#refreshed?.();
      return null;
    };
    this.client = await connect(
      t,
      {
        capabilities: rich,
        initializationOptions: { files: true },
        workspaceFolders: [{ uri: folder, name: 'policy' }],
        answers: {
          'glossator/read': ({ uri }: { uri: string }) => this.files.get(uri) ?? null,
          'glossator/entries': () => [],
          'client/registerCapability': ({ registrations }: { registrations: Registration[] }) => {
            this.watched = registrations
              .flatMap((one) => one.registerOptions?.watchers ?? [])
              .map((one) => one.globPattern);
            return null;
          },
          'workspace/diagnostic/refresh': refresh('diagnostics'),
          'workspace/semanticTokens/refresh': refresh('tokens'),
          'workspace/inlayHint/refresh': refresh('hints'),
        },
        ...introduction,
      },
      transport,
    );
    return this.client;
  }

  /** Writes a file as another program would, and waits until the server has asked for all views to be fetched anew. */
  async write(uri: string, text: string | undefined): Promise<void> {
    const before = this.refreshed.length;
    const type = text === undefined ? 3 : this.files.has(uri) ? 2 : 1;
    if (text === undefined) this.files.delete(uri);
    else this.files.set(uri, text);
    await this.client.tell('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });
    await this.refreshes(before + 3);
  }

  async refreshes(count: number): Promise<void> {
    while (this.refreshed.length < count) {
      await new Promise<void>((resolve) => {
        this.#refreshed = resolve;
      });
    }
  }

  /** Applies an edit to the files as an editor would that has none of them open. */
  apply({ documentChanges = [] }: WorkspaceEdit): void {
    for (const change of documentChanges as (CreateFile | TextDocumentEdit)[]) {
      if ('kind' in change) {
        if (!this.files.has(change.uri)) this.files.set(change.uri, '');
        continue;
      }
      const { uri, version } = change.textDocument;
      assert.equal(version, null);
      const text = TextDocument.create(uri, 'yaml', 1, this.files.get(uri) as string);
      this.files.set(uri, TextDocument.applyEdits(text, change.edits as never));
    }
  }
}

interface Registration {
  readonly registerOptions?: { readonly watchers?: { readonly globPattern: string }[] };
}

export const report =
  'The Freedom Online Coalition met. Later the Coalition of Freedom Online spoke. The Trade Winds Council blew.\n';
