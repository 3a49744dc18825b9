import { defaults as coreDefaults } from '../core/document.js';
import type { Options, Severity } from '../core/model.js';
import { rules } from '../core/rules/index.js';

/** What a user can set, section `glossator`. */
export interface Settings {
  readonly options: Options;
  /** In MB, one of which is a million UTF-16 code units. */
  readonly maxFileSize: number;
}

/** What holds until the client has answered, and wherever it sets nothing. */
export const defaults: Settings = { options: coreDefaults, maxFileSize: 20 };

/**
 * Reads settings from whatever a client sends: an object as VS Code nests it, one with dotted keys, an empty list, `null`.
 * A value of the wrong form is passed to `complain`, as one sentence for the log, and its default holds.
 */
export function readSettings(value: unknown, complain: (sentence: string) => void): Settings {
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) return defaults;
  const section = record(value, 'glossator', complain);
  const read = <T>(key: string, fits: (value: unknown) => value is T, allowed: string, fallback: T): T => {
    const given = section[key] ?? fallback;
    if (fits(given)) return given;
    complain(
      `Setting glossator.${key} is ${typeName(given)}; allowed is ${allowed}. ${String(fallback)} is used instead.`,
    );
    return fallback;
  };
  return {
    options: {
      ...coreDefaults,
      inferred: read('inferredMarkers', isBoolean, 'true or false', defaults.options.inferred),
      severity: readSeverities(section, complain),
    },
    maxFileSize: read('maxFileSize', isSize, 'a number from 0 up', defaults.maxFileSize),
  };
}

const severities: readonly unknown[] = ['error', 'warning', 'information', 'hint', 'off'];

function readSeverities(section: Record<string, unknown>, complain: (sentence: string) => void): Options['severity'] {
  const nested = record(section.rules ?? {}, 'glossator.rules', complain);
  const severity: Record<string, Severity | 'off'> = {};
  for (const { code } of rules) {
    const given = nested[code] ?? section[`rules.${code}`];
    if (given === undefined || given === null) continue;
    if (isSeverity(given)) severity[code] = given;
    else {
      const found = typeof given === 'string' ? JSON.stringify(given) : typeName(given);
      complain(
        `Setting glossator.rules.${code} is ${found}; allowed is one of ${severities.join(', ')}. The default is used instead.`,
      );
    }
  }
  return severity;
}

function record(value: unknown, key: string, complain: (sentence: string) => void): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  complain(`Setting ${key} is ${typeName(value)}; allowed is an object. It is ignored.`);
  return {};
}

function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

function isSize(value: unknown): value is number {
  return typeof value === 'number' && value >= 0;
}

function isSeverity(value: unknown): value is Severity | 'off' {
  return severities.includes(value);
}

/** A value's type, with its article. */
function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
