import { commands, type Diagnostic, type Disposable, languages, Uri, window } from 'vscode';
import type { DiagnosticProviderMiddleware } from 'vscode-languageclient';

const command = 'glossator.openRulePage';

/**
 * Lets the code of a finding open its page. The server names a file, but a file's address opens as bare source on a desktop and
 * not at all where the extension lives on a web server; a command reads well in every host.
 */
export const linkRulePages: DiagnosticProviderMiddleware['provideDiagnostics'] = async (document, id, token, next) => {
  const report = await next(document, id, token);
  if (report?.kind === 'full') report.items.forEach(linkRulePage);
  return report;
};

/** `glossator.openRulePage`: shows the page of the rule named, or else of the finding at the cursor. */
export function registerRulePages(extension: Uri): Disposable {
  return commands.registerCommand(command, async (given: unknown) => {
    const code = typeof given === 'string' ? given : codeAtCursor();
    if (code === undefined || !/^[a-z]+\/[a-z-]+$/.test(code)) {
      window.setStatusBarMessage('Glossator: no finding at the cursor', 5000);
      return;
    }
    const page = Uri.joinPath(extension, 'docs', 'rules', `${code}.md`);
    // The preview is an extension of its own, which some editors lack.
    await commands.executeCommand('markdown.showPreview', page).then(undefined, () => window.showTextDocument(page));
  });
}

function linkRulePage({ code }: Diagnostic): void {
  if (typeof code !== 'object') return;
  code.target = Uri.from({ scheme: 'command', path: command, query: JSON.stringify([code.value]) });
}

function codeAtCursor(): string | undefined {
  const editor = window.activeTextEditor;
  if (!editor) return undefined;
  for (const { range, code } of languages.getDiagnostics(editor.document.uri)) {
    const ours = typeof code === 'object' && code.target.path === command;
    if (ours && range.contains(editor.selection.active)) return String(code.value);
  }
  return undefined;
}
