import { type Connection, FileChangeType } from 'vscode-languageserver';
import type { Actor } from '../core/entities.js';
import { type Entry, entriesOf, type Library } from '../features/library.js';
import type { Documents } from './documents.js';
import { addressKey } from './files.js';
import type { Folders } from './folders.js';
import { progressOn } from './library-progress.js';
import { Shelf, type World } from './library-shelf.js';
import type { OpenDocument } from './openDocument.js';
import type { Session } from './session.js';
import type { Watch } from './watch.js';

/** What a library needs of the rest of the server. */
export interface LibrarySources extends Pick<World, 'files' | 'options' | 'log'> {
  readonly connection: Connection;
  readonly session: Session;
  readonly documents: Documents;
  readonly folders: Folders;
  readonly watch: Watch;
}

/** In milliseconds. Until then a client that has just come has more urgent questions. */
const PATIENCE = 4000;

/**
 * All texts of the workspace and all that are open. Open ones are asked as they stand in the editor, saved or not, and only when a
 * question comes, so that writing costs nothing here; for the closed ones the shelf knows what they said when they were read.
 */
export class WorkspaceLibrary implements Library {
  readonly #documents: Documents;
  readonly #folders: Folders;
  readonly #shelf: Shelf;

  constructor({ connection, session, documents, folders, watch, ...world }: LibrarySources) {
    this.#documents = documents;
    this.#folders = folders;
    this.#shelf = new Shelf({
      ...world,
      folders: () => folders.all,
      watched: () => session.client.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
      progress: () => progressOn(connection),
    });
    watch.subscribe((changes) => this.#shelf.follow(changes));
    folders.onDidChange(() => this.#shelf.relist());
    // What was not saved is no longer in the text.
    documents.onDidClose(({ document: { uri } }) => this.#shelf.follow([{ uri, type: FileChangeType.Changed }]));
  }

  /** Reads the closed texts after a while, also if nobody asks. To be called when the client has said that it is ready. */
  begin(): void {
    setTimeout(() => this.#shelf.complete(), PATIENCE);
  }

  /** Options of closed texts have changed. */
  reconsider(): void {
    this.#shelf.reconsider();
  }

  async entries(key?: string): Promise<readonly Entry[]> {
    await this.#shelf.complete();
    const open = this.#open();
    const keys = new Set(open.map(({ uri }) => addressKey(uri)));
    const closed = [...this.#shelf.texts].filter((text) => !keys.has(text.key));
    const lists = [
      ...open.map(({ uri, core }) => ({ uri, entries: entriesOf(core, uri, key) })),
      ...closed.map(({ uri, entries }) => ({ uri, entries: chosen(entries, key) })),
    ];
    return lists.sort((a, b) => (a.uri < b.uri ? -1 : 1)).flatMap(({ entries }) => entries);
  }

  others(uri: string, key: string): number {
    const open = this.#open();
    const keys = new Set([uri, ...open.map((one) => one.uri)].map(addressKey));
    const naming = open.filter((one) => one.uri !== uri && names(one, key));
    const closed = [...this.#shelf.texts].filter((text) => !keys.has(text.key) && text.entries.has(key));
    return naming.length + closed.length;
  }

  known(): readonly Actor[] {
    const found = new Map<string, Actor>();
    for (const { entries } of this.#shelf.texts)
      for (const [key, { actor }] of entries) if (!found.has(key)) found.set(key, actor);
    return [...found.values()];
  }

  /** Open texts, but not what an editor opens beside them: the older side of a comparison, or a page of its own making. */
  #open(): OpenDocument[] {
    const schemes = new Set(['file:', 'untitled:', ...this.#folders.all.map(schemeOf)]);
    return this.#documents.all().filter(({ uri }) => schemes.has(schemeOf(uri)));
  }
}

function chosen(entries: ReadonlyMap<string, Entry>, key: string | undefined): Entry[] {
  if (key === undefined) return [...entries.values()];
  const entry = entries.get(key);
  return entry ? [entry] : [];
}

function names({ core }: OpenDocument, key: string): boolean {
  const { definitions, uses } = core.group({ space: 'actor', key });
  return definitions.length + uses.length > 0;
}

function schemeOf(uri: string): string {
  return uri.slice(0, uri.indexOf(':') + 1);
}
