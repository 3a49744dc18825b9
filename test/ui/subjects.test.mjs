// Actors and dates, as a reader meets them.
//
//   npm run test:ui -- --update    also takes the picture docs/actor.png anew
import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openSample, root } from './sample.mjs';

describe('actors and dates in plain text', () => {
  let workbench;
  before(async () => {
    workbench = await openSample('who-and-when.txt', {
      settings: {
        'breadcrumbs.enabled': false,
        'editor.fontSize': 14,
        'editor.occurrencesHighlight': 'off',
        'editor.wordWrap': 'wordWrapColumn',
        'editor.wordWrapColumn': 112,
        'glossator.inlayHints.dates': true,
      },
    });
    await workbench.page.setViewportSize({ width: 1200, height: 750 });
    await workbench.page.keyboard.press('Control+B');
    // The values come behind their dates and push the words along; nothing is pointed at before.
    await workbench.page.locator('.view-line', { hasText: '2021-03-09' }).first().waitFor();
  });
  after(() => workbench?.close());

  it('have colours of their own', async () => {
    const words = ['the «answer»', 'asked the «European Commission»', 'On «9 March 2021»'];
    const asRead = (prose, actor, date) => actor !== prose && date !== prose;
    const [prose, actor, date] = await workbench.coloursWhen(words, asRead);
    assert.notEqual(actor, prose);
    assert.notEqual(date, prose);
  });

  it('say on hover who is meant, and where else', async () => {
    const text = await workbench.hover('third, the «SPN»', 'Small Ports Network');
    assert.match(text, /Mentioned 5 times/);
    assert.match(text, /line 8/);
    if (process.env.UPDATE_FIXTURES) await workbench.screenshot(path.join(root, 'docs', 'actor.png'));
  });

  it('lead with F12 from an acronym to where it is introduced', async () => {
    assert.equal((await workbench.goToDefinition('third, the «SPN»')).line, 8);
  });

  it('say on hover which day is meant, and from which day it was counted', async () => {
    const text = await workbench.hover('«Last October»', 'October 2023');
    assert.match(text, /14 May 2024|2024-05-14/);
  });

  it('show the value of a date behind it', async () => {
    const line = await workbench.page.locator('.view-line', { hasText: '2021-03-09' }).first().innerText();
    assert.match(line.replace(/\u00a0/g, ' '), /9 March 2021\s*2021-03-09/);
  });
});
