import {
  type CancellationToken,
  type Connection,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import { BadParams, type Client, type Context, type Feature, Outdated, Refusal } from '../features/feature.js';
import type { Documents } from './documents.js';
import type { OpenDocument } from './openDocument.js';
import type { Session } from './session.js';

/** Lets a feature answer on the connection. Whatever happens in it, only this one request fails. */
export function answerWith(
  feature: Feature<never, unknown>,
  connection: Connection,
  session: Session,
  documents: Documents,
): void {
  connection.onRequest(feature.method, (params: unknown, token?: CancellationToken) => {
    session.demandRunning();
    if (token?.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
    const uri = uriOf(params);
    try {
      if (uri === undefined) throw new BadParams('The request names no document.');
      const document = documents.get(uri);
      if (!document) return feature.unknown?.(params as never) ?? null;
      return feature.answer(document.core, params as never, contextOf(document, session.client));
    } catch (error) {
      throw toResponse(error, feature.method, uri, connection);
    }
  });
}

/** What features may know of a document beside its text. */
export function contextOf({ uri, version, stamp, notice, settings }: OpenDocument, client: Client): Context {
  return { uri, version, stamp, notice, client, show: settings.show };
}

/** Requests name their document in `textDocument`; what is sent back to be resolved carries it in our own `data`. */
function uriOf(params: unknown): string | undefined {
  const { textDocument, data } = (params ?? {}) as { textDocument?: { uri?: unknown }; data?: { uri?: unknown } };
  const uri = textDocument?.uri ?? data?.uri;
  return typeof uri === 'string' ? uri : undefined;
}

/** Only a mistake of ours is logged; the others are the client's or the user's, and they are told. */
function toResponse(error: unknown, method: string, uri: string | undefined, connection: Connection) {
  if (error instanceof Refusal) return new ResponseError(LSPErrorCodes.RequestFailed, error.message);
  if (error instanceof BadParams) return new ResponseError(ErrorCodes.InvalidParams, `${method}: ${error.message}`);
  if (error instanceof Outdated) return new ResponseError(LSPErrorCodes.ContentModified, error.message);
  const { message, stack } = error instanceof Error ? error : { message: String(error), stack: undefined };
  connection.console.error(`${method} failed for ${uri}: ${stack ?? message}`);
  return new ResponseError(ErrorCodes.InternalError, `${method} failed: ${message}`);
}
