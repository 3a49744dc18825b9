// An article in plain text, as its reader meets it.
//
//   npm run test:ui -- --update    also takes the picture docs/hover.png anew
import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openSample, root } from './sample.mjs';

describe('an article in plain text', () => {
  let workbench;
  before(async () => {
    workbench = await openSample('endnotes-article.txt', {
      settings: {
        'breadcrumbs.enabled': false,
        'editor.fontSize': 14,
        'editor.occurrencesHighlight': 'off',
        'editor.wordWrap': 'wordWrapColumn',
        'editor.wordWrapColumn': 112,
      },
    });
    await workbench.page.setViewportSize({ width: 1200, height: 750 });
    await workbench.page.keyboard.press('Control+B');
  });
  after(() => workbench?.close());

  it('has coloured markers', async () => {
    // A plain text has one colour until the server has read it, and the theme may come late.
    const words = ['expiry date', '«11» national inventories', 'expiry date,«2»'];
    const asRead = (prose, number, marker) => prose === number && marker !== prose;
    const [prose, number, marker] = await workbench.coloursWhen(words, asRead);
    assert.equal(number, prose);
    assert.notEqual(marker, prose);
  });

  it('shows the note, its address and the reason when one points at a marker', async () => {
    const text = await workbench.hover('expiry date,«2»', 'Cold and Forgotten');
    assert.match(text, /Lantern Institute for Public Administration/);
    assert.match(text, /https:\/\/lantern\.example\.org\/papers\/cold-and-forgotten\.pdf/);
    assert.match(text, /\d+ % confidence/);
    if (process.env.UPDATE_FIXTURES) await workbench.screenshot(path.join(root, 'docs', 'hover.png'));
  });

  it('leads from a marker to its note with F12, and from there back', async () => {
    assert.deepEqual(await workbench.goToDefinition('expiry date,«2»'), { line: 48, column: 3 });
    assert.equal((await workbench.goToDefinition('«2». Lantern')).line, 14);
  });

  it('leads from the hover of a note to the sentence that cites it', async () => {
    await workbench.goToDefinition('expiry date,«2»');
    await workbench.hover('«2». Lantern', 'compared 11 national inventories');
    await workbench.page.locator('.monaco-hover:visible a', { hasText: 'line 14' }).click();
    await workbench.page.locator('.statusbar-item', { hasText: 'Ln 14, Col ' }).waitFor();
  });

  it('says in the status bar that no marker follows', async () => {
    await workbench.goToDefinition('expiry date,«2»');
    await workbench.command('Glossator: Go to Next Marker');
    await workbench.page.locator('.statusbar-item', { hasText: 'no marker further down' }).waitFor();
  });
});
