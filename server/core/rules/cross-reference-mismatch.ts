/** `Brandt, supra note 2` where note 2 cites somebody else. */
import type { CitationOccurrence } from '../citing.js';
import type { Occurrence } from '../model.js';
import { placeOf, quoted, textOfNote, traces } from './cited.js';
import { editing, type Raw, type Rule, showing, type View } from './rule.js';

const code = 'citation/cross-reference-mismatch';

export const crossReferenceMismatch: Rule = {
  code,
  title: 'A reference to a note that cites something else',
  space: 'source',
  severity: 'warning',
  checkOrder(view) {
    return view.citations.flatMap((at) => (at.status === 'mismatch' && isCertain(at, view) ? finding(at, view) : []));
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

/**
 * Whether it can be told that the note cites something else. What begins small is no name (`the text at note 3`). The note may
 * name the author or the title in another form; and a name that no other source has may be what its writer calls this one, as
 * lawyers call a case by one of its parties.
 */
function isCertain(at: CitationOccurrence, view: View): boolean {
  const { author, title } = traces(at);
  const sought = [author, title].filter((word) => /^[\p{Lu}\d]/u.test(word));
  const says = (note: Occurrence | undefined) => note !== undefined && isNamed(sought, textOfNote(note, view));
  if (!sought.length || at.targets.some(says)) return false;
  return at.meant !== undefined || view.citations.some(({ as, note }) => as === 'full' && says(note));
}

/** One of the words stands in a text, or the name that it shortens: `OHCHR` for an Office of the High Commissioner … */
function isNamed(sought: readonly string[], text: string): boolean {
  const small = text.toLowerCase();
  const initials = (text.match(/(?<![\p{L}\p{N}])\p{Lu}/gu) ?? []).join('');
  return sought.some(
    (word) => small.includes(word.toLowerCase()) || (/^\p{Lu}{2,}$/u.test(word) && initials.includes(word)),
  );
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
