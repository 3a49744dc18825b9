// Drives the workbench as a user does, with mouse and keyboard, and reads what it shows.
import path from 'node:path';
import { startBrowser } from './browser.mjs';
import { startServer } from './server.mjs';

/** Milliseconds that the workbench gets to show what is waited for. */
const patience = 60_000;

const readableSettings = {
  'workbench.colorTheme': 'Default Light Modern',
  'editor.hover.delay': 100,
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
};

/**
 * Opens a file in a new workbench, the file's directory being the workspace, and gives a `Workbench`.
 * `extensions` are directories of extensions under development; `kind` is `'web'` for the web worker extension host.
 */
export async function openWorkbench({ file, extensions, kind, settings = {} }) {
  const server = await startServer({
    workspace: path.dirname(path.resolve(file)),
    openFile: file,
    extensions,
    kind,
    settings: { ...readableSettings, ...settings },
  });
  let browser;
  const close = async () => {
    await browser?.close();
    await server.stop();
  };
  try {
    browser = await startBrowser();
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(patience);
    await server.open(page);
    await page.locator('.tab.active', { hasText: path.basename(file) }).waitFor();
    await page.locator('.editor-instance .view-line').first().waitFor();
    return new Workbench(page, close);
  } catch (error) {
    await close();
    throw new Error(`the workbench did not open; VS Code's server says\n${server.log()}`, { cause: error });
  }
}

class Workbench {
  /** @param page Playwright's page, for what the methods here do not do. */
  constructor(page, close) {
    this.page = page;
    this.close = close;
  }

  /** Waits until a finding is underlined, which is the sign that the language server has read the text. */
  async waitForFindings() {
    await this.page.locator('.editor-instance .cdr[class*="squiggly-"]').first().waitFor();
  }

  /** Points at the end of a piece of text, and gives what the hover says once that contains `expected`. */
  async hover(text, expected) {
    const { x, y } = await this.placeOf(text);
    await this.page.mouse.move(x - 1, y); // a hover wants two moves
    await this.page.mouse.move(x, y);
    const hover = this.page.locator('.monaco-hover:visible .hover-contents', { hasText: expected });
    await hover.first().waitFor();
    return (await hover.allInnerTexts()).join('\n');
  }

  /** Puts the cursor at the end of a piece of text, presses F12, and waits until it stands in another line. */
  async goToDefinition(text, line) {
    await this.dismiss();
    const { x, y } = await this.placeOf(text);
    await this.page.mouse.click(x, y);
    await this.page.keyboard.press('F12');
    await this.page.locator('.statusbar-item', { hasText: `Ln ${line}, Col ` }).waitFor();
  }

  /** Opens the Problems panel, and gives the text of its rows once one contains `expected`. */
  async problems(expected) {
    await this.dismiss();
    const panel = this.page.locator('.markers-panel:visible');
    if ((await panel.count()) === 0) await this.page.keyboard.press('Control+Shift+M');
    const rows = panel.locator('.monaco-list-row');
    await rows.filter({ hasText: expected }).first().waitFor();
    return rows.allInnerTexts();
  }

  /** Runs a command by its title, from the command palette. */
  async command(title) {
    await this.dismiss();
    await this.page.keyboard.press('F1');
    const input = this.page.locator('.quick-input-widget input[type="text"]');
    await input.fill(`>${title}`);
    await this.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: title }).waitFor();
    await this.page.keyboard.press('Enter');
  }

  /** Writes a picture of the whole workbench. */
  async screenshot(file) {
    await this.page.screenshot({ path: file });
  }

  /** Closes a hover or a menu that would cover the text. */
  async dismiss() {
    await this.page.mouse.move(0, 0);
    await this.page.keyboard.press('Escape');
  }

  /** The last character of the topmost such text that the editor shows, in the page's coordinates. */
  async placeOf(text) {
    const place = await this.page.waitForFunction(findText, text);
    return place.jsonValue();
  }
}

/** Runs in the page. The editor shows spaces as no-break spaces, and its lines are not in the document's order. */
function findText(text) {
  const boxes = [];
  for (const line of document.querySelectorAll('.editor-instance .view-line')) {
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    const nodes = [];
    while (walker.nextNode()) nodes.push(walker.currentNode);
    const shown = nodes
      .map((node) => node.data)
      .join('')
      .replaceAll('\u00a0', ' ');
    let last = shown.indexOf(text) + text.length - 1;
    if (last < text.length - 1) continue;
    // Colours cut a line into pieces.
    const node = nodes.find(({ data }) => {
      if (last < data.length) return true;
      last -= data.length;
      return false;
    });
    const range = document.createRange();
    range.setStart(node, last);
    range.setEnd(node, last + 1);
    boxes.push(range.getBoundingClientRect());
  }
  boxes.sort((a, b) => a.y - b.y || a.x - b.x);
  // Left of the middle, where a click puts the cursor before the character.
  return boxes[0] && { x: boxes[0].x + boxes[0].width / 3, y: boxes[0].y + boxes[0].height / 2 };
}
