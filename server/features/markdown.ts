/**
 * Writes an author's text so that it shows as it stands: nothing in it may act as Markdown, HTML or a command link. White
 * space is folded; the web addresses in `links` that occur in it become links.
 */
export function escapeMarkdown(text: string, links: readonly string[] = []): string {
  const pieces = splitAtLinks(text.replace(/\s+/g, ' ').trim(), links);
  const escaped = pieces.map((piece) => (links.includes(piece) ? webLink(piece) : escapeInline(piece))).join('');
  // Headings, lists, quotes and underlines act only where a line begins.
  return escaped.replace(/^(\d*)([#+=>.)-])/, '$1\\$2');
}

/** An address as a link to itself; as plain text if it is none that a reader may safely follow. */
export function webLink(url: string): string {
  return /^(https?|ftp|mailto):[^\s<>]+$/i.test(url) ? `<${url}>` : escapeInline(url);
}

/** A link; `label` is plain text. */
export function link(label: string, target: string): string {
  return `[${escapeInline(label)}](<${target.replace(/[\s<>\\]/g, encodeURIComponent)}>)`;
}

/** Cuts `text` so that each of `links` in it is a piece of its own. */
function splitAtLinks(text: string, links: readonly string[]): string[] {
  let pieces = [text];
  // The longest first, because one address may be the beginning of another.
  for (const url of [...new Set(links)].filter(Boolean).sort((a, b) => b.length - a.length)) {
    pieces = pieces.flatMap((piece) => (links.includes(piece) ? [piece] : splitAround(piece, url)));
  }
  return pieces.filter(Boolean);
}

function splitAround(text: string, url: string): string[] {
  return text.split(url).flatMap((piece, index) => (index === 0 ? [piece] : [url, piece]));
}

/** The last two keep a renderer from making links of its own; the others, markup, HTML and character codes. */
function escapeInline(text: string): string {
  return text
    .replace(/[\\`*_[\]<~@]|&(?=#?\w+;)/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\bwww(?=\.)/gi, '$&\\');
}
