/** What ARCHITECTURE.md says of the house and a machine can hold: directions of imports, lists, sizes, and what must not stand anywhere. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { rules } from '../server/core/rules/index.js';
import { below, codeOf, files, functionLengths, importsOf, quantile, read } from './support/sources.js';

/** The rooms of the core: each imports from itself and from the rows above its own. */
const levels: readonly (readonly string[])[] = [
  ['model', 'entities', 'citing', 'text', 'letters'],
  ['words'],
  ['days'],
  ['segment', 'links', 'places', 'suppress'],
  ['layer'],
  ['detect', 'pairing'],
  ['actors', 'dates', 'citations', 'rules'],
  ['resegment', 'pairs', 'findings'],
  ['layers', 'works'],
  ['document'],
  [
    'addresses',
    'refactor',
    'query',
    'describe',
    'describe-actor',
    'describe-citation',
    'describe-date',
    'cited',
    'complete-source',
    'outline',
    'rename',
    'rename-actor',
    'rewrite',
    'complete',
  ],
];
/** Rooms in several files: the types, and what features and the command line ask. */
const shared = [new Set(['model', 'entities', 'citing']), new Set(levels.at(-1))];

/** Each list: its folder, the type of what stands in it, and its fixtures. */
const lists = [
  { folder: 'server/core/detect', type: 'Detector', fixtures: 'test/fixtures/detect' },
  { folder: 'server/core/rules', type: 'Rule', fixtures: 'test/fixtures/rules' },
  { folder: 'server/features', type: 'Feature', fixtures: 'test/fixtures/features' },
];

describe('imports point one way', () => {
  const layers: Readonly<Record<string, readonly string[]>> = {
    'server/core': ['server/core'],
    'server/export': ['server/export', 'server/core'],
    'server/features': ['server/features', 'server/export', 'server/core'],
    'server/lexicon': ['server/lexicon', 'server/core'],
    'server/lsp': ['server/lsp', 'server/features', 'server/lexicon', 'server/core', 'package.json'],
    'server/cli': ['server/cli', 'server/export', 'server/lexicon', 'server/core', 'package.json'],
    client: ['client'],
  };
  for (const [layer, allowed] of Object.entries(layers))
    test(`${layer} imports ${allowed.join(', ')}`, () => {
      const wrong = own(below(layer, '.ts')).filter(([, target]) => !allowed.some((room) => isIn(target, room)));
      assert.deepEqual(wrong, []);
    });

  test('the core imports no package', () => {
    assert.deepEqual(packages(below('server/core', '.ts')), []);
  });

  test('the lexicon imports one package, which reads YAML', () => {
    const wrong = packages(below('server/lexicon', '.ts')).filter(([, name]) => name !== 'yaml');
    assert.deepEqual(wrong, []);
  });

  test('features know the protocol’s types and no connection', () => {
    const allowed = new Set(['vscode-languageserver-types', 'vscode-languageserver-protocol']);
    assert.deepEqual(
      packages(below('server/features', '.ts')).filter(([, name]) => !allowed.has(name as string)),
      [],
    );
  });

  test('inside the core, each room imports from the rooms below it', () => {
    const wrong = own(below('server/core', '.ts')).filter(([file, target]) => !mayImport(file, target));
    assert.deepEqual(wrong, []);
  });

  for (const list of lists.slice(0, 2))
    test(`no ${list.type} imports another one`, () => {
      const makers = new Set(membersOf(list));
      const index = `${list.folder}/index.ts`;
      assert.deepEqual(
        own(below(list.folder, '.ts')).filter(([file, to]) => file !== index && makers.has(to)),
        [],
      );
    });
});

test('the core is pure: no clock, no chance, no waiting, no network, no process', () => {
  const impure =
    /\b(?:Date|Math\.random|performance|set(?:Timeout|Interval|Immediate)|queueMicrotask|fetch|process|console|Promise|async|await|globalThis|Intl)\b/;
  const wrong = below('server/core', '.ts').flatMap((file) => impure.exec(codeOf(file))?.[0] ?? []);
  assert.deepEqual(wrong, []);
});

describe('lists are whole, and everything in them has a fixture of its name', () => {
  for (const list of lists)
    test(`${list.type}s`, () => {
      const all = membersOf(list);
      assert.ok(all.length > 0);
      const listed = importsOf(`${list.folder}/index.ts`).filter((file) => all.includes(file));
      assert.deepEqual(listed.sort(), all, 'files in the list, and files in the folder');
      const names = all.map((file) => file.replace(list.folder, list.fixtures).replace(/\.ts$/, '.txt'));
      assert.deepEqual(below(list.fixtures, '.txt').sort(), names, 'fixtures that are there, and that should be');
    });
});

