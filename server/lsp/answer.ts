import {
  type CancellationToken,
  type Connection,
  type Disposable,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import { BadParams, type Client, type Context, type Feature, Outdated, Refusal } from '../features/feature.js';
import type { Library } from '../features/library.js';
import type { Documents } from './documents.js';
import type { OpenDocument } from './openDocument.js';
import type { Session } from './session.js';

/** What features are asked with, beside the question. */
export interface Sources {
  readonly session: Session;
  readonly documents: Documents;
  readonly library: Library;
}

/** Lets a feature answer on the connection. Whatever happens in it, only this one request fails. */
export function answerWith(feature: Feature<never, unknown>, connection: Connection, sources: Sources): void {
  connection.onRequest(feature.method, async (params: unknown, token?: CancellationToken) => {
    sources.session.demandRunning();
    if (token?.isCancellationRequested) throw cancelled();
    const uri = uriOf(params);
    try {
      return await unlessCancelled(ask(feature, uri, (params ?? {}) as never, sources), token);
    } catch (error) {
      throw toResponse(error, feature.method, uri, connection);
    }
  });
}

function ask(
  feature: Feature<never, unknown>,
  uri: string | undefined,
  params: never,
  { session: { client }, documents, library }: Sources,
): unknown {
  if (uri === undefined && feature.everywhere) return feature.everywhere(params, { client, library });
  if (uri === undefined) throw new BadParams('The request names no document.');
  const document = documents.get(uri);
  if (!document) return feature.unknown?.(params) ?? null;
  return feature.answer(document.core, params, contextOf(document, client, library));
}

/** Waits for an answer, but no longer than the client does. */
async function unlessCancelled(answer: unknown, token: CancellationToken | undefined): Promise<unknown> {
  if (!token || !(answer instanceof Promise)) return answer;
  let listener: Disposable | undefined;
  const end = new Promise((_, reject) => {
    listener = token.onCancellationRequested(() => reject(cancelled()));
  });
  return Promise.race([answer, end]).finally(() => listener?.dispose());
}

function cancelled(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
}

/** What features may know of a document beside its text. */
export function contextOf(document: OpenDocument, client: Client, library?: Library): Context {
  const { uri, version, stamp, notice, settings } = document;
  return { uri, version, stamp, notice, client, show: settings.show, library };
}

/** Requests name their document in `textDocument`, or in an `item` of it; what is sent back to be resolved carries it in our own `data`. */
function uriOf(params: unknown): string | undefined {
  type Named = { uri?: unknown };
  const { textDocument, item, data } = (params ?? {}) as { textDocument?: Named; item?: Named; data?: Named };
  const uri = textDocument?.uri ?? item?.uri ?? data?.uri;
  return typeof uri === 'string' ? uri : undefined;
}

/** Only a mistake of ours is logged; the others are the client's or the user's, and they are told. */
function toResponse(error: unknown, method: string, uri: string | undefined, connection: Connection) {
  if (error instanceof ResponseError) return error;
  if (error instanceof Refusal) return new ResponseError(LSPErrorCodes.RequestFailed, error.message);
  if (error instanceof BadParams) return new ResponseError(ErrorCodes.InvalidParams, `${method}: ${error.message}`);
  if (error instanceof Outdated) return new ResponseError(LSPErrorCodes.ContentModified, error.message);
  const { message, stack } = error instanceof Error ? error : { message: String(error), stack: undefined };
  connection.console.error(`${method} failed for ${uri}: ${stack ?? message}`);
  return new ResponseError(ErrorCodes.InternalError, `${method} failed: ${message}`);
}
