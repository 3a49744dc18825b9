/** Words before a citation: `See also`, `Vgl.`, `quoted in`. */

import { lettered } from '../letters.js';
import { signals } from '../words/citations.js';

const words = [...signals].sort((a, b) => b.length - a.length).join('|');
/** At the start of a stretch, one after the other. */
export const atStart = lettered('i')`^[\s([—–*_-]*(?:(?:${words})(?![\p{L}])[\s:*_]*)+`;
/** Further on, each by itself. */
export const signalsWithin = lettered('gi')`(?<=[\s,;:(*_])(?:${words})(?=[\s*_])[\s:*_]*`;
