// Faults that answer: with a status, with another's page, with a receipt that is none.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';

import { Receiver, assertProblem, entryWith, hex, withoutTus } from './support.mjs';

describe('faults that answer', () => {
  let receiver;
  const play = (...faults) => receiver.control({ faults });
  const stored = async (entry) => (await receiver.stored()).includes(entry.submissionId);
  const committed = async (fault, entry = entryWith()) => {
    await play({ kind: 'commit', ...fault });
    return receiver.commit(entry);
  };

  before(async () => {
    receiver = await Receiver.start('--faults');
  });
  after(() => receiver.remove());

  const statuses = [
    400, 401, 403, 404, 405, 408, 409, 410, 412, 413, 415, 422, 423, 429, 431, 451, 460, 500, 501, 502, 503, 504,
    507, 599,
  ];
  for (const status of statuses) {
    it(`${status} in place of the work, and after it`, async () => {
      const entry = entryWith();
      const refused = await committed({ fault: String(status) }, entry);
      assert.equal(refused.status, status);
      assert.equal((await refused.json()).status, status);
      assert.equal(await stored(entry), false);
      assert.equal((await committed({ fault: status, stored: true }, entry)).status, status);
      assert.equal(await stored(entry), true);
    });
  }

  it('says when to come again, in seconds or as a date', async () => {
    const seconds = await committed({ fault: '503', retryAfter: 7 });
    assert.equal(seconds.headers.get('retry-after'), '7');
    const date = await committed({ fault: '429', retryAfter: 60, date: true });
    const waits = Date.parse(date.headers.get('retry-after')) - Date.parse(date.headers.get('date'));
    assert.ok(waits >= 59000 && waits <= 61000);
  });

  it('says what the fault is told to say', async () => {
    const errors = [{ detail: 'is wrong', pointer: '/answers/3/text' }];
    const problem = await (await committed({ fault: '422', title: 'No.', detail: 'Never.', errors })).json();
    assert.deepEqual([problem.title, problem.detail, problem.errors], ['No.', 'Never.', errors]);
    const plain = await committed({ fault: '500', text: 'Internal Server Error' });
    assert.equal(await plain.text(), 'Internal Server Error');
    assert.match(plain.headers.get('content-type'), /^text\/plain/);
  });

  for (const [fault, status, type] of [
    ['409-outstanding', 409, 'outstanding'],
    ['409-other', 409, 'other-content'],
    ['422-other', 422, 'other-content'],
  ]) {
    it(`"${fault}" says so`, async () => {
      await assertProblem(await committed({ fault }), status, type);
    });
  }

  it('leads elsewhere: to the same place, another origin or anywhere', async () => {
    for (const status of ['301', '302', '303', '307', '308']) {
      const { port } = new URL(receiver.address);
      for (const [to, location] of [
        [undefined, '/submissions'],
        ['other', `http://localhost:${port}/submissions`],
        ['https://elsewhere.example/', 'https://elsewhere.example/'],
      ]) {
        const response = await committed({ fault: status, to });
        assert.deepEqual([response.status, response.headers.get('location')], [Number(status), location]);
      }
    }
  });

  it('shows the page of a portal or of a filter in between', async () => {
    const portal = await committed({ fault: 'portal' });
    assert.deepEqual([portal.status, portal.headers.get('content-type')], [200, 'text/html; charset=utf-8']);
    assert.equal(
      (await committed({ fault: 'portal-redirect' })).headers.get('location'),
      'http://portal.invalid/sign-in',
    );
    const blocked = await committed({ fault: 'block' });
    assert.deepEqual([blocked.status, blocked.headers.has('via')], [403, true]);
    assert.match(await blocked.text(), /blocked/);
    assert.equal((await committed({ fault: 'block', status: 503 })).status, 503);
  });

  it('says yes without a receipt', async () => {
    assert.throws(JSON.parse.bind(null, await (await committed({ fault: 'garbage' })).text()), SyntaxError);
    assert.equal(await (await committed({ fault: 'empty' })).text(), '');
    assert.deepEqual(await (await committed({ fault: 'other-json' })).json(), { ok: true });
    const entry = entryWith();
    assert.equal((await committed({ fault: 'no-receipt', stored: true }, entry)).status, 204);
    assert.equal(await stored(entry), true);
    assert.deepEqual(await (await committed({ fault: '202' })).json(), { state: 'processing' });
    assert.equal((await committed({ fault: 'status', status: 299 })).status, 299);
  });

  it('gives a receipt for something else, and takes the real entry', async () => {
    const entry = entryWith();
    const digest = await (await committed({ fault: 'wrong-digest' }, entry)).json();
    assert.deepEqual([digest.submissionId, digest.entrySha256], [entry.submissionId, '0'.repeat(64)]);
    await play({ kind: 'status', fault: 'wrong-id' });
    const status = await (await receiver.ask(entry.submissionId)).json();
    assert.notEqual(status.submissionId, entry.submissionId);
    assert.equal((await (await receiver.ask(entry.submissionId)).json()).submissionId, entry.submissionId);
  });

  it('gives a receipt and loses the entry', async () => {
    const entry = entryWith();
    const receipt = await (await committed({ fault: 'receipt-then-lost' }, entry)).json();
    assert.equal(receipt.submissionId, entry.submissionId);
    assert.equal((await receiver.ask(entry.submissionId)).status, 404);
    assert.equal((await receiver.commit(entry)).status, 201);
  });

  it('talks too much', async () => {
    const entry = entryWith();
    const said = await (await committed({ fault: 'huge', bytes: 3000000 }, entry)).text();
    assert.ok(said.length > 3000000);
    assert.equal(JSON.parse(said).submissionId, entry.submissionId);
  });

  it('has another time, or none', async () => {
    await play({ kind: 'discovery', fault: 'clock', seconds: 7200 }, { kind: 'discovery', fault: 'no-date' });
    const ahead = await receiver.request('/discovery');
    assert.ok(Math.abs(Date.parse(ahead.headers.get('date')) - Date.now() - 7200000) < 60000);
    assert.equal((await receiver.request('/discovery')).headers.get('date'), null);
  });
});

