import { cslOf } from './csl.js';
import { distinct, entriesOf, type Text } from './source.js';

/** One array of CSL-JSON, with each source once. */
export function cslJson(texts: readonly Text[]): string {
  return `${JSON.stringify(distinct(entriesOf(texts)).map(cslOf), undefined, 2)}\n`;
}
