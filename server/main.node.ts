import { createConnection } from 'vscode-languageserver/node';
import { nodeDisk } from './lsp/files.node.js';
import { start } from './lsp/server.js';

// The library reads from the arguments how the messages travel. Standard streams are what an editor means that does not say.
if (!process.argv.some((argument) => /^--(stdio|node-ipc|socket|pipe)\b/.test(argument))) process.argv.push('--stdio');

// The library ends the process when a stream closes, but does not see that an IPC channel has.
process.on('disconnect', () => process.exit(1));

start(createConnection(), nodeDisk);
