import type { ClientCapabilities, CodeActionParams } from 'vscode-languageserver-protocol';
import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver-types';
import type { Document } from '../core/document.js';
import type { Edit, Finding, Fix } from '../core/model.js';
import { type Context, type Feature, Outdated } from './feature.js';
import { toRange, toSpan } from './places.js';
import { toWorkspaceEdit } from './workspaceEdit.js';

/** The remedies of the findings in a range. */
export const codeAction: Feature<CodeActionParams, CodeAction[]> = {
  method: 'textDocument/codeAction',
  capability(client) {
    if (!client.textDocument?.codeAction?.codeActionLiteralSupport) return {};
    return { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix], resolveProvider: resolves(client) } };
  },
  answer(doc, { range, context }, ctx) {
    if (!wantsFixes(context?.only)) return [];
    const { from, to } = toSpan(doc, range);
    const here = doc.findings().filter((finding) => finding.from <= to && from <= finding.to);
    return here.flatMap((finding) => {
      const shown = (context?.diagnostics ?? []).filter((shown) => isOf(doc, finding, shown));
      const offered = doc.fixes(finding).map((fix, index) => toAction(doc, finding, fix, index, ctx));
      return offered.flatMap((action) => (action ? [{ ...action, diagnostics: shown }] : []));
    });
  },
};

/** Fills in the edit of the action that the user has chosen. */
export const codeActionResolve: Feature<CodeAction, CodeAction> = {
  method: 'codeAction/resolve',
  capability: () => ({}),
  answer(doc, action, ctx) {
    const { stamp, code, from, to, index } = action.data as Chosen;
    const finding = doc.findings().find((one) => one.code === code && one.from === from && one.to === to);
    const fix = finding && stamp === ctx.stamp ? doc.fixes(finding)[index] : undefined;
    if (!fix?.edits) throw new Outdated('The text has changed since this was offered.');
    return { ...action, edit: editOf(doc, fix.edits, fix.title, ctx) };
  },
  unknown: (action) => action,
};

/** What an action carries until it is chosen: the fix, and the state of the text that it was made for. */
interface Chosen {
  readonly uri: string;
  readonly stamp: string;
  readonly code: string;
  readonly from: number;
  readonly to: number;
  readonly index: number;
}

function toAction(doc: Document, finding: Finding, fix: Fix, index: number, ctx: Context): CodeAction | undefined {
  const base = { title: fix.title, kind: CodeActionKind.QuickFix, ...(fix.preferred && { isPreferred: true }) };
  if (fix.goto) {
    // Only a client can show a place; one that cannot gets no button that does nothing.
    if (!ctx.client.commands.includes('glossator.goto')) return undefined;
    const args = [ctx.uri, toRange(doc, fix.goto)];
    return { ...base, command: { title: fix.title, command: 'glossator.goto', arguments: args } };
  }
  if (!resolves(ctx.client.capabilities)) return { ...base, edit: editOf(doc, fix.edits ?? [], fix.title, ctx) };
  const { code, from, to } = finding;
  const data: Chosen = { uri: ctx.uri, stamp: ctx.stamp, code, from, to, index };
  return { ...base, data };
}

/** An edit that reaches over more than one line may change what the user does not see, so it is shown first. */
function editOf(doc: Document, edits: readonly Edit[], title: string, ctx: Context) {
  const lines = new Set(edits.flatMap(({ from, to }) => [doc.placeAt(from).line, doc.placeAt(to).line]));
  return toWorkspaceEdit(doc, edits, ctx, lines.size > 1 ? title : undefined);
}

/** Whether the client takes actions without their edits, keeps our data and asks for the edit later. */
function resolves(client: ClientCapabilities): boolean {
  const { dataSupport, resolveSupport } = client.textDocument?.codeAction ?? {};
  return (dataSupport && resolveSupport?.properties?.includes('edit')) ?? false;
}

function wantsFixes(only: readonly string[] | undefined): boolean {
  if (only === undefined) return true;
  return only.some((kind) => kind === '' || kind === CodeActionKind.QuickFix);
}

/** Whether a diagnostic that the client shows is this finding. */
function isOf(doc: Document, finding: Finding, { source, code, range }: Diagnostic): boolean {
  if (source !== 'glossator' || code !== finding.code) return false;
  const { from, to } = toSpan(doc, range);
  return from === finding.from && to === finding.to;
}
