import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  article,
  codeOf,
  cursor,
  diagnostics,
  expectFindings,
  findings,
  show,
  showSample,
  withSetting,
} from './workbench.js';

/** Note 2 has lost its marker, and marker 4 its note. */
const damaged = `Trams run every six minutes.[1] Fares rose in May. The night line was extended.[3] It is late.[4]

Notes

[1] City Transport Office, Timetable 2024.
[2] City Transport Office, Table of Fares.
[3] Council decision 11/6.
`;
const faults = ['note/number-gap: [3]', 'note/marker-without-note: [4]', 'note/note-without-marker: [2]'];

describe('findings', () => {
  it('are one of each kind in the broken sample, at the words that are wrong', async () => {
    const { document } = await showSample('broken.txt');
    await expectFindings(document, [
      'note/number-gap: [4]',
      'note/marker-without-note: [9]',
      'note/mixed-styles: [^fees]',
      'note/note-without-marker: [3]',
      'note/duplicate-note: [5]',
      'note/duplicate-note: [5]',
      'note/empty-note: [6]',
      'note/out-of-order: [8]',
      'note/note-without-marker: [10]',
    ]);
  });

  it('are none in an intact article, and none in prose full of numbers', async () => {
    assert.deepEqual(findings((await show(article)).document), []);
    assert.deepEqual(findings((await showSample('news-no-notes.txt')).document), []);
  });

  it('come and go while the text is written', async () => {
    const { document } = await show('Trams run every six minutes.[1]\n\nNotes\n\n[1] Timetable 2024.\n');
    assert.deepEqual(findings(document), []);
    await type(document, 'minutes.[1]¦', ' Fares rose in May.[2]');
    await expectFindings(document, ['note/marker-without-note: [2]']);
    await type(document, 'Timetable 2024.¦', '\n[2] Table of Fares.');
    await expectFindings(document, []);
  });

  it('stand at the same words when lines end in CR LF', async () => {
    const { document } = await show(damaged.replaceAll('\n', '\r\n'));
    assert.equal(document.eol, vscode.EndOfLine.CRLF);
    await expectFindings(document, faults);
  });

  it('carry their places, a severity and the page of their rule', async () => {
    const { document } = await show(damaged);
    await expectFindings(document, faults);
    for (const { code, message } of diagnostics(document)) {
      assert.ok(message.length > 20, `${codeOf(code)} says only: ${message}`);
      assert.ok(typeof code === 'object' && code.target.toString(true).includes(String(code.value)));
    }
    const [gap, marker] = diagnostics(document);
    assert.equal(gap.severity, vscode.DiagnosticSeverity.Information);
    assert.equal(marker.severity, vscode.DiagnosticSeverity.Warning);
    assert.ok((gap.relatedInformation?.length ?? 0) > 0, 'the gap names no place');
  });
});

describe('silence', () => {
  it('by a setting, at once and for that rule only', async () => {
    const { document } = await show(damaged);
    await expectFindings(document, faults);
    await withSetting('rules.note/marker-without-note', 'off', () =>
      expectFindings(document, ['note/number-gap: [3]', 'note/note-without-marker: [2]']),
    );
    await expectFindings(document, faults);
  });

  it('by a comment in Markdown', async () => {
    const comment = '<!-- glossator-disable-next-line note/marker-without-note -->\n';
    const { document } = await show(`Trams run.[^1]\n${comment}Fares rose.[^2]\n\n[^1]: Timetable 2024.\n`, 'markdown');
    assert.deepEqual(findings(document), []);
    await type(document, '¦<!--', 'A line of its own.\n\n', comment.length);
    await expectFindings(document, ['note/marker-without-note: [^2]']);
  });

  it('by a line of its own in plain text', async () => {
    const { document } = await show(damaged);
    await expectFindings(document, faults);
    await type(document, '¦Trams', 'glossator-disable-next-line note/marker-without-note\n');
    await expectFindings(document, ['note/number-gap: [3]', 'note/note-without-marker: [2]']);
  });
});

/** Writes at a place, over the `over` characters that follow it. */
async function type(document: vscode.TextDocument, stretch: string, text: string, over = 0): Promise<void> {
  const start = cursor(document, stretch);
  const end = document.positionAt(document.offsetAt(start) + over);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(start, end), text);
  assert.ok(await vscode.workspace.applyEdit(edit));
}
