/** What the tests use of packages that come without types. */
declare module '@citation-js/core' {
  interface Item {
    readonly title?: string;
    readonly author?: readonly object[];
    readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
    readonly URL?: string;
    readonly 'citation-key'?: string;
  }

  /** Reads entries in any form that a plugin knows, here BibTeX. */
  export class Cite {
    constructor(text: string);
    readonly data: readonly Item[];
  }
}

declare module '@citation-js/plugin-bibtex';
