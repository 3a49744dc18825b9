import type { Document } from '../../core/document.js';
import { refactorings } from '../../core/refactor/index.js';
import type { Refactoring } from '../../core/refactor/refactoring.js';
import { changeOf } from '../executeRefactoring.js';
import { type Context, Refusal } from '../feature.js';
import type { Action, Offer } from './action.js';

/** The refactorings of the core, by the kinds under which they can be asked for. */
export const refactor: readonly Action[] = [...new Set(refactorings.map(({ kind }) => kind))].map((kind) => ({
  kind,
  actions: (doc, { from }, ctx) =>
    refactorings.filter((one) => one.kind === kind).flatMap((one) => offer(doc, one, from, ctx) ?? []),
}));

function offer(doc: Document, refactoring: Refactoring, at: number, ctx: Context): Offer | undefined {
  const title = refactoring.title(doc, at);
  if (title === undefined) return undefined;
  return {
    title,
    dear: true,
    refused() {
      const draft = refactoring.draft(doc, at);
      return draft && 'refused' in draft ? draft.refused : undefined;
    },
    edit() {
      const change = changeOf(doc, refactoring, at, ctx);
      if (change && 'refused' in change) throw new Refusal(change.refused);
      return change?.edit ?? {};
    },
  };
}
