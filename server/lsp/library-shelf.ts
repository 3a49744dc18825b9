import { FileChangeType, type FileEvent } from 'vscode-languageserver';
import { Document } from '../core/document.js';
import type { Options } from '../core/model.js';
import { addressKey, type Files } from './files.js';
import type { Progress } from './library-progress.js';
import { type ClosedText, closedText, type Limits, printOf, summary } from './library-text.js';

/** What the shelf needs of the world. */
export interface World {
  readonly files: Files;
  folders(): readonly string[];
  /** Whatever decides what is found in the text of an address. */
  options(uri: string): Options;
  /** The client tells of files that change. Where it does not, all are read again for every question. */
  watched(): boolean;
  progress(): Progress;
  log(sentence: string): void;
}

/**
 * The closed texts of the workspace. Nothing is read before somebody asks; then what is missing or has changed is read, one text
 * after the other, with time for requests in between.
 */
export class Shelf {
  readonly #texts = new Map<string, ClosedText>();
  /** What is to be read: addresses by their key. */
  readonly #stale = new Map<string, string>();
  #listed = false;
  /** How many texts there are beyond the limit. */
  #beyond = 0;
  #work: Promise<void> | undefined;

  constructor(
    private readonly world: World,
    private readonly limits: Limits = { texts: 2000, one: 1, all: 20 },
  ) {}

  /** What has been read until now. */
  get texts(): Iterable<ClosedText> {
    return this.#texts.values();
  }

  /** Waits until everything has been read, or the user has stopped that. */
  complete(): Promise<void> {
    if (!this.#work) {
      if (!this.world.watched()) this.#listed = false;
      this.#work = this.#catchUp().finally(() => {
        this.#work = undefined;
      });
    }
    return this.#work;
  }

  /** A closed text as it stands now, unless it was left out. */
  async open(uri: string): Promise<Document | undefined> {
    if (this.#texts.get(addressKey(uri))?.leftOut) return undefined;
    const text = await this.world.files.read(uri);
    await pause();
    return text === undefined ? undefined : new Document(text, this.world.options(uri));
  }

  /** Files came, went or changed. A folder that goes takes its texts along. */
  follow(changes: readonly FileEvent[]): void {
    for (const { uri, type } of changes) {
      const key = addressKey(uri);
      const known = this.#texts.has(key);
      const gone = type === FileChangeType.Deleted;
      if (gone) this.#forget((one) => one === key || one.startsWith(`${key}/`));
      else this.#stale.set(key, uri);
      // An unknown file may be a text of the workspace or not, an unknown folder may have another name now, and a file that is
      // gone may have been read just before.
      if (!known || (gone && this.#work)) this.#listed = false;
    }
  }

  /** The folders of the workspace are others. */
  relist(): void {
    this.#listed = false;
  }

  /** Options are others, so that every text is to be read again. What is known of it holds until then. */
  reconsider(): void {
    for (const [key, text] of this.#texts) {
      this.#texts.set(key, { ...text, print: '' });
      this.#stale.set(key, text.uri);
    }
  }

  async #catchUp(): Promise<void> {
    const progress = this.world.progress();
    let read = 0;
    while (!this.#listed || this.#stale.size > 0) {
      if (!this.#listed) await this.#list();
      const [next] = this.#stale;
      if (!next || progress.stopped) break;
      this.#stale.delete(next[0]);
      if (!(await this.#read(...next))) continue;
      progress.report(++read, this.#stale.size);
      await pause();
    }
    progress.done();
    if (read) this.world.log(summary([...this.#texts.values()], this.limits, this.#beyond, this.#stale.size));
  }

  /** Finds out which texts there are, and which of them must be read. */
  async #list(): Promise<void> {
    // Set at the beginning, so that what changes meanwhile leads to another round.
    this.#listed = true;
    const folders = this.world.folders();
    const all = folders.length ? (await this.world.files.list(folders)).sort() : [];
    const uris = new Map(all.slice(0, this.limits.texts).map((uri) => [addressKey(uri), uri]));
    this.#beyond = all.length - uris.size;
    this.#forget((key) => !uris.has(key));
    const watched = this.world.watched();
    for (const [key, uri] of uris) if (!watched || !this.#texts.has(key)) this.#stale.set(key, uri);
  }

  #forget(gone: (key: string) => boolean): void {
    for (const map of [this.#texts, this.#stale]) for (const key of map.keys()) if (gone(key)) map.delete(key);
  }

  /** Reads one text; false if nothing new is known of it. */
  async #read(key: string, uri: string): Promise<boolean> {
    const text = await this.world.files.read(uri);
    const known = this.#texts.get(key);
    // What was left out may have found room.
    if (!known?.leftOut && known?.print === printOf(text)) return false;
    let others = -(known?.size ?? 0);
    for (const { size } of this.#texts.values()) others += size;
    const fresh = closedText({ key, uri }, text, this.world.options(uri), this.limits, others);
    this.#texts.set(key, fresh);
    return !known?.leftOut || !fresh.leftOut;
  }
}

/** Lets requests have their turn. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
