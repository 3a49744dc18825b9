import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';

/** Tells the user how far the reading has come, who may stop it. */
export interface Progress {
  readonly stopped: boolean;
  report(done: number, waiting: number): void;
  done(): void;
}

/** So many texts are read before the user is told: a bar that flashes up and is gone serves nobody. */
const UNNOTICED = 20;

/** Progress as the client shows it, where it can. Nothing waits for the client. */
export function progressOn(connection: Connection): Progress {
  let bar: Promise<WorkDoneProgressServerReporter | undefined> | undefined;
  let stopped = false;
  const begin = async () => {
    // A client that refuses sees nothing, and its texts are read all the same.
    const reporter = await connection.window.createWorkDoneProgress().catch(() => undefined);
    reporter?.begin('Glossator: looking for actors in the workspace', 0, undefined, true);
    reporter?.token.onCancellationRequested(() => {
      stopped = true;
    });
    return reporter;
  };
  const show = (tell: (reporter: WorkDoneProgressServerReporter) => void) =>
    void bar?.then((reporter) => reporter && tell(reporter));
  return {
    get stopped() {
      return stopped;
    },
    report(done, waiting) {
      if (done > UNNOTICED) bar ??= begin();
      show((reporter) => reporter.report((done / (done + waiting)) * 100, `${done} of ${done + waiting} texts`));
    },
    done: () => show((reporter) => reporter.done()),
  };
}
