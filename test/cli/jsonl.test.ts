import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { byteLines } from '../../server/cli/lines.js';
import { glossator, jsonLines, start } from './cli.js';

const text = 'The plan was adopted.[^a]\n\n[^a]: Annual report of the council, p. 4.\n';

function request(id: unknown, of = text): string {
  return JSON.stringify({ id, text: of, language: 'markdown', date: '2024-05-01' });
}

test('each line is answered with one line', () => {
  const { status, stdout, stderr } = glossator(['annotate', '--jsonl'], `${request('x')}\n${request(7)}\n`);
  const answer = {
    offsets: 'utf-16',
    markers: [{ start: 21, end: 25, label: 'a', note: 0, inferred: false, confidence: 1 }],
    notes: [{ start: 27, end: 68, labelStart: 27, labelEnd: 32, label: 'a', markers: [0] }],
    citations: [],
    actors: [],
    instruments: [],
    dates: [],
    findings: [],
  };
  assert.deepEqual(jsonLines(stdout), [
    { id: 'x', ...answer },
    { id: 7, ...answer },
  ]);
  assert.deepEqual([status, stderr], [0, '']);
});

test('bad lines are answered with their number, and the rest goes on', () => {
  const lines = [
    '{"id": "open", "text": "cut of',
    '[]',
    'null',
    '{"id": "textless"}',
    '{"id": "number", "text": 5}',
    '{"id": {}, "text": "x"}',
    '',
    request('good'),
  ];
  const { status, stdout, stderr } = glossator(['annotate', '--jsonl'], lines.join('\n'));
  const answers = jsonLines(stdout);
  assert.deepEqual(
    answers.map(({ line, id }) => line ?? id),
    [1, 2, 3, 4, 5, 6, 'good'],
  );
  assert.deepEqual(
    answers.map(({ error }) => error?.replace(/: .*/, '')),
    [
      'the line is not JSON',
      'the line is no JSON object',
      'the line is no JSON object',
      'there is no "text", or it is no string',
      'there is no "text", or it is no string',
      'the "id" is neither a string nor a number',
      undefined,
    ],
  );
  assert.deepEqual([status, stderr], [2, '']);
});

test('bytes that are not UTF-8 spoil their line only', () => {
  const input = Buffer.concat([Buffer.from('{"text": "'), Buffer.of(0xe9), Buffer.from(`"}\n${request(2)}\n`)]);
  const { status, stdout } = glossator(['annotate', '--jsonl'], input);
  const [bad, good] = jsonLines(stdout);
  assert.deepEqual([bad, good.id, status], [{ line: 1, error: 'the line is not UTF-8' }, 2, 2]);
});

test('a text without id has the number of its line', () => {
  const line = JSON.stringify({ text });
  const ids = jsonLines(glossator(['annotate', '--jsonl'], `${line}\n\n${line}`).stdout).map(({ id }) => id);
  assert.deepEqual(ids, [1, 3]);
});

test('line ends may be CRLF, the last may be missing, and a byte order mark may stand in front', () => {
  const { status, stdout } = glossator(
    ['annotate', '--jsonl'],
    `\uFEFF${request(1)}\r\n${request(2)}\r\n${request(3)}`,
  );
  assert.deepEqual([jsonLines(stdout).map(({ id }) => id), status], [[1, 2, 3], 0]);
});

test('nothing in, nothing out', () => {
  assert.deepEqual(glossator(['annotate', '--jsonl']), { status: 0, stdout: '', stderr: '' });
});

test('offsets in the text count a byte order mark that is in the text itself', () => {
  const [answer] = jsonLines(glossator(['annotate', '--jsonl'], request(1, `\uFEFF${text}`)).stdout);
  assert.equal(answer.markers[0].start, 22);
});

test('a very long line is answered', () => {
  const long = `${'The committee met again and adopted its plan. '.repeat(50_000)}\n\n${text}`;
  const [answer] = jsonLines(glossator(['annotate', '--jsonl'], request('long', long)).stdout);
  assert.deepEqual([answer.id, answer.notes.length], ['long', 1]);
});

test('an answer comes before the next line is asked', async () => {
  const child = start(['annotate', '--jsonl']);
  const answers = createInterface(child.stdout)[Symbol.asyncIterator]();
  for (const id of ['first', 'second']) {
    child.stdin.write(`${request(id)}\n`);
    assert.equal(JSON.parse((await answers.next()).value).id, id);
  }
  child.stdin.end();
  assert.deepEqual(await once(child, 'exit'), [0, null]);
});

test('a reader that is late gets all answers', async () => {
  const child = start(['annotate', '--jsonl']);
  const count = 3000;
  // More than all pipes hold: the writing cannot end before somebody reads.
  child.stdin.write(Array.from({ length: count }, (_, id) => `${request(id)}\n`).join(''));
  child.stdin.end();
  await once(child.stdout, 'readable');
  const ids: number[] = [];
  for await (const line of createInterface(child.stdout)) ids.push(JSON.parse(line).id);
  assert.deepEqual(
    ids,
    Array.from({ length: count }, (_, id) => id),
  );
});

test('a reader that goes away ends it without a word', async () => {
  const child = start(['annotate', '--jsonl']);
  child.stdin.on('error', () => {});
  let complaints = '';
  child.stderr.on('data', (data) => {
    complaints += data;
  });
  child.stdin.write(`${request(1)}\n`);
  await once(child.stdout, 'data');
  child.stdout.destroy();
  child.stdin.write(`${request(2)}\n`.repeat(1000));
  assert.deepEqual(await once(child, 'close'), [141, null]);
  assert.equal(complaints, '');
});

test('lines are cut right wherever the chunks end', async () => {
  const bytes = Buffer.from('für\r\n\nzwei\ndrei');
  for (let size = 1; size <= bytes.length; size++) {
    assert.deepEqual(await linesOf(bytes, size, 100), [
      [1, 'für\r'],
      [2, ''],
      [3, 'zwei'],
      [4, 'drei'],
    ]);
  }
});

test('a line above the limit is passed over, and the next is read', async () => {
  const bytes = Buffer.from('12345\n123456\n12\n123456');
  for (let size = 1; size <= bytes.length; size++) {
    assert.deepEqual(await linesOf(bytes, size, 5), [
      [1, '12345'],
      [2, undefined],
      [3, '12'],
      [4, undefined],
    ]);
  }
});

async function linesOf(bytes: Buffer, size: number, limit: number): Promise<[number, string | undefined][]> {
  const lines: [number, string | undefined][] = [];
  for await (const line of byteLines(chunks(bytes, size), limit)) {
    lines.push([line.number, line.bytes && Buffer.from(line.bytes).toString()]);
  }
  return lines;
}

async function* chunks(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}
