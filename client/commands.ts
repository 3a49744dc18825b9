import { commands, Disposable, type LogOutputChannel, Selection, TextEditorRevealType, window } from 'vscode';
import type { Range } from 'vscode-languageclient';
import type { Server } from './client.js';
import { exportAllSources, exportSources } from './exportSources.js';
import { refactorCommands } from './refactor.js';

/** Where a command may lead, seen from the cursor; `pair` is the note of a marker and the first marker of a note. */
type Direction = 'next' | 'previous' | 'pair';

/** What the status bar says where there is nothing to go to. A popup would be too much for a missed keystroke. */
const nothing: Record<Direction, string> = {
  next: 'no marker further down',
  previous: 'no marker further up',
  pair: 'no marker or note with a counterpart at the cursor',
};

/** The commands that need an editor; each does what its title in the manifest says. */
export function registerCommands(server: Server, log: LogOutputChannel): Disposable {
  const jump = (direction: Direction) => () => jumpFromCursor(server, direction);
  const all: Record<string, (...args: never[]) => unknown> = {
    'glossator.nextMarker': jump('next'),
    'glossator.previousMarker': jump('previous'),
    'glossator.toggleMarkerNote': jump('pair'),
    'glossator.goto': (uri: string, range: Range) => goto(server, uri, range),
    'glossator.exportSources': (format?: string) => exportSources(server, format),
    'glossator.exportAllSources': (format?: string) => exportAllSources(server, format),
    ...refactorCommands(server),
    'glossator.showLog': () => log.show(),
    'glossator.restartServer': () => server.restart(),
  };
  return Disposable.from(...Object.entries(all).map(([name, run]) => commands.registerCommand(name, run)));
}

async function jumpFromCursor(server: Server, direction: Direction): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const client = server.client();
  const to = await client.sendRequest<Range | null>('glossator/neighbour', {
    ...client.code2ProtocolConverter.asTextDocumentPositionParams(editor.document, editor.selection.active),
    direction,
  });
  if (!to) {
    window.setStatusBarMessage(`Glossator: ${nothing[direction]}`, 5000);
    return;
  }
  const range = client.protocol2CodeConverter.asRange(to);
  editor.selection = new Selection(range.start, range.start);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Internal: a fix of a finding that only shows a place. Addresses and ranges come as the protocol writes them. */
async function goto(server: Server, uri: string, range: Range): Promise<void> {
  const { asUri, asRange } = server.client().protocol2CodeConverter;
  await window.showTextDocument(asUri(uri), { selection: asRange(range) });
}
