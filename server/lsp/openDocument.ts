import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Document } from '../core/document.js';
import type { Lexicon } from '../core/entities.js';
import type { Options } from '../core/model.js';
import { BadParams } from '../features/feature.js';
import { toSpan } from '../features/places.js';
import { fileName } from '../lexicon/keys.js';
import { defaults, type Settings } from './settings.js';
import { headLength, reasonForSilence } from './silence.js';

/** Whether an address is that of a lexicon, which is no prose, in whatever folder it lies. */
export function isLexicon(uri: string): boolean {
  return uri.replace(/[?#].*$/, '').endsWith(`/${fileName}`);
}

/**
 * A text that is open in the editor. Normally the core holds it; a text that must not be read is kept as a plain string, and
 * `core` is empty, so that every feature has nothing to say of it.
 */
export class OpenDocument {
  #core = new Document('');
  #unread: TextDocument | undefined;
  #notice: string | undefined;
  #settings: Settings = defaults;
  #lexicon: Lexicon = defaults.options.lexicon;
  #birth = 0;

  constructor(
    readonly uri: string,
    readonly languageId: string,
    /** As the client last gave it. It need not rise: some clients count down after an undo. */
    public version: number,
    text: string,
  ) {
    this.#take(text);
  }

  get core(): Document {
    return this.#core;
  }

  /** The text, also where the core does not hold it. */
  get text(): string {
    return this.#unread?.getText() ?? this.#core.text();
  }

  /** Why the text is not read, or `undefined` where it is. */
  get notice(): string | undefined {
    return this.#notice;
  }

  get settings(): Settings {
    return this.#settings;
  }

  /** Names this state of this document, unlike any other in this session. */
  get stamp(): string {
    return `${this.#birth}.${this.#core.revision}`;
  }

  /** Takes the changes in their order, whatever the version. Throws `BadParams` at the first that is malformed. */
  update(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    this.version = version;
    for (const change of changes) this.#apply(change);
    this.#review();
  }

  /** Takes settings; true if they differ from those before. */
  configure(settings: Settings): boolean {
    if (JSON.stringify(settings) === JSON.stringify(this.#settings)) return false;
    this.#settings = settings;
    this.#core.setOptions(this.#options);
    this.#review();
    return true;
  }

  /** Takes what the workspace knows of actors; true if that is something else than before. */
  setLexicon(lexicon: Lexicon): boolean {
    if (lexicon === this.#lexicon) return false;
    this.#lexicon = lexicon;
    this.#core.setOptions(this.#options);
    return true;
  }

  get #options(): Options {
    return { ...this.#settings.options, lexicon: this.#lexicon };
  }

  #apply(change: TextDocumentContentChangeEvent): void {
    const { text } = change;
    if (typeof text !== 'string') throw new BadParams('A change needs a text.');
    // The range is all that counts: some clients count `rangeLength` in other units.
    const range = 'range' in change ? change.range : undefined;
    if (this.#unread) {
      TextDocument.update(this.#unread, [range ? { range, text } : { text }], this.version);
    } else {
      const { from, to } = range ? toSpan(this.#core, range) : { from: 0, to: this.#core.length };
      this.#core.edit(from, to, text);
    }
  }

  /** Begins to read a text, or ceases to, when an edit or a setting has decided that. */
  #review(): void {
    if (isLexicon(this.uri)) return;
    const text = this.#unread?.getText();
    const length = text?.length ?? this.#core.length;
    const head = text?.slice(0, headLength) ?? this.#core.text({ from: 0, to: headLength });
    const notice = reasonForSilence(length, head, this.#settings.maxFileSize);
    if (notice !== this.#notice) this.#take(text ?? this.#core.text());
  }

  #take(text: string): void {
    if (typeof text !== 'string') throw new BadParams('A document needs a text.');
    const prose = !isLexicon(this.uri);
    this.#notice = prose
      ? reasonForSilence(text.length, text.slice(0, headLength), this.#settings.maxFileSize)
      : undefined;
    const silent = !prose || this.#notice !== undefined;
    this.#unread = silent ? TextDocument.create(this.uri, this.languageId, this.version, text) : undefined;
    this.#core = new Document(silent ? '' : text, this.#options);
    this.#birth = ++births;
  }
}

/** Counts the texts taken, so that a document that is opened again is not mistaken for what it was before. */
let births = 0;
