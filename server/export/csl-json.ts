import { cslOf } from './csl.js';
import { distinct, entriesOf, type Listing } from './source.js';

/** One array of CSL-JSON, with each source once. */
export function cslJson(listings: readonly Listing[]): string {
  return `${JSON.stringify(distinct(entriesOf(listings)).map(cslOf), undefined, 2)}\n`;
}