describe('every rule is known to users', () => {
  const settings = JSON.parse(read('package.json')).contributes.configuration.flatMap(
    ({ properties }: { properties: object }) => Object.entries(properties),
  ) as [string, { default: unknown; enum?: string[] }][];

  for (const { code, severity } of rules)
    test(code, () => {
      const page = `docs/rules/${code}.md`;
      assert.ok(files.includes(page), `${page} is missing`);
      assert.match(read(page), new RegExp(`^# ${code}$`, 'm'));
      assert.match(read(page), new RegExp(`^Reported as: \\*\\*${severity}\\*\\*(?: |$)`, 'm'));
      assert.match(read('docs/rules/index.md'), new RegExp(`\\(${code}\\.md\\)`));
      const [, setting] = settings.find(([name]) => name === `glossator.rules.${code}`) ?? [];
      assert.equal(setting?.default, severity, 'the default of the setting');
      assert.deepEqual(setting?.enum, ['error', 'warning', 'information', 'hint', 'off']);
    });

  test('no setting and no page speaks of a rule that is not there', () => {
    const codes = rules.map(({ code }) => code).sort();
    const set = settings.flatMap(([name]) => /^glossator\.rules\.(.+)$/.exec(name)?.[1] ?? []);
    const pages = below('docs/rules', '.md').flatMap((page) => /^docs\/rules\/(.+\/.+)\.md$/.exec(page)?.[1] ?? []);
    assert.deepEqual([set.sort(), pages.sort()], [codes, codes]);
  });

  test('each rule has its own file, named as its code ends', () => {
    const wrong = rules.filter(({ code }) => !files.includes(`server/core/rules/${code.split('/')[1]}.ts`));
    assert.deepEqual(wrong, []);
  });
});

describe('sizes', () => {
  const sources = files.filter((file) => /\.(?:ts|mts|mjs|cjs)$/.test(file));
  const shipped = sources.filter((file) => /^(?:server|client)\//.test(file) && !file.includes('/words/'));
  const lines = (file: string) => read(file).trimEnd().split('\n').length;

  test('no file has more than 300 lines, tables of words excepted', () => {
    const long = sources.filter((file) => !file.includes('/words/') && lines(file) > 300);
    assert.deepEqual(long, []);
  });

  test('half of the files are shorter than 90 lines', (t) => {
    const median = quantile(shipped.map(lines), 0.5);
    t.diagnostic(`median ${median} lines in ${shipped.length} files`);
    assert.ok(median < 90, `${median}`);
  });

  test('nine of ten functions have no more than 30 lines', (t) => {
    const lengths = shipped.flatMap(functionLengths);
    const [median, p90] = [quantile(lengths, 0.5), quantile(lengths, 0.9)];
    t.diagnostic(`${lengths.length} functions, median ${median} lines, 90th percentile ${p90}`);
    assert.ok(lengths.length > shipped.length, 'functions are seen at all');
    assert.ok(p90 <= 30, `${p90}`);
  });
});

describe('what must not stand anywhere', () => {
  const texts = files.filter((file) => !/\.(?:png|ico|vsix)$/.test(file));

  test('no path of somebody’s machine', () => {
    const machine = new RegExp(`(?<![\\w.])/(?:${['home', 'root', 'tmp', 'work', 'Users', 'mnt'].join('|')})/[\\w.-]`);
    assert.deepEqual(
      texts.filter((file) => machine.test(read(file))),
      [],
    );
  });

  test('no registry is named, so that everybody’s own is used', () => {
    assert.doesNotMatch(read('package-lock.json'), /"resolved":/);
    assert.doesNotMatch(read('.npmrc'), /^\s*(?:@[^:]+:)?registry\s*=|_auth/m);
  });

  test('no test is left out', () => {
    const left = /\b(?:test|it|describe|suite)\.(?:only|skip|todo)\(/;
    assert.deepEqual(
      below('test', '').filter((file) => /\.[mc]?ts$|\.mjs$/.test(file) && left.test(read(file))),
      [],
    );
  });
});

/** Pairs of a file and a file of the project that it imports. */
function own(sources: readonly string[]): [string, string][] {
  return sources.flatMap((file) =>
    importsOf(file).flatMap((to): [string, string][] => (to.includes('/') && !isPackage(to) ? [[file, to]] : [])),
  );
}

/** Pairs of a file and a package that it imports. */
function packages(sources: readonly string[]): string[][] {
  return sources.flatMap((file) =>
    importsOf(file)
      .filter(isPackage)
      .map((name) => [file, name]),
  );
}

function isPackage(target: string): boolean {
  return !/^(?:server|client|test|bench|tools|package\.json)(?:\/|$)/.test(target);
}

function isIn(target: string, room: string): boolean {
  return target === room || target.startsWith(`${room}/`);
}

function mayImport(file: string, target: string): boolean {
  const [from, to] = [roomOf(file), roomOf(target)];
  if (from === to || shared.some((rooms) => rooms.has(from) && rooms.has(to))) return true;
  return levelOf(to) < levelOf(from);
}

/** The room of a file of the core: its folder, or its own name. */
function roomOf(file: string): string {
  return /^server\/core\/([\w-]+)/.exec(file)?.[1] ?? file;
}

function levelOf(room: string): number {
  const level = levels.findIndex((rooms) => rooms.includes(room));
  assert.ok(level >= 0, `${room} has no place in the order of the core’s rooms`);
  return level;
}

/** The files of a folder that export something of the list's type; the others are helpers. */
function membersOf({ folder, type }: (typeof lists)[number]): string[] {
  const made = new RegExp(`^export const \\w+: ${type}\\b`, 'm');
  return below(folder, '.ts')
    .filter((file) => made.test(read(file)))
    .sort();
}
