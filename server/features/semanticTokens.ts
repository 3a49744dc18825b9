import type {
  SemanticTokensDeltaParams,
  SemanticTokensParams,
  SemanticTokensRangeParams,
} from 'vscode-languageserver-protocol';
import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver-types';
import type { Document } from '../core/document.js';
import { items, itemsIn } from '../core/query.js';
import type { Context, Feature } from './feature.js';
import { toSpan } from './places.js';
import { difference, encode, legend } from './tokens.js';

/** The colours of a whole text. Plain text has no grammar, so these are all it gets. */
export const semanticTokens: Feature<SemanticTokensParams, SemanticTokens> = {
  method: 'textDocument/semanticTokens/full',
  capability: () => ({ semanticTokensProvider: { legend, full: { delta: true }, range: true } }),
  answer: (doc, _params, ctx) => remember(doc, ctx),
};

/** What has changed since the tokens that the client has; all of them, if those are not known any more. */
export const semanticTokensDelta: Feature<SemanticTokensDeltaParams, SemanticTokens | SemanticTokensDelta> = {
  method: 'textDocument/semanticTokens/full/delta',
  capability: () => ({}),
  answer(doc, { previousResultId }, ctx) {
    const before = remembered.get(doc);
    const now = remember(doc, ctx);
    if (before?.resultId !== previousResultId) return now;
    return { resultId: now.resultId, edits: difference(before.data, now.data) };
  },
};

/** The colours of what the reader sees, for clients that ask for that first. */
export const semanticTokensRange: Feature<SemanticTokensRangeParams, SemanticTokens> = {
  method: 'textDocument/semanticTokens/range',
  capability: () => ({}),
  answer: (doc, { range }) => ({ data: encode(doc, itemsIn(doc, toSpan(doc, range))) }),
};

/** The tokens last sent for a document, which a delta counts from. They go when the document goes. */
const remembered = new WeakMap<Document, Required<SemanticTokens>>();

function remember(doc: Document, ctx: Context): Required<SemanticTokens> {
  const known = remembered.get(doc);
  if (known?.resultId === ctx.stamp) return known;
  const tokens = { resultId: ctx.stamp, data: encode(doc, items(doc)) };
  remembered.set(doc, tokens);
  return tokens;
}
