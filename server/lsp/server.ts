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
import { readClient, readsFiles } from './client.js';
import { Configuration } from './configuration.js';
import { openDocuments } from './documents.js';
import { clientDisk, type Disk, filesOn } from './files.js';
import { Folders } from './folders.js';
import { knowingLexicons } from './lexiconAnswers.js';
import { Lexicons } from './lexicons.js';
import { WorkspaceLibrary } from './library.js';
import { Publisher } from './publish.js';
import { Session } from './session.js';
import { Watch } from './watch.js';

/** Serves one client on a connection, in whatever way its messages travel, until it says `exit`. */
export function start(connection: Connection, disk?: Disk): void {
  const session = new Session();
  const folders = new Folders(connection);
  const watch = new Watch(connection, session);
  let clientReads = false;
  const files = filesOn(
    disk,
    clientDisk(connection, () => clientReads),
  );
  const documents = openDocuments(connection, session);
  const lexicons = new Lexicons({ session, documents, folders, files, watch });
  const publisher = new Publisher(connection, session, documents, lexicons);
  const configuration = new Configuration(
    ...([connection, session, documents, folders] as const),
    (changed) => publisher.refresh(changed),
    () => library.reconsider(),
  );
  const library: WorkspaceLibrary = new WorkspaceLibrary({
    ...{ connection, session, documents, folders, watch, files },
    options: (uri) => ({ ...configuration.ofFolder(folders.of(uri)).options, lexicon: lexicons.of(uri) }),
    log: (sentence) => connection.console.info(sentence),
  });

  lexicons.onDidRead(({ lexicon, changed, names }) => {
    publisher.tell(lexicon);
    if (changed.length > 0) publisher.refresh(changed);
    if (names) library.reconsider();
  });

  connection.onInitialize((params) => {
    session.initialize(readClient(params));
    clientReads = readsFiles(params);
    folders.initialize(params);
    return introduce(session);
  });
  connection.onInitialized(() => {
    configuration.watch();
    folders.watch();
    watch.begin();
    lexicons.begin();
    library.begin();
  });
  connection.onShutdown(() => session.shutdown());
  for (const feature of features)
    answerWith(knowingLexicons(feature, lexicons, documents), connection, { session, documents, library });
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
