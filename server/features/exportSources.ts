import type { TextDocumentIdentifier } from 'vscode-languageserver-types';
import { type Format, formats } from '../export/index.js';
import { BadParams, type Feature } from './feature.js';
import type { Library } from './library.js';
import { nameOf } from './places.js';

/** A request of our own, for the commands that show what texts cite in the form of another program. */
export interface ExportParams {
  /** Without it all texts of the workspace are meant. */
  readonly textDocument?: TextDocumentIdentifier;
  /** A name of `formats`. */
  readonly format: string;
}

/** A text, and the language that an editor should show it in. */
export interface Exported {
  readonly content: string;
  readonly language: string;
}

/** The sources that a text cites, or all texts; or for `web-annotation` all that was found in them. */
export const exportSources: Feature<ExportParams, Exported | Promise<Exported>> = {
  method: 'glossator/export',
  capability: () => ({}),
  answer(doc, { format }, { uri }) {
    const writing = formatOf(format).begin();
    writing.add({ name: nameOf(uri), iri: uri, doc });
    return { content: writing.end(), language: formatOf(format).language };
  },
  everywhere: ({ format }, { library }) => everything(formatOf(format), library),
};

async function everything({ language, begin }: Format, library: Library | undefined): Promise<Exported> {
  const writing = begin();
  await library?.visit((uri, doc) => writing.add({ name: nameOf(uri), iri: uri, doc }));
  return { content: writing.end(), language };
}

function formatOf(name: string): Format {
  const found = Object.hasOwn(formats, name) ? formats[name] : undefined;
  if (!found) throw new BadParams(`The format is one of ${Object.keys(formats).join(', ')}.`);
  return found;
}
