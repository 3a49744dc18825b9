import type { Action } from './action.js';
import { addToLexicon } from './add-to-lexicon.js';
import { notAnActor } from './not-an-actor.js';
import { refactor } from './refactor.js';
import { rewriteDate } from './rewrite-date.js';
import { sameActor } from './same-actor.js';

/** Every code action that is not the fix of a rule, in the order in which they are offered. */
export const actions: readonly Action[] = [rewriteDate, addToLexicon, notAnActor, sameActor, ...refactor];
