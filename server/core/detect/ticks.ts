/** Code in backticks, mathematics in dollar signs and HTML comments: nothing inside them is prose. */
import type { Mention } from '../model.js';
import type { Detector } from './detector.js';
import { signs } from './signs.js';

export const ticks: Detector = {
  name: 'ticks',
  needs: signs.tick | signs.angle,
  detect({ text }) {
    const found: Mention[] = [];
    for (let at = text.indexOf('`'); at >= 0; at = text.indexOf('`', at)) {
      let open = at;
      while (text.charCodeAt(open) === 96) open++;
      const to = closing(text, open, open - at);
      if (to > 0) found.push({ kind: 'code', from: at, to, data: undefined });
      at = to > 0 ? to : open;
    }
    for (let at = text.indexOf('<!--'); at >= 0; ) {
      const end = text.indexOf('-->', at);
      const to = end < 0 ? text.length : end + 3;
      found.push({ kind: 'comment', from: at, to, data: undefined });
      at = text.indexOf('<!--', to);
    }
    return found.sort((a, b) => a.from - b.from);
  },
};

/** The place behind a run of exactly `size` backticks at or after `from` on the same paragraph; 0 if there is none. */
function closing(text: string, from: number, size: number): number {
  for (let at = text.indexOf('`', from); at >= 0; at = text.indexOf('`', at)) {
    let end = at;
    while (text.charCodeAt(end) === 96) end++;
    if (end - at === size) return end;
    at = end;
  }
  return 0;
}
