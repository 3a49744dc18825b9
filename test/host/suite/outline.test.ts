import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { article, show, showSample } from './workbench.js';

describe('the outline', () => {
  it('holds the notes under their heading', async () => {
    const { document } = await show(article);
    const symbols = await ask<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document);
    const list = symbols.find(({ name }) => name === 'Notes');
    assert.ok(list, `there is no heading Notes among ${symbols.map(({ name }) => name)}`);
    assert.equal(list.children.length, 3);
    assert.match(`${list.children[1].name} ${list.children[1].detail}`, /2.*Guild of Pilots/);
  });
});

describe('folding', () => {
  it('folds the block of notes', async () => {
    const { document } = await show(article);
    const folds = await ask<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', document);
    const notes = folds.map(({ start, end }) => [document.lineAt(start).text, document.lineAt(end).text.slice(0, 2)]);
    assert.deepEqual(notes, [['Notes', '3.']]);
  });

  it('folds front matter', async () => {
    const { document } = await showSample('front-matter-page.txt');
    const folds = await ask<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', document);
    const fold = folds.find(({ start }) => start === 0);
    assert.ok(fold, 'nothing folds at the first line');
    assert.equal(document.lineAt(fold.end).text, '---');
  });
});

describe('links in notes', () => {
  it('never take the full stop or the arrow behind the address', async () => {
    const { document } = await showSample('endnotes-article.txt');
    const links = await ask<vscode.DocumentLink[]>('vscode.executeLinkProvider', document, 100);
    const shown = links.map(({ range }) => document.getText(range));
    assert.equal(shown.length, 4);
    for (const text of shown) assert.match(text, /^https:\/\/.*[a-z0-9]$/);
    assert.deepEqual(
      links.map(({ target }) => target?.toString(true)),
      shown,
    );
  });

  it('end before an arrow that touches them', async () => {
    const { document } = await show(`${article.trimEnd()} See https://council.example.org/minutes.↩︎\n`);
    const links = await ask<vscode.DocumentLink[]>('vscode.executeLinkProvider', document, 100);
    const shown = links.map(({ range }) => document.getText(range));
    assert.deepEqual(shown, ['https://port.example.org/report', 'https://council.example.org/minutes']);
  });
});

describe('semantic tokens', () => {
  it('have the types and modifiers that the manifest colours', async () => {
    const { document } = await show(article);
    const { tokenTypes, tokenModifiers } = await legendOf(document);
    const { contributes } = vscode.extensions.getExtension('glossator.glossator')?.packageJSON ?? {};
    assert.deepEqual(
      tokenTypes,
      contributes.semanticTokenTypes.map(({ id }: { id: string }) => id),
    );
    assert.deepEqual(
      tokenModifiers,
      contributes.semanticTokenModifiers.map(({ id }: { id: string }) => id),
    );
  });

  it('cover each marker, label and address of a plain text', async () => {
    const { document } = await show(article);
    const tokens = await tokensOf(document);
    assert.deepEqual(
      tokens.filter((token) => token.startsWith('note')),
      [
        'noteMarker inferred 1',
        'noteMarker inferred 2',
        'noteMarker inferred 3',
        'noteMarker inferred 2',
        'noteLabel 1',
        'noteUrl https://port.example.org/report',
        'noteLabel 2',
        'noteLabel 3',
      ],
    );
  });

  it('tell a marker that leads nowhere', async () => {
    const { document } = await show('Fares rose in May.[2] Trams run.[1]\n\nNotes\n\n[1] Timetable 2024.\n');
    assert.ok((await tokensOf(document)).includes('noteMarker dangling [2]'));
  });

  it('tell actors by their kind, and dates from lengths of time', async () => {
    const { document } = await show('In May 2021 the OECD gave Norway two weeks.\n');
    assert.deepEqual(await tokensOf(document), [
      'date May 2021',
      'actor igo OECD',
      'actor state Norway',
      'date duration two weeks',
    ]);
  });

  it('of notes are none in a text without notes', async () => {
    const { document } = await showSample('news-no-notes.txt');
    assert.deepEqual(
      (await tokensOf(document)).filter((token) => token.startsWith('note')),
      [],
    );
  });
});

function ask<Answer>(command: string, { uri }: vscode.TextDocument, ...rest: unknown[]): Thenable<Answer> {
  return vscode.commands.executeCommand<Answer>(command, uri, ...rest);
}

function legendOf(document: vscode.TextDocument): Thenable<vscode.SemanticTokensLegend> {
  return ask('vscode.provideDocumentSemanticTokensLegend', document);
}

/** Each token as its type, its modifiers and the words it covers. */
async function tokensOf(document: vscode.TextDocument): Promise<string[]> {
  const legend = await legendOf(document);
  const { data } = await ask<vscode.SemanticTokens>('vscode.provideDocumentSemanticTokens', document);
  const tokens: string[] = [];
  let line = 0;
  let character = 0;
  for (let at = 0; at < data.length; at += 5) {
    const [lines, characters, length, type, bits] = data.slice(at, at + 5);
    line += lines;
    character = lines === 0 ? character + characters : characters;
    const modifiers = legend.tokenModifiers.filter((_, bit) => bits & (1 << bit));
    const text = document.lineAt(line).text.slice(character, character + length);
    tokens.push([legend.tokenTypes[type], ...modifiers, text].join(' '));
  }
  return tokens;
}
