import { type ExtensionContext, type LogOutputChannel, Uri, window } from 'vscode';
import { type BaseLanguageClient, type LanguageClientOptions, RevealOutputChannelOn } from 'vscode-languageclient';
import { registerCommands } from './commands.js';
import { answerForFiles } from './files.js';
import { offerFootnoteSetting } from './markdownValidation.js';
import { linkRulePages, registerRulePages } from './rulePages.js';

/** Makes the client that fits the extension host: in Node the server is a process, in a browser a worker. */
export type MakeClient = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

/** The client of the moment. Commands ask for it each time, because a restart puts another in its place. */
export interface Server {
  client(): BaseLanguageClient;
  restart(): Promise<void>;
  stop(): Promise<void>;
}

let running: Server | undefined;

/** Starts everything; resolves once the server answers, rejects (after the client has told the user) if it does not. */
export async function activateWith(context: ExtensionContext, make: MakeClient): Promise<void> {
  const log = window.createOutputChannel('Glossator', { log: true });
  const server = serverOf(() => {
    const client = make('glossator', 'Glossator', clientOptions(context.extensionUri, log));
    answerForFiles(client);
    return client;
  });
  running = server;
  // The commands come first: "Restart" and "Show Log" are wanted most when the server does not start.
  context.subscriptions.push(
    log,
    registerCommands(server, log),
    registerRulePages(context.extensionUri),
    offerFootnoteSetting(context.globalState),
  );
  await server.client().start();
}

/** Ends the server with the extension. */
export function deactivate(): Promise<void> | undefined {
  return running?.stop();
}

/** No scheme is named: a text is read whether it lies on disk, on another machine, in a repository or nowhere yet. */
function clientOptions(extension: Uri, log: LogOutputChannel): LanguageClientOptions {
  return {
    documentSelector: [
      { language: 'plaintext' },
      { language: 'markdown' },
      { language: 'policytext' },
      { pattern: '**/glossator.actors.yaml' },
    ],
    initializationOptions: {
      ruleDocs: `${Uri.joinPath(extension, 'docs', 'rules')}/`,
      commands: ['glossator.goto'],
      files: true,
    },
    diagnosticPullOptions: { onChange: true },
    middleware: { provideDiagnostics: linkRulePages },
    outputChannel: log,
    // A log that jumps up while somebody writes is worse than the error it tells of.
    revealOutputChannelOn: RevealOutputChannelOn.Never,
  };
}

/** A restart makes a new client, because one that failed to start can never be started again. */
function serverOf(make: () => BaseLanguageClient): Server {
  let client = make();
  const stop = () => client.dispose().catch(() => undefined);
  return {
    client: () => client,
    stop,
    async restart() {
      await stop();
      client = make();
      await client.start();
    },
  };
}
