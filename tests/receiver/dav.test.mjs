// The shared folder: filled under one name, moved to another, never over what is there.
import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

import { Receiver } from './support.mjs';

describe('folder', () => {
  let receiver;
  const status = async (path, method, body, headers) =>
    (await receiver.request(`/dav/${path}`, method, { body, headers })).status;
  const move = (from, to, overwrite = 'F') =>
    status(from, 'MOVE', undefined, { destination: `${receiver.address}/dav/${to}`, overwrite });

  before(async () => {
    receiver = await Receiver.start('--faults');
  });
  after(() => receiver.remove());

  it('is filled, looked through and moved to its place', async () => {
    assert.equal(await status('a.part', 'MKCOL'), 201);
    assert.equal(await status('a.part', 'MKCOL'), 405);
    assert.equal(await status('a.part/ward%207%20%26.png', 'PUT', 'a photo'), 201);
    assert.equal(await status('a.part/ward%207%20%26.png', 'PUT', 'a picture'), 204);
    const head = await receiver.request('/dav/a.part/ward%207%20%26.png', 'HEAD');
    assert.equal(head.headers.get('content-length'), '9');
    const found = await receiver.request('/dav/a.part/', 'PROPFIND', { headers: { depth: '1' } });
    assert.equal(found.status, 207);
    const xml = await found.text();
    assert.match(xml, /<d:href>\/dav\/a\.part\/ward%207%20%26\.png<\/d:href>/);
    assert.match(xml, /<d:getcontentlength>9</);
    assert.equal(await move('a.part', 'a'), 201);
    assert.equal(await (await receiver.request('/dav/a/ward%207%20%26.png')).text(), 'a picture');
    assert.equal(await status('a.part', 'PROPFIND'), 404);
    assert.deepEqual((await receiver.summary()).folders, { a: ['ward 7 &.png'] });
  });

  it('is not put over another unless that is said', async () => {
    for (const name of ['b', 'b.part']) await status(name, 'MKCOL');
    assert.equal(await move('b.part', 'b'), 412);
    assert.equal(await move('b.part', 'b', 'T'), 204);
    assert.equal(await move('b.part', 'b'), 404);
  });

  it('takes nothing outside of itself, nor without a folder to take it', async () => {
    assert.equal(await status('nowhere/a', 'PUT', 'x'), 409);
    assert.equal(await status('.hidden', 'PUT', 'x'), 403);
    assert.equal(await status('%2e%2e%2fentry', 'PUT', 'x'), 403);
    assert.equal(await status('', 'DELETE'), 403);
    assert.equal(await status('a', 'LOCK'), 405);
  });

  it('keeps nothing of a file that was cut off', async () => {
    await status('c.part', 'MKCOL');
    await receiver.control({ faults: [{ kind: 'dav', fault: 'cut', bytes: 1000 }] });
    await assert.rejects(status('c.part/large', 'PUT', Buffer.alloc(100000)));
    assert.equal(await status('c.part/large', 'HEAD'), 404);
    while ((await readdir(join(receiver.root, '.dav'))).some((name) => name.startsWith('.incoming')));
    assert.equal(await status('c.part', 'DELETE'), 204);
  });
});
