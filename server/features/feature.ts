import type { ClientCapabilities, ServerCapabilities } from 'vscode-languageserver-protocol';
import type { Document } from '../core/document.js';
import type { LexiconFile } from './lexiconFile.js';
import type { Library } from './library.js';

/**
 * One LSP feature: what it announces and how it answers. It knows LSP types and the document, but no connection, so that it can
 * be called from a test as it is. A result may be a promise where other texts are asked.
 */
export interface Feature<Params, Result> {
  readonly method: string;
  /** What is announced to this client; several features may share one entry, then the first of them gives it. */
  capability(client: ClientCapabilities): ServerCapabilities;
  answer(doc: Document, params: Params, ctx: Context): Result;
  /** The answer where the document is not open; `null` for a feature that does not say. */
  unknown?(params: Params): Result;
  /** The answer to a request that names no document; a feature without it refuses such a request. */
  everywhere?(params: Params, ctx: Surroundings): Result;
}

/** What a feature may know where no document is spoken of. */
export interface Surroundings {
  readonly client: Client;
  /** Absent where there is nothing but the document, as on the command line or in a test. */
  readonly library?: Library;
}

/** What a feature may know beside the text and the question. */
export interface Context extends Surroundings {
  readonly uri: string;
  readonly version: number;
  /** Names this state of this document: two equal stamps mean equal answers. */
  readonly stamp: string;
  /** Why the text is not read, where it is not; the document is empty then. */
  readonly notice: string | undefined;
  readonly show: Show;
  /** Absent where the document lies in no folder of the workspace. */
  readonly lexicon?: LexiconFile;
}

/** What the user wants to see beside the text. */
export interface Show {
  /** Actors and dates in the outline. */
  readonly outlineActors: boolean;
  readonly outlineDates: boolean;
  /** The value of each date behind it. */
  readonly dateHints: boolean;
  /** The title of its source behind each `Ibid.` */
  readonly citationHints: boolean;
}

/** What the client said of itself in `initialize`. */
export interface Client {
  readonly capabilities: ClientCapabilities;
  /** Commands that the client runs itself, from `initializationOptions`. */
  readonly commands: readonly string[];
  /** The folder with a page for each rule, as a URI that ends in `/`. */
  readonly ruleDocs: string | undefined;
}

/** Thrown by a feature that will not do what it is asked; the message tells the user why. */
export class Refusal extends Error {}

/** Thrown where the question itself is malformed. */
export class BadParams extends Error {}

/** Thrown where the question is about a text that has changed since. */
export class Outdated extends Error {}
