import type { ClientCapabilities, CodeActionParams } from 'vscode-languageserver-protocol';
import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  CodeActionTriggerKind,
  type Diagnostic,
  type WorkspaceEdit,
} from 'vscode-languageserver-types';
import type { Document } from '../core/document.js';
import type { Edit, Finding, Fix, Span } from '../core/model.js';
import type { Offer } from './actions/action.js';
import { actions } from './actions/index.js';
import { type Context, type Feature, Outdated, Refusal } from './feature.js';
import { toRange, toSpan } from './places.js';
import { toWorkspaceEdit } from './workspaceEdit.js';

/** The remedies of the findings in a range, and what else can be done there. */
export const codeAction: Feature<CodeActionParams, CodeAction[]> = {
  method: 'textDocument/codeAction',
  capability(client) {
    if (!client.textDocument?.codeAction?.codeActionLiteralSupport) return {};
    const codeActionKinds = [...new Set([CodeActionKind.QuickFix, ...actions.map(({ kind }) => kind)])];
    return { codeActionProvider: { codeActionKinds, resolveProvider: resolves(client) } };
  },
  answer(doc, { range, context }, ctx) {
    const span = toSpan(doc, range);
    const fixes = wants(context?.only, CodeActionKind.QuickFix)
      ? fixesIn(doc, span, context?.diagnostics ?? [], ctx)
      : [];
    return [...fixes, ...offersIn(doc, span, context ?? { diagnostics: [] }, ctx)];
  },
};

/** Fills in the edit of the action that the user has chosen. */
export const codeActionResolve: Feature<CodeAction, CodeAction> = {
  method: 'codeAction/resolve',
  capability: () => ({}),
  answer(doc, action, ctx) {
    const chosen = action.data as Chosen;
    const edit = chosen.stamp === ctx.stamp ? editOf(doc, chosen, action.title, ctx) : undefined;
    if (!edit) throw new Outdated('The text has changed since this was offered.');
    return { ...action, edit };
  },
  unknown: (action) => action,
};

/** What an action carries until it is chosen: where it was offered, as which of several, and the state of the text then. */
interface Chosen extends Span {
  readonly uri: string;
  readonly stamp: string;
  /** The code of the finding it mends, or its place in the list of actions. */
  readonly of: string | number;
  readonly index: number;
}

function fixesIn(doc: Document, { from, to }: Span, diagnostics: readonly Diagnostic[], ctx: Context): CodeAction[] {
  const here = doc.findings().filter((finding) => finding.from <= to && from <= finding.to);
  return here.flatMap((finding) => {
    const shown = diagnostics.filter((shown) => isOf(doc, finding, shown));
    const offered = doc.fixes(finding).map((fix, index) => fixAction(doc, finding, fix, index, ctx));
    return offered.flatMap((action) => (action ? [{ ...action, diagnostics: shown }] : []));
  });
}

function fixAction(doc: Document, finding: Finding, fix: Fix, index: number, ctx: Context): CodeAction | undefined {
  const base = { title: fix.title, kind: CodeActionKind.QuickFix, ...(fix.preferred && { isPreferred: true }) };
  if (fix.goto) {
    // Only a client can show a place; one that cannot gets no button that does nothing.
    if (!ctx.client.commands.includes('glossator.goto')) return undefined;
    const args = [ctx.uri, toRange(doc, fix.goto)];
    return { ...base, command: { title: fix.title, command: 'glossator.goto', arguments: args } };
  }
  return withEdit(doc, base, { of: finding.code, from: finding.from, to: finding.to, index }, ctx);
}

function offersIn(doc: Document, span: Span, asked: CodeActionContext, ctx: Context): CodeAction[] {
  return actions.flatMap(({ kind, actions }, of) => {
    if (!wants(asked.only, kind)) return [];
    return actions(doc, span, ctx).flatMap(
      (offer, index) => offerAction(doc, kind, offer, { of, ...span, index }, asked, ctx) ?? [],
    );
  });
}

