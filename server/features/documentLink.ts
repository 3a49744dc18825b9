import type { DocumentLinkParams } from 'vscode-languageserver-protocol';
import type { DocumentLink } from 'vscode-languageserver-types';
import { addressOf, type Lead, leadsIn } from '../core/query.js';
import type { Feature } from './feature.js';
import { toRange } from './places.js';

/** What a link carries until somebody follows it. */
interface Waiting extends Pick<Lead, 'kind' | 'text'> {
  readonly uri: string;
}

/** What is said of a link that is not written as an address. */
const tooltips: Readonly<Record<Lead['kind'], string>> = {
  url: '',
  mended: 'Follow the address as it was mended',
  doi: 'Follow the DOI',
  symbol: 'Open the document of this symbol',
};

/** Web addresses, without the full stop or the arrow behind them, and mended where they are broken; DOIs; symbols of documents. */
export const documentLink: Feature<DocumentLinkParams, DocumentLink[]> = {
  method: 'textDocument/documentLink',
  capability: () => ({ documentLinkProvider: { resolveProvider: true } }),
  answer(doc, _params, { uri }) {
    return leadsIn(doc).flatMap(({ kind, text, from, to }): DocumentLink[] => {
      const range = toRange(doc, { from, to });
      if (kind !== 'url') return [{ range, tooltip: tooltips[kind], data: { uri, kind, text } satisfies Waiting }];
      // One address that the client cannot read would cost the reader all the others.
      return URL.canParse(text) ? [{ range, target: text }] : [];
    });
  },
};

/** Where a link leads. */
export const documentLinkResolve: Feature<DocumentLink, DocumentLink> = {
  method: 'documentLink/resolve',
  capability: () => ({}),
  answer: (_doc, link) => resolved(link),
  unknown: (link) => resolved(link),
};

function resolved(link: DocumentLink): DocumentLink {
  const { kind, text } = (link.data ?? {}) as Partial<Waiting>;
  const target = kind && text ? addressOf({ kind, text }) : undefined;
  return target && URL.canParse(target) ? { ...link, target } : link;
}
