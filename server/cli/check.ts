import { Document } from '../core/document.js';
import type { Options } from '../core/model.js';
import { parseArguments } from './arguments.js';
import { UsageError } from './help.js';
import { readInput } from './input.js';
import type { Io } from './io.js';
import { lexiconOf } from './lexicon.js';
import type { Report } from './report.js';
import { jsonReport } from './report-json.js';
import { textReport } from './report-text.js';
import { severitiesOf } from './severities.js';

const reports: Readonly<Record<string, (io: Io) => Report>> = {
  text: (io) => textReport(io.colour),
  json: () => jsonReport(),
};

/** `glossator check`: reports findings; hints are shown, but only findings above a hint make the exit code 1. */
export async function check(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArguments(args, {
    format: { type: 'string', default: 'text' },
    lexicon: { type: 'string' },
    rule: { type: 'string', multiple: true, default: [] },
  });
  if (positionals.length === 0) throw new UsageError('check needs a file, or - for standard input');
  const report = openReport(values.format, io);
  const severity = severitiesOf(values.rule);
  return checkFiles(positionals, report, { severity, lexicon: await lexiconOf(values.lexicon, io) }, io);
}

function openReport(format: string, io: Io): Report {
  if (!Object.hasOwn(reports, format)) throw new UsageError(`there is no format "${format}"; there are text and json`);
  return reports[format](io);
}

async function checkFiles(
  paths: readonly string[],
  report: Report,
  options: Partial<Options>,
  io: Io,
): Promise<number> {
  let found = false;
  let failed = false;
  for (const path of paths) {
    const input = await readInput(path, io.stdin);
    if ('problem' in input) {
      await io.complain(`${input.name}: ${input.problem}.`);
      failed = true;
      continue;
    }
    if (input.warning) await io.complain(`${input.name}: ${input.warning}.`);
    const doc = new Document(input.text, options);
    found ||= doc.findings().some(({ severity }) => severity !== 'hint');
    await io.print(report.add(input.name, doc));
  }
  await io.print(report.end());
  return failed ? 2 : found ? 1 : 0;
}
