// What the UI tests share: a workbench with Glossator in it, and finding a marker on the screen.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { openWorkbench } from '../../tools/vscode-host/ui.mjs';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Opens a sample in a new workbench. Its `placeOf` takes words around a place, as in `expiry date,«2»`. */
export async function openSample(name, options = {}) {
  const workbench = await openWorkbench({ file: path.join(root, 'samples', name), extensions: [root], ...options });
  workbench.placeOf = async (words) => (await workbench.page.waitForFunction(findMarked, words)).jsonValue();
  return workbench;
}

/** The colour in which the editor shows a place; a promise, since colours come when the server has read the text. */
export function colourOf({ page }, words) {
  return page.evaluate(findMarked, words).then((place) => place?.colour);
}

/**
 * Runs in the page: the middle and the colour of the words between « and », the topmost ones if they occur again. A line is in as
 * many pieces as it has colours, so its text is looked through as a whole. The editor shows spaces as no-break spaces.
 */
function findMarked(words) {
  const [before, target, after] = words.includes('«') ? words.split(/[«»]/) : ['', words, ''];
  const found = [...document.querySelectorAll('.editor-instance .view-line')].flatMap((line) => {
    const at = line.textContent.replaceAll('\u00a0', ' ').indexOf(before + target + after);
    if (at < 0) return [];
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    let node = walker.nextNode();
    let offset = at + before.length;
    while (offset >= node.data.length) {
      offset -= node.data.length;
      node = walker.nextNode();
    }
    const range = document.createRange();
    range.setStart(node, offset);
    range.setEnd(node, Math.min(node.data.length, offset + target.length));
    const { x, y, width, height } = range.getBoundingClientRect();
    return [{ x: x + width / 2, y: y + height / 2, colour: getComputedStyle(node.parentElement).color }];
  });
  return found.sort((a, b) => a.y - b.y)[0];
}
