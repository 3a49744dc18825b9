import type { Diagnostic } from 'vscode-languageserver';
import { defaults } from '../core/document.js';
import type { Lexicon } from '../core/entities.js';
import type { LexiconFile } from '../features/lexiconFile.js';
import { fileName } from '../lexicon/keys.js';
import { type Reading, readLexicon } from '../lexicon/read.js';
import type { Documents } from './documents.js';
import { addressKey, type Files, inFolder } from './files.js';
import type { Folders } from './folders.js';
import { lexiconDiagnostics } from './lexiconAnswers.js';
import { lexiconFile } from './lexiconFile.js';
import { isLexicon, type OpenDocument } from './openDocument.js';
import type { Session } from './session.js';
import type { Watch } from './watch.js';

/** What the lexicons need of the rest of the server. */
export interface LexiconSources {
  readonly session: Session;
  readonly documents: Documents;
  readonly folders: Folders;
  readonly files: Files;
  readonly watch: Watch;
}

/** The lexicon of one folder of the workspace. */
export interface FolderLexicon {
  /** Its address, as the editor spells it where it is open. */
  uri: string;
  /** Undefined where there is no such file. */
  text: string | undefined;
  reading: Reading;
  /** The editor's own text of it, which counts while there is one. */
  document: OpenDocument | undefined;
  /** How often the file has been asked for; an answer to an earlier question is stale. */
  asked: number;
}

/** What has come of reading a lexicon. */
export interface LexiconRead {
  readonly lexicon: FolderLexicon;
  /** Open texts for which another lexicon holds now. */
  readonly changed: readonly OpenDocument[];
  /** It says something else than before. */
  readonly names: boolean;
}

/** What an absent file says. */
const nothing: Reading = { lexicon: defaults.lexicon, problems: [] };

/** The lexicons of the session: for each folder of the workspace the file at its root, saved or not. */
export class Lexicons {
  readonly #sources: LexiconSources;
  /** By the key of the file's address. */
  readonly #all = new Map<string, FolderLexicon>();
  readonly #listeners: ((read: LexiconRead) => void)[] = [];

  constructor(sources: LexiconSources) {
    const { documents, folders, watch } = sources;
    this.#sources = sources;
    documents.onDidOpen(({ document }) => {
      if (isLexicon(document.uri)) this.#opened(document);
      else document.setLexicon(this.of(document.uri));
    });
    documents.onDidChangeContent(({ document }) => {
      const lexicon = this.#all.get(addressKey(document.uri));
      if (lexicon?.document === document) this.#take(lexicon, document.text);
    });
    documents.onDidClose(({ document }) => {
      const lexicon = this.#all.get(addressKey(document.uri));
      if (!lexicon) return;
      lexicon.document = undefined;
      void this.#read(lexicon);
    });
    folders.onDidChange(() => this.begin());
    watch.subscribe((changes) => {
      const changed = new Set(changes.map(({ uri }) => addressKey(uri)));
      for (const [key, lexicon] of this.#all) if (changed.has(key)) void this.#read(lexicon);
    });
  }

  /** Looks for the lexicons of all folders. To be called when the client has said that it is ready. */
  begin(): void {
    const { folders, documents } = this.#sources;
    const wanted = new Map(
      folders.all.map((folder) => inFolder(folder, fileName)).map((uri) => [addressKey(uri), uri]),
    );
    for (const [key, lexicon] of this.#all) {
      if (wanted.has(key)) continue;
      this.#all.delete(key);
      this.#take(lexicon, undefined);
    }
    for (const [key, uri] of wanted) {
      if (this.#all.has(key)) continue;
      const lexicon = { uri, text: undefined, reading: nothing, document: undefined, asked: 0 };
      this.#all.set(key, lexicon);
      void this.#read(lexicon);
    }
    for (const document of documents.all()) if (isLexicon(document.uri)) this.#opened(document);
  }

  /** Calls `listener` whenever a lexicon has been read anew. */
  onDidRead(listener: (read: LexiconRead) => void): void {
    this.#listeners.push(listener);
  }

  /** What holds for the text of an address. */
  of(uri: string): Lexicon {
    return (this.#around(uri)?.reading ?? nothing).lexicon;
  }

  /** What an open file says, whether it is used or not. */
  readingOf(document: OpenDocument): Reading {
    const lexicon = this.#all.get(addressKey(document.uri));
    return lexicon?.document === document ? lexicon.reading : readLexicon(document.text);
  }

  /** What is wrong with an open file. */
  diagnosticsOf(document: OpenDocument): Diagnostic[] {
    const { uri, text } = document;
    const used = this.#all.has(addressKey(uri)) || this.#isElsewhere(uri);
    return lexiconDiagnostics(uri, text, this.readingOf(document), used);
  }

  /** Whether the client tells of changes of files that are not open. */
  get watched(): boolean {
    const { workspace } = this.#sources.session.client.capabilities;
    return workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
  }

  /** The file to which what is said of a text can be added; nothing for a text outside of every folder. */
  fileFor(uri: string): LexiconFile | undefined {
    const lexicon = this.#around(uri);
    return lexicon && lexiconFile(lexicon, this.#sources.session.client.capabilities);
  }

  /** Reads the file of a text's folder once more. */
  async refresh(uri: string): Promise<void> {
    const lexicon = this.#around(uri);
    if (lexicon) await this.#read(lexicon);
  }

  /** What an editor opens beside files, such as the older side of a comparison, is nobody's mistake. */
  #isElsewhere(uri: string): boolean {
    const schemes = ['file:///', ...this.#sources.folders.all].map((one) => one.replace(/:.*/, ':'));
    return !schemes.some((scheme) => uri.startsWith(scheme));
  }

  #around(uri: string): FolderLexicon | undefined {
    const folder = this.#sources.folders.of(uri);
    return folder === undefined ? undefined : this.#all.get(addressKey(inFolder(folder, fileName)));
  }

  #opened(document: OpenDocument): void {
    const lexicon = this.#all.get(addressKey(document.uri));
    if (!lexicon) return;
    lexicon.document = document;
    lexicon.uri = document.uri;
    this.#take(lexicon, document.text);
  }

  /** Reads a file that is not open, or that nobody has opened meanwhile. */
  async #read(lexicon: FolderLexicon): Promise<void> {
    if (lexicon.document) return;
    const question = ++lexicon.asked;
    const text = await this.#sources.files.read(lexicon.uri);
    const wanted = this.#all.get(addressKey(lexicon.uri)) === lexicon && lexicon.asked === question;
    if (wanted && !lexicon.document) this.#take(lexicon, text);
  }

  #take(lexicon: FolderLexicon, text: string | undefined): void {
    const before = lexicon.reading;
    const reading = lexicon.text === text ? before : text === undefined ? nothing : readLexicon(text);
    const same = JSON.stringify(before.lexicon) === JSON.stringify(reading.lexicon);
    lexicon.text = text;
    // The same names as the same object, so that nothing is decided anew for a comment.
    lexicon.reading = same ? { ...reading, lexicon: before.lexicon } : reading;
    const changed = this.#give();
    for (const listener of this.#listeners) listener({ lexicon, changed, names: !same });
  }

  /** Gives every document the lexicon that holds for it; those for which it is another one. */
  #give(): OpenDocument[] {
    const texts = this.#sources.documents.all().filter(({ uri }) => !isLexicon(uri));
    return texts.filter((document) => document.setLexicon(this.of(document.uri)));
  }
}
