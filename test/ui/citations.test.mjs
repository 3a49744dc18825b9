// Citations, as a reader and a writer meet them.
//
//   npm run test:ui -- --update    also takes the pictures docs/ibid.png, docs/call-hierarchy.png and docs/renumber.png anew
import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openSample, root } from './sample.mjs';

const settings = {
  'breadcrumbs.enabled': false,
  'editor.fontSize': 14,
  'editor.occurrencesHighlight': 'off',
  'editor.wordWrap': 'wordWrapColumn',
  'editor.wordWrapColumn': 112,
  // The sample stays as it is, whatever is typed here.
  'files.autoSave': 'off',
};

describe('citations in plain text', () => {
  let workbench;
  before(async () => {
    workbench = await openSample('citations.txt', { settings });
    await workbench.page.setViewportSize({ width: 1200, height: 1000 });
    await workbench.page.keyboard.press('Control+B');
    // The server has read the text when labels have a colour of their own.
    await workbench.coloursWhen(['has no «owner»', '«13». Ibid'], (prose, label) => label !== prose);
  });
  after(() => workbench?.close());

  it('say on hover which source an Ibid. means, and by which way', async () => {
    const text = await workbench.hover('8. «Ibid»., p. 9', 'Two Judgments on Moving Water');
    assert.match(text, /8 → 7/);
    if (process.env.UPDATE_FIXTURES) await workbench.screenshot(path.join(root, 'docs', 'ibid.png'));
  });

  it('lead with F12 from a short form to the full citation', async () => {
    assert.equal((await workbench.goToDefinition('«Varga», supra note 7')).line, 22);
  });

  it('show which notes rely on a source', async () => {
    const { page } = workbench;
    await workbench.dismiss();
    const { x, y } = await workbench.placeOf('8. «Ibid»., p. 9');
    await page.mouse.click(x, y);
    await page.keyboard.press('Shift+Alt+H');
    const tree = page.locator('.sidebar .monaco-list-row');
    await tree.filter({ hasText: 'Note 12' }).first().waitFor();
    const rows = (await tree.allInnerTexts()).join('\n');
    for (const note of ['Note 7', 'Note 8', 'Note 10', 'Note 12']) assert.match(rows, new RegExp(note));
    if (process.env.UPDATE_FIXTURES) await workbench.screenshot(path.join(root, 'docs', 'call-hierarchy.png'));
    await page.keyboard.press('Control+B');
  });

  it('keep every link when the notes are renumbered, after a preview', async () => {
    const { page } = workbench;
    await workbench.dismiss();
    await swapTwoMarkers(workbench);
    await workbench.command('Glossator: Renumber Notes in Order of Their Markers');
    await page.locator('.panel .monaco-list-row', { hasText: 'citations.txt' }).first().waitFor();
    if (process.env.UPDATE_FIXTURES) await workbench.screenshot(path.join(root, 'docs', 'renumber.png'));
    await page.locator('.panel .monaco-button', { hasText: 'Apply' }).click();
    await workbench.placeOf('single sentence«5» and');
    await workbench.placeOf('been busy since.«6» Two');
  });
});

/** Writes marker 6 where 5 stands and 5 where 6 stands. */
async function swapTwoMarkers(workbench) {
  const { page } = workbench;
  for (const [words, digit] of [
    ['been busy since.«6» Two', '5'],
    ['single sentence«5» and', '6'],
  ]) {
    const { x, y } = await workbench.placeOf(words);
    await page.mouse.click(x + 5, y);
    await page.keyboard.press('Backspace');
    await page.keyboard.type(digit);
  }
}
