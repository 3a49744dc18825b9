// What the UI tests share: a workbench that shows a sample, with Glossator in it.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { openWorkbench } from '../../tools/vscode-host/ui.mjs';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Opens a file of the folder `samples`; the options are those of `openWorkbench`. */
export function openSample(name, options = {}) {
  return openWorkbench({ file: path.join(root, 'samples', name), extensions: [root], ...options });
}
