import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activateWith } from './client.js';

export { deactivate } from './client.js';

/** Entry for browsers: the server is a worker. */
export function activate(context: ExtensionContext): Promise<void> {
  const module = Uri.joinPath(context.extensionUri, 'dist', 'server.web.js').toString(true);
  let worker: Worker | undefined;
  // The protocol's `exit` does not end a worker, so this does, before a new one starts and in the end.
  const end = () => worker?.terminate();
  context.subscriptions.push({ dispose: end });
  return activateWith(context, (id, name, options) => {
    end();
    worker = new Worker(module);
    return new LanguageClient(id, name, worker, options);
  });
}
