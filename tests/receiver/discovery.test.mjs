// What the receiver says about itself, and what an organiser may change in it.
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

import { Receiver, assertProblem, bytesOf, entryWith, formOf, withoutTus } from './support.mjs';

describe('discovery', () => {
  let receiver;

  before(async () => {
    receiver = await Receiver.start('--faults');
  });
  after(() => receiver.remove());

  it('has all that a client needs to know', async () => {
    const document = await receiver.discovery();
    assert.equal(document.awardSubmission, 1);
    assert.deepEqual(Object.keys(document.organiser), ['name', 'contact', 'phone', 'privacyNotice']);
    assert.ok(Date.parse(document.award.opens) < Date.now() && Date.now() < Date.parse(document.award.deadline));
    assert.ok(document.award.graceSeconds > 0 && document.award.filesGraceSeconds > 0);
    assert.ok(document.limits.maxEntryBytes < document.limits.maxFileBytes);
    assert.equal(document.dedupe.key, 'submissionId');
    assert.deepEqual(document.auth, [{ type: 'none' }]);
    assert.ok(document.account.registerUrl.startsWith('https://'));
    assert.equal(document.retry.maxRetryAfterSeconds, 60);
    for (const profile of document.profiles) assert.ok(profile.submit.startsWith(receiver.address), profile.type);
  });

  it('offers uploads only where it takes them', async () => {
    const { profiles } = await receiver.discovery();
    const types = profiles.map(({ type }) => type);
    assert.deepEqual(types, [...(withoutTus ? [] : ['tus+commit']), 'multipart', 'json', 'webdav']);
  });

  it('takes entries where each of its profiles says', async () => {
    const { profiles } = await receiver.discovery();
    for (const { type, submit, status } of profiles.filter(({ status: asked }) => asked)) {
      const entry = entryWith();
      const isForm = type === 'multipart';
      const response = await fetch(submit, {
        method: 'POST',
        body: isForm ? formOf(bytesOf(entry)) : bytesOf(entry),
        headers: { 'content-type': isForm ? 'multipart/form-data; boundary=cut' : 'application/json' },
      });
      assert.equal(response.status, 201, type);
      const asked = await fetch(status.replace('{submissionId}', entry.submissionId));
      assert.deepEqual(await asked.json(), await response.json());
    }
  });

  it('is not sent again to who has it', async () => {
    const first = await receiver.request('/discovery');
    const headers = { 'if-none-match': first.headers.get('etag') };
    const second = await receiver.request('/.well-known/award-submission', 'GET', { headers });
    assert.equal(second.status, 304);
    assert.equal(await second.text(), '');
    await receiver.control({ settings: { organiser: { phone: '01' } } });
    const third = await receiver.request('/discovery', 'GET', { headers });
    assert.equal(third.status, 200);
    assert.equal((await third.json()).organiser.phone, '01');
  });

  it('names the addresses that a proxy in front of it has', async () => {
    const response = await receiver.request('/discovery', 'GET', { headers: { 'x-forwarded-proto': 'https' } });
    const { profiles } = await response.json();
    for (const { submit } of profiles) assert.equal(new URL(submit).protocol, 'https:');
  });

  it('gives every answer the number that was asked with, or one of its own', async () => {
    const named = await receiver.request('/elsewhere', 'GET', { headers: { 'x-request-id': 'r-1' } });
    assert.equal(named.headers.get('x-request-id'), 'r-1');
    const [one, other] = [await receiver.request('/discovery'), await receiver.request('/discovery')];
    assert.notEqual(one.headers.get('x-request-id'), other.headers.get('x-request-id'));
  });

  it('promises to know ids only where it does', async () => {
    await receiver.control({ settings: { dedupe: false } });
    assert.equal((await receiver.discovery()).dedupe, undefined);
    const entry = entryWith();
    assert.equal((await receiver.commit(entry)).status, 201);
    assert.equal((await receiver.commit(entry)).status, 201);
    assert.ok((await receiver.stored()).includes(`${entry.submissionId}~2`));
    const { submissions, totals } = await receiver.summary();
    assert.equal(submissions[entry.submissionId].stored, 2);
    assert.equal(totals.storedTwice, 1);
    await receiver.control({ settings: { dedupe: true } });
  });

  it('says what it is told to say', async () => {
    await receiver.control({ settings: { discovery: { awardSubmission: 2, profiles: [{ type: 'pigeon' }] } } });
    const { awardSubmission, profiles, retry } = await receiver.discovery();
    assert.deepEqual([awardSubmission, profiles, retry.spreadSeconds], [2, [{ type: 'pigeon' }], 0]);
    await receiver.control({ settings: { discovery: null } });
    assert.equal((await receiver.discovery()).awardSubmission, 1);
  });

  it('keeps its settings over a kill, and takes them from a file', async () => {
    await receiver.control({ settings: { award: { title: 'Renamed' } } });
    await receiver.killAndBegin('--faults');
    assert.equal((await receiver.discovery()).award.title, 'Renamed');
    const file = join(receiver.root, '.given.json');
    await writeFile(file, JSON.stringify({ award: { id: 'other' }, categories: [{ id: 'a', edition: '1' }] }));
    await receiver.killAndBegin('--faults', '--settings', file);
    const { award, categories } = await receiver.discovery();
    assert.deepEqual([award.id, award.title], ['other', 'Renamed']);
    assert.deepEqual(categories, [{ id: 'a', edition: '1' }]);
  });

  it('knows no other settings', async () => {
    const response = await receiver.post('{"settings":{"awrad":{}}}', {}, '/_control');
    await assertProblem(response, 400, 'no-such-setting');
  });
});
