// Files by tus, the entry by one request: in any order, with any interruption.
import assert from 'node:assert/strict';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { appendFile, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

import { Receiver, assertProblem, bytesOf, entryWith, formOf, hex, listed, withoutTus } from './support.mjs';

describe('uploads', { skip: withoutTus && `Skipped: ${withoutTus}` }, () => {
  let receiver;
  const states = async (id) => (await (await receiver.ask(id)).json()).files.map(({ state }) => state);
  const kept = (entry, { sha256 }) => readFile(join(receiver.root, entry.submissionId, sha256));

  before(async () => {
    receiver = await Receiver.start('--faults');
  });
  after(() => receiver.remove());

  it('become files of the entry that is committed after them', async () => {
    const bytes = randomBytes(300000);
    const entry = entryWith({ files: [listed(bytes)] });
    const location = await receiver.begun(entry.submissionId, bytes);
    assert.ok(location.startsWith(`${receiver.address}/uploads/`), location);
    assert.equal(
      (await receiver.patch(location, 0, bytes.subarray(0, 100000))).headers.get('upload-offset'),
      '100000',
    );
    assert.equal(await receiver.offset(location), 100000);
    assert.equal((await receiver.patch(location, 100000, bytes.subarray(100000))).status, 204);
    const receipt = await (await receiver.commit(entry)).json();
    assert.deepEqual(receipt.files, [{ sha256: hex(bytes), size: 300000, state: 'verified' }]);
    assert.deepEqual(await kept(entry, entry.files[0]), bytes);
  });

  it('may follow the entry, which waits for them', async () => {
    const [photo, letter] = [Buffer.from('photo'), Buffer.alloc(0)];
    const entry = entryWith({ files: [listed(photo), listed(letter, 'evidence', 'empty.txt')] });
    const receipt = await (await receiver.commit(entry)).json();
    assert.deepEqual(
      receipt.files.map(({ state }) => state),
      ['awaited', 'awaited'],
    );
    await receiver.begun(entry.submissionId, letter);
    assert.deepEqual(await states(entry.submissionId), ['awaited', 'verified']);
    await receiver.patch(await receiver.begun(entry.submissionId, photo), 0, photo);
    assert.deepEqual(await states(entry.submissionId), ['verified', 'verified']);
    const again = await (await receiver.commit(entry)).json();
    assert.deepEqual([again.receipt, again.receivedAt], [receipt.receipt, receipt.receivedAt]);
    assert.deepEqual(
      again.files.map(({ state }) => state),
      ['verified', 'verified'],
    );
  });

  it('must come first where the organiser wants it so', async () => {
    await receiver.control({ settings: { commitBeforeFiles: false } });
    assert.equal((await receiver.discovery()).profiles[0].commitBeforeFiles, false);
    const bytes = Buffer.from('late');
    const entry = entryWith({ files: [listed(bytes)] });
    const problem = await assertProblem(await receiver.commit(entry), 422, 'invalid-entry');
    assert.deepEqual(problem.errors, [{ pointer: '#/files/0', detail: 'has not been uploaded' }]);
    await receiver.patch(await receiver.begun(entry.submissionId, bytes), 0, bytes);
    assert.equal((await receiver.commit(entry)).status, 201);
    await receiver.control({ settings: { commitBeforeFiles: true } });
  });

  it('are refused at their end when they are not what was announced, and may be sent again', async () => {
    const bytes = Buffer.from('what was announced');
    const entry = entryWith({ files: [listed(bytes)] });
    const location = await receiver.begun(entry.submissionId, bytes);
    await assertProblem(
      await receiver.patch(location, 0, Buffer.from('what was delivered')),
      460,
      'upload-differs',
    );
    assert.equal((await receiver.head(location)).status, 404);
    await receiver.patch(await receiver.begun(entry.submissionId, bytes), 0, bytes);
    assert.deepEqual((await (await receiver.commit(entry)).json()).files[0].state, 'verified');
  });

  it('are no files of another entry, nor of none', async () => {
    const bytes = Buffer.from('mine');
    await receiver.patch(await receiver.begun(randomUUID(), bytes), 0, bytes);
    const entry = entryWith({ files: [listed(bytes)] });
    await receiver.commit(entry);
    assert.deepEqual(await states(entry.submissionId), ['awaited']);
    const unlisted = Buffer.from('not listed');
    await receiver.patch(await receiver.begun(entry.submissionId, unlisted), 0, unlisted);
    await states(entry.submissionId);
    assert.ok(!(await readdir(join(receiver.root, entry.submissionId))).includes(hex(unlisted)));
  });

  it('say what they are, and are not too large', async () => {
    const wanted = { id: randomUUID(), size: 3, sha256: hex('abc') };
    await assertProblem(await receiver.create({ ...wanted, sha256: 'no digest' }), 400, 'upload-unnamed');
    await assertProblem(await receiver.create({ ...wanted, id: 'no id' }), 400, 'upload-unnamed');
    await assertProblem(
      await receiver.create({ ...wanted, headers: { 'upload-metadata': 'filename YQ==' } }),
      400,
      'upload-unnamed',
    );
    assert.equal((await receiver.create({ ...wanted, size: 2 ** 31 })).status, 413);
    assert.equal((await receiver.create(wanted)).status, 201);
  });

  it('know where they are: a stale offset changes nothing', async () => {
    const bytes = Buffer.from('0123456789');
    const location = await receiver.begun(randomUUID(), bytes);
    await receiver.patch(location, 0, bytes.subarray(0, 5));
    assert.equal((await receiver.patch(location, 0, bytes)).status, 409);
    assert.equal((await receiver.patch(location, 7, bytes.subarray(7))).status, 409);
    assert.equal(await receiver.offset(location), 5);
  });

  it('go on after the receiver was killed', async () => {
    const bytes = randomBytes(200000);
    const entry = entryWith({ files: [listed(bytes)] });
    const location = await receiver.begun(entry.submissionId, bytes);
    await receiver.patch(location, 0, bytes.subarray(0, 70000));
    await receiver.commit(entry);
    await receiver.killAndBegin('--faults');
    assert.equal(await receiver.offset(location), 70000);
    await receiver.patch(location, 70000, bytes.subarray(70000));
    await receiver.killAndBegin('--faults');
    assert.deepEqual(await states(entry.submissionId), ['verified']);
    assert.deepEqual(await kept(entry, entry.files[0]), bytes);
  });

  it('go on after the receiver was killed in the middle of one', async () => {
    const bytes = randomBytes(3 * 1024 * 1024);
    const entry = entryWith({ files: [listed(bytes)] });
    const location = await receiver.begun(entry.submissionId, bytes);
    await receiver.control({ faults: [{ kind: 'patch', fault: 'slow-read', rate: 1024 * 1024 }] });
    const cut = receiver.patch(location, 0, bytes).catch((error) => error);
    const file = join(receiver.root, '.uploads', new URL(location).pathname.split('/').pop());
    while ((await readFile(file)).length === 0) await new Promise(setImmediate);
    await receiver.killAndBegin('--faults');
    assert.ok((await cut) instanceof Error);
    const offset = await receiver.offset(location);
    assert.ok(offset > 0 && offset < bytes.length, String(offset));
    assert.equal((await receiver.patch(location, offset, bytes.subarray(offset))).status, 204);
    await receiver.commit(entry);
    assert.deepEqual(await states(entry.submissionId), ['verified']);
    assert.deepEqual(await kept(entry, entry.files[0]), bytes);
  });

  it('count when they were whole and nobody had looked yet', async () => {
    const bytes = Buffer.from('the last bytes came, then the power went');
    const entry = entryWith({ files: [listed(bytes)] });
    const location = await receiver.begun(entry.submissionId, bytes);
    const file = join(receiver.root, '.uploads', new URL(location).pathname.split('/').pop());
    await appendFile(file, bytes);
    await writeFile(join(receiver.root, '.uploads', 'half.json'), '{"id":"ha');
    await receiver.killAndBegin('--faults');
    const receipt = await (await receiver.commit(entry)).json();
    assert.equal(receipt.files[0].state, 'verified');
  });

  it('that were lost are unknown, and the entry waits again', async () => {
    const bytes = Buffer.from('lost');
    const entry = entryWith({ files: [listed(bytes)] });
    const location = await receiver.begun(entry.submissionId, bytes);
    await receiver.patch(location, 0, bytes);
    await receiver.control({ forget: 'uploads' });
    assert.equal((await receiver.head(location)).status, 404);
    await receiver.commit(entry);
    assert.deepEqual(await states(entry.submissionId), ['awaited']);
  });

  it('and parts of a form are the same to an entry', async () => {
    const bytes = Buffer.from('as a part');
    const entry = entryWith({ files: [listed(bytes)] });
    const part = { role: 'photo', name: 'photo.png', bytes };
    await receiver.postForm(formOf(bytesOf(entry), [part]));
    assert.deepEqual(await states(entry.submissionId), ['verified']);
    assert.equal(
      createHash('sha256')
        .update(await kept(entry, entry.files[0]))
        .digest('hex'),
      hex(bytes),
    );
  });
});
