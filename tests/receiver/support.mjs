// What the tests of the receiver have in common: starting it, entries to send, and asking it.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('receiver.mjs', import.meta.url));
const running = new Set();

export const hex = (bytes) => createHash('sha256').update(bytes).digest('hex');
export const reprDigest = (bytes) => `sha-256=:${createHash('sha256').update(bytes).digest('base64')}:`;
export const bytesOf = (entry) => Buffer.from(JSON.stringify(entry));

/** For tests that upload: why they are left out, or false. */
export const withoutTus = await import('@tus/server').then(
  () => false,
  () => '@tus/server is not installed; "npm ci" in tests/receiver installs it.',
);

export function launch(...args) {
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  child.once('close', () => running.delete(child));
  return child;
}

export async function stop(child, signal = 'SIGTERM') {
  child.kill(signal);
  return once(child, 'close');
}

/** A receiver that runs on a folder of its own and can be killed and begun again. */
export class Receiver {
  static async start(...args) {
    const receiver = new Receiver();
    receiver.root = await mkdtemp(join(tmpdir(), 'receiver-'));
    await receiver.begin(...args);
    return receiver;
  }

  async begin(...args) {
    this.child = launch('--store', this.root, ...args);
    const said = [];
    this.child.stderr.on('data', (data) => said.push(data));
    const [line] = await Promise.race([
      once(createInterface(this.child.stdout), 'line'),
      once(this.child, 'close').then(() => [Buffer.concat(said).toString()]),
    ]);
    const match = /^listening on (https?:\/\/127\.0\.0\.1:\d+)$/.exec(line);
    assert.ok(match, line);
    this.address = match[1];
  }

  /** Kills it and begins again on the same port, as nothing but a power cut would. */
  async killAndBegin(...args) {
    const { port } = new URL(this.address);
    await stop(this.child, 'SIGKILL');
    await this.begin('--port', port, ...args);
  }

  async remove() {
    for (const child of running) await stop(child, 'SIGKILL');
    await rm(this.root, { recursive: true, force: true }); // Node 18 runs afterEach for skipped tests too
  }

  async stored() {
    return (await readdir(this.root)).filter((name) => !name.startsWith('.'));
  }

  request(path, method = 'GET', { body, headers = {} } = {}) {
    return fetch(this.address + path, { method, body, headers, redirect: 'manual' });
  }

  post(body, headers = {}, path = '/submissions') {
    return this.request(path, 'POST', { body, headers: { 'content-type': 'application/json', ...headers } });
  }

  postForm(body, headers = {}) {
    return this.post(body, { 'content-type': 'multipart/form-data; boundary=cut', ...headers }, '/form');
  }

  /** As the profile tus+commit does it, with all its headers. */
  commit(entry, headers = {}) {
    const bytes = bytesOf(entry);
    const proof = { 'idempotency-key': `"${entry.submissionId}"`, 'repr-digest': reprDigest(bytes) };
    return this.post(bytes, { ...proof, ...headers });
  }

  ask(id) {
    return this.request(`/submissions/${id}`);
  }

  async discovery() {
    return (await this.request('/discovery')).json();
  }

  async control(order) {
    const response = await this.post(JSON.stringify(order), {}, '/_control');
    const said = await response.json();
    assert.equal(response.status, 200, JSON.stringify(said));
    return said;
  }

  async summary() {
    return (await this.request('/_control/summary')).json();
  }

  create({ id, name = 'photo.png', size, sha256, headers = {} }) {
    const metadata = { filename: name, sha256, submissionid: id };
    const encoded = Object.entries(metadata).map(
      ([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`,
    );
    return this.request('/uploads/', 'POST', {
      headers: {
        'tus-resumable': '1.0.0',
        'upload-length': String(size),
        'upload-metadata': encoded.join(','),
        ...headers,
      },
    });
  }

  patch(location, offset, bytes) {
    return this.request(new URL(location, this.address).pathname, 'PATCH', {
      body: bytes,
      headers: {
        'tus-resumable': '1.0.0',
        'upload-offset': String(offset),
        'content-type': 'application/offset+octet-stream',
      },
    });
  }

  head(location) {
    return this.request(new URL(location, this.address).pathname, 'HEAD', {
      headers: { 'tus-resumable': '1.0.0' },
    });
  }

  async offset(location) {
    return Number((await this.head(location)).headers.get('upload-offset'));
  }

  /** The address of a new upload of these bytes. */
  async begun(id, bytes) {
    const response = await this.create({ id, size: bytes.length, sha256: hex(bytes) });
    assert.equal(response.status, 201, await response.text());
    return response.headers.get('location');
  }
}

export function entryWith(changes = {}) {
  return {
    format: 'shortlist-entry/1',
    submissionId: randomUUID(),
    category: { id: 'test/category', edition: '2026', title: 'A category' },
    title: 'Fewer falls – “ward 7”',
    details: [{ id: 'project-title', label: 'Project title', value: 'Fewer falls' }],
    answers: [
      {
        section: 'a',
        question: 'a-1',
        prompt: 'Why?',
        text: 'Because\n\n😀 é',
        words: 3,
        rule: 'spaces',
        ruleVersion: 1,
      },
    ],
    declarations: [{ id: 'agreed', text: 'I agree.', agreed: true }],
    files: [],
    client: { name: 'Shortlist', version: '0.1.0' },
    createdAt: '2026-11-21T09:30:00Z',
    ...changes,
  };
}

export const listed = (bytes, role = 'photo', name = 'photo.png') => ({
  role,
  name,
  size: bytes.length,
  sha256: hex(bytes),
});

export function formOf(entry, files = [], entryHead = '') {
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

export async function assertProblem(response, status, type) {
  assert.equal(response.status, status);
  assert.equal(response.headers.get('content-type'), 'application/problem+json');
  const problem = await response.json();
  assert.equal(problem.type, `/problems/${type}`);
  assert.equal(problem.status, status);
  return problem;
}
