import type { Options, Severity } from '../core/model.js';
import { rules } from '../core/rules/index.js';
import { UsageError } from './help.js';

type Level = Severity | 'off';

const levels: readonly string[] = ['error', 'warning', 'information', 'hint', 'off'] satisfies Level[];

/** Reads `code=severity` settings. A code or severity that does not exist is a usage error that lists those that do. */
export function severitiesOf(settings: readonly string[]): Options['severity'] {
  return Object.fromEntries(settings.map(severityOf));
}

function severityOf(setting: string): [string, Level] {
  const [code = '', level = ''] = setting.split(/=(.*)/s);
  const codes = rules.map((rule) => rule.code);
  if (!codes.includes(code)) throw new UsageError(`there is no rule "${code}"; there are ${codes.join(', ')}`);
  if (!levels.includes(level)) throw new UsageError(`"${setting}" needs one of ${levels.join(', ')} behind the "="`);
  return [code, level as Level];
}
