import { bibtex } from './bibtex.js';
import { cslJson } from './csl-json.js';
import { csv } from './csv.js';
import { markdown } from './markdown.js';
import { type Listing, listingOf, type Text } from './source.js';
import { annotated, webAnnotation } from './web-annotation.js';

/** A way to write what texts cite, or all that was found in them. Pure. */
export interface Format {
  /** The language that an editor shows it in. */
  readonly language: string;
  /** Begins a document. */
  begin(): Writing;
}

/** A document to which one text after the other is added; no text is kept. */
export interface Writing {
  add(text: Text): void;
  end(): string;
}

/** Every format by its name. */
export const formats: Readonly<Record<string, Format>> = {
  'csl-json': sources('json', cslJson),
  bibtex: sources('bibtex', bibtex),
  csv: sources('csv', csv),
  markdown: sources('markdown', markdown),
  'web-annotation': format('json', annotated, webAnnotation),
};

function sources(language: string, write: (listings: readonly Listing[]) => string): Format {
  return format(language, listingOf, write);
}

function format<Part>(language: string, read: (text: Text) => Part, write: (parts: readonly Part[]) => string): Format {
  return {
    language,
    begin() {
      const parts: Part[] = [];
      return { add: (text) => parts.push(read(text)), end: () => write(parts) };
    },
  };
}
