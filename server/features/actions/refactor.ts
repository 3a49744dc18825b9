import type { Document } from '../../core/document.js';
import { refactorings } from '../../core/refactor/index.js';
import type { Refactoring } from '../../core/refactor/refactoring.js';
import { changeOf } from '../executeRefactoring.js';
import { type Context, Refusal } from '../feature.js';
import type { Action, Offer } from './action.js';

/** The refactorings of the core, by the kinds under which they can be asked for. */
export const refactor: readonly Action[] = [...new Set(refactorings.map(({ kind }) => kind))].map((kind) => ({
  kind,
  actions(doc, { from }, ctx) {
    if (!asksLater(ctx)) return [];
    return refactorings.filter((one) => one.kind === kind).flatMap((one) => offer(doc, one, from, ctx) ?? []);
  },
}));

function offer(doc: Document, refactoring: Refactoring, at: number, ctx: Context): Offer | undefined {
  const title = refactoring.title(doc, at);
  if (title === undefined) return undefined;
  return {
    title,
    edit() {
      const change = changeOf(doc, refactoring, at, ctx);
      if (change && 'refused' in change) throw new Refusal(change.refused);
      return change?.edit ?? {};
    },
  };
}

/** To know what one changes, the text is read once more as it would be: too much for each that is only offered. */
function asksLater({ client }: Context): boolean {
  return client.capabilities.textDocument?.codeAction?.resolveSupport?.properties.includes('edit') ?? false;
}
