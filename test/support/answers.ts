/** What can be asked of the text of a fixture: each name of a `--- name` line, and how its answer is written. */
import type { CodeAction, DocumentSymbol, Hover, Location, WorkspaceEdit } from 'vscode-languageserver-types';
import type { CitationOccurrence, CitationPart } from '../../server/core/citing.js';
import type { Document } from '../../server/core/document.js';
import { definitionsOf, items, noteText } from '../../server/core/query.js';
import { codeAction } from '../../server/features/codeAction.js';
import { completion } from '../../server/features/completion.js';
import { definition } from '../../server/features/definition.js';
import { diagnosticsOf } from '../../server/features/diagnostic.js';
import { documentHighlight } from '../../server/features/documentHighlight.js';
import { documentLink, documentLinkResolve } from '../../server/features/documentLink.js';
import { documentSymbol } from '../../server/features/documentSymbol.js';
import { executeRefactoring } from '../../server/features/executeRefactoring.js';
import { type Context, Refusal } from '../../server/features/feature.js';
import { foldingRange } from '../../server/features/foldingRange.js';
import { hover } from '../../server/features/hover.js';
import { inlayHint } from '../../server/features/inlayHint.js';
import { entriesOf } from '../../server/features/library.js';
import { sourcesOf } from '../../server/features/library-sources.js';
import { type NeighbourParams, neighbour } from '../../server/features/neighbour.js';
import { toRange } from '../../server/features/places.js';
import { references } from '../../server/features/references.js';
import { prepareRename, rename } from '../../server/features/rename.js';
import { semanticTokens } from '../../server/features/semanticTokens.js';
import { legend } from '../../server/features/tokens.js';
import { symbolsAmong } from '../../server/features/workspaceSymbol.js';
import { citationAnswers } from './answers-citations.js';
import { writeChange, writeList, writePlace } from './writing.js';

/** What is asked: the words behind the name, and the cursor of the case. */
export interface Asked {
  readonly doc: Document;
  readonly cursor: number | undefined;
  readonly args: string;
}

const uri = 'text:case';
const textDocument = { uri };
const severities = ['', 'error', 'warning', 'information', 'hint'];

/** Every answer by its name. */
export const answers: Readonly<Record<string, (asked: Asked) => string>> = {
  ...citationAnswers(context, at),
  completion: (asked) => writeList(completions(asked)),
  action: (asked) => action(asked),
  actions: (asked) => writeList(offered(asked).map(({ title }) => title)),
  citations: ({ doc }) => writeList(doc.citations.map((one) => citation(doc, one))),
  definition: (asked) => places(asked, definition.answer(asked.doc, at(asked), context()) as Location[] | null),
  findings: ({ doc }) => writeList(findings(doc)),
  fix: ({ doc, args }) => fix(doc, args),
  fixes: ({ doc }) =>
    writeList(actions(doc).map(({ title, isPreferred }) => `${title}${isPreferred ? ' (preferred)' : ''}`)),
  folding: ({ doc }) =>
    writeList(
      foldingRange
        .answer(doc, { textDocument }, context())
        .map(({ startLine, endLine }) => `lines ${startLine + 1} to ${endLine + 1}`),
    ),
  highlight: (asked) =>
    writeList(
      (documentHighlight.answer(asked.doc, at(asked), context()) ?? []).map(
        ({ range, kind }) => `${['', 'text', 'read', 'write'][kind ?? 1]} ${writePlace(asked.doc, range)}`,
      ),
    ),
  hints: ({ doc }) => writeList(hints(doc)),
  hover: (asked) => hovered(asked),
  links: ({ doc }) =>
    writeList(
      documentLink
        .answer(doc, { textDocument }, context())
        .map((link) => documentLinkResolve.answer(doc, link, context()))
        .map(({ range, target }) => `${writePlace(doc, range)} to ${target}`),
    ),
  next: (asked) => step(asked, 'next'),
  notes: ({ doc }) => writeList(items(doc, 'note').map((note) => `${note.name}: ${noteText(doc, note)}`)),
  outline: (asked) => writeList(outlined(asked)),
  pair: (asked) => step(asked, 'pair'),
  pairs: ({ doc }) => writeList(pairs(doc)),
  previous: (asked) => step(asked, 'previous'),
  refactor: (asked) => refactored(asked),
  references: (asked) => {
    const params = { ...at(asked), context: { includeDeclaration: asked.args !== 'markers' } };
    return places(asked, references.answer(asked.doc, params, context()) as Location[] | null);
  },
  rename: (asked) => (asked.args ? renamed(asked) : renamable(asked)),
  symbols: ({ doc, args }) =>
    writeList(
      symbolsAmong(
        entriesOf(doc, uri),
        sourcesOf(doc, uri, () => true),
        args,
      ).map(({ name, containerName, location }) => `${name}, ${containerName} ${writePlace(doc, location.range)}`),
    ),
  sources: ({ doc }) => writeList(sources(doc)),
  tokens: ({ doc }) => writeList(tokens(doc)),
};

