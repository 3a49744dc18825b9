import MarkdownIt from 'markdown-it';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  createLanguageService,
  DiagnosticLevel,
  githubSlugifier,
  type IWorkspace,
  LogLevel,
} from 'vscode-markdown-languageservice';
import { URI } from 'vscode-uri';
import type { Peer } from './peers.mjs';

const never = () => ({ dispose() {} });

/** A token that is never cancelled. */
const token = { isCancellationRequested: false, onCancellationRequested: never };

/** The engine of the editor's own Markdown support, in a workspace without files. */
export function openLanguageService(): Peer['check'] {
  const parser = new MarkdownIt();
  const service = createLanguageService({
    workspace: emptyWorkspace(),
    parser: { slugifier: githubSlugifier, tokenize: async (document) => parser.parse(document.getText(), {}) },
    logger: { level: LogLevel.Off, log() {} },
  });
  const options = {
    validateReferences: DiagnosticLevel.warning,
    validateFragmentLinks: undefined,
    validateFileLinks: undefined,
    validateMarkdownFileLinkFragments: undefined,
    validateUnusedLinkDefinitions: DiagnosticLevel.warning,
    validateDuplicateLinkDefinitions: DiagnosticLevel.warning,
    ignoreLinks: [],
  };
  let opened = 0;
  return async (text) => {
    // A name of its own for each text: the service remembers what it has read.
    const document = TextDocument.create(`file:///bench/${opened++}.md`, 'markdown', 1, text);
    return (await service.computeDiagnostics(document, options, token)).length;
  };
}

function emptyWorkspace(): IWorkspace {
  return {
    workspaceFolders: [URI.parse('file:///bench')],
    onDidChangeMarkdownDocument: never,
    onDidCreateMarkdownDocument: never,
    onDidDeleteMarkdownDocument: never,
    getAllMarkdownDocuments: async () => [],
    hasMarkdownDocument: () => false,
    openMarkdownDocument: async () => undefined,
    stat: async () => undefined,
    readDirectory: async () => [],
  };
}
