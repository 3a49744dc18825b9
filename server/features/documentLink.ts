import type { DocumentLinkParams } from 'vscode-languageserver-protocol';
import type { DocumentLink } from 'vscode-languageserver-types';
import { items } from '../core/query.js';
import type { Feature } from './feature.js';
import { toRange } from './places.js';

/** Web addresses, without the full stop or the arrow behind them. */
export const documentLink: Feature<DocumentLinkParams, DocumentLink[]> = {
  method: 'textDocument/documentLink',
  capability: () => ({ documentLinkProvider: {} }),
  answer(doc) {
    return items(doc, 'url').flatMap((item) => {
      // One address that the client cannot read would cost the reader all the others.
      if (item.url === undefined || !URL.canParse(item.url)) return [];
      return [{ range: toRange(doc, item), target: item.url }];
    });
  },
};
