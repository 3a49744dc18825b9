/** Labels of notes at the start of a paragraph, in every written form: `[^id]:`, `[1]`, `1.`, `1)`, `¹`, `<sup>1</sup>`, `†`. */
import type { Form, Mention, NoteData } from '../model.js';
import { lower, skipBlanks } from '../text.js';
import type { Detector } from './detector.js';

interface Shape {
  readonly pattern: RegExp;
  readonly form: Form;
  readonly style: string;
}

/** In each pattern the first group is what stands before the label and the second is the label. */
const shapes: readonly Shape[] = [
  { pattern: /^([ \t]{0,3}\[\^)([^\]\s[]{1,60})\]:/u, form: 'caret', style: ':' },
  { pattern: /^(\s*\[)(\d{1,3})\](?![([])(?!:\s*\S*(?:[/#<]|\.\w)\S*\s*(?:["'(].*)?$)/u, form: 'bracket', style: ']' },
  { pattern: /^(\s*)(\d{1,3})\.(?=\s|$|[“"‘A-Z])/u, form: 'bare', style: '.' },
  { pattern: /^(\s*)(\d{1,3})\)(?=\s|$)/u, form: 'bare', style: ')' },
  { pattern: /^(\s*\()(\d{1,3})\)(?=\s|$)/u, form: 'bare', style: '()' },
  { pattern: /^(\s*<sup>\[?)(\d{1,3})\]?<\/sup>/iu, form: 'superscript', style: 'sup' },
  { pattern: /^(\s*\^)(\d{1,3})\^/u, form: 'superscript', style: '^' },
  { pattern: /^(\s*)([\u2070\u00b9\u00b2\u00b3\u2074-\u2079]{1,3})/u, form: 'superscript', style: '' },
  { pattern: /^(\s*)([*†‡§¶]{1,3})(?=[ \u00a0\t]?[\p{L}“"‘'(]|[ \u00a0\t]+\S)/u, form: 'symbol', style: '' },
];

const opens = /^\s*[[\d(<^\u2070\u00b9\u00b2\u00b3\u2074-\u2079*†‡§¶]/u;
const arrow = /[↩⏎↵^]\ufe0e?\ufe0f?\s*$/u;

export const label: Detector = {
  name: 'note',
  detect({ text, zone, midLine }) {
    if (midLine || !opens.test(text)) return [];
    for (const { pattern, form, style } of shapes) {
      const match = pattern.exec(text);
      const [whole, before, written] = match ?? [];
      if (whole === undefined || before === undefined || written === undefined || /^\s*0/.test(written)) continue;
      const from = before.length - (/[[(^>]$/u.test(before) ? before.trimStart().length : 0);
      const name = form === 'superscript' ? lower(written) : written;
      const textFrom = skipBlanks(text, whole.length);
      const to = form === 'bare' && style !== '()' ? from + written.length : whole.length;
      const data: NoteData = {
        label: name,
        from,
        to,
        form,
        style,
        textFrom,
        score: score(text, textFrom, zone === 'notes'),
      };
      return [{ kind: 'note', from, to: text.length, data } satisfies Mention<NoteData>];
    }
    return [];
  },
};

/** Evidence that the paragraph is a note rather than an item of a list: a back arrow, a heading above it, a citation in it. */
function score(text: string, textFrom: number, announced: boolean): number {
  let odds = -1;
  if (arrow.test(text)) odds += 5;
  if (announced) odds += 3;
  const head = text.slice(textFrom, textFrom + 300);
  if (/https?:|www\./i.test(head)) odds += 1.5;
  if (/\b(?:[Ii]bid|[Ss]upra|[Oo]p\. ?cit|[Ss]ee\b|Cf\.)/u.test(head)) odds += 1;
  if (/\b(?:19|20)\d\d\b/u.test(head)) odds += 0.5;
  if (/\b[Pp]{1,2}\. ?\d|\b[Vv][Oo][Ll]\. ?\d|“[^”]{8,}”/u.test(head)) odds += 0.5;
  return odds;
}
