/** A short citation of a source that is nowhere cited in full. */
import type { CitationOccurrence } from '../citing.js';
import { placeOf, quoted, traces } from './cited.js';
import { type Raw, type Rule, showing, type View } from './rule.js';

const code = 'citation/short-form-unresolved';

const forms = new Set(['short', 'author-short', 'op-cit', 'hereinafter', 'supra']);
/** Words of one source stand no further from each other. */
const NEAR = 400;

export const shortFormUnresolved: Rule = {
  code,
  title: 'A short citation without a full one',
  space: 'source',
  severity: 'information',
  checkOrder(view) {
    const open = view.citations.filter((one) => isOpen(one, view));
    if (!open.length) return [];
    const text = view.text({ from: 0, to: view.length });
    return [...bySource(open).values()]
      .filter((those) => !isElsewhere(those, text, view))
      .map((those) => finding(those, view));
  },
  fixes({ related }, view) {
    return related.slice(0, 3).map(({ at }) => showing(`Go to ${nameOf(at as CitationOccurrence)}`, view.span(at)));
  },
};

/**
 * `op. cit.` says of itself that it leads back; without such a word it must be an author and a title with a comma between them.
 * Behind `supra` may stand what lawyers call a case, which its citation does not say.
 */
function isOpen(one: CitationOccurrence, view: View): boolean {
  const { as, status, parts } = one;
  if (status !== 'unresolved' || !forms.has(as) || /^(?:supra|préc)/iu.test(parts.word?.text ?? '')) return false;
  const { word, title } = parts;
  const author = parts.authors.at(-1);
  if (word || !author || !title) return word !== undefined;
  return view.text(placeOf(one, { from: author.to, to: title.from }, view)).startsWith(',');
}

/** Several short forms of one source are one gap. */
function bySource(open: readonly CitationOccurrence[]): Map<string, CitationOccurrence[]> {
  const found = new Map<string, CitationOccurrence[]>();
  for (const one of open) {
    const { author, title } = traces(one);
    if (!author && !title) continue;
    const key = `${author} ${title}`.toLowerCase();
    found.set(key, [...(found.get(key) ?? []), one]);
  }
  return found;
}

/**
 * The author and the title, or a year where there is no title, stand together somewhere else: in a list of sources, in a
 * sentence, in a note of another form. Then readers can find it there.
 */
function isElsewhere(those: readonly CitationOccurrence[], text: string, view: View): boolean {
  const { author, title } = traces(those[0] as CitationOccurrence);
  const own = those.map((one) => view.span(one));
  const sought = author || title;
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
    if (own.some(({ from, to }) => from <= at && at < to)) continue;
    const near = text.slice(Math.max(0, at - NEAR), at + NEAR);
    const cut = own.reduce((left, { from, to }) => left.replace(text.slice(from, to), ''), near);
    if (!author || (title ? cut.toLowerCase().includes(title.toLowerCase()) : /\b(?:1[5-9]|20)\d\d/u.test(cut)))
      return true;
  }
  return false;
}

function finding([at, ...others]: readonly CitationOccurrence[], view: View): Raw {
  const one = at as CitationOccurrence;
  const message = `${quoted(one, view)} is a short form, but its source is nowhere cited in full, so readers cannot find it. Give the full citation here, where it comes first.`;
  return {
    code,
    at: one,
    message,
    related: others.map((other) => ({ at: other, message: 'The same source, short again.' })),
  };
}

function nameOf({ note, label }: CitationOccurrence): string {
  return note ? `note ${note.label}` : label;
}
