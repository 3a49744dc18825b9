import { type Connection, FileChangeType } from 'vscode-languageserver';
import type { Document } from '../core/document.js';
import type { Actor } from '../core/entities.js';
import { type Beginnings, beginningsOf, ledger } from '../core/query.js';
import { type SourceFacts, sameWork, signsOf } from '../core/works.js';
import { type Entry, entriesOf, type Library } from '../features/library.js';
import { type SourceEntry, sourcesOf } from '../features/library-sources.js';
import type { Documents } from './documents.js';
import { addressKey } from './files.js';
import type { Folders } from './folders.js';
import { progressOn } from './library-progress.js';
import { Shelf, type World } from './library-shelf.js';
import type { ClosedText } from './library-text.js';
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

  entries(key?: string): Promise<readonly Entry[]> {
    return this.#collect(
      ({ uri, core }) => entriesOf(core, uri, key),
      ({ entries }) => chosen(entries, key),
    );
  }

  sources(like?: SourceFacts): Promise<readonly SourceEntry[]> {
    return this.#collect(
      ({ uri, core }) => sourcesOf(core, uri, (source) => !like || sameWork(source, like)),
      ({ sources }) => (like ? sources.filter(({ source }) => sameWork(source, like)) : sources),
    );
  }

  others(uri: string, key: string): number {
    return this.#count(
      uri,
      (open) => names(open, key),
      ({ entries }) => entries.has(key),
    );
  }

  citing(uri: string, source: SourceFacts): number {
    const signs = new Set(signsOf(source));
    const cites = (one: SourceEntry) => one.signs.some((sign) => signs.has(sign)) && sameWork(one.source, source);
    return this.#count(
      uri,
      ({ core }) => ledger(core).some((one) => sameWork(one.source, source)),
      ({ sources }) => sources.some(cites),
    );
  }

  citable(uri: string, fits: (beginnings: Beginnings) => boolean): readonly SourceEntry[] {
    const [open, closed] = this.#shares();
    const others = open.filter((one) => addressKey(one.uri) !== addressKey(uri));
    return [
      ...others.flatMap(({ uri, core }) => sourcesOf(core, uri, (source) => fits(beginningsOf(source)))),
      ...closed.flatMap(({ sources }) => sources.filter(({ beginnings }) => fits(beginnings))),
    ];
  }

  async visit(look: (uri: string, doc: Document) => void): Promise<void> {
    await this.#shelf.complete();
    const [open, closed] = this.#shares();
    const all = [
      ...open.map(({ uri, core }) => ({ uri, core })),
      ...closed.map(({ uri }) => ({ uri, core: undefined })),
    ];
    for (const { uri, core } of all.sort(byAddress)) {
      const doc = core ?? (await this.#shelf.open(uri));
      if (doc) look(uri, doc);
    }
  }

  known(): readonly Actor[] {
    const found = new Map<string, Actor>();
    for (const { entries } of this.#shelf.texts)
      for (const [key, { actor }] of entries) if (!found.has(key)) found.set(key, actor);
    return [...found.values()];
  }

  /** Whatever the texts say, by their addresses: the open ones now, the closed ones when they were read. */
  async #collect<Said>(
    ask: (open: OpenDocument) => readonly Said[],
    recall: (closed: ClosedText) => readonly Said[],
  ): Promise<readonly Said[]> {
    await this.#shelf.complete();
    const [open, closed] = this.#shares();
    const lists = [
      ...open.map((one) => ({ uri: one.uri, said: ask(one) })),
      ...closed.map((one) => ({ uri: one.uri, said: recall(one) })),
    ];
    return lists.sort(byAddress).flatMap(({ said }) => said);
  }

  /** Texts beside one, as far as they have been read. */
  #count(uri: string, open: (text: OpenDocument) => boolean, closed: (text: ClosedText) => boolean): number {
    const shares = this.#shares();
    const beside = (text: { readonly uri: string }) => addressKey(text.uri) !== addressKey(uri);
    return shares[0].filter(beside).filter(open).length + shares[1].filter(beside).filter(closed).length;
  }

  /** What is open is not asked of the shelf. */
  #shares(): [OpenDocument[], ClosedText[]] {
    const open = this.#open();
    const keys = new Set(open.map(({ uri }) => addressKey(uri)));
    return [open, [...this.#shelf.texts].filter(({ key }) => !keys.has(key))];
  }

  /** Open texts, but not what an editor opens beside them: the older side of a comparison, or a page of its own making. */
  #open(): OpenDocument[] {
    const schemes = new Set(['file:', 'untitled:', ...this.#folders.all.map(schemeOf)]);
    return this.#documents.all().filter(({ uri }) => schemes.has(schemeOf(uri)));
  }
}

function byAddress(a: { readonly uri: string }, b: { readonly uri: string }): number {
  return a.uri < b.uri ? -1 : 1;
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
