/** Writes `Ibid.` where a note repeats the one source of the note before it, and no more than that. */
import type { CitationOccurrence } from '../citing.js';
import type { Document } from '../document.js';
import type { Edit, Occurrence } from '../model.js';
import { isPositional } from './dependents.js';
import { isUnderstood, meantPin, pinOf, withoutPin } from './forms.js';
import { oncePerState } from './once.js';
import type { Refactoring } from './refactoring.js';
import { lineStart } from './units.js';

export const contractCitations: Refactoring = {
  name: 'contractCitations',
  kind: 'refactor.rewrite',
  title: (doc) => (repeated(doc).length ? 'Contract repeated citations to Ibid.' : undefined),
  draft(doc) {
    const edits = repeated(doc).map((one) => contracted(doc, one));
    return { edits, meant: { rewritten: edits, left: (after) => repeated(after).length > 0 } };
  },
};

/** Citations, each alone in its note, of the one source of the note before. */
const repeated = oncePerState((doc: Document): CitationOccurrence[] => {
  const byNote = new Map<Occurrence, CitationOccurrence[]>();
  for (const one of doc.citations)
    if (one.note && !one.nested) byNote.set(one.note, [...(byNote.get(one.note) ?? []), one]);
  const notes = doc.occurrences.filter(({ kind }) => kind === 'note');
  return notes.flatMap((note, i) => {
    const [own, before] = [byNote.get(note) ?? [], byNote.get(notes[i - 1] as Occurrence) ?? []];
    const [one, last] = [own[0], before[0]];
    return one && last && own.length === 1 && before.length === 1 && isRepeated(doc, one, last) ? [one] : [];
  });
});

/** Nothing that it says may be lost: a full citation must say what the first one says, and a place must not be taken over by mistake. */
function isRepeated(doc: Document, one: CitationOccurrence, last: CitationOccurrence): boolean {
  const { source, status } = one;
  if (!source || last.source !== source || status !== 'resolved' || last.status !== 'resolved') return false;
  if (isPositional(one) || one.as === 'cross-reference' || source.first === one) return false;
  if (one.as === 'full' && withoutPin(doc, one) !== withoutPin(doc, source.first)) return false;
  if (one.as !== 'full' && !isUnderstood(doc, one)) return false;
  return pinOf(doc, one) !== '' || meantPin(doc, last) === '';
}

function contracted(doc: Document, one: CitationOccurrence): Edit {
  const { from, to } = doc.span(one);
  const pin = pinOf(doc, one);
  const starts = one.note && from === one.note.paragraph.start + one.note.textFrom;
  const sentence = starts || /[.!?]\s*$/.test(doc.text({ from: lineStart(doc, from), to: from }));
  const word = sentence ? 'Ibid.' : 'ibid.';
  if (pin) return { from, to, insert: `${word}, ${pin}` };
  return { from, to: doc.text({ from: to, to: to + 1 }) === '.' ? to + 1 : to, insert: word };
}
