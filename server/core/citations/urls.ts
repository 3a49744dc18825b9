/** Web addresses of a note, whole or broken by a blank, a line end or a slip in `https://`, with their remedy. */
import type { UrlPart } from '../citing.js';
import { lettered } from '../letters.js';
import type { Span } from '../model.js';
import { isSpace } from '../text.js';

export type FoundUrl = Span & Pick<UrlPart, 'url' | 'fault'>;

/** An address that was broken goes on after no more blanks than this, and in no more pieces. */
const GAPS = 6;
/** `https://` with a slip of the pen: `http//`, `htps://`, `https:/x`, `ttps://`. */
const slips = lettered('gi')`(?<![\p{L}\p{N}])(?:h{0,2}t{1,3}ps{0,2}|hpps?)(?::/{1,3}|//|;//|:\\\\)(?=[\p{L}\d])`;
const rightScheme = /^https?:\/\/$/i;
/** A host and a path without `https://`. Every run is bounded, so that no line takes long. */
const bareHost =
  /(?<![\w@/.:=&?%-])(?:[a-z0-9][a-z0-9-]{0,40}\.){1,4}(?:org|com|net|int|eu|gov|edu|info|de|fr|es|it|uk|ch|at|be|nl|ca|au|io)\/(?=[\w~-])/g;
const piece = /[^\s<>"“”„«»‘’↩{}|\\^`]{1,300}/y;
const fileEnd = /^[\w%.~-]{1,80}\.(?:pdf|html?|aspx?|php|docx?|xml)$/i;

/** All addresses, in reading order. `known` are those that the detector saw, from the note's start. */
export function urlsIn(text: string, known: readonly (Span & { readonly url: string })[]): FoundUrl[] {
  const found: FoundUrl[] = known.map((one) => mended(text, one));
  const free = outside(found);
  for (const pattern of [slips, bareHost])
    for (const match of text.matchAll(pattern)) {
      const { 0: start, index: from } = match;
      if (rightScheme.test(start) || !free(from)) continue;
      const rest = from + (pattern === slips ? start.length : 0);
      const to = pieceEnd(text, rest + (pattern === slips ? 0 : start.length));
      const host = text.slice(rest, to);
      if (to === from || !host.includes('.')) continue;
      found.push({
        from,
        to,
        url: `http${pattern === slips && !/s/i.test(start) ? '' : 's'}://${host}`,
        fault: 'scheme',
      });
    }
  return found.sort((a, b) => a.from - b.from).filter((one, i, all) => i === 0 || one.from >= (all[i - 1] as Span).to);
}

/** The DOI in an address or behind `doi:`. */
export function doiIn(text: string): string | undefined {
  return /\b10\.\d{4,9}\/[^\s“”"<>?#]{1,200}/.exec(text)?.[0].replace(/[.,;:)\]]+$/, '');
}

function outside(found: readonly Span[]): (at: number) => boolean {
  let next = 0;
  let last = -1;
  return (at) => {
    if (at < last) next = 0;
    last = at;
    while (next < found.length && (found[next] as Span).to <= at) next++;
    const span = found[next];
    return !span || at < span.from;
  };
}

/** The address with what belongs to it behind a blank or a line end. */
function mended(text: string, { from, to, url }: Span & { readonly url: string }): FoundUrl {
  let end = to;
  let whole = url;
  let fault: FoundUrl['fault'];
  for (let i = 0; i < GAPS && isSpace(text.charCodeAt(end)); i++) {
    const next = nextPiece(text, end);
    if (!next || !goesOn(whole, text.slice(next.from, next.to), next.broken)) break;
    whole += text.slice(next.from, next.to);
    if (fault === undefined) fault = next.broken ? 'line-end' : 'blank';
    end = next.to;
  }
  return fault ? { from, to: end, url: whole, fault } : { from, to, url };
}

/** What stands behind a blank or two, or at the start of the next line. */
function nextPiece(text: string, at: number): (Span & { broken: boolean }) | undefined {
  const gap = /^\s{1,12}/.exec(text.slice(at, at + 12))?.[0] ?? '';
  const lines = gap.split(/\r\n|\r|\n/).length - 1;
  if (lines > 1 || (lines === 0 && gap.length > 2)) return undefined;
  const from = at + gap.length;
  const to = pieceEnd(text, from);
  return to > from ? { from, to, broken: lines === 1 } : undefined;
}

function pieceEnd(text: string, from: number): number {
  piece.lastIndex = from;
  let to = from + (piece.exec(text)?.[0].length ?? 0);
  while (to > from && /[.,;:!?'*_…)\]]/.test(text.charAt(to - 1))) {
    const last = text.charAt(to - 1);
    if (last === ')' && text.slice(from, to).includes('(')) break;
    to--;
  }
  return to;
}

/** Whether a piece is the rest of an address. Words, dates and the like are not, even where an address might go on so. */
function goesOn(url: string, next: string, broken: boolean): boolean {
  if (/^(?:https?:|www\.|and\/or|he\/she|s\/he|n\/a)/i.test(next) || !/\/\/[^/]+\.[^/]+/.test(url)) return false;
  if (/^[-_=&?%][\w%]/.test(next) && /[\w/%]$/.test(url)) return true;
  if (!/^[a-z\d]/.test(next)) return false;
  // `public/private-sector` is prose, unless the address ends in the middle of something.
  if (/^[a-z-]+\/[a-z-]+$/.test(next) && !/[-_=&?%/]$/.test(url)) return false;
  const path = /^[\w.%~-]+(?:\/[\w.%~=&?#-]*)+$/.test(next);
  const telling =
    (next.match(/\//g) ?? []).length > 1 || next.endsWith('/') || /\.\w{2,5}$/.test(next) || /[-=&?%]/.test(next);
  if (path && telling && !/^\d{1,4}(?:\/\d{1,4})+$/.test(next)) return true;
  if (fileEnd.test(next)) return true;
  return broken && /[-_=&?%/]$/.test(url) && /[\d/=&?%]|-\w/.test(next) && !/^\d{1,3}$/.test(next);
}
