/** `Ibid.` with nothing before it that it could repeat. */
import type { CitationOccurrence } from '../citing.js';
import type { Occurrence } from '../model.js';
import { mayCite } from './cited.js';
import { inNumbering, numberOf } from './numbering.js';
import { type Raw, type Rule, showing, type View } from './rule.js';

const code = 'citation/ibid-without-antecedent';

export const ibidWithoutAntecedent: Rule = {
  code,
  title: 'An “Ibid.” that repeats nothing',
  space: 'source',
  severity: 'warning',
  // What the notes before it say is part of the question, so it is asked whenever one of them changes.
  checkOrder(view) {
    return view.citations.filter((one) => leadsNowhere(one, view)).map((at) => finding(at));
  },
  fixes({ related }, view) {
    return related.slice(0, 1).map(({ at }) => showing(`Go to note ${at.label}`, view.focus(at)));
  },
};

/** What stands behind a short form that leads nowhere is in order: the short form is what is reported. */
function leadsNowhere(one: CitationOccurrence, view: View): boolean {
  const { as, status, antecedent, note, passed } = one;
  if ((as !== 'ibid' && as !== 'idem') || status !== 'unresolved' || antecedent || !note) return false;
  return passed.length ? !passed.some((each) => mayCite(each, view)) : !isTorn(note, view);
}

/** The first note that was found is not the first of the text. */
function isTorn(note: Occurrence, view: View): boolean {
  const number = numberOf(note);
  return number > 1 && view.group(inNumbering(note.anchor, number - 1)).definitions.length === 0;
}

function finding(at: CitationOccurrence): Raw {
  const word = at.parts.word?.text ?? 'Ibid.';
  const why = at.passed.length
    ? 'but the notes before this one name none'
    : 'but nothing comes before it. A note may have been moved or taken out';
  const message = `“${word}” repeats the source that was named before, ${why}. Name the source itself.`;
  const related = at.passed.slice(0, 3).map((note) => ({ at: note, message: `Note ${note.label} names no source.` }));
  return { code, at, message, related };
}
