import type { Connection } from 'vscode-languageserver';
import { diagnosticsOf, pulls } from '../features/diagnostic.js';
import { contextOf } from './answer.js';
import type { Documents } from './documents.js';
import { addressKey } from './files.js';
import { lexiconDiagnostics } from './lexiconAnswers.js';
import type { FolderLexicon, Lexicons } from './lexicons.js';
import { isLexicon, type OpenDocument } from './openDocument.js';
import type { Session } from './session.js';

/** Brings diagnostics to the client: it is sent them if it does not ask, and is told to ask again if it does. */
export class Publisher {
  /** Closed lexicons of which something has been told: addresses by their key. */
  readonly #told = new Map<string, string>();

  constructor(
    private readonly connection: Connection,
    private readonly session: Session,
    documents: Documents,
    private readonly lexicons: Lexicons,
  ) {
    documents.onDidChangeContent(({ document }) => this.#publish(document));
    documents.onDidClose(({ document }) => this.#clear(document));
  }

  /** Makes the client see these documents with their new settings. */
  refresh(documents: readonly OpenDocument[]): void {
    for (const document of documents) this.#publish(document);
    const { capabilities } = this.session.client;
    const { workspace } = capabilities;
    const { languages } = this.connection;
    if (pulls(capabilities) && workspace?.diagnostics?.refreshSupport) this.#quietly(languages.diagnostics.refresh());
    if (workspace?.semanticTokens?.refreshSupport) this.#quietly(languages.semanticTokens.refresh());
    if (workspace?.inlayHint?.refreshSupport) this.#quietly(languages.inlayHint.refresh());
  }

  /** Tells what is wrong with a lexicon that is not open, which no client asks for. Once it is open, it is like every document. */
  tell({ uri, text, reading, document }: FolderLexicon): void {
    const diagnostics = document ? [] : lexiconDiagnostics(uri, text ?? '', reading, true);
    const told = this.#told.get(addressKey(uri));
    if (diagnostics.length > 0) this.#told.set(addressKey(uri), uri);
    else this.#told.delete(addressKey(uri));
    if (diagnostics.length > 0 || told)
      this.#quietly(this.connection.sendDiagnostics({ uri: told ?? uri, diagnostics }));
  }

  #publish(document: OpenDocument): void {
    const { client } = this.session;
    if (pulls(client.capabilities)) return;
    const { uri, version } = document;
    try {
      const diagnostics = isLexicon(uri)
        ? this.lexicons.diagnosticsOf(document)
        : diagnosticsOf(document.core, contextOf(document, client));
      this.#quietly(this.connection.sendDiagnostics({ uri, version, diagnostics }));
    } catch (error) {
      this.connection.console.error(`Diagnostics failed for ${uri}: ${error instanceof Error ? error.stack : error}`);
    }
  }

  #clear({ uri }: OpenDocument): void {
    if (!pulls(this.session.client.capabilities))
      this.#quietly(this.connection.sendDiagnostics({ uri, diagnostics: [] }));
  }

  /** A client that is gone, or that does not do what it has declared, is no reason to fail. */
  #quietly(sent: Promise<unknown>): void {
    sent.catch((error) => this.connection.console.warn(`The client refused: ${error}`));
  }
}
