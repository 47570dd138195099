// Who may send: by token, by name and password, by the device flow of RFC 8628.
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';

import { Receiver, assertProblem, entryWith, withoutTus } from './support.mjs';

const basic = (account) => ({ authorization: `Basic ${Buffer.from(account).toString('base64')}` });
const bearer = (token) => ({ authorization: `Bearer ${token}` });

describe('sign-in', () => {
  let receiver;
  const begin = async (...args) => {
    receiver = await Receiver.start(...args);
  };
  afterEach(() => receiver?.remove());

  it('by token guards everything but discovery', async () => {
    await begin('--token', 'open sesame');
    const entry = entryWith();
    const refused = await receiver.commit(entry);
    assert.equal(refused.headers.get('www-authenticate'), 'Bearer');
    await assertProblem(refused, 401, 'sign-in');
    await assertProblem(await receiver.ask(entry.submissionId), 401, 'sign-in');
    await assertProblem(await receiver.request('/dav/', 'PROPFIND'), 401, 'sign-in');
    assert.equal((await receiver.commit(entry, bearer('open sesame'))).status, 201);
    assert.equal((await receiver.discovery()).auth[0].type, 'token');
  });

  it('by token guards uploads', { skip: withoutTus }, async () => {
    await begin('--token', 't');
    const wanted = { id: entryWith().submissionId, size: 1, sha256: '0'.repeat(64) };
    await assertProblem(await receiver.create(wanted), 401, 'sign-in');
    assert.equal((await receiver.create({ ...wanted, headers: bearer('t') })).status, 201);
  });

  it('by name and password takes both, beside a token too', async () => {
    await begin('--basic', 'añe:p:w', '--token', 't');
    const { auth } = await receiver.discovery();
    assert.deepEqual(
      auth.map(({ type }) => type),
      ['token', 'basic'],
    );
    const refused = await receiver.commit(entryWith(), basic('añe:other'));
    assert.match(refused.headers.get('www-authenticate'), /^Bearer, Basic realm=/);
    assert.equal(refused.status, 401);
    assert.equal((await receiver.commit(entryWith(), basic('añe:p:w'))).status, 201);
    assert.equal((await receiver.commit(entryWith(), bearer('t'))).status, 201);
  });
});

describe('device flow', () => {
  let receiver;
  const fields = (path, values) =>
    receiver.post(
      new URLSearchParams({ client_id: 'desk', ...values }).toString(),
      {
        'content-type': 'application/x-www-form-urlencoded',
      },
      path,
    );
  const ask = async () => (await fields('/device', { scope: 'submit' })).json();
  const poll = (code, more = {}) =>
    fields('/token', {
      grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
      device_code: code,
      ...more,
    });
  const pace = (interval, more = {}) => receiver.control({ settings: { device: { interval, ...more } } });

  async function assertRefused(response, error, status = 400) {
    assert.equal(response.status, status);
    assert.deepEqual(await response.json(), { error });
  }

  async function signedIn() {
    const { device_code: code, user_code: shown } = await ask();
    await receiver.control({ approve: shown });
    return (await poll(code)).json();
  }

  before(async () => {
    receiver = await Receiver.start('--oauth', 'desk', '--faults');
    await pace(0);
  });
  after(() => receiver.remove());

  it('is described where it begins', async () => {
    const [way] = (await receiver.discovery()).auth;
    assert.deepEqual(
      [way.type, way.deviceAuthorization, way.token, way.clientId, way.scope],
      ['oauth-device', `${receiver.address}/device`, `${receiver.address}/token`, 'desk', 'submit'],
    );
    await pace(5);
    const said = await ask();
    assert.match(said.user_code, /^[B-Z]{4}-[B-Z]{4}$/);
    assert.deepEqual([said.expires_in, said.interval], [600, 5]);
    assert.equal(said.verification_uri, `${receiver.address}/activate`);
    await pace(0);
  });

  it('ends in a token that is good here, also after a kill', async () => {
    const { device_code: code, user_code: shown } = await ask();
    await assertRefused(await poll(code), 'authorization_pending');
    await receiver.killAndBegin('--oauth', 'desk', '--faults');
    const page = await receiver.request(`/activate?user_code=${shown}`);
    assert.match(page.headers.get('content-type'), /^text\/html/);
    assert.equal((await fields('/activate', { user_code: shown.toLowerCase(), answer: 'approve' })).status, 200);
    const token = await (await poll(code)).json();
    assert.equal(token.token_type, 'Bearer');
    await receiver.killAndBegin('--oauth', 'desk', '--faults');
    assert.equal((await receiver.commit(entryWith(), bearer(token.access_token))).status, 201);
    assert.equal((await receiver.commit(entryWith(), bearer('another'))).status, 401);
    await assertRefused(await poll(code), 'invalid_grant');
  });

  it('tells who asks too often to slow down', async () => {
    await pace(60);
    const { device_code: code, user_code: shown } = await ask();
    await assertRefused(await poll(code), 'authorization_pending');
    await assertRefused(await poll(code), 'slow_down');
    await receiver.control({ approve: shown });
    await assertRefused(await poll(code), 'slow_down');
    await pace(0);
  });

  it('ends without one where the person says no, or nothing', async () => {
    const denied = await ask();
    await receiver.control({ deny: denied.user_code });
    await assertRefused(await poll(denied.device_code), 'access_denied');
    await pace(0, { expiresIn: -1 });
    await assertRefused(await poll((await ask()).device_code), 'expired_token');
    await pace(0, { expiresIn: 600 });
    await assertProblem(await receiver.post('{"approve":"NONE"}', {}, '/_control'), 404, 'no-such-code');
  });

  it('knows its clients and what it was asked', async () => {
    await assertRefused(await fields('/device', { client_id: 'other' }), 'invalid_client', 401);
    await assertRefused(await poll('nothing'), 'invalid_grant');
    await assertRefused(await fields('/token', { grant_type: 'password' }), 'unsupported_grant_type');
  });

  it('renews a token that has expired, once for each renewal', async () => {
    const first = await signedIn();
    await receiver.control({ expireTokens: true });
    await assertProblem(await receiver.commit(entryWith(), bearer(first.access_token)), 401, 'sign-in');
    const renewal = { grant_type: 'refresh_token', refresh_token: first.refresh_token };
    const second = await (await fields('/token', renewal)).json();
    assert.equal((await receiver.commit(entryWith(), bearer(second.access_token))).status, 201);
    await assertRefused(await fields('/token', renewal), 'invalid_grant');
  });
});
