import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('receiver.mjs', import.meta.url));
const hex = (bytes) => createHash('sha256').update(bytes).digest('hex');
const running = new Set();
let root;

const launch = (...args) => {
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  child.once('close', () => running.delete(child));
  return child;
};

async function start(...args) {
  const child = launch('--store', root, ...args);
  const [line] = await once(createInterface(child.stdout), 'line');
  const match = /^listening on (http:\/\/127\.0\.0\.1:\d+)$/.exec(line);
  assert.ok(match, line);
  return { child, address: match[1] };
}

async function stop(child, signal = 'SIGTERM') {
  child.kill(signal);
  return once(child, 'close');
}

function entryWith(changes = {}) {
  return {
    format: 'shortlist-entry/1',
    submissionId: randomUUID(),
    category: { id: 'test/category', edition: '2026', title: 'A category' },
    title: 'Fewer falls – “ward 7”',
    details: [{ id: 'project-title', label: 'Project title', value: 'Fewer falls' }],
    answers: [
      { section: 'a', question: 'a-1', prompt: 'Why?', text: 'Because\n\n😀 é', words: 3, rule: 'spaces', ruleVersion: 1 },
    ],
    declarations: [{ id: 'agreed', text: 'I agree.', agreed: true }],
    files: [],
    client: { name: 'Shortlist', version: '0.1.0' },
    createdAt: '2026-11-21T09:30:00Z',
    ...changes,
  };
}

const bytesOf = (entry) => Buffer.from(JSON.stringify(entry));

function formOf(entry, files = [], entryHead = '') {
  const parts = [{ head: `name="entry"${entryHead}\r\nContent-Type: application/json`, bytes: entry }].concat(
    files.map(({ role, name, bytes }) => ({
      head: `name="${role}"; filename="${name}"\r\nContent-Type: application/octet-stream`,
      bytes,
    })),
  );
  const chunks = parts.flatMap(({ head, bytes }) => [
    Buffer.from(`--cut\r\nContent-Disposition: form-data; ${head}\r\n\r\n`),
    bytes,
    Buffer.from('\r\n'),
  ]);
  return Buffer.concat([...chunks, Buffer.from('--cut--\r\n')]);
}

