/** Words before a citation: `See also`, `Vgl.`, `quoted in`. */
import { signals } from '../words/citations.js';

const words = [...signals].sort((a, b) => b.length - a.length).join('|');
/** At the start of a stretch, one after the other. */
export const atStart = new RegExp(`^[\\s([—–*_-]*(?:(?:${words})(?![\\p{L}])[\\s:*_]*)+`, 'iu');
/** Further on, each by itself. */
export const signalsWithin = new RegExp(`(?<=[\\s,;:(*_])(?:${words})(?=[\\s*_])[\\s:*_]*`, 'giu');
