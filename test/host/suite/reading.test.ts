import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { article, cursor, show, showSample } from './workbench.js';

describe('hover', () => {
  it('shows the note of a bare digit, its address as a link, and why it is a marker', async () => {
    const { document } = await show(article);
    const text = await hover(document, 'in 2018.¦1 The');
    assert.match(text, /Port Authority, Annual Report/);
    assert.match(text, /<https:\/\/port\.example\.org\/report>/);
    assert.match(text, /\d+ % confidence/);
    assert.match(text, /^- .+$/m, 'no reason is listed');
  });

  it('says of an explicit marker only what its note says', async () => {
    const { document } = await show(
      'Trams run every six minutes.[1]\n\nNotes\n\n[1] City Transport Office, Timetable.\n',
    );
    const text = await hover(document, 'minutes.[¦1]');
    assert.match(text, /City Transport Office, Timetable/);
    assert.doesNotMatch(text, /confidence/);
  });

  it('shows on a note where it is cited, each place with its sentence', async () => {
    const { document } = await show(article);
    const text = await hover(document, '¦2. Guild');
    assert.match(text, /The pilots objected/);
    assert.match(text, /A second gate followed in May/);
  });

  it('does not take a year for a marker', async () => {
    const { document } = await show(article);
    assert.match(await hover(document, 'in 20¦18.1'), /^\*\*2018\*\*/);
    assert.doesNotMatch(await hover(document, 'in 20¦18.1'), /Note/);
  });

  it('reads the note of a sample that is cited in a list', async () => {
    const { document } = await showSample('endnotes-article.txt');
    assert.match(await hover(document, 'in 2018.3, ¦4 The plan'), /Work Plan for Common Stores/);
  });
});

describe('going from a marker to its note and back', () => {
  it('definition leads from the marker to the note', async () => {
    const { document } = await show(article);
    assert.deepEqual(await placesOf('vscode.executeDefinitionProvider', document, 'objected,¦2'), [
      '2. Guild of Pilots',
    ]);
  });

  it('definition leads from the note to its first marker', async () => {
    const { document } = await show(article);
    assert.deepEqual(await placesOf('vscode.executeDefinitionProvider', document, '¦2. Guild'), ['2 and the council']);
  });

  it('references are all the markers of a note, and the note', async () => {
    const { document } = await show(article);
    const places = await placesOf('vscode.executeReferenceProvider', document, 'objected,¦2');
    assert.deepEqual(places, ['2 and the council', '2', '2. Guild of Pilots']);
  });

  it('highlights tell the note from its markers', async () => {
    const { document } = await show(article);
    const found = await ask<vscode.DocumentHighlight[]>('vscode.executeDocumentHighlights', document, 'objected,¦2');
    const kinds = found.map(({ kind, range }) => `${range.start.line}: ${vscode.DocumentHighlightKind[kind ?? 0]}`);
    assert.deepEqual(kinds.sort(), ['2: Read', '2: Read', '7: Write']);
  });

  it('goes over to a page-bottom note in a text from a PDF', async () => {
    const { document } = await showSample('pdf-statement.txt');
    const [place] = await placesOf('vscode.executeDefinitionProvider', document, 'Automated decision systems¦1 can');
    assert.match(place, /^1 In this/);
  });
});

function ask<Answer>(command: string, document: vscode.TextDocument, stretch: string): Thenable<Answer> {
  return vscode.commands.executeCommand<Answer>(command, document.uri, cursor(document, stretch));
}

async function hover(document: vscode.TextDocument, stretch: string): Promise<string> {
  const hovers = await ask<vscode.Hover[]>('vscode.executeHoverProvider', document, stretch);
  const parts = hovers.flatMap(({ contents }) => contents);
  return parts.map((part) => (typeof part === 'string' ? part : part.value)).join('\n\n');
}

/** The places that a command answers with, each as the words that begin there. */
async function placesOf(command: string, document: vscode.TextDocument, stretch: string): Promise<string[]> {
  const found = await ask<(vscode.Location | vscode.LocationLink)[]>(command, document, stretch);
  const starts = found.map((place) => ('targetUri' in place ? place.targetSelectionRange : place.range)?.start);
  return starts.map((start) => wordsAt(document, start));
}

function wordsAt(document: vscode.TextDocument, start: vscode.Position | undefined): string {
  assert.ok(start);
  const { line, character } = start;
  return document
    .lineAt(line)
    .text.slice(character, character + 18)
    .trim();
}
