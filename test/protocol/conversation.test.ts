import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DocumentDiagnosticReport, Hover, Location } from 'vscode-languageserver-protocol/node';
import { article, connect } from './client.js';
import { overIpc, overStdio, overWorker } from './transport.js';

for (const [way, transport] of Object.entries({ stdio: overStdio, ipc: overIpc, worker: overWorker })) {
  test(`a whole conversation over ${way}`, async (t) => {
    const client = await connect(t, { capabilities: { textDocument: { diagnostic: {} } } }, transport());
    const text = await client.open(article);

    const hover = await text.askAt<Hover>('textDocument/hover', 'here.¦2');
    assert.match((hover.contents as { value: string }).value, /Second note\./);
    const [note] = await text.askAt<Location[]>('textDocument/definition', 'here.¦2');
    assert.equal(text.shown(note?.range), '6: 2');
    const calm = await text.ask<DocumentDiagnosticReport>('textDocument/diagnostic');
    assert.deepEqual(calm.kind === 'full' && calm.items, []);

    await text.change(2, { range: text.range('¦2. Second', 'Second note.\n¦'), text: '' });
    const broken = await text.ask<DocumentDiagnosticReport>('textDocument/diagnostic');
    assert.deepEqual(broken.kind === 'full' && broken.items.map(({ code, range }) => [code, text.shown(range)]), [
      ['note/marker-without-note', '1: 2'],
    ]);

    assert.equal(await client.ask('shutdown'), null);
    await client.tell('exit');
    // A worker cannot end itself; the browser's client ends it.
    if (way !== 'worker') assert.equal(await client.transport.exited, 0);
    assert.deepEqual(client.unasked, []);
  });
}
