/** Directives that silence rules, in an HTML comment or alone on a line. */
import type { Mention } from '../model.js';
import type { DirectiveData } from '../suppress.js';
import type { Detector } from './detector.js';

const pattern =
  /(?:<!--[ \t]*|^[ \t]*(?:\/\/|#|%|;)?[ \t]*)glossator-(disable-next-line|disable-file|disable|enable)(?![\w-])[ \t]*:?[ \t]*((?:[a-z]+\/[a-z-]+[ \t,]*)*)(?:-->|$)/gmu;

export const directive: Detector = {
  name: 'directive',
  detect({ text }) {
    if (!text.includes('glossator-')) return [];
    return [...text.matchAll(pattern)].map((match): Mention<DirectiveData> => {
      const codes = (match[2] ?? '').split(/[ \t,]+/).filter(Boolean);
      return {
        kind: 'directive',
        from: match.index,
        to: match.index + match[0].length,
        data: { verb: match[1] as DirectiveData['verb'], codes },
      };
    });
  },
};
