// The Problems panel, with the server as a process and with the server as a worker in the browser.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openSample } from './sample.mjs';

const listed = [
  'note/marker-without-note',
  'note/note-without-marker',
  'note/duplicate-note',
  'note/number-gap',
  'note/out-of-order',
  'note/empty-note',
];

for (const kind of ['node', 'web']) {
  describe(`the Problems panel, in the ${kind} extension host`, () => {
    let workbench;
    before(async () => {
      workbench = await openSample('broken.txt', { kind: kind === 'web' ? 'web' : undefined });
      await workbench.problems('note/marker-without-note');
      // Only the rows that are shown can be read.
      await workbench.command('View: Toggle Maximized Panel');
    });
    after(() => workbench?.close());

    it('lists every kind of fault, but not the hint', async () => {
      const rows = await workbench.problems('note/out-of-order');
      const codes = new Set(rows.flatMap((row) => row.match(/note\/[a-z-]+/) ?? []));
      assert.deepEqual(codes, new Set(listed));
    });

    it('opens the page of a rule, readable, when its code is clicked', async () => {
      await workbench.page.locator('.markers-panel a', { hasText: 'note/number-gap' }).click();
      const preview = workbench.page.frameLocator('iframe.webview').frameLocator('#active-frame');
      await preview.locator('h1', { hasText: 'note/number-gap' }).waitFor();
    });
  });
}
