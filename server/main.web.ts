import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { start } from './lsp/server.js';

/** In a worker the messages travel by `postMessage`. */
declare const self: DedicatedWorkerGlobalScope;

start(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)));
