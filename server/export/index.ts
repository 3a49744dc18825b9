import { bibtex } from './bibtex.js';
import { cslJson } from './csl-json.js';
import { csv } from './csv.js';
import { markdown } from './markdown.js';
import type { Text } from './source.js';
import { webAnnotation } from './web-annotation.js';

/** Writes what one or more texts cite, or all that was found in them. Pure. */
export type Exporter = (texts: readonly Text[]) => string;

/** Every format by its name, and the language that an editor shows it in. */
export const formats: Readonly<Record<string, { readonly write: Exporter; readonly language: string }>> = {
  'csl-json': { write: cslJson, language: 'json' },
  bibtex: { write: bibtex, language: 'bibtex' },
  csv: { write: csv, language: 'csv' },
  markdown: { write: markdown, language: 'markdown' },
  'web-annotation': { write: webAnnotation, language: 'json' },
};
