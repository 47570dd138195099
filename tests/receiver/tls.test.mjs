// The same behind TLS, with a certificate made for the test.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFile, mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, describe, it } from 'node:test';

import { Receiver, bytesOf, entryWith } from './support.mjs';

const program = spawnSync('openssl', ['version']);
const skip = program.status === 0 ? false : 'Left out: openssl is not installed.';

describe('TLS', { skip }, () => {
  let folder;
  let receiver;
  let ca;

  const send = (path, options = {}, body = '') =>
    new Promise((resolve, reject) => {
      const sent = request(receiver.address + path, { ca, agent: false, ...options }, (response) => {
        text(response).then((said) => resolve({ status: response.statusCode, body: said }), reject);
      });
      sent.on('error', reject);
      sent.end(body);
    });
  const commit = () =>
    send('/submissions', { method: 'POST', headers: { 'content-type': 'application/json' } }, bytesOf(entryWith()));

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'receiver-tls-'));
    const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
    spawnSync('openssl', [
      'req',
      '-x509',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:prime256v1',
      '-nodes',
      '-days',
      '2',
      '-subj',
      '/CN=127.0.0.1',
      '-addext',
      'subjectAltName=IP:127.0.0.1',
      '-keyout',
      key,
      '-out',
      cert,
    ]);
    ca = await readFile(cert);
    receiver = await Receiver.start('--faults', '--tls', cert, key);
  });
  after(async () => {
    await receiver.remove();
    await rm(folder, { recursive: true });
  });

  it('takes entries and names its addresses', async () => {
    assert.match(receiver.address, /^https:/);
    const { body } = await send('/discovery');
    assert.equal(JSON.parse(body).profiles.at(-2).submit, `${receiver.address}/json`);
    assert.equal((await commit()).status, 201);
  });

  it('is known only to who trusts its certificate', async () => {
    await assert.rejects(send('/discovery', { ca: undefined }), { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' });
  });

  it('is cut off and reset as without it', async () => {
    for (const fault of ['close', 'reset', 'drop-reply', 'truncated']) {
      const order = { faults: [{ kind: 'commit', fault }] };
      await send('/_control', { method: 'POST' }, JSON.stringify(order));
      await assert.rejects(commit(), fault);
    }
    const { totals } = JSON.parse((await send('/_control/summary')).body);
    assert.equal(totals.submissions, 3);
  });
});
