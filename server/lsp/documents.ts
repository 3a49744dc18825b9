import { type Connection, Disposable, TextDocuments } from 'vscode-languageserver';
import { OpenDocument } from './openDocument.js';
import type { Session } from './session.js';

/** All open documents; each change of a text arrives in them as an edit. */
export type Documents = TextDocuments<OpenDocument>;

/** Listens for documents on the connection, while the session runs. */
export function openDocuments(connection: Connection, session: Session): Documents {
  const documents = new TextDocuments<OpenDocument>({
    create: (uri, languageId, version, text) => new OpenDocument(uri, languageId, version, text),
    update(document, changes, version) {
      document.update(changes, version);
      return document;
    },
  });
  const inSession =
    <Params>(handle: (params: Params) => void) =>
    (params: Params): void => {
      if (session.running) handle(params);
    };
  const never = () => Disposable.create(() => undefined);
  documents.listen({
    onDidOpenTextDocument: (handle) => connection.onDidOpenTextDocument(inSession(handle)),
    onDidCloseTextDocument: (handle) => connection.onDidCloseTextDocument(inSession(handle)),
    onDidChangeTextDocument: (handle) =>
      connection.onDidChangeTextDocument(
        inSession(({ textDocument, contentChanges }) => {
          // Older clients may leave the version out, and `TextDocuments` would drop the change with it.
          const version = textDocument.version ?? documents.get(textDocument.uri)?.version ?? 0;
          handle({ textDocument: { ...textDocument, version }, contentChanges });
        }),
      ),
    // The server does not ask to be told of saving.
    onDidSaveTextDocument: never,
    onWillSaveTextDocument: never,
    onWillSaveTextDocumentWaitUntil: never,
  });
  return documents;
}