describe('receiver', () => {
  let server;

  const post = (body, headers = {}) =>
    fetch(`${server.address}/submissions`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...headers },
    });
  const postForm = (body, headers = {}) =>
    post(body, { 'content-type': 'multipart/form-data; boundary=cut', ...headers });
  const ask = (id) => fetch(`${server.address}/submissions/${id}`);

  async function assertProblem(response, status, type) {
    assert.equal(response.status, status);
    assert.equal(response.headers.get('content-type'), 'application/problem+json');
    const problem = await response.json();
    assert.equal(problem.type, `/problems/${type}`);
    assert.equal(problem.status, status);
    return problem;
  }

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'receiver-'));
    server = await start();
  });
  afterEach(async () => {
    for (const child of running) await stop(child, 'SIGKILL');
    await rm(root, { recursive: true });
  });

  it('describes itself', async () => {
    const response = await fetch(`${server.address}/.well-known/award-submission`);
    assert.equal(response.headers.get('content-type'), 'application/json');
    const document = await response.json();
    assert.equal(document.awardSubmission, 1);
    assert.deepEqual(document.profiles.map((profile) => profile.type), ['multipart', 'json']);
    for (const profile of document.profiles) {
      assert.equal(profile.submit, `${server.address}/submissions`);
      assert.equal(profile.status, `${server.address}/submissions/{submissionId}`);
    }
    assert.equal(document.dedupe.key, 'submissionId');
    assert.deepEqual(document.auth, [{ type: 'none' }]);
  });

  it('keeps a JSON entry byte for byte and answers with a receipt', async () => {
    const entry = entryWith();
    const bytes = Buffer.from(JSON.stringify(entry, null, 3) + '\n\n');
    const response = await post(bytes, {
      'idempotency-key': `"${entry.submissionId}"`,
      'repr-digest': `sha-256=:${createHash('sha256').update(bytes).digest('base64')}:`,
    });
    assert.equal(response.status, 201);
    assert.equal(response.headers.get('content-type'), 'application/json');
    const receipt = await response.json();
    assert.deepEqual(Object.keys(receipt), ['submissionId', 'receipt', 'receivedAt', 'entrySha256', 'files']);
    assert.equal(receipt.submissionId, entry.submissionId);
    assert.equal(receipt.entrySha256, hex(bytes));
    assert.deepEqual(receipt.files, []);
    assert.deepEqual(await readFile(join(root, entry.submissionId, 'entry.json')), bytes);
    assert.deepEqual(await (await ask(entry.submissionId)).json(), receipt);
  });

  for (const [what, head] of [['a plain part', ''], ['a part with a file name', '; filename="entry.json"']]) {
    it(`keeps a form whose entry is ${what}, with its files`, async () => {
      const photo = { role: 'photo', name: 'ward 7.png', bytes: Buffer.from([0, 13, 10, 45, 45, 99, 255, 13, 10]) };
      const files = [{ role: 'photo', name: photo.name, size: photo.bytes.length, sha256: hex(photo.bytes) }];
      const entry = entryWith({ files });
      const response = await postForm(formOf(bytesOf(entry), [photo], head));
      assert.equal(response.status, 201);
      const receipt = await response.json();
      assert.equal(receipt.entrySha256, hex(bytesOf(entry)));
      assert.deepEqual(receipt.files, [{ sha256: files[0].sha256, size: 9, state: 'stored' }]);
      const folder = join(root, entry.submissionId);
      assert.deepEqual(await readFile(join(folder, 'entry.json')), bytesOf(entry));
      assert.deepEqual(await readFile(join(folder, files[0].sha256)), photo.bytes);
    });
  }

  it('says which files a JSON entry did not bring', async () => {
    const files = [{ role: 'photo', name: 'a.png', size: 3, sha256: hex('abc') }];
    const receipt = await (await post(bytesOf(entryWith({ files })))).json();
    assert.deepEqual(receipt.files, [{ sha256: hex('abc'), size: 3, state: 'missing' }]);
  });

  it('refuses files that are not the listed ones', async () => {
    const files = [{ role: 'photo', name: 'a.png', size: 3, sha256: hex('abc') }];
    const entry = entryWith({ files });
    const sent = [{ role: 'photo', name: 'a.png', bytes: Buffer.from('abd') }];
    const problem = await assertProblem(await postForm(formOf(bytesOf(entry), sent)), 422, 'invalid-entry');
    assert.deepEqual(problem.errors.map((error) => error.pointer), ['#/files/0', '#/files']);
    assert.deepEqual(await readdir(root), []);
  });

  it('answers the same bytes with the same receipt', async () => {
    const bytes = bytesOf(entryWith());
    const first = await post(bytes);
    const second = await postForm(formOf(bytes));
    assert.deepEqual([first.status, second.status], [201, 200]);
    assert.equal(await second.text(), await first.text());
  });

  it('keeps one of many that arrive at once', async () => {
    const bytes = bytesOf(entryWith());
    const answers = await Promise.all(Array.from({ length: 12 }, () => post(bytes)));
    const receipts = new Set(await Promise.all(answers.map((response) => response.text())));
    assert.equal(receipts.size, 1);
    assert.equal(answers.filter((response) => response.status === 201).length, 1);
    assert.equal((await readdir(root)).length, 1);
  });

  it('refuses other content under a known id and keeps the first', async () => {
    const entry = entryWith();
    await post(bytesOf(entry));
    await assertProblem(await post(bytesOf({ ...entry, title: 'Other' })), 422, 'other-content');
    assert.deepEqual(await readFile(join(root, entry.submissionId, 'entry.json')), bytesOf(entry));
  });

  it('refuses what does not arrive as it was sent, and stores nothing', async () => {
    const entry = entryWith();
    const bytes = bytesOf(entry);
    const otherDigest = `sha-256=:${createHash('sha256').update('other').digest('base64')}:`;
    await assertProblem(await post(bytes, { 'repr-digest': otherDigest }), 400, 'wrong-digest');
    await assertProblem(await post(bytes, { 'idempotency-key': `"${randomUUID()}"` }), 400, 'wrong-key');
    await assertProblem(await post(bytes, { 'idempotency-key': entry.submissionId }), 400, 'wrong-key');
    await assertProblem(await post(bytes.subarray(0, -1)), 400, 'not-json');
    await assertProblem(await post(Buffer.from([34, 255, 34])), 400, 'not-json');
    await assertProblem(await post(bytes, { 'content-type': 'text/plain' }), 415, 'unknown-kind');
    await assertProblem(await postForm(Buffer.from('nothing of the kind')), 400, 'not-a-form');
    await assertProblem(await postForm(Buffer.from('--cut\r\nContent-Disposition: form-data; name="x"\r\n\r\n1\r\n--cut--\r\n')), 400, 'no-entry');
    assert.deepEqual(await readdir(root), []);
  });

  it('names every fault of an entry at once', async () => {
    const entry = entryWith({ format: 'shortlist-entry/2', submissionId: '../../etc/passwd', createdAt: 'now' });
    entry.answers[0].words = '3';
    delete entry.client.version;
    const problem = await assertProblem(await post(bytesOf(entry)), 422, 'invalid-entry');
    assert.deepEqual(problem.errors.map((error) => error.pointer), [
      '#/format',
      '#/submissionId',
      '#/answers/0/words',
      '#/client/version',
      '#/createdAt',
    ]);
    await assertProblem(await post('null'), 422, 'invalid-entry');
  });

  it('refuses what is too large', async () => {
    const large = bytesOf(entryWith({ title: 'x'.repeat(2 * 1024 * 1024) }));
    await assertProblem(await post(large), 413, 'too-large');
    await assertProblem(await postForm(formOf(large)), 413, 'too-large');
    const file = (size) => [{ role: 'photo', name: 'a.png', bytes: Buffer.alloc(size) }];
    await assertProblem(await postForm(formOf(bytesOf(entryWith()), file(11 * 1024 * 1024))), 413, 'too-large');
    await assertProblem(await postForm(formOf(bytesOf(entryWith()), file(25 * 1024 * 1024))), 413, 'too-large');
    assert.deepEqual(await readdir(root), []);
  });

  it('knows no other addresses', async () => {
    await assertProblem(await ask(randomUUID()), 404, 'not-received');
    await assertProblem(await ask('..%2f..%2fetc'), 404, 'not-received');
    await assertProblem(await fetch(`${server.address}/elsewhere`), 404, 'no-such-address');
    const wrong = await fetch(`${server.address}/submissions`);
    assert.equal(wrong.headers.get('allow'), 'POST');
    await assertProblem(wrong, 405, 'wrong-method');
  });

  it('still knows its receipts after being killed, and clears what was half stored', async () => {
    const bytes = bytesOf(entryWith());
    const receipt = await (await post(bytes)).text();
    await stop(server.child, 'SIGKILL');
    await mkdir(join(root, '.incoming-half'));
    server = await start();
    const again = await post(bytes);
    assert.equal(again.status, 200);
    assert.equal(await again.text(), receipt);
    assert.equal((await readdir(root)).length, 1);
  });

  it('ends when asked to', async () => {
    assert.deepEqual(await stop(server.child), [0, null]);
  });

  it('takes nothing without the token it was given', async () => {
    await stop(server.child);
    server = await start('--token', 'open sesame');
    const entry = entryWith();
    const refused = await post(bytesOf(entry));
    assert.equal(refused.headers.get('www-authenticate'), 'Bearer');
    await assertProblem(refused, 401, 'sign-in');
    await assertProblem(await ask(entry.submissionId), 401, 'sign-in');
    assert.equal((await post(bytesOf(entry), { authorization: 'Bearer open sesame' })).status, 201);
    const { auth } = await (await fetch(`${server.address}/.well-known/award-submission`)).json();
    assert.deepEqual(auth, [{ type: 'token' }]);
  });

  it('says how it is started', async () => {
    for (const args of [[], ['--store', root, '--port', 'x'], ['--store', root, '--other']]) {
      const child = launch(...args);
      let said = '';
      child.stderr.on('data', (data) => (said += data));
      const [code] = await once(child, 'close');
      assert.equal(code, 2);
      assert.match(said, /Usage: node receiver\.mjs --store DIR/);
    }
  });

  it('says that its port is taken', async () => {
    const port = new URL(server.address).port;
    const [code] = await once(launch('--store', root, '--port', port), 'close');
    assert.equal(code, 3);
  });
});
