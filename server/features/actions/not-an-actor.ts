import { CodeActionKind } from 'vscode-languageserver-types';
import type { Action } from './action.js';
import { mentionAt, titled, wordsOf } from './named.js';

/** Lets the workspace know that words are no actor, however much they look like one. */
export const notAnActor: Action = {
  kind: CodeActionKind.Refactor,
  actions(doc, span, { lexicon }) {
    const mention = mentionAt(doc, span);
    // What the lexicon itself names would have to be removed there.
    if (!lexicon || !mention || mention.actor.source === 'lexicon') return [];
    const words = wordsOf(doc, mention);
    const thing = mention.kind === 'instrument' ? 'instrument' : 'actor';
    return [{ title: `${titled(words)} is not an ${thing}`, edit: () => lexicon.addExclusion(words) }];
  },
};
