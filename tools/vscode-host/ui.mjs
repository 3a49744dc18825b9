// Drives the workbench as a user does, with mouse and keyboard, and reads what it shows.
import path from 'node:path';
import { startBrowser } from './browser.mjs';
import { startServer } from './server.mjs';

/** Milliseconds that the workbench gets to show what is waited for. */
const patience = 30_000;
/** So often the colours are looked at, a frame apart, before they are taken as they are. */
const looks = 1800;

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

  /** Points at a piece of text, and gives what the hover says once that contains `expected`. */
  async hover(words, expected) {
    const { x, y } = await this.placeOf(words);
    await this.page.mouse.move(x - 1, y); // a hover wants two moves
    await this.page.mouse.move(x, y);
    const hover = this.page.locator('.monaco-hover:visible .hover-contents', { hasText: expected });
    await hover.first().waitFor();
    return (await hover.allInnerTexts()).join('\n');
  }

  /** Clicks on a piece of text, presses F12, and gives the line and column to which the cursor went. */
  async goToDefinition(words) {
    await this.dismiss();
    const { x, y } = await this.placeOf(words);
    const here = `Ln ${await this.page.evaluate(lineAt, y)}, Col `;
    const cursor = this.page.locator('.statusbar-item', { hasText: /Ln \d+, Col \d+/ });
    await this.page.mouse.click(x, y);
    await cursor.filter({ hasText: here }).waitFor();
    await this.page.keyboard.press('F12');
    await cursor.filter({ hasNotText: here }).waitFor();
    const [line, column] = (await cursor.textContent()).match(/\d+/g).map(Number);
    return { line, column };
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

  /**
   * The middle of a piece of text in the page's coordinates, and its colour; the topmost one, if it occurs again.
   * Words around it tell it from others: `expiry date,«2» and` is the 2.
   */
  async placeOf(words) {
    const [place] = await this.placesOf([words]);
    return place;
  }

  /** The places of several pieces of text, seen at one moment. */
  async placesOf(list) {
    const places = await this.page.waitForFunction(findWords, list);
    return places.jsonValue();
  }

  /** The colours of several pieces of text once they are as `expected` says, or else those of the last look. */
  async coloursWhen(list, expected) {
    for (let look = 0; ; look++) {
      const colours = (await this.placesOf(list)).map(({ colour }) => colour);
      if (expected(...colours) || look === looks) return colours;
      await this.page.evaluate(() => new Promise(requestAnimationFrame));
    }
  }
}

/**
 * Runs in the page. The editor shows spaces as no-break spaces, cuts a line into a piece for each colour, and does not
 * keep its lines in the document's order.
 */
function findWords(wanted) {
  const find = (words) => {
    const [before, target, after] = words.includes('«') ? words.split(/[«»]/) : ['', words, ''];
    const places = [];
    for (const line of document.querySelectorAll('.editor-instance .view-line')) {
      let at = line.textContent.replaceAll('\u00a0', ' ').indexOf(before + target + after);
      if (at < 0) continue;
      at += before.length + Math.floor((target.length - 1) / 2);
      const pieces = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      let piece = pieces.nextNode();
      for (; at >= piece.data.length; piece = pieces.nextNode()) at -= piece.data.length;
      const range = document.createRange();
      range.setStart(piece, at);
      range.setEnd(piece, at + 1);
      const { x, y, width, height } = range.getBoundingClientRect();
      places.push({ x: x + width / 2, y: y + height / 2, colour: getComputedStyle(piece.parentElement).color });
    }
    return places.sort((a, b) => a.y - b.y)[0];
  };
  const found = wanted.map(find);
  return found.every(Boolean) && found;
}

/** Runs in the page: the number of the line at a height. A line that is wrapped has its number at its first row only. */
function lineAt(y) {
  const numbers = [...document.querySelectorAll('.editor-instance .line-numbers')];
  const above = numbers.filter((number) => number.getBoundingClientRect().top <= y);
  return Math.max(...above.map((number) => Number(number.textContent)));
}
