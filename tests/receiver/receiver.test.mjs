// Entries as one request: what is kept, what is answered, what is refused.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

import {
  Receiver,
  assertProblem,
  bytesOf,
  entryWith,
  formOf,
  hex,
  launch,
  listed,
  reprDigest,
  stop,
} from './support.mjs';

describe('receiver', () => {
  let receiver;

  before(async () => {
    receiver = await Receiver.start();
  });
  after(() => receiver.remove());

  async function storesNothing(work) {
    const before = await receiver.stored();
    await work();
    assert.deepEqual(await receiver.stored(), before);
  }

  it('keeps a JSON entry byte for byte and answers with a receipt', async () => {
    const entry = entryWith();
    const bytes = Buffer.from(JSON.stringify(entry, null, 3) + '\n\n');
    const response = await receiver.post(bytes, {
      'idempotency-key': `"${entry.submissionId}"`,
      'repr-digest': reprDigest(bytes),
    });
    assert.equal(response.status, 201);
    assert.equal(response.headers.get('content-type'), 'application/json');
    const receipt = await response.json();
    assert.deepEqual(Object.keys(receipt), ['submissionId', 'receipt', 'receivedAt', 'entrySha256', 'files']);
    assert.equal(receipt.submissionId, entry.submissionId);
    assert.equal(receipt.entrySha256, hex(bytes));
    assert.deepEqual(receipt.files, []);
    assert.deepEqual(await readFile(join(receiver.root, entry.submissionId, 'entry.json')), bytes);
    assert.deepEqual(await (await receiver.ask(entry.submissionId)).json(), receipt);
  });

  for (const [what, head] of [
    ['a plain part', ''],
    ['a part with a file name', '; filename="entry.json"'],
  ]) {
    it(`keeps a form whose entry is ${what}, with its files`, async () => {
      const photo = {
        role: 'photo',
        name: 'ward 7.png',
        bytes: Buffer.from([0, 13, 10, 45, 45, 99, 255, 13, 10]),
      };
      const files = [listed(photo.bytes, 'photo', photo.name)];
      const entry = entryWith({ files });
      const response = await receiver.postForm(formOf(bytesOf(entry), [photo], head));
      assert.equal(response.status, 201);
      const receipt = await response.json();
      assert.equal(receipt.entrySha256, hex(bytesOf(entry)));
      assert.deepEqual(receipt.files, [{ sha256: files[0].sha256, size: 9, state: 'verified' }]);
      const folder = join(receiver.root, entry.submissionId);
      assert.deepEqual(await readFile(join(folder, 'entry.json')), bytesOf(entry));
      assert.deepEqual(await readFile(join(folder, files[0].sha256)), photo.bytes);
    });
  }

  it('refuses files that are not the listed ones', () =>
    storesNothing(async () => {
      const entry = entryWith({ files: [listed(Buffer.from('abc'))] });
      const sent = [{ role: 'photo', name: 'photo.png', bytes: Buffer.from('abd') }];
      const problem = await assertProblem(
        await receiver.postForm(formOf(bytesOf(entry), sent)),
        422,
        'invalid-entry',
      );
      assert.deepEqual(
        problem.errors.map((error) => error.pointer),
        ['#/files/0', '#/files'],
      );
    }));

  it('answers the same bytes with the same receipt', async () => {
    const bytes = bytesOf(entryWith());
    const first = await receiver.post(bytes);
    const second = await receiver.postForm(formOf(bytes));
    const third = await receiver.post(bytes, {}, '/json');
    assert.deepEqual([first.status, second.status, third.status], [201, 200, 200]);
    const receipt = await first.text();
    assert.equal(await second.text(), receipt);
    assert.equal(await third.text(), receipt);
  });

  it('keeps one of many that arrive at once', async () => {
    const bytes = bytesOf(entryWith());
    const answers = await Promise.all(Array.from({ length: 12 }, () => receiver.post(bytes)));
    const receipts = new Set(await Promise.all(answers.map((response) => response.text())));
    assert.equal(receipts.size, 1);
    assert.equal(answers.filter((response) => response.status === 201).length, 1);
  });

  it('refuses other content under a known id and keeps the first', async () => {
    const entry = entryWith();
    await receiver.post(bytesOf(entry));
    await assertProblem(await receiver.post(bytesOf({ ...entry, title: 'Other' })), 422, 'other-content');
    assert.deepEqual(await readFile(join(receiver.root, entry.submissionId, 'entry.json')), bytesOf(entry));
  });

  it('refuses what does not arrive as it was sent, and stores nothing', () =>
    storesNothing(async () => {
      const entry = entryWith();
      const bytes = bytesOf(entry);
      const post = (...sent) => receiver.post(...sent);
      await assertProblem(await post(bytes, { 'repr-digest': reprDigest('other') }), 400, 'wrong-digest');
      await assertProblem(await post(bytes, { 'idempotency-key': `"${randomUUID()}"` }), 400, 'wrong-key');
      await assertProblem(await post(bytes, { 'idempotency-key': entry.submissionId }), 400, 'wrong-key');
      await assertProblem(await post(bytes.subarray(0, -1)), 400, 'not-json');
      await assertProblem(await post(Buffer.from([34, 255, 34])), 400, 'not-json');
      await assertProblem(await post(bytes, { 'content-type': 'text/plain' }), 415, 'unknown-kind');
      await assertProblem(await receiver.postForm(Buffer.from('nothing of the kind')), 400, 'not-a-form');
      const withoutEntry = '--cut\r\nContent-Disposition: form-data; name="x"\r\n\r\n1\r\n--cut--\r\n';
      await assertProblem(await receiver.postForm(Buffer.from(withoutEntry)), 400, 'no-entry');
    }));

  it('names every fault of an entry at once', async () => {
    const entry = entryWith({
      format: 'shortlist-entry/2',
      submissionId: '../../etc/passwd',
      createdAt: 'now',
    });
    entry.answers[0].words = '3';
    delete entry.client.version;
    const problem = await assertProblem(await receiver.post(bytesOf(entry)), 422, 'invalid-entry');
    assert.deepEqual(
      problem.errors.map((error) => error.pointer),
      ['#/format', '#/submissionId', '#/answers/0/words', '#/client/version', '#/createdAt'],
    );
    await assertProblem(await receiver.post('null'), 422, 'invalid-entry');
  });

  it('refuses what is too large', () =>
    storesNothing(async () => {
      const large = bytesOf(entryWith({ title: 'x'.repeat(2 * 1024 * 1024) }));
      await assertProblem(await receiver.post(large), 413, 'too-large');
      await assertProblem(await receiver.postForm(formOf(large)), 413, 'too-large');
      const file = [{ role: 'photo', name: 'a.png', bytes: Buffer.alloc(25 * 1024 * 1024) }];
      await assertProblem(await receiver.postForm(formOf(bytesOf(entryWith()), file)), 413, 'too-large');
    }));

  it('knows no other addresses', async () => {
    await assertProblem(await receiver.ask(randomUUID()), 404, 'not-received');
    await assertProblem(await receiver.ask('..%2f..%2fetc'), 404, 'not-received');
    await assertProblem(await receiver.request('/elsewhere'), 404, 'no-such-address');
    await assertProblem(await receiver.request('/_control'), 404, 'no-such-address');
    const wrong = await receiver.request('/submissions');
    assert.equal(wrong.headers.get('allow'), 'POST');
    await assertProblem(wrong, 405, 'wrong-method');
  });

  it('still knows its receipts after being killed, and clears what was half stored', async () => {
    const bytes = bytesOf(entryWith());
    const receipt = await (await receiver.post(bytes)).text();
    await mkdir(join(receiver.root, '.incoming-half'));
    await receiver.killAndBegin();
    const again = await receiver.post(bytes);
    assert.equal(again.status, 200);
    assert.equal(await again.text(), receipt);
    await assert.rejects(readFile(join(receiver.root, '.incoming-half')), { code: 'ENOENT' });
  });

  it('says that its port is taken', async () => {
    const port = new URL(receiver.address).port;
    const [code] = await once(launch('--store', receiver.root, '--port', port), 'close');
    assert.equal(code, 3);
  });

  it('ends when asked to', async () => {
    assert.deepEqual(await stop(receiver.child), [0, null]);
  });

  it('ends when asked to, whatever it has left unanswered', async () => {
    await receiver.begin('--faults');
    await receiver.control({ faults: [{ kind: 'discovery', fault: 'stall' }] });
    const silence = receiver.request('/discovery').catch(() => 'ended');
    while ((await receiver.summary()).faults.stall !== 1);
    assert.deepEqual(await stop(receiver.child), [0, null]);
    assert.equal(await silence, 'ended');
  });

  it('says how it is started', async () => {
    const wrong = [[], ['--port', 'x'], ['--other'], ['--tls', 'one'], ['--random-faults', '1', '2']];
    for (const args of wrong) {
      const child = launch(...(args.length > 0 ? ['--store', receiver.root, ...args] : []));
      let said = '';
      child.stderr.on('data', (data) => (said += data));
      const [code] = await once(child, 'close');
      assert.equal(code, 2);
      assert.match(said, /Usage: node receiver\.mjs --store DIR/);
    }
  });
});
