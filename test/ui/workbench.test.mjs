// Glossator as a user meets it: pointing, clicking and reading in the workbench of a real VS Code.
//
//   npm run test:ui -- --update    also takes the picture docs/hover.png anew
import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { colourOf, openSample, root } from './glossator.mjs';

describe('an article in plain text', () => {
  let workbench;
  before(async () => {
    workbench = await openSample('endnotes-article.txt', {
      settings: { 'workbench.colorTheme': 'Default Light Modern', 'editor.fontSize': 14, 'breadcrumbs.enabled': false },
    });
    await workbench.page.setViewportSize({ width: 1200, height: 750 });
  });
  after(() => workbench?.close());

  it('has coloured markers', async () => {
    await workbench.page.waitForFunction(
      () => new Set([...document.querySelectorAll('.view-line span span')].map((span) => span.className)).size > 1,
    );
    assert.notEqual(await colourOf(workbench, 'expiry date,«2»'), await colourOf(workbench, 'expiry «date»'));
  });

  it('shows the note, its address and the reason when one points at a marker', async () => {
    const text = await workbench.hover('expiry date,«2»', 'Cold and Forgotten');
    assert.match(text, /Lantern Institute for Public Administration/);
    assert.match(text, /https:\/\/lantern\.example\.org\/papers\/cold-and-forgotten\.pdf/);
    assert.match(text, /\d+ % confidence/);
    if (process.env.UPDATE_FIXTURES) await workbench.screenshot(path.join(root, 'docs', 'hover.png'));
  });

  it('leads with F12 to the note, and from there to the marker', async () => {
    const note = await workbench.goToDefinition('expiry date,«2»');
    assert.deepEqual(note, { line: 57, column: 3 });
    const marker = await workbench.goToDefinition('«2». Lantern Institute');
    assert.equal(marker.line, 17);
  });
});

describe('the Problems panel', () => {
  let workbench;
  before(async () => {
    workbench = await openSample('broken.txt');
  });
  after(() => workbench?.close());

  it('lists what is broken, with the code of each rule', async () => {
    const rows = (await workbench.problems('note/marker-without-note')).join('\n');
    for (const rule of ['note-without-marker', 'duplicate-note', 'number-gap', 'out-of-order', 'empty-note']) {
      assert.match(rows, new RegExp(`note/${rule}`));
    }
    assert.doesNotMatch(rows, /mixed-styles/, 'a hint is not for the list');
  });

  it('opens the page of a rule, readable, when its code is clicked', async () => {
    const { page } = workbench;
    await page.locator('.markers-panel a', { hasText: 'note/number-gap' }).click();
    const preview = page.frameLocator('iframe.webview').frameLocator('#active-frame');
    await preview.locator('h1', { hasText: 'note/number-gap' }).waitFor();
  });
});
