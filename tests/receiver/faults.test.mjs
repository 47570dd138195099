// Faults of the connection and of the order in which they come.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';

import { Receiver, assertProblem, bytesOf, entryWith, formOf, listed, withoutTus } from './support.mjs';

describe('faults of the connection', () => {
  let receiver;
  const play = (...faults) => receiver.control({ faults });
  const stored = async (entry) => (await receiver.stored()).includes(entry.submissionId);

  /** What a bare socket gets for a request, until the other side ends it. */
  function raw(head, body = '') {
    return new Promise((resolve, reject) => {
      const { hostname, port } = new URL(receiver.address);
      const socket = connect(Number(port), hostname);
      const got = [];
      socket.on('data', (data) => got.push(data));
      socket.on('error', reject);
      socket.on('close', () => resolve(Buffer.concat(got).toString()));
      socket.write(`${head}\r\nHost: ${hostname}:${port}\r\nContent-Length: ${body.length}\r\n\r\n`);
      socket.write(body);
    });
  }

  before(async () => {
    receiver = await Receiver.start('--faults');
  });
  after(() => receiver.remove());

  for (const [fault, isStored] of [
    [{ fault: 'close' }, false],
    [{ fault: 'reset' }, false],
    [{ fault: 'cut', bytes: 40 }, false],
    [{ fault: 'swallow' }, false],
    [{ fault: 'drop-reply' }, true],
    [{ fault: 'truncated' }, true],
  ]) {
    it(`"${fault.fault}" ends it, ${isStored ? 'and the entry is there' : 'and nothing is there'}`, async () => {
      const entry = entryWith();
      await play({ kind: 'commit', ...fault });
      await assert.rejects(receiver.commit(entry).then((response) => response.text()));
      assert.equal(await stored(entry), isStored);
      assert.equal((await receiver.commit(entry)).status, isStored ? 200 : 201);
      assert.equal((await receiver.summary()).submissions[entry.submissionId].stored, 1);
    });
  }

  it('"cut" leaves of an upload what has come', { skip: withoutTus }, async () => {
    const bytes = randomBytes(500000);
    const entry = entryWith({ files: [listed(bytes)] });
    const location = await receiver.begun(entry.submissionId, bytes);
    await play({ kind: 'patch', fault: 'cut', bytes: 123456 });
    await assert.rejects(receiver.patch(location, 0, bytes));
    const offset = await receiver.offset(location);
    assert.ok(offset > 0 && offset <= 123456, String(offset));
    assert.equal((await receiver.patch(location, offset, bytes.subarray(offset))).status, 204);
    const receipt = await (await receiver.commit(entry)).json();
    assert.equal(receipt.files[0].state, 'verified');
  });

  it('"drop-reply" leaves all of an upload', { skip: withoutTus }, async () => {
    const bytes = randomBytes(100000);
    const location = await receiver.begun(entryWith().submissionId, bytes);
    await play({ kind: 'patch', fault: 'drop-reply' });
    await assert.rejects(receiver.patch(location, 0, bytes));
    assert.equal(await receiver.offset(location), bytes.length);
  });

  it('"stall" never answers, with the entry or without', async () => {
    for (const isStored of [false, true]) {
      const entry = entryWith();
      await play({ kind: 'commit', fault: 'stall', stored: isStored });
      const sent = receiver.commit(entry).catch(() => 'gone');
      while (isStored && !(await stored(entry)));
      assert.equal(await Promise.race([sent, wait(200, 'silence')]), 'silence');
      assert.equal(await stored(entry), isStored);
    }
  });

  it('"drip" answers one byte at a time', async () => {
    await play({ kind: 'status', fault: 'drip', interval: 1 });
    const begun = Date.now();
    await assertProblem(await receiver.ask('nothing'), 404, 'not-received');
    assert.ok(Date.now() - begun > 200);
  });

  it('"slow-read" takes its time and takes all', async () => {
    const photo = { role: 'photo', name: 'photo.png', bytes: randomBytes(200000) };
    const entry = entryWith({ files: [listed(photo.bytes)] });
    await play({ kind: 'form', fault: 'slow-read', rate: 1000000 });
    const begun = Date.now();
    assert.equal((await receiver.postForm(formOf(bytesOf(entry), [photo]))).status, 201);
    assert.ok(Date.now() - begun >= 190);
  });

  it('"103" is the last word, "103-first" is not', async () => {
    await play({ kind: 'discovery', fault: '103' }, { kind: 'discovery', fault: '103', status: 104 });
    assert.match(await raw('GET /discovery HTTP/1.1'), /^HTTP\/1\.1 103 Early\r\n[^{]*$/);
    assert.match(await raw('GET /discovery HTTP/1.1'), /^HTTP\/1\.1 104 /);
    await play({ kind: 'discovery', fault: '103-first' });
    const said = await raw('GET /discovery HTTP/1.1\r\nConnection: close');
    assert.match(said, /^HTTP\/1\.1 103 Early\r\nLink[^\r]*\r\n\r\nHTTP\/1\.1 200 OK\r\n/);
  });

  it('"407" asks for a sign-in at a proxy', async () => {
    await play({ kind: 'discovery', fault: '407' });
    const said = await raw('GET /discovery HTTP/1.1\r\nConnection: close');
    assert.match(said, /^HTTP\/1\.1 407 [^]*proxy-authenticate: Basic/);
  });

  it('"reset" is a reset, "close" an end', async () => {
    await play({ kind: 'discovery', fault: 'reset' }, { kind: 'discovery', fault: 'close' });
    await assert.rejects(raw('GET /discovery HTTP/1.1'), { code: 'ECONNRESET' });
    assert.equal(await raw('GET /discovery HTTP/1.1'), '');
  });

  it('"truncated-open" looks whole to who does not read it', async () => {
    await play({ kind: 'discovery', fault: 'truncated-open' });
    const said = await raw('GET /discovery HTTP/1.1');
    assert.match(said, /^HTTP\/1\.1 200 OK\r\n/);
    assert.doesNotMatch(said, /content-length/i);
    assert.throws(() => JSON.parse(said.split('\r\n\r\n')[1]));
  });

  it('"early" answers before the body is there, and closes', async () => {
    await play({ kind: 'commit', fault: '413', early: true });
    const said = await raw('POST /submissions HTTP/1.1\r\nX: y', '{');
    assert.match(said, /^HTTP\/1\.1 413 [^]*connection: close/);
  });

  it('can be away for a while, and is back with all it had', async () => {
    const entry = entryWith();
    await receiver.commit(entry);
    await receiver.control({ refuse: 1500 });
    let refused = 0;
    for (let answered = false; !answered;) {
      answered = await receiver.ask(entry.submissionId).then(
        ({ status }) => status === 200,
        () => false,
      );
      if (!answered) refused += await wait(20, 1);
    }
    assert.ok(refused > 0);
  });
});

describe('faults in a row', () => {
  let receiver;
  const play = (...faults) => receiver.control({ faults });
  const statuses = async (count, path = '/discovery') => {
    const seen = [];
    while (seen.length < count) seen.push((await receiver.request(path)).status);
    return seen;
  };

  before(async () => {
    receiver = await Receiver.start('--faults');
  });
  after(() => receiver.remove());

  it('come in their order, as often as asked, on their kind of request alone', async () => {
    await play(
      { kind: 'discovery', fault: '500', times: 2 },
      { kind: 'status', fault: '502' },
      { kind: 'discovery', fault: 504 },
    );
    assert.deepEqual(await statuses(4), [500, 500, 504, 200]);
    assert.deepEqual(await statuses(2, '/submissions/x'), [502, 404]);
  });

  it('let some pass first, stay until they are cleared, or come on any request', async () => {
    await play({ kind: 'discovery', fault: '500', skip: 2 });
    assert.deepEqual(await statuses(4), [200, 200, 500, 200]);
    await play({ kind: '*', fault: '503', times: 'always' });
    assert.deepEqual([...(await statuses(3)), ...(await statuses(1, '/submissions/x'))], [503, 503, 503, 503]);
    assert.equal((await receiver.control({})).waiting.length, 1);
    await receiver.control({ clear: true });
    assert.deepEqual(await statuses(1), [200]);
  });

  it('meet only bodies over a size', async () => {
    await play({ kind: 'commit', fault: '413', over: 2000, times: 'always' });
    assert.equal((await receiver.commit(entryWith())).status, 201);
    assert.equal((await receiver.commit(entryWith({ title: 'x'.repeat(2000) }))).status, 413);
    await receiver.control({ clear: true });
  });

  it('are known by their names alone', async () => {
    for (const wrong of [
      { kind: 'comit', fault: 'close' },
      { kind: 'commit', fault: 'clsoe' },
      { kind: 'commit', fault: 600 },
    ]) {
      await assertProblem(
        await receiver.post(JSON.stringify({ faults: [wrong] }), {}, '/_control'),
        400,
        'no-such-fault',
      );
    }
    await assertProblem(await receiver.post('{"fault":[]}', {}, '/_control'), 400, 'no-such-order');
    await assertProblem(await receiver.post('{', {}, '/_control'), 400, 'not-json');
  });
});
