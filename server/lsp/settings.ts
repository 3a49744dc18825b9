import type { CitationStyle } from '../core/citing.js';
import { defaults as coreDefaults } from '../core/document.js';
import type { Options, Severity } from '../core/model.js';
import { rules } from '../core/rules/index.js';
import type { Show } from '../features/feature.js';

/** What a user can set, section `glossator`. */
export interface Settings {
  readonly options: Options;
  /** In MB, one of which is a million UTF-16 code units. */
  readonly maxFileSize: number;
  readonly show: Show;
}

/** What holds until the client has answered, and wherever it sets nothing. */
export const defaults: Settings = {
  options: coreDefaults,
  maxFileSize: 20,
  show: { outlineActors: false, outlineDates: false, dateHints: false, citationHints: false },
};

/**
 * Reads settings from whatever a client sends: an object as VS Code nests it, one with dotted keys, an empty list, `null`.
 * A value of the wrong form is passed to `complain`, as one sentence for the log, and its default holds.
 */
export function readSettings(value: unknown, complain: (sentence: string) => void): Settings {
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) return defaults;
  const section = record(value, 'glossator', complain);
  const read = <T>(key: string, fits: (value: unknown) => value is T, allowed: string, fallback: T): T => {
    const given = settingOf(section, key) ?? fallback;
    if (fits(given)) return given;
    complain(
      `Setting glossator.${key} is ${typeName(given)}; allowed is ${allowed}. ${String(fallback)} is used instead.`,
    );
    return fallback;
  };
  const flag = (key: string, fallback: boolean) => read(key, isBoolean, 'true or false', fallback);
  return {
    options: {
      ...coreDefaults,
      inferred: flag('inferredMarkers', true),
      actors: flag('actors.enabled', true),
      dates: flag('dates.enabled', true),
      date: read('dates.documentDate', isDay, 'a day such as 2024-03-31, or nothing', '') || undefined,
      style: read('citations.style', isStyle, `one of ${styles.join(', ')}`, 'plain'),
      acronyms: read('actors.knownAcronyms', isStrings, 'a list of acronyms', []),
      severity: readSeverities(section, complain),
    },
    maxFileSize: read('maxFileSize', isSize, 'a number from 0 up', defaults.maxFileSize),
    show: {
      outlineActors: flag('outline.actors', false),
      outlineDates: flag('outline.dates', false),
      dateHints: flag('inlayHints.dates', false),
      citationHints: flag('inlayHints.citations', false),
    },
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

/** A setting under its dotted key, or nested as its dots say. */
function settingOf(section: Record<string, unknown>, key: string): unknown {
  if (section[key] !== undefined) return section[key];
  const [head = '', ...rest] = key.split('.');
  const inner = section[head];
  return rest.length && typeof inner === 'object' && inner !== null
    ? (inner as Record<string, unknown>)[rest.join('.')]
    : undefined;
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^(?:\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))?$/.test(value);
}

function isStrings(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

const styles: readonly unknown[] = ['plain', 'chicago', 'oscola', 'bluebook', 'un'] satisfies CitationStyle[];

function isStyle(value: unknown): value is CitationStyle {
  return styles.includes(value);
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
