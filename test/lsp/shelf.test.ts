/** The closed texts of a workspace, without a disk and a client. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaults } from '../../server/core/document.js';
import type { Options } from '../../server/core/model.js';
import type { Files } from '../../server/lsp/files.js';
import { Shelf, type World } from '../../server/lsp/library-shelf.js';
import type { Limits } from '../../server/lsp/library-text.js';

const [changed, deleted] = [2, 3] as const;

interface Circumstances {
  readonly watched?: boolean;
  readonly stopAfter?: number;
  readonly limits?: Limits;
}

/** A workspace in memory. */
function workspace(texts: Map<string, string | undefined>, { watched = true, stopAfter, limits }: Circumstances = {}) {
  const read: string[] = [];
  const logged: string[] = [];
  /** What happens while a text is being read for the first time. */
  const during = new Map<string, () => void>();
  const settings = { options: defaults as Options };
  const files: Files = {
    async read(uri) {
      read.push(uri);
      const text = texts.get(uri);
      during.get(uri)?.();
      during.delete(uri);
      return text;
    },
    list: async () => [...texts.keys()],
  };
  const progress = () => ({
    stopped: false,
    report(done: number) {
      this.stopped = done === stopAfter;
    },
    done() {},
  });
  const world: World = {
    ...{ files, progress },
    folders: () => ['file:///texts'],
    options: () => settings.options,
    watched: () => watched,
    log: (sentence) => logged.push(sentence),
  };
  return { shelf: new Shelf(world, limits), texts, read, logged, during, settings };
}

function numbered(count: number, text = 'The United Nations met.\n'): Map<string, string | undefined> {
  const name = (i: number) => `file:///texts/${String(i).padStart(4, '0')}.txt`;
  return new Map(Array.from({ length: count }, (_, i) => [name(i), text]));
}

/** The texts that are known to name an actor. */
function naming(shelf: Shelf, key: string): string[] {
  return [...shelf.texts].filter(({ entries }) => entries.has(key)).map(({ uri }) => uri);
}

test('nothing is read before somebody asks, and nothing twice', async () => {
  const { shelf, read } = workspace(numbered(3));
  shelf.follow([{ uri: 'file:///texts/0001.txt', type: changed }]);
  assert.deepEqual(read, []);
  await Promise.all([shelf.complete(), shelf.complete()]);
  await shelf.complete();
  assert.equal(read.length, 3);
  assert.equal(naming(shelf, 'United Nations').length, 3);
});

test('a text that changed is read again when somebody asks, and only that one', async () => {
  const { shelf, read, texts } = workspace(numbered(3));
  await shelf.complete();
  texts.set('file:///texts/0001.txt', 'Nobody met.\n');
  shelf.follow([{ uri: 'file:///texts/0001.txt', type: changed }]);
  assert.equal(naming(shelf, 'United Nations').length, 3, 'what was known holds until then');
  await shelf.complete();
  assert.deepEqual(read.slice(3), ['file:///texts/0001.txt']);
  assert.deepEqual(naming(shelf, 'United Nations'), ['file:///texts/0000.txt', 'file:///texts/0002.txt']);
});

test('a text that changes or goes while it is being read is not taken for what it was', async () => {
  const [first = '', second = ''] = numbered(2).keys();
  const { shelf, texts, during } = workspace(numbered(3));
  during.set(first, () => {
    texts.set(first, 'Nobody met.\n');
    shelf.follow([{ uri: first, type: changed }]);
  });
  during.set(second, () => {
    texts.delete(second);
    shelf.follow([{ uri: second, type: deleted }]);
  });
  await shelf.complete();
  assert.deepEqual(naming(shelf, 'United Nations'), ['file:///texts/0002.txt']);
  assert.deepEqual([...shelf.texts].map(({ uri }) => uri).sort(), [first, 'file:///texts/0002.txt']);
});