/** Where a citation stands, what it leads to, and its parts. */
function citation(doc: Document, one: CitationOccurrence): string {
  const { parts, antecedent, candidates, targets, meant, as, status } = one;
  const part = (name: string, found: CitationPart | undefined) => (found ? [`${name} ${found.text}`] : []);
  const each = (name: string, found: readonly CitationPart[]) => found.flatMap((one) => part(name, one));
  const names = (name: string, list: readonly CitationOccurrence[]) => list.map(({ label }) => `${name} ${label}`);
  const said = [
    ...each('author', parts.authors),
    ...[...part('title', parts.title), ...part('in', parts.container), ...part('publisher', parts.publisher)],
    ...[...part('date', parts.date), ...each('symbol', parts.symbols), ...part('doi', parts.doi)],
    ...parts.urls.map(({ url, fault }) => `${fault ? `mended (${fault})` : 'url'} ${url}`),
    ...[...part('accessed', parts.accessed), ...part('named', parts.named), ...part('at', parts.pinpoint)],
    ...one.loneQuotes.map((quote) => `lone ${writePlace(doc, toRange(doc, within(doc, one, quote)))}`),
  ];
  const home = one.note ? `note ${one.note.label}` : `line ${doc.placeAt(doc.span(one).from).line + 1}`;
  const leads = [
    ...(antecedent?.note ? [`to note ${antecedent.note.label}`] : []),
    ...(targets.length ? [`names ${targets.map(({ label }) => label).join(', ')}`] : []),
    ...[...names('maybe', candidates), ...(meant ? [`means note ${meant.label}`] : [])],
  ];
  const what = [as, ...(status === 'resolved' ? [] : [status]), ...leads].join(' ');
  return `${home}:${one.nested ? ' within it,' : ''} ${what}${said.length ? ` | ${said.join(' | ')}` : ''}`;
}

function within(doc: Document, one: CitationOccurrence, { from, to }: CitationPart) {
  const start = doc.span(one).from;
  return { from: start + from, to: start + to };
}

/** Each source, with the notes that cite it. */
function sources(doc: Document): string[] {
  const found = new Map(doc.citations.flatMap(({ source }) => (source ? [[source.key, source]] : [])));
  return [...found.values()].map(({ key, label, year, conflicts }) => {
    const { definitions, uses } = doc.group({ space: 'source', key });
    const notes = [...definitions, ...uses].flatMap((one) => (one as CitationOccurrence).note?.label ?? []);
    const faults = conflicts.map(({ what, at }) => `; another ${what} in note ${at.note?.label}`);
    return `${key}: ${label}${year === undefined ? '' : ` (${year})`}: ${notes.join(', ')}${faults.join('')}`;
  });
}

function context(capabilities: Context['client']['capabilities'] = {}): Context {
  const tree = { documentSymbol: { hierarchicalDocumentSymbolSupport: true }, foldingRange: { lineFoldingOnly: true } };
  const related = { publishDiagnostics: { relatedInformation: true } };
  const client = { commands: ['glossator.goto'], ruleDocs: undefined };
  return {
    uri: textDocument.uri,
    version: 1,
    stamp: '',
    notice: undefined,
    show: { outlineActors: false, outlineDates: false, dateHints: true, citationHints: true },
    client: { ...client, capabilities: { textDocument: { ...tree, ...related, ...capabilities.textDocument } } },
  };
}

/** The question at the cursor. Throws where the case has none. */
function at({ doc, cursor }: Asked) {
  if (cursor === undefined) throw new Error('this answer needs a cursor ¦ in the text');
  return { textDocument, position: doc.placeAt(cursor) };
}

function places({ doc }: Asked, found: readonly Location[] | null): string {
  return writeList((found ?? []).map(({ range }) => writePlace(doc, range)));
}

function hovered(asked: Asked): string {
  const rich = asked.args === 'markdown' ? { hover: { contentFormat: ['markdown' as const] } } : {};
  const answer: Hover | null = hover.answer(asked.doc, at(asked), context({ textDocument: rich }));
  return answer ? (answer.contents as { value: string }).value : 'nothing';
}

function step(asked: Asked, direction: NeighbourParams['direction']): string {
  const range = neighbour.answer(asked.doc, { ...at(asked), direction }, context());
  return range ? writePlace(asked.doc, range) : 'nothing';
}

/** The names that are offered, as many as the case asks for, what is said of each, and the text it would replace. */
function completions(asked: Asked): string[] {
  const { items } = completion.answer(asked.doc, at(asked), context());
  const ordered = [...items].sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1));
  ordered.length = Math.min(ordered.length, Number(asked.args || ordered.length));
  return ordered.map(({ label, detail, textEdit }) => {
    const range = textEdit && 'range' in textEdit ? textEdit.range : undefined;
    return `${label} (${detail}) for ${range ? writePlace(asked.doc, range) : 'nothing'}`;
  });
}

