import { type Connection, DidChangeConfigurationNotification } from 'vscode-languageserver';
import type { Documents } from './documents.js';
import type { Folders } from './folders.js';
import type { OpenDocument } from './openDocument.js';
import type { Session } from './session.js';
import { defaults, readSettings, type Settings } from './settings.js';

/**
 * Keeps the settings of the open documents, and of the folders for what is closed in them, as the client has them. It asks where the client can be asked and otherwise takes
 * what the client sends. Nobody waits for an answer: until one comes, the defaults hold, and some clients never answer.
 */
export class Configuration {
  /** What a client that cannot be asked has sent last. */
  #sent: Settings = defaults;
  /** The number of the last question about each document; an answer to an earlier one is stale. */
  readonly #asked = new WeakMap<OpenDocument, number>();
  /** By the folder's address. */
  readonly #folders = new Map<string, Settings>();
  #questions = 0;
  readonly #complaints = new Set<string>();

  /** `changed` is told of the documents whose settings have become others, and `foldersChanged` that those of folders have. */
  constructor(
    private readonly connection: Connection,
    private readonly session: Session,
    private readonly documents: Documents,
    private readonly folders: Folders,
    private readonly changed: (documents: readonly OpenDocument[]) => void,
    private readonly foldersChanged: () => void,
  ) {
    folders.onDidChange(() => void this.#askFolders());
    documents.onDidOpen(({ document }) => {
      // What has been sent already needs no announcement: nobody has been told anything of this document yet.
      if (this.#canAsk) void this.#ask([document]);
      else document.configure(this.#sent);
    });
    connection.onDidChangeConfiguration((params) => {
      this.#sent = this.#read((params?.settings as { glossator?: unknown } | null | undefined)?.glossator);
      if (this.#canAsk) void this.#ask(documents.all());
      else this.#give(documents.all(), () => this.#sent);
      if (this.#canAsk) void this.#askFolders();
      else foldersChanged();
    });
  }

  /** The settings of closed texts in a folder of the workspace. */
  ofFolder(folder: string | undefined): Settings {
    return this.#canAsk ? (this.#folders.get(folder ?? '') ?? defaults) : this.#sent;
  }

  /** Asks for the settings of folders, and to be told of changes. To be called when the client has said that it is ready. */
  watch(): void {
    if (this.#canAsk) void this.#askFolders();
    if (!this.session.client.capabilities.workspace?.didChangeConfiguration?.dynamicRegistration) return;
    this.connection.client
      .register(DidChangeConfigurationNotification.type, { section: 'glossator' })
      .catch(() => undefined); // The library has logged it; without it, settings are those of the start.
  }

  get #canAsk(): boolean {
    return this.session.client.capabilities.workspace?.configuration === true;
  }

  async #ask(documents: readonly OpenDocument[]): Promise<void> {
    if (documents.length === 0) return;
    const question = ++this.#questions;
    for (const document of documents) this.#asked.set(document, question);
    const settings = await this.#settingsOf(documents.map(({ uri }) => uri));
    const current = documents.filter((document) => this.#asked.get(document) === question);
    if (settings) this.#give(current, (document) => settings[documents.indexOf(document)] ?? defaults);
  }

  async #askFolders(): Promise<void> {
    const folders = this.folders.all;
    const settings = folders.length > 0 ? await this.#settingsOf(folders) : undefined;
    const before = JSON.stringify(folders.map((folder) => this.ofFolder(folder)));
    if (settings) for (const [i, folder] of folders.entries()) this.#folders.set(folder, settings[i] ?? defaults);
    if (JSON.stringify(folders.map((folder) => this.ofFolder(folder))) !== before) this.foldersChanged();
  }

  /** The settings of each address; nothing if the client will not tell. */
  async #settingsOf(uris: readonly string[]): Promise<Settings[] | undefined> {
    try {
      const items = uris.map((uri) => ({ scopeUri: uri, section: 'glossator' }));
      const answers = await this.connection.workspace.getConfiguration(items);
      return uris.map((_, i) => this.#read(answers[i]));
    } catch (error) {
      this.connection.console.warn(`The client did not tell its settings: ${error}`);
      return undefined;
    }
  }

  #give(documents: readonly OpenDocument[], settings: (document: OpenDocument) => Settings): void {
    const open = documents.filter((document) => this.documents.get(document.uri) === document);
    const changed = open.filter((document) => document.configure(settings(document)));
    if (changed.length > 0) this.changed(changed);
  }

  /** Each complaint is logged once, not for each document and each change. */
  #read(value: unknown): Settings {
    return readSettings(value, (sentence) => {
      if (!this.#complaints.has(sentence)) this.connection.console.warn(sentence);
      this.#complaints.add(sentence);
    });
  }
}
