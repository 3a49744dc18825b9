import {
  type CompletionItem,
  CompletionItemKind,
  type Diagnostic,
  DiagnosticSeverity,
  type Hover,
  type Position,
  type Range,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Feature } from '../features/feature.js';
import { fold } from '../lexicon/clashes.js';
import { type Expected, expectedAt, keysAround, wordAt } from '../lexicon/expect.js';
import { scalar } from '../lexicon/insert.js';
import { entryKeys, fileName, kinds, rootKeys } from '../lexicon/keys.js';
import type { Reading } from '../lexicon/read.js';
import type { Documents } from './documents.js';
import type { Lexicons } from './lexicons.js';
import { isLexicon, type OpenDocument } from './openDocument.js';

/** A feature that answers in a lexicon as well, which is no prose, and that knows elsewhere which lexicon holds. */
export function knowingLexicons(
  feature: Feature<never, unknown>,
  lexicons: Lexicons,
  documents: Documents,
): Feature<never, unknown> {
  const own = Object.hasOwn(answers, feature.method) ? answers[feature.method] : undefined;
  return {
    ...feature,
    answer(doc, params, ctx) {
      const document = documents.get(ctx.uri);
      if (isLexicon(ctx.uri)) {
        return own && document ? own(document, params, lexicons, documents) : feature.answer(doc, params, ctx);
      }
      const ask = () => feature.answer(doc, params, { ...ctx, lexicon: lexicons.fileFor(ctx.uri) });
      // Only what adds to the file must know it as it is now.
      return /codeAction/.test(feature.method) && !lexicons.watched ? lexicons.refresh(ctx.uri).then(ask) : ask();
    },
  };
}

/** What is wrong with a lexicon. `used` is false for one that does not lie at the root of a folder. */
export function lexiconDiagnostics(uri: string, text: string, { problems }: Reading, used: boolean): Diagnostic[] {
  const lines = TextDocument.create(uri, 'yaml', 0, text);
  const found = problems.map(
    ({ from, to, severity, message }): Diagnostic => ({
      source: 'glossator',
      severity: severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
      message,
      range: { start: lines.positionAt(from), end: lines.positionAt(to) },
    }),
  );
  return used ? found : [misplaced, ...found];
}

const start: Position = { line: 0, character: 0 };
const misplaced: Diagnostic = {
  source: 'glossator',
  severity: DiagnosticSeverity.Information,
  message: `This file is not used: only a ${fileName} at the root of a folder that is opened as a workspace is.`,
  range: { start, end: start },
};

type Answer = (document: OpenDocument, params: never, lexicons: Lexicons, documents: Documents) => unknown;

const answers: Readonly<Record<string, Answer>> = {
  'textDocument/diagnostic': (document, _params, lexicons) => ({
    kind: 'full',
    items: lexicons.diagnosticsOf(document),
  }),
  'textDocument/completion': complete,
  'textDocument/hover': explain,
};

function complete(
  document: OpenDocument,
  { position }: { position: Position },
  lexicons: Lexicons,
  documents: Documents,
): CompletionItem[] {
  const lines = linesOf(document);
  const expected = expectedAt(document.text, lines.offsetAt(position));
  if (!expected) return [];
  const range = rangeOf(lines, expected);
  return proposals(document, expected, lexicons, documents).map(
    ({ label, text = label, documentation, kind }, index) => ({
      label,
      kind,
      ...(documentation && { documentation }),
      sortText: String(index).padStart(4, '0'),
      textEdit: { range, newText: text },
    }),
  );
}

interface Proposal {
  readonly label: string;
  readonly kind: CompletionItemKind;
  /** What is written, where that is not the label. */
  readonly text?: string;
  readonly documentation?: string;
}

function proposals(document: OpenDocument, expected: Expected, lexicons: Lexicons, documents: Documents): Proposal[] {
  if (expected.what === 'name') return names(document, lexicons, documents);
  if (expected.what === 'kind') return listed(kinds, CompletionItemKind.EnumMember, '', []);
  const taken = keysAround(document.text, expected);
  const keys = expected.what === 'rootKey' ? rootKeys : entryKeys;
  return listed(keys, CompletionItemKind.Property, expected.what === 'rootKey' ? ':' : ': ', taken);
}

function listed(
  table: Readonly<Record<string, string>>,
  kind: CompletionItemKind,
  behind: string,
  taken: readonly string[],
): Proposal[] {
  const free = Object.entries(table).filter(([label]) => !taken.includes(label));
  return free.map(([label, documentation]) => ({ label, kind, text: label + behind, documentation }));
}

/** Actors that the open texts name and the lexicon does not, the most frequent first. */
function names(document: OpenDocument, lexicons: Lexicons, documents: Documents): Proposal[] {
  const { actors, exclude } = lexicons.readingOf(document).lexicon;
  const known = new Set([...actors.flatMap(({ name, aliases }) => [name, ...aliases]), ...exclude].map(fold));
  const found = [...mentionsIn(documents)].filter(([name]) => !known.has(fold(name)));
  return found
    .sort(([, a], [, b]) => b.mentions - a.mentions)
    .map(([label, count]) => ({
      label,
      kind: CompletionItemKind.Value,
      text: scalar(label),
      documentation: counted(count),
    }));
}

/** On a key or a kind what it means, on a name how often the open texts use it. */
function explain(
  document: OpenDocument,
  { position }: { position: Position },
  _lexicons: Lexicons,
  documents: Documents,
): Hover | null {
  const lines = linesOf(document);
  const word = wordAt(document.text, lines.offsetAt(position));
  const value = word && meaning(word.key, word.value ? document.text.slice(word.from, word.to) : undefined, documents);
  return value ? { contents: { kind: 'plaintext', value }, range: rangeOf(lines, word) } : null;
}

function meaning(key: string, value: string | undefined, documents: Documents): string | undefined {
  const keys: Readonly<Record<string, string>> = { ...rootKeys, ...entryKeys };
  if (value === undefined) return Object.hasOwn(keys, key) ? keys[key] : undefined;
  if (key === 'kind') return (kinds as Readonly<Record<string, string>>)[value];
  if (key !== 'name') return undefined;
  const named = mentionsIn(documents).get(value.replace(/^(["'])(.*)\1$/, '$2'));
  return named ? counted(named) : 'The open texts do not name it.';
}

interface Count {
  mentions: number;
  texts: number;
}

function mentionsIn(documents: Documents): Map<string, Count> {
  const counts = new Map<string, Count>();
  for (const { core } of documents.all()) {
    const here = new Set<string>();
    for (const { actor } of core.actors) {
      const count = counts.get(actor.id) ?? { mentions: 0, texts: 0 };
      counts.set(actor.id, count);
      count.mentions++;
      if (!here.has(actor.id)) count.texts++;
      here.add(actor.id);
    }
  }
  return counts;
}

function counted({ mentions, texts }: Count): string {
  return `Named ${mentions === 1 ? 'once' : `${mentions} times`} in ${texts === 1 ? 'an open text' : `${texts} open texts`}.`;
}

function linesOf({ uri, text }: OpenDocument): TextDocument {
  return TextDocument.create(uri, 'yaml', 0, text);
}

function rangeOf(lines: TextDocument, { from, to }: { from: number; to: number }): Range {
  return { start: lines.positionAt(from), end: lines.positionAt(to) };
}