function offerAction(
  doc: Document,
  kind: CodeActionKind,
  { title, command, refused, dear }: Offer,
  at: Omit<Chosen, 'uri' | 'stamp'>,
  asked: CodeActionContext,
  ctx: Context,
): CodeAction | undefined {
  const base = { title, kind };
  if (command) return ctx.client.commands.includes(command.command) ? { ...base, command } : undefined;
  const reason = showsReasons(asked, ctx.client.capabilities) ? refused?.() : undefined;
  // VS Code shows a title alone, so that the reason must be in it.
  if (reason !== undefined) return { kind, title: `${title}: ${reason}`, disabled: { reason } };
  const later = resolves(ctx.client.capabilities);
  return dear && !later && !isNamed(asked, kind) ? undefined : withEdit(doc, base, at, ctx);
}

/** Only a list that the user called for shows what cannot be done, and why: while the cursor moves nobody wants to know. */
function showsReasons(asked: CodeActionContext, client: ClientCapabilities): boolean {
  return client.textDocument?.codeAction?.disabledSupport === true && isInvoked(asked);
}

/** Whether the user asks for nothing but actions like these; those for the whole text are asked for by the editor, when it saves. */
function isNamed(asked: CodeActionContext, kind: CodeActionKind): boolean {
  return asked.only !== undefined && !asked.only.includes('') && (isInvoked(asked) || kind.startsWith('source.'));
}

/** A client that does not say who asks is taken at its word: it asks. */
function isInvoked({ triggerKind }: CodeActionContext): boolean {
  return triggerKind !== CodeActionTriggerKind.Automatic;
}

/**
 * The action with its edit, or with what is needed to find it later where the client asks then. What would be refused is not
 * offered, except where the user can be told why when it is chosen.
 */
function withEdit(
  doc: Document,
  base: CodeAction,
  at: Omit<Chosen, 'uri' | 'stamp'>,
  ctx: Context,
): CodeAction | undefined {
  const { uri, stamp } = ctx;
  const data: Chosen = { uri, stamp, ...at };
  if (resolves(ctx.client.capabilities)) return { ...base, data };
  try {
    return { ...base, edit: editOf(doc, data, base.title, ctx) ?? {} };
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

/** What a chosen action changes; undefined where it is not offered any more. */
function editOf(doc: Document, chosen: Chosen, title: string, ctx: Context): WorkspaceEdit | undefined {
  const { of, from, to, index } = chosen;
  if (typeof of === 'number') {
    const offer: Offer | undefined = actions[of]?.actions(doc, { from, to }, ctx)[index];
    return offer?.edit?.() ?? inDocument(doc, offer?.edits?.(), title, ctx);
  }
  const finding = doc.findings().find((one) => one.code === of && one.from === from && one.to === to);
  return inDocument(doc, finding && doc.fixes(finding)[index]?.edits, title, ctx);
}

/** An edit that reaches over more than one line may change what the user does not see, so it is shown first. */
function inDocument(doc: Document, edits: readonly Edit[] | undefined, title: string, ctx: Context) {
  if (!edits) return undefined;
  const lines = new Set(edits.flatMap(({ from, to }) => [doc.placeAt(from).line, doc.placeAt(to).line]));
  return toWorkspaceEdit(doc, edits, ctx, lines.size > 1 ? title : undefined);
}

/** Whether the client takes actions without their edits, keeps our data and asks for the edit later. */
function resolves(client: ClientCapabilities): boolean {
  const { dataSupport, resolveSupport } = client.textDocument?.codeAction ?? {};
  return (dataSupport && resolveSupport?.properties?.includes('edit')) ?? false;
}

/** A kind asks for all that are named after it: `refactor` for `refactor.rewrite` as well. */
function wants(only: readonly string[] | undefined, kind: string): boolean {
  return only === undefined || only.some((one) => one === '' || one === kind || kind.startsWith(`${one}.`));
}

/** Whether a diagnostic that the client shows is this finding. */
function isOf(doc: Document, finding: Finding, { source, code, range }: Diagnostic): boolean {
  if (source !== 'glossator' || code !== finding.code) return false;
  const { from, to } = toSpan(doc, range);
  return from === finding.from && to === finding.to;
}
