// Where VS Code's own check of Markdown takes footnotes for broken links, Glossator offers once to switch it off.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { openSample } from './sample.mjs';

describe("VS Code's check of Markdown links", () => {
  let workbench;
  beforeEach(async () => {
    workbench = await openSample('brief.md', { settings: { 'markdown.validate.enabled': true } });
    await workbench.waitForFindings();
  });
  afterEach(() => workbench?.close());

  // The workbench under test keeps its messages in this list instead of showing them.
  const messages = async () => {
    await workbench.command('Notifications: Show Notifications');
    return workbench.page.locator('.notifications-center');
  };

  it('reports valid footnotes until the offer is taken', async () => {
    await (await messages()).getByText('Off everywhere').click();
    await workbench.page.locator('.editor-instance .cdr[class*="squiggly-"]').first().waitFor({ state: 'detached' });
  });

  it('is not spoken of again once that is the answer', async () => {
    await (await messages()).getByText("Don't ask again").click();
    await show('broken.md');
    await show('brief.md');
    // When the extension has answered a command, it has also seen which text is shown.
    await workbench.command('Glossator: Go to Next Marker');
    await workbench.page.locator('.statusbar-item', { hasText: /Ln [2-9]/ }).waitFor();
    assert.doesNotMatch(await (await messages()).innerText(), /takes footnotes/);
  });

  const show = async (name) => {
    await workbench.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).click();
    await workbench.page.locator('.tab.active', { hasText: name }).waitFor();
  };
});