describe('faults of uploads', { skip: withoutTus }, () => {
  let receiver;
  const bytes = Buffer.from('0123456789');
  const play = (...faults) => receiver.control({ faults });
  const create = () => receiver.create({ id: randomUUID(), size: bytes.length, sha256: hex(bytes) });

  before(async () => {
    receiver = await Receiver.start('--faults');
  });
  after(() => receiver.remove());

  it('give addresses that lead nowhere', async () => {
    await play({ kind: 'create', fault: 'wrong-prefix' });
    const prefix = await create();
    assert.match(prefix.headers.get('location'), /^\/files\/[0-9a-f]+$/);
    assert.equal((await receiver.head(prefix.headers.get('location'))).status, 404);
    await play({ kind: 'create', fault: 'other-origin' }, { kind: 'create', fault: 'no-location' });
    assert.match((await create()).headers.get('location'), /^http:\/\/create\.invalid\/uploads\//);
    assert.deepEqual([(await create()).headers.get('location')], [null]);
  });

  it('lose an upload, indeed', async () => {
    for (const [fault, kind, status] of [
      ['lost', 'head', 404],
      ['gone', 'patch', 410],
    ]) {
      const location = await receiver.begun(randomUUID(), bytes);
      await play({ kind, fault });
      const response = kind === 'head' ? await receiver.head(location) : await receiver.patch(location, 0, bytes);
      assert.equal(response.status, status);
      assert.equal((await receiver.head(location)).status, 404);
    }
  });

  it('say wrong offsets, or none', async () => {
    const location = await receiver.begun(randomUUID(), bytes);
    await play(
      { kind: 'patch', fault: '409-offset' },
      { kind: 'patch', fault: 'short-offset' },
      { kind: 'head', fault: 'no-offset' },
    );
    assert.equal((await receiver.patch(location, 0, bytes)).status, 409);
    assert.equal((await receiver.patch(location, 0, bytes.subarray(0, 8))).headers.get('upload-offset'), '4');
    assert.equal((await receiver.head(location)).headers.get('upload-offset'), null);
    assert.equal(await receiver.offset(location), 8);
  });
});
