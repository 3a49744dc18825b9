import {
  type Connection,
  ErrorCodes,
  type InitializeResult,
  PositionEncodingKind,
  ResponseError,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { version } from '../../package.json';
import { features } from '../features/index.js';
import { answerWith } from './answer.js';
import { readClient } from './client.js';
import { Configuration } from './configuration.js';
import { openDocuments } from './documents.js';
import { Publisher } from './publish.js';
import { Session } from './session.js';

/** Serves one client on a connection, in whatever way its messages travel, until it says `exit`. */
export function start(connection: Connection): void {
  const session = new Session();
  const documents = openDocuments(connection, session);
  const publisher = new Publisher(connection, session, documents);
  const configuration = new Configuration(connection, session, documents, (changed) => publisher.refresh(changed));

  connection.onInitialize((params) => {
    session.initialize(readClient(params));
    return introduce(session);
  });
  connection.onInitialized(() => configuration.watch());
  connection.onShutdown(() => session.shutdown());
  for (const feature of features) answerWith(feature, connection, session, documents);
  connection.onRequest((method: string) => {
    session.demandRunning();
    throw new ResponseError(ErrorCodes.MethodNotFound, `There is no request ${method} here.`);
  });
  connection.listen();
}

function introduce({ client }: Session): InitializeResult {
  const announced = features.map((feature) => feature.capability(client.capabilities));
  return {
    serverInfo: { name: 'Glossator', version },
    capabilities: Object.assign(
      {
        positionEncoding: PositionEncodingKind.UTF16,
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      },
      ...announced,
    ),
  };
}
