// What an organiser decides: deadlines, words, new versions, withdrawing.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';

import { Receiver, assertProblem, bytesOf, entryWith, formOf, hex, listed, withoutTus } from './support.mjs';

const ago = (seconds) => new Date(Date.now() - seconds * 1000).toISOString();

describe('award', () => {
  let receiver;
  const award = (changes) => receiver.control({ settings: { award: changes } });
  const open = {
    opens: ago(1000),
    deadline: ago(-1000),
    graceSeconds: 0,
    filesGraceSeconds: 100,
    newVersions: true,
  };

  before(async () => {
    receiver = await Receiver.start('--faults');
    await award(open);
  });
  after(() => receiver.remove());

  it('takes nothing before it opens and after it is closed, and says when that was', async () => {
    await award({ opens: ago(-500) });
    await assertProblem(await receiver.commit(entryWith()), 403, 'not-open');
    const deadline = ago(10);
    await award({ opens: ago(1000), deadline });
    const problem = await assertProblem(await receiver.commit(entryWith()), 403, 'closed');
    assert.equal(problem.closedAt, deadline);
    assert.ok(problem.detail.includes(deadline));
    await receiver.control({ settings: { closedStatus: 410 } });
    await assertProblem(await receiver.postForm(formOf(bytesOf(entryWith()))), 410, 'closed');
    await award({ graceSeconds: 60 });
    assert.equal((await receiver.commit(entryWith())).status, 201);
    await award(open);
  });

  it('still answers with a receipt it has given when it is closed', async () => {
    const entry = entryWith();
    const receipt = await (await receiver.commit(entry)).json();
    await award({ deadline: ago(10) });
    const again = await receiver.commit(entry);
    assert.equal(again.status, 200);
    assert.deepEqual(await again.json(), receipt);
    await award(open);
  });

  it('takes the files of an entry it has for longer than entries', { skip: withoutTus }, async () => {
    const bytes = Buffer.from('a photo');
    const entry = entryWith({ files: [listed(bytes)] });
    await receiver.commit(entry);
    await award({ deadline: ago(10) });
    const begin = (id) => receiver.create({ id, size: bytes.length, sha256: hex(bytes) });
    assert.equal((await begin(entry.submissionId)).status, 201);
    await assertProblem(await begin(randomUUID()), 410, 'closed');
    await award({ deadline: ago(200) });
    await assertProblem(await begin(entry.submissionId), 410, 'closed');
    const [file] = (await (await receiver.ask(entry.submissionId)).json()).files;
    assert.equal(file.state, 'missing');
    await award(open);
  });

  it('points at the answer that has too many words', async () => {
    await receiver.control({ settings: { maxWords: { 'a-1': 2 } } });
    const problem = await assertProblem(await receiver.commit(entryWith()), 422, 'invalid-entry');
    assert.deepEqual(problem.errors, [{ pointer: '#/answers/0/text', detail: 'has 3 words; at most 2 are taken' }]);
    await receiver.control({ settings: { maxWords: { 'a-1': 3 } } });
    assert.equal((await receiver.commit(entryWith())).status, 201);
  });

  it('points at files that are not within its limits', async () => {
    const roles = [{ role: 'photo', min: 1, max: 1, types: ['image/png'] }];
    await receiver.control({ settings: { limits: { maxFileBytes: 10, maxTotalBytes: 12, files: roles } } });
    const files = [listed(Buffer.alloc(11)), listed(Buffer.alloc(1)), listed(Buffer.alloc(2), 'letter')];
    const problem = await assertProblem(await receiver.commit(entryWith({ files })), 422, 'invalid-entry');
    assert.deepEqual(
      problem.errors.map(({ pointer }) => pointer),
      ['#/files/0/size', '#/files/2', '#/files', '#/files'],
    );
    await assertProblem(await receiver.commit(entryWith()), 422, 'invalid-entry');
    assert.equal((await receiver.commit(entryWith({ files: [listed(Buffer.alloc(10))] }))).status, 201);
    await receiver.control({ settings: { limits: { maxFileBytes: 1000, maxTotalBytes: 1000, files: [] } } });
  });

  it('lets a new version take the place of an entry, once', async () => {
    const first = entryWith();
    await receiver.commit(first);
    const second = entryWith({ supersedes: first.submissionId, title: 'Second' });
    assert.equal((await receiver.commit(second)).status, 201);
    assert.equal((await receiver.commit(second)).status, 200);
    const receipt = await (await receiver.ask(first.submissionId)).json();
    assert.equal(receipt.supersededBy, second.submissionId);
    await receiver.killAndBegin('--faults');
    const third = entryWith({ supersedes: first.submissionId, title: 'Third' });
    await assertProblem(await receiver.commit(third), 412, 'version-changed');
    assert.equal((await receiver.ask(third.submissionId)).status, 404);
  });

  it('refuses a new version of what it does not have, or where it takes none', async () => {
    const unknown = await assertProblem(
      await receiver.commit(entryWith({ supersedes: randomUUID() })),
      422,
      'invalid-entry',
    );
    assert.deepEqual(unknown.errors, [{ pointer: '#/supersedes', detail: 'names no entry received here' }]);
    const first = entryWith();
    await receiver.commit(first);
    await award({ newVersions: false });
    const second = entryWith({ supersedes: first.submissionId });
    const refused = await assertProblem(await receiver.commit(second), 422, 'invalid-entry');
    assert.equal(refused.errors[0].pointer, '#/supersedes');
    await award(open);
  });

  it('says of a withdrawn entry that it is gone, and of a lost one that it never came', async () => {
    const [withdrawn, lost] = [entryWith(), entryWith()];
    for (const entry of [withdrawn, lost]) await receiver.commit(entry);
    await receiver.control({ withdraw: withdrawn.submissionId, forget: lost.submissionId });
    await receiver.killAndBegin('--faults');
    await assertProblem(await receiver.ask(withdrawn.submissionId), 410, 'withdrawn');
    await assertProblem(await receiver.ask(lost.submissionId), 404, 'not-received');
  });
});