test('a folder that goes takes its texts along, and no others', async () => {
  const uris = ['file:///texts/a/1.txt', 'file:///texts/a/b/2.txt', 'file:///texts/ab/3.txt'];
  const { shelf } = workspace(new Map(uris.map((uri) => [uri, 'The United Nations met.\n'])));
  await shelf.complete();
  shelf.follow([{ uri: 'file:///texts/a', type: deleted }]);
  assert.deepEqual(naming(shelf, 'United Nations'), ['file:///texts/ab/3.txt']);
});

test('other options mean that every text is looked at anew', async () => {
  const { shelf, settings } = workspace(numbered(2));
  await shelf.complete();
  settings.options = { ...defaults, actors: false };
  shelf.reconsider();
  await shelf.complete();
  assert.deepEqual(naming(shelf, 'United Nations'), []);
});

test('the user may stop the reading; what was read is known, and the next question goes on', async () => {
  const { shelf, logged } = workspace(numbered(5), { stopAfter: 2 });
  await shelf.complete();
  assert.equal(naming(shelf, 'United Nations').length, 2);
  assert.match(logged[0] ?? '', /3 because reading was stopped/);
  await shelf.complete();
  assert.equal(naming(shelf, 'United Nations').length, 4);
});

test('other work has its turn between two texts', async () => {
  const { shelf, read } = workspace(numbered(5));
  const turn = new Promise<number>((resolve) => setTimeout(() => resolve(read.length)));
  await shelf.complete();
  assert.ok((await turn) < 5);
});

test('more texts than the limit, or more text, are left out and named in the log', async () => {
  const limits = { texts: 4, one: 0.0002, all: 0.0005 };
  const texts = numbered(6, '');
  texts.set('file:///texts/0000.txt', ' '.repeat(201));
  texts.set('file:///texts/0001.txt', `The United Nations met.${' '.repeat(150)}`);
  texts.set('file:///texts/0002.txt', `The United Nations met.${' '.repeat(170)}`);
  texts.set('file:///texts/0003.txt', `The United Nations met.${' '.repeat(170)}`);
  const { shelf, logged, read } = workspace(texts, { limits });
  await shelf.complete();
  assert.equal(read.length, 4);
  assert.deepEqual(naming(shelf, 'United Nations'), ['file:///texts/0001.txt', 'file:///texts/0002.txt']);
  assert.match(logged[0] ?? '', /1 larger than 0\.0002 MB \(0000\.txt\)/);
  assert.match(logged[0] ?? '', /1 because 0\.0005 MB are read in all \(0003\.txt\)/);
  assert.match(logged[0] ?? '', /2 because 4 texts are read at most/);
  texts.set('file:///texts/0001.txt', '');
  shelf.follow([...texts.keys()].map((uri) => ({ uri, type: changed })));
  await shelf.complete();
  assert.deepEqual(
    naming(shelf, 'United Nations'),
    ['file:///texts/0002.txt', 'file:///texts/0003.txt'],
    'there is room now',
  );
});

test('a file that cannot be read is left out, and read when it can be', async () => {
  const texts = new Map<string, string | undefined>([['file:///texts/a.txt', undefined]]);
  const { shelf, logged } = workspace(texts);
  await shelf.complete();
  assert.match(logged[0] ?? '', /1 that cannot be read \(a\.txt\)/);
  texts.set('file:///texts/a.txt', 'The United Nations met.\n');
  shelf.follow([{ uri: 'file:///texts/a.txt', type: changed }]);
  await shelf.complete();
  assert.deepEqual(naming(shelf, 'United Nations'), ['file:///texts/a.txt']);
});

test('without being told of changes, every question reads, but only a changed text is looked at', async () => {
  const { shelf, read, logged, texts } = workspace(numbered(3), { watched: false });
  await shelf.complete();
  await shelf.complete();
  assert.equal(read.length, 6);
  assert.equal(logged.length, 1);
  texts.set('file:///texts/0001.txt', 'Nobody met.\n');
  texts.delete('file:///texts/0002.txt');
  await shelf.complete();
  assert.deepEqual(naming(shelf, 'United Nations'), ['file:///texts/0000.txt']);
});
