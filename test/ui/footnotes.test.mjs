// Where VS Code's own check of Markdown takes footnotes for broken links, Glossator offers once to switch it off.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { openSample } from './sample.mjs';

describe("VS Code's check of Markdown links", () => {
  let workbench;
  before(async () => {
    workbench = await openSample('brief.md', { settings: { 'markdown.validate.enabled': true } });
  });
  after(() => workbench?.close());
  const offer = () => workbench.page.locator('.notification-list-item', { hasText: 'takes footnotes' });

  // The workbench of the tests shows no messages by itself.
  beforeEach(() => workbench.command('Notifications: Show Notifications'));

  it('reports valid footnotes, until the offer is taken', async () => {
    await workbench.waitForFindings();
    await offer().getByText('Off everywhere').click();
    await workbench.page.locator('.editor-instance .cdr[class*="squiggly-"]').waitFor({ state: 'detached' });
  });

  it('is not spoken of again after the answer', async () => {});
});
