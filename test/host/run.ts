// Runs the suite inside a real VS Code: the one that VSCODE_EXECUTABLE names, else one that is downloaded.
//
//   node dist-test/run.js        the mocha suite in the Node extension host
//   node dist-test/run.js web    the test of web.ts in the web worker extension host, as on vscode.dev
import path from 'node:path';
import { runTests } from '@vscode/test-electron';

const root = path.resolve(__dirname, '..');
const web = process.argv[2] === 'web';

runTests({
  vscodeExecutablePath: process.env.VSCODE_EXECUTABLE,
  extensionDevelopmentPath: root,
  extensionTestsPath: path.join(root, 'dist-test', web ? 'web.js' : 'suite/index.js'),
  launchArgs: [path.join(root, 'samples'), ...(web ? ['--extensionDevelopmentKind=web'] : [])],
}).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
