import { ConfigurationTarget, Disposable, type Memento, type TextDocument, window, workspace } from 'vscode';

const answered = 'footnoteSettingAnswered';
const setting = 'referenceLinks.enabled';
const here = 'Off in this workspace';
const everywhere = 'Off everywhere';
const never = "Don't ask again";

/**
 * VS Code's own check of Markdown links takes a footnote for a link whose definition is missing. Where that check is on and a text
 * with footnotes is on the screen, offers to switch it off for references: once, and never again after an answer.
 */
export function offerFootnoteSetting(memory: Memento): Disposable {
  let asking = false;
  const consider = async () => {
    const document = window.activeTextEditor?.document;
    if (asking || memory.get(answered) || !document || !hasFalseAlarms(document)) return;
    asking = true;
    const answer = await ask();
    await memory.update(answered, true);
    await obey(answer).catch((error) => window.showErrorMessage(`The setting could not be changed: ${error}`));
  };
  consider();
  return Disposable.from(
    window.onDidChangeActiveTextEditor(consider),
    workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('markdown.validate') && consider()),
  );
}

function hasFalseAlarms(document: TextDocument): boolean {
  if (document.languageId !== 'markdown') return false;
  const validate = workspace.getConfiguration('markdown.validate', document);
  const on = validate.get('enabled') === true && validate.get(setting) !== 'ignore';
  return on && /^ {0,3}\[\^[^\]\s]+\]:/m.test(document.getText());
}

/** Closing the message without a choice is an answer, too. */
function ask(): Thenable<string | undefined> {
  const places = workspace.workspaceFolders ? [here, everywhere] : [everywhere];
  const why =
    'VS Code takes footnotes such as [^1] for links without a definition and reports them, although Glossator finds their notes. ' +
    'Switch off its check of reference links?';
  return window.showInformationMessage(why, ...places, never);
}

async function obey(answer: string | undefined): Promise<void> {
  if (answer !== here && answer !== everywhere) return;
  const target = answer === here ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
  await workspace.getConfiguration('markdown.validate').update(setting, 'ignore', target);
}
