import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { addressKey, type Disk, filesOn, sizeLimit } from '../../server/lsp/files.js';
import { nodeDisk } from '../../server/lsp/files.node.js';

const root = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'glossator files (é)-')));
after(() => fs.rmSync(root, { recursive: true, force: true }));
const uri = pathToFileURL(root).href;

function write(name: string, content: string | Uint8Array): string {
  fs.mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  fs.writeFileSync(path.join(root, name), content);
  return pathToFileURL(path.join(root, name)).href;
}

const nothing: Disk = { read: async () => undefined, entries: async () => [] };
const files = filesOn(nodeDisk, nothing);

test('texts are listed wherever they lie, but not in hidden folders and among packages', async () => {
  const texts = ['a.txt', 'B.MD', 'sub/deep er/c.markdown', "sub/d's (1).txt"];
  for (const name of [...texts, 'e.pdf', '.git/f.txt', 'sub/node_modules/g.md', '.h.txt', 'txt']) write(name, 'x');
  fs.symlinkSync(root, path.join(root, 'sub/loop'));
  const found = await files.list([uri, `${uri}/sub`]);
  const names = found.map((one) => decodeURIComponent(addressKey(one).slice(addressKey(uri).length + 1)));
  assert.deepEqual(names.sort(), [...texts].sort());
  assert.equal(await files.read(found[0] as string), 'x');
});

test('a text is read without its byte order mark, in whatever UTF it is', async () => {
  assert.equal(await files.read(write('mark.txt', '\uFEFFé')), 'é');
  assert.equal(await files.read(write('wide.txt', Buffer.from('\uFEFFé', 'utf16le'))), 'é');
});

test('what cannot be had is not there', async () => {
  const large = write('large.txt', '');
  fs.truncateSync(path.join(root, 'large.txt'), sizeLimit + 1);
  for (const missing of [large, `${uri}/nowhere.txt`, uri, 'file://%', 'file:///%00', 'mem:/x', 'nonsense']) {
    assert.equal(await files.read(missing), undefined, missing);
  }
  assert.deepEqual(await files.list([`${uri}/nowhere`, 'file://%', 'mem:/x']), []);
});

test('where there is no disk, or it is none of ours, the client is asked', async () => {
  const asked: string[] = [];
  const client: Disk = {
    async read(address) {
      asked.push(address);
      return 'read';
    },
    entries: async (folder) =>
      folder.endsWith('/inner') ? [{ name: 'b.md', folder: false }] : [{ name: 'inner', folder: true }],
  };
  assert.equal(await filesOn(nodeDisk, client).read('mem://w/a.txt'), 'read');
  assert.equal(await filesOn(undefined, client).read('file:///w/a.txt'), 'read');
  assert.deepEqual(asked, ['mem://w/a.txt', 'file:///w/a.txt']);
  assert.deepEqual(await filesOn(nodeDisk, client).list(['mem://w/folder']), ['mem://w/folder/inner/b.md']);
});

test('one address is one, however an editor escapes it', () => {
  assert.equal(addressKey('file:///c%3A/a%20b/(1).txt'), addressKey('file:///C:/a b/%281%29.txt'));
});
