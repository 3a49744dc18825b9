import type { TextDocumentIdentifier } from 'vscode-languageserver-types';
import { formats } from '../export/index.js';
import { BadParams, type Feature } from './feature.js';

/** A request of our own, for the command that shows what a text cites in the form of another program. */
export interface ExportParams {
  readonly textDocument: TextDocumentIdentifier;
  /** A name of `formats`. */
  readonly format: string;
}

/** A text, and the language that an editor should show it in. */
export interface Exported {
  readonly content: string;
  readonly language: string;
}

/** The sources that a text cites, or for `web-annotation` all that was found in it. */
export const exportSources: Feature<ExportParams, Exported> = {
  method: 'glossator/export',
  capability: () => ({}),
  answer(doc, { format }, { uri }) {
    const found = Object.hasOwn(formats, format) ? formats[format] : undefined;
    if (!found) throw new BadParams(`The format is one of ${Object.keys(formats).join(', ')}.`);
    return { content: found.write([{ name: nameOf(uri), iri: uri, doc }]), language: found.language };
  },
};

/** The last part of an address, as people write it. */
function nameOf(uri: string): string {
  const last = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
