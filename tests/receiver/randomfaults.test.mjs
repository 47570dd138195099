// Faults by chance: the same for the same seed, and never in the way of exactly one entry for each id.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { chance, pickerOf } from './randomfaults.mjs';
import { Receiver, assertProblem, bytesOf, entryWith, formOf, hex } from './support.mjs';

const names = (picker, kind, count) => Array.from({ length: count }, () => picker(kind)?.fault ?? null);

describe('chance', () => {
  it('is the same for the same seed, whatever comes in between', () => {
    const once = names(pickerOf({ seed: 'a', rate: 0.5 }), 'commit', 200);
    const mixed = pickerOf({ seed: 'a', rate: 0.5 });
    const again = Array.from({ length: 200 }, () => {
      mixed('status');
      return mixed('commit')?.fault ?? null;
    });
    assert.deepEqual(again, once);
    assert.notDeepEqual(names(pickerOf({ seed: 'b', rate: 0.5 }), 'commit', 200), once);
  });

  it('comes as often as it should and in every kind it has', () => {
    const seen = names(pickerOf({ seed: 1, rate: 0.3 }), 'patch', 5000);
    const faults = seen.filter((fault) => fault !== null);
    assert.ok(Math.abs(faults.length / seen.length - 0.3) < 0.03, String(faults.length));
    assert.ok(new Set(faults).size >= 20, String(new Set(faults).size));
    const values = Array.from({ length: 5000 }, (_, number) => chance(7, 'x', number));
    assert.ok(Math.abs(values.reduce((sum, value) => sum + value) / 5000 - 0.5) < 0.02);
  });

  it('never comes at rate 0, always at rate 1, and only by the names given', () => {
    assert.ok(names(pickerOf({ seed: 1, rate: 0 }), 'commit', 100).every((fault) => fault === null));
    assert.ok(names(pickerOf({ seed: 1, rate: 1 }), 'commit', 100).every((fault) => fault !== null));
    const only = names(pickerOf({ seed: 1, rate: 1, only: ['close', '500'] }), 'commit', 100);
    assert.deepEqual([...new Set(only)].sort(), ['500', 'close']);
  });
});

describe('receiver with faults by chance', () => {
  let receiver;
  const options = ['--random-faults', 'seed 5', '0.5'];

  before(async () => {
    receiver = await Receiver.start(...options);
  });
  after(() => receiver.remove());

  /** Sends until there is a receipt for just this, and returns how often that took. */
  async function sendStubbornly(entry, send) {
    for (let tries = 1; ; ++tries) {
      try {
        const response = await send(bytesOf(entry));
        const receipt = await response.json();
        if (
          response.status < 300 &&
          receipt.submissionId === entry.submissionId &&
          receipt.entrySha256 === hex(bytesOf(entry))
        ) {
          return tries;
        }
      } catch {
        assert.ok(tries < 100, 'too many tries');
      }
    }
  }

  it('has each entry once, over kills too, and can say so', async () => {
    const entries = Array.from({ length: 40 }, () => entryWith());
    let tries = 0;
    for (const [index, entry] of entries.entries()) {
      const isForm = index % 2 === 1;
      tries += await sendStubbornly(entry, (bytes) =>
        isForm ? receiver.postForm(formOf(bytes)) : receiver.post(bytes),
      );
      if (index % 10 === 9) await receiver.killAndBegin(...options);
    }
    assert.ok(tries > entries.length * 1.3, String(tries));
    const { totals, submissions } = await receiver.summary();
    assert.deepEqual(totals, { submissions: 40, storedTwice: 0, changed: 0, damaged: 0, awaitingFiles: 0 });
    assert.deepEqual(Object.keys(submissions).sort(), entries.map(({ submissionId }) => submissionId).sort());
    const offered = Object.values(submissions).reduce((sum, { offered: count }) => sum + count, 0);
    assert.ok(offered > 40 && offered <= tries, `${offered} of ${tries}`);
  });

  it('can be told to begin and to stop', async () => {
    await receiver.control({ clear: true });
    for (let count = 0; count < 30; ++count) assert.equal((await receiver.request('/discovery')).status, 200);
    await receiver.control({ random: { seed: 1, rate: 1, only: ['504'] } });
    assert.equal((await receiver.request('/discovery')).status, 504);
    await receiver.control({ random: null });
    assert.equal((await receiver.request('/discovery')).status, 200);
    const wrong = JSON.stringify({ random: { seed: 1, rate: 2 } });
    await assertProblem(await receiver.post(wrong, {}, '/_control'), 400, 'no-such-chance');
  });

  it('counts an entry that was offered with other content', async () => {
    const entry = entryWith();
    await receiver.commit(entry);
    await receiver.commit({ ...entry, title: 'Changed' });
    const { totals, submissions } = await receiver.summary();
    assert.equal(totals.changed, 1);
    const { offered, stored, digests } = submissions[entry.submissionId];
    assert.deepEqual([offered, stored, digests], [2, 1, 2]);
  });
});
