// A client that never gives up, against faults by chance and kills: in the end everything is there, once and whole.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';

import { Receiver, bytesOf, entryWith, hex, listed, withoutTus } from './support.mjs';

const seed = process.env.RECEIVER_SEED ?? '2027';

describe('a stubborn client', { skip: withoutTus && `Skipped: ${withoutTus}` }, () => {
  let receiver;
  let tries = 0;
  const options = ['--random-faults', seed, '0.4'];

  before(async () => {
    receiver = await Receiver.start(...options);
  });
  after(() => receiver.remove());

  /** Tries until `step` returns something. */
  async function insist(what, step) {
    for (let count = 0; count < 200; ++count) {
      tries += 1;
      const found = await step().catch(() => null);
      if (found !== null) return found;
      await wait(5);
    }
    return assert.fail(`${what} does not come about, with the seed ${seed}`);
  }

  const begin = (id, bytes) =>
    insist('an upload', async () => {
      const response = await receiver.create({ id, size: bytes.length, sha256: hex(bytes) });
      return response.status === 201 ? response.headers.get('location') : null;
    });

  const ask = (location) =>
    insist('an offset', async () => {
      const response = await receiver.head(location);
      const offset = response.headers.get('upload-offset');
      return response.status === 200 && offset !== null ? Number(offset) : null;
    });

  async function upload(id, bytes) {
    const location = await begin(id, bytes);
    for (let offset = 0; offset < bytes.length; offset = await ask(location)) {
      await receiver.patch(location, offset, bytes.subarray(offset, offset + 60000)).catch(() => null);
    }
  }

  const finish = (entry) =>
    insist('a receipt', async () => {
      const receipt = await (await receiver.commit(entry)).json();
      const isOurs = receipt.submissionId === entry.submissionId && receipt.entrySha256 === hex(bytesOf(entry));
      return isOurs && receipt.files.every(({ state }) => state === 'verified') ? receipt : null;
    });

  async function submit() {
    const bytes = randomBytes(150000);
    const entry = entryWith({ files: [listed(bytes)] });
    await upload(entry.submissionId, bytes);
    const receipt = await finish(entry);
    return { entry, bytes, receipt };
  }

  it('has each entry and each file received, once and whole', async () => {
    const underway = [];
    for (let round = 0; round < 3; ++round) {
      underway.push(...Array.from({ length: 5 }, submit));
      await Promise.race(underway.slice(-5));
      await receiver.killAndBegin(...options);
    }
    const sent = await Promise.all(underway);
    await receiver.control({ clear: true });
    const { totals, submissions } = await receiver.summary();
    assert.deepEqual(totals, { submissions: 15, storedTwice: 0, changed: 0, damaged: 0, awaitingFiles: 0 });
    for (const { entry, bytes, receipt } of sent) {
      const id = entry.submissionId;
      assert.equal(submissions[id].receipt, receipt.receipt);
      assert.deepEqual(await readFile(join(receiver.root, id, hex(bytes))), bytes);
    }
    // Without a fault each takes one upload, an offset for each of three pieces, and one receipt.
    assert.ok(tries > sent.length * 5 * 1.2, String(tries));
  });
});
