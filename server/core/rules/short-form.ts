/** What a source is called once readers know it: the names of its authors and the beginning of its title. */
import type { Source } from '../citing.js';
import type { View } from './rule.js';

const pairs: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“',
  '«': '»',
  '»': '«',
  '‘': '’',
  '"': '"',
  "'": "'",
};

/**
 * The short form of a source, with a pinpoint if there is one. The title has the marks of the full citation: quotation marks,
 * emphasis or none. Undefined for a source without a title, which has no short form.
 */
export function shortForm(source: Source, view: View, pinpoint = ''): string | undefined {
  const { shortTitle, first, label } = source;
  const { title } = first.parts;
  if (!shortTitle || !title) return undefined;
  const text = view.text(view.span(first));
  const open = /(?:[“„«»‘"']|\*{1,2}|_{1,2})$/u.exec(text.slice(0, title.from))?.[0] ?? '';
  const close = pairs[open] ?? open;
  const who = label.endsWith(`, “${shortTitle}”`) ? label.slice(0, -shortTitle.length - 4) : '';
  const comma = pinpoint ? ',' : '';
  // American writers close a quotation behind the comma.
  const inside = open in pairs && text.slice(title.to - 1, title.to + 2).includes(`,${close}`);
  const what = inside ? `${open}${shortTitle}${comma}${close}` : `${open}${shortTitle}${close}${comma}`;
  return `${who ? `${who}, ` : ''}${what}${pinpoint ? ` ${pinpoint}` : ''}`;
}
