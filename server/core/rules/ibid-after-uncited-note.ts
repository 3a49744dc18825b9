/** `Ibid.` behind a note that cites nothing, so that it leads further back than readers look. */
import type { CitationOccurrence } from '../citing.js';
import { mayCite, placeOf, where } from './cited.js';
import { editing, type Raw, type Rule, showing, type View } from './rule.js';
import { shortForm } from './short-form.js';

const code = 'citation/ibid-after-uncited-note';

export const ibidAfterUncitedNote: Rule = {
  code,
  title: 'An “Ibid.” behind a note that cites nothing',
  space: 'source',
  severity: 'hint',
  checkOrder(view) {
    return view.citations.filter((one) => isFar(one, view)).map(finding);
  },
  fixes({ at: raw }, view) {
    const at = raw as CitationOccurrence;
    const back = backOf(at);
    const short = back?.source && shortForm(back.source, view);
    const { word } = at.parts;
    const go = back ? [showing(`Go to ${back.label}`, view.span(back))] : [];
    if (!short || !word) return go;
    const ends = /^\s*$/u.test(view.text(view.span(at)).slice(word.to)) && word.text.endsWith('.');
    return [editing(`Write ${short}`, [{ ...placeOf(at, word, view), insert: ends ? `${short}.` : short }]), ...go];
  },
};

function isFar({ as, status, passed }: CitationOccurrence, view: View): boolean {
  if ((as !== 'ibid' && as !== 'idem') || (status !== 'barrier' && status !== 'resolved')) return false;
  return passed.length > 0 && !passed.some((note) => mayCite(note, view));
}

function backOf({ antecedent, candidates }: CitationOccurrence): CitationOccurrence | undefined {
  return antecedent ?? (candidates.length === 1 ? candidates[0] : undefined);
}

function finding(at: CitationOccurrence): Raw {
  const back = backOf(at);
  const near = at.passed[0]?.label;
  const meant = back ? `can only repeat the source ${where(back)}` : 'has several sources to choose from further back';
  const message = `Note ${near}, right before this one, cites nothing, so “${at.parts.word?.text ?? 'Ibid.'}” ${meant}. Readers may look for it in vain: name the source.`;
  const passed = at.passed.map((note) => ({ at: note, message: `Note ${note.label} cites nothing.` }));
  const sources = (back ? [back] : at.candidates).map((one) => ({ at: one, message: `It may repeat ${one.label}.` }));
  return { code, at, message, related: [...sources, ...passed.slice(0, 3)] };
}