/** The outline; with actors or dates where the case asks for them. */
function outlined({ doc, args }: Asked): string[] {
  const { show, ...rest } = context();
  const wanted = { ...show, outlineActors: args.includes('actors'), outlineDates: args.includes('dates') };
  return tree(documentSymbol.answer(doc, { textDocument }, { ...rest, show: wanted }) as DocumentSymbol[], '');
}

function tree(nodes: readonly DocumentSymbol[], indent: string): string[] {
  return nodes.flatMap(({ name, detail, children }) => [
    `${indent}${name}${detail ? `: ${detail}` : ''}`,
    ...tree(children ?? [], `${indent}  `),
  ]);
}

/** Each marker with the line it stands on, and the beginning of its note. */
function pairs(doc: Document): string[] {
  return items(doc, 'marker').map((marker) => {
    const notes = definitionsOf(doc, marker).map((note) => `“${noteText(doc, note).slice(0, 40).trim()}”`);
    return `line ${doc.placeAt(marker.from).line + 1}: ${marker.name} to ${notes.join(' and ') || 'no note'}`;
  });
}

function findings(doc: Document): string[] {
  return diagnosticsOf(doc, context()).flatMap(({ range, severity, code, message, relatedInformation = [] }) => [
    `${writePlace(doc, range)}`,
    `  ${severities[severity ?? 0]} ${code}: ${message}`,
    ...relatedInformation.map(({ location, message }) => `  ${writePlace(doc, location.range)}: ${message}`),
  ]);
}

/** The remedies of all findings: only these belong to diagnostics. */
function actions(doc: Document): CodeAction[] {
  const range = toRange(doc, { from: 0, to: doc.length });
  const all = codeAction.answer(doc, { textDocument, range, context: { diagnostics: [] } }, context());
  return all.filter(({ diagnostics }) => diagnostics);
}

/** What can be done at the cursor although nothing is wrong there. */
function offered(asked: Asked): CodeAction[] {
  const { position } = at(asked);
  const range = { start: position, end: position };
  const all = codeAction.answer(asked.doc, { textDocument, range, context: { diagnostics: [] } }, context());
  return all.filter(({ diagnostics }) => !diagnostics);
}

/** What the action with this title does. */
function action(asked: Asked): string {
  const found = offered(asked).find(({ title }) => title === asked.args);
  if (!found)
    return `there is no such action; the actions are:\n${writeList(offered(asked).map(({ title }) => title))}`;
  return change(asked.doc, found.edit);
}

function hints(doc: Document): string[] {
  const range = toRange(doc, { from: 0, to: doc.length });
  return inlayHint
    .answer(doc, { textDocument, range }, context())
    .map(({ position, label }) => `${writePlace(doc, { start: position, end: position })} ${label}`);
}

/** What the fix with this title does. */
function fix(doc: Document, title: string): string {
  const action = actions(doc).find((action) => action.title === title);
  if (!action) return `there is no such fix; the fixes are:\n${writeList(actions(doc).map(({ title }) => title))}`;
  const [, range] = action.command?.arguments ?? [];
  return range ? `goes to ${writePlace(doc, range)}` : change(doc, action.edit);
}

function change(doc: Document, edit: WorkspaceEdit | null | undefined): string {
  return writeChange(doc, edit?.changes?.[textDocument.uri] ?? []);
}

function renamed(asked: Asked): string {
  try {
    return change(asked.doc, rename.answer(asked.doc, { ...at(asked), newName: asked.args }, context()));
  } catch (error) {
    if (error instanceof Refusal) return `refused: ${error.message}`;
    throw error;
  }
}

/** What the refactoring of this name does at the cursor, or at the start of the text. */
function refactored({ doc, cursor = 0, args }: Asked): string {
  const position = doc.placeAt(cursor);
  const answer = executeRefactoring.answer(doc, { textDocument, position, name: args }, context());
  if (!answer) return 'nothing';
  return 'refused' in answer ? `refused: ${answer.refused}` : change(doc, answer.edit);
}

function renamable(asked: Asked): string {
  const answer = prepareRename.answer(asked.doc, at(asked), context());
  if (!answer || !('placeholder' in answer)) return 'nothing';
  return `${writePlace(asked.doc, answer.range)} as ${answer.placeholder}`;
}

function tokens(doc: Document): string[] {
  const { data } = semanticTokens.answer(doc, { textDocument }, context());
  const lines: string[] = [];
  let [line, character] = [0, 0];
  for (let i = 0; i < data.length; i += 5) {
    const [down = 0, across = 0, length = 0, type = 0, bits = 0] = data.slice(i, i + 5);
    character = down ? across : character + across;
    line += down;
    const range = { start: { line, character }, end: { line, character: character + length } };
    const modifiers = legend.tokenModifiers.filter((_, bit) => bits & (1 << bit));
    lines.push([legend.tokenTypes[type], ...modifiers, writePlace(doc, range)].join(' '));
  }
  return lines;
}
