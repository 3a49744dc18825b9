import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';
import { fromRoot, glossator, write } from './cli.js';

const clean = 'The plan was adopted in spring.[^a]\n\n[^a]: Annual report of the council, p. 4.\n';
const broken = 'The plan was adopted.[^a] It was reviewed later.[^b]\n\n[^a]: Annual report of the council, p. 4.\n';
const dangling = 'note/marker-without-note';

test('a clean text is said to be clean', () => {
  const outcome = glossator(['check', write('clean.md', clean)]);
  assert.deepEqual(outcome, { status: 0, stdout: 'No findings in 1 text.\n', stderr: '' });
});

test('a finding is shown with its place, its line and carets, and counted', () => {
  const { status, stdout, stderr } = glossator(['check', write('broken.md', broken)]);
  const [head, line, carets, ...rest] = stdout.split('\n');
  assert.match(head ?? '', /^broken\.md:1:49 warning note\/marker-without-note \S.*\.$/);
  assert.equal(line, ' 1 | The plan was adopted.[^a] It was reviewed later.[^b]');
  assert.equal(carets, `   | ${' '.repeat(48)}^^^^`);
  assert.equal(rest.at(-2), '1 warning in 1 text.');
  assert.deepEqual([status, stderr], [1, '']);
});

test('the other places of a finding stand beneath it', () => {
  const text = 'The plan was adopted.[^a]\n\n[^a]: Annual report, p. 4.\n\n[^a]: Annual report, p. 9.\n';
  const { status, stdout } = glossator(['check', write('twice.md', text)]);
  assert.match(stdout, /^twice\.md:5:\d+ \w+ note\/duplicate-note .*\n.*\n.*\n {3}twice\.md:3:\d+ \S/m);
  assert.equal(status, 1);
});

test('findings of all files are reported, and counted together', () => {
  const files = [write('broken.md', broken), write('clean.md', clean), write('broken-too.md', broken)];
  const { status, stdout } = glossator(['check', ...files]);
  assert.match(stdout, /^broken\.md:1:49 /m);
  assert.match(stdout, /^broken-too\.md:1:49 /m);
  assert.match(stdout, /\n2 warnings in 3 texts\.\n$/);
  assert.equal(status, 1);
});

test('- is standard input', () => {
  const { status, stdout } = glossator(['check', '-'], broken);
  assert.match(stdout, /^<stdin>:1:49 warning /);
  assert.equal(status, 1);
});

test('json has lines, columns and offsets', () => {
  const files = [write('broken.md', `Preface.\r\n\r\n${broken}`), write('clean.md', clean)];
  const { status, stdout } = glossator(['check', '--format', 'json', ...files]);
  const [first, second, ...more] = JSON.parse(stdout);
  const [{ message, related, ...finding }] = first.findings;
  assert.deepEqual(
    { file: first.file, ...finding },
    {
      file: 'broken.md',
      rule: dangling,
      severity: 'warning',
      start: 60,
      end: 64,
      line: 3,
      column: 49,
      endLine: 3,
      endColumn: 53,
    },
  );
  assert.match(message, /\.$/);
  assert.ok(Array.isArray(related));
  assert.deepEqual(second, { file: 'clean.md', findings: [] });
  assert.deepEqual([more, status], [[], 1]);
});

test('json places what a finding is about', () => {
  const text = 'The plan was adopted.[^a]\n\n[^a]: Annual report, p. 4.\n\n[^a]: Annual report, p. 9.\n';
  const { stdout } = glossator(['check', '--format=json', '-'], text);
  const finding = JSON.parse(stdout)[0].findings.find((each: { rule: string }) => each.rule === 'note/duplicate-note');
  const [other] = finding.related;
  assert.deepEqual([finding.line, other.line].sort(), [3, 5]);
  assert.match(text.slice(other.start, other.end), /^\[\^a\]/);
});

test('json of nothing that can be read is still an array', () => {
  const { status, stdout } = glossator(['check', '--format', 'json', 'nowhere.md']);
  assert.deepEqual([JSON.parse(stdout), status], [[], 2]);
});

test('a rule can be silenced', () => {
  const outcome = glossator(['check', '--rule', `${dangling}=off`, write('broken.md', broken)]);
  assert.deepEqual(outcome, { status: 0, stdout: 'No findings in 1 text.\n', stderr: '' });
});

test('a rule can be made an error', () => {
  const { status, stdout } = glossator(['check', '--rule', `${dangling}=error`, write('broken.md', broken)]);
  assert.match(stdout, /^broken\.md:1:49 error /);
  assert.match(stdout, /\n1 error in 1 text\.\n$/);
  assert.equal(status, 1);
});

test('hints are shown, but do not fail a build', () => {
  const { status, stdout } = glossator(['check', '--rule', `${dangling}=hint`, write('broken.md', broken)]);
  assert.match(stdout, /^broken\.md:1:49 hint /);
  assert.match(stdout, /\n1 hint in 1 text\.\n$/);
  assert.equal(status, 0);
});

const usageErrors: [args: string[], message: RegExp][] = [
  [[], /^glossator: a command is missing\. See "glossator --help"\.\n$/],
  [['notes.md'], /there is no command "notes\.md"/],
  [['constructor'], /there is no command "constructor"/],
  [['check'], /check needs a file/],
  [['check', '--frmat', 'json', 'a.md'], /Unknown option '--frmat'/],
  [['check', '--format', 'xml', 'a.md'], /there is no format "xml"; there are text and json/],
  [
    ['check', '--rule', 'note/numbr-gap=off', 'a.md'],
    /there is no rule "note\/numbr-gap"; there are .*note\/number-gap/,
  ],
  [['check', '--rule', 'note/number-gap', 'a.md'], /needs one of error, warning, information, hint, off/],
  [['check', '--rule', 'note/number-gap=loud', 'a.md'], /needs one of error, warning, information, hint, off/],
  [['check', '-', '-'], /standard input \(-\) can be read only once/],
  [['annotate'], /annotate needs a file, or --jsonl/],
  [['annotate', '--jsonl', 'a.md'], /it takes no files/],
];

for (const [args, message] of usageErrors) {
  test(`not understood: glossator ${args.join(' ')}`, () => {
    const { status, stdout, stderr } = glossator(args);
    assert.match(stderr, message);
    assert.deepEqual([status, stdout], [2, '']);
  });
}

test('help is the same however it is asked for', () => {
  const { status, stdout, stderr } = glossator(['help']);
  assert.match(stdout, /glossator check .*FILE/);
  assert.match(stdout, /Exit codes:\n {2}0 /);
  assert.deepEqual([status, stderr], [0, '']);
  for (const args of [['--help'], ['-h'], ['check', '--help'], ['annotate', '-h'], ['help', 'check']]) {
    assert.equal(glossator(args).stdout, stdout, args.join(' '));
  }
});

test('the version is that of the package', () => {
  const { version } = JSON.parse(fs.readFileSync(fromRoot('package.json'), 'utf8'));
  assert.deepEqual(glossator(['--version']), { status: 0, stdout: `${version}\n`, stderr: '' });
});
