/** `Brandt, supra note 2` where note 2 cites somebody else. */
import type { CitationOccurrence } from '../citing.js';
import { placeOf, quoted, textOfNote, traces } from './cited.js';
import { editing, type Raw, type Rule, showing, type View } from './rule.js';

const code = 'citation/cross-reference-mismatch';

export const crossReferenceMismatch: Rule = {
  code,
  title: 'A reference to a note that cites something else',
  space: 'source',
  severity: 'warning',
  checkOrder(view) {
    return view.citations.flatMap((at) => (at.status === 'mismatch' && !isNamed(at, view) ? finding(at, view) : []));
  },
  fixes({ at: raw }, view) {
    const at = raw as CitationOccurrence;
    const [number, ...others] = at.parts.numbers;
    const { meant, targets } = at;
    const write =
      meant && number && !others.length
        ? [editing(`Write note ${meant.label}`, [{ ...placeOf(at, number, view), insert: meant.label }])]
        : [];
    const notes = meant ? [meant, ...targets] : targets;
    return [...write, ...notes.map((note) => showing(`Go to note ${note.label}`, view.focus(note)))];
  },
};

/** The note names the author or the title, in whatever form. */
function isNamed(at: CitationOccurrence, view: View): boolean {
  const { author, title } = traces(at);
  const texts = at.targets.map((note) => textOfNote(note, view).toLowerCase());
  return texts.some((text) => [author, title].some((word) => word && text.includes(word.toLowerCase())));
}

function finding(at: CitationOccurrence, view: View): Raw[] {
  const { meant, targets } = at;
  const [target] = targets;
  if (!target) return [];
  const other = meant
    ? `note ${meant.label} does. Write ${meant.label}`
    : 'no other note can be meant for certain. Find the note and correct the number';
  const message = `${quoted(at, view)} names note ${target.label}, which does not cite that source; ${other}.`;
  const related = [{ at: target, message: `Note ${target.label} cites something else.` }];
  if (meant) related.unshift({ at: meant, message: `Note ${meant.label} cites it.` });
  return [{ code, at, message, related }];
}
