import type {
  ClientCapabilities,
  DiagnosticsCapabilities,
  DocumentDiagnosticParams,
  DocumentDiagnosticReport,
} from 'vscode-languageserver-protocol';
import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver-types';
import type { Document } from '../core/document.js';
import type { Finding } from '../core/model.js';
import type { Client, Context, Feature } from './feature.js';
import { toLocation, toRange } from './places.js';

/** What is broken, for clients that ask for it. The others are told without asking, see `lsp/publish.ts`. */
export const diagnostic: Feature<DocumentDiagnosticParams, DocumentDiagnosticReport> = {
  method: 'textDocument/diagnostic',
  capability: (client) =>
    pulls(client) ? { diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false } } : {},
  answer(doc, { previousResultId }, ctx) {
    if (previousResultId === ctx.stamp) return { kind: 'unchanged', resultId: ctx.stamp };
    return { kind: 'full', resultId: ctx.stamp, items: diagnosticsOf(doc, ctx) };
  },
  unknown: () => ({ kind: 'full', items: [] }),
};

/** Whether a client asks for diagnostics. Such a client must never be sent any: it would show them twice. */
export function pulls(client: ClientCapabilities): boolean {
  return client.textDocument?.diagnostic != null;
}

/** All diagnostics of a document; for a text that is not read, the one that says why. */
export function diagnosticsOf(doc: Document, ctx: Context): Diagnostic[] {
  return ctx.notice ? [notice(ctx.notice)] : doc.findings().map((finding) => toDiagnostic(doc, finding, ctx));
}

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Codes of findings about text that nothing uses, which editors show faded. */
const unnecessary = new Set(['note/note-without-marker']);

function toDiagnostic(doc: Document, finding: Finding, ctx: Context): Diagnostic {
  const { code, severity, message, related, from, to } = finding;
  const { ruleDocs } = ctx.client;
  const can = support(ctx.client);
  const tags = can.tags.includes(DiagnosticTag.Unnecessary) && unnecessary.has(code);
  const places = related.map((place) => ({ location: toLocation(doc, ctx.uri, place), message: place.message }));
  return {
    source: 'glossator',
    code,
    message,
    severity: severities[severity],
    range: toRange(doc, finding),
    ...(tags && { tags: [DiagnosticTag.Unnecessary] }),
    ...(can.href && ruleDocs !== undefined && { codeDescription: { href: `${ruleDocs}${code}.md` } }),
    ...(can.related && places.length > 0 && { relatedInformation: places }),
    ...(can.data && { data: { code, from, to, revision: doc.revision } }),
  };
}

/** Clients older than protocol 3.18 say what a diagnostic may hold only for those that they are sent. */
function support({ capabilities }: Client) {
  const { publishDiagnostics, diagnostic } = capabilities.textDocument ?? {};
  const told: DiagnosticsCapabilities[] = [publishDiagnostics ?? {}, diagnostic ?? {}];
  return {
    tags: told.flatMap(({ tagSupport }) => tagSupport?.valueSet ?? []),
    href: told.some(({ codeDescriptionSupport }) => codeDescriptionSupport),
    related: told.some(({ relatedInformation }) => relatedInformation),
    data: told.some(({ dataSupport }) => dataSupport),
  };
}

function notice(message: string): Diagnostic {
  const start = { line: 0, character: 0 };
  return { source: 'glossator', severity: DiagnosticSeverity.Information, message, range: { start, end: start } };
}
