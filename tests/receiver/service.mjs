import { randomBytes } from 'node:crypto';

import { checkDigest, checkKey, limits, readSubmission, sha256 } from './body.mjs';
import { checkEntry, invalid, isSubmissionId, parseEntry } from './entry.mjs';
import { Problem } from './problem.mjs';

function discovery(address, token) {
  const roads = { submit: `${address}/submissions`, status: `${address}/submissions/{submissionId}` };
  return {
    awardSubmission: 1,
    organiser: { name: 'Test receiver', contact: '', phone: '', privacyNotice: '' },
    award: { id: 'test', title: 'Entries for testing' },
    limits: { ...limits, files: [] },
    profiles: [
      { type: 'multipart', ...roads, maxTotalBytes: limits.maxTotalBytes },
      { type: 'json', ...roads },
    ],
    dedupe: { key: 'submissionId' },
    auth: [{ type: token ? 'token' : 'none' }],
    retry: { spreadSeconds: 0, maxRetryAfterSeconds: 60 },
  };
}

function answer(response, status, body, headers = {}) {
  const bytes = Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body));
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': bytes.length,
    'cache-control': 'no-store',
    ...headers,
  });
  response.end(bytes);
}

/** Each listed file with the part that brought it. Of a plain JSON entry the files are expected later. */
function matchFiles(listed, parts) {
  if (parts === null) return { files: new Map(), states: listed.map(() => 'missing') };
  const files = new Map();
  const errors = [];
  const left = parts.map((part) => ({ ...part, sha256: sha256(part.bytes).toString('hex') }));
  for (const [index, file] of listed.entries()) {
    const at = left.findIndex((part) => part.role === file.role && part.sha256 === file.sha256);
    if (at < 0 || left[at].bytes.length !== file.size) {
      errors.push({ pointer: `#/files/${index}`, detail: `has no part "${file.role}" with this digest and size` });
    } else {
      files.set(file.sha256, left[at].bytes);
      left.splice(at, 1);
    }
  }
  for (const { role, name } of left) {
    errors.push({ pointer: '#/files', detail: `does not list the file "${name}" sent as "${role}"` });
  }
  if (errors.length > 0) throw invalid(errors);
  return { files, states: listed.map(() => 'stored') };
}

function makeReceipt(entry, digest, states) {
  return {
    submissionId: entry.submissionId,
    receipt: `R-${randomBytes(5).toString('hex').toUpperCase()}`,
    receivedAt: new Date().toISOString(),
    entrySha256: digest,
    files: entry.files.map(({ sha256, size }, index) => ({ sha256, size, state: states[index] })),
  };
}

function replay(receipt, digest) {
  if (JSON.parse(receipt).entrySha256 === digest) return { status: 200, receipt };
  throw new Problem(422, 'other-content', 'An entry with this id was received before, with other content.', {
    detail: 'What was received first is kept. A changed entry needs an id of its own.',
  });
}

/** Answers requests for one store. A token, where one is given, guards everything but the discovery document. */
export function createService({ store, address, token }) {
  function checkToken(request) {
    if (!token || request.headers.authorization === `Bearer ${token}`) return;
    throw new Problem(401, 'sign-in', 'This receiver needs a token.', {
      headers: { 'www-authenticate': 'Bearer' },
    });
  }

  async function receive(request) {
    const sent = await readSubmission(request);
    checkDigest(request.headers['repr-digest'], sent.entry);
    const entry = parseEntry(sent.entry);
    const id = entry?.submissionId;
    const digest = sha256(sent.entry).toString('hex');
    if (isSubmissionId(id)) {
      checkKey(request.headers['idempotency-key'], id);
      const known = await store.receipt(id);
      if (known) return { id, ...replay(known, digest) };
    }
    checkEntry(entry);
    const { files, states } = matchFiles(entry.files, sent.files);
    const receipt = Buffer.from(JSON.stringify(makeReceipt(entry, digest, states)));
    if (await store.keep(id, { entry: sent.entry, receipt, files })) return { id, status: 201, receipt };
    return { id, ...replay(await store.receipt(id), digest) };
  }

  async function submit(request, response) {
    checkToken(request);
    const { id, status, receipt } = await receive(request);
    answer(response, status, receipt, { location: `/submissions/${id}` });
  }

  async function status(request, response, id) {
    checkToken(request);
    const receipt = isSubmissionId(id) ? await store.receipt(id) : null;
    if (!receipt) throw new Problem(404, 'not-received', 'No entry with this id was received.');
    answer(response, 200, receipt);
  }

  const routes = [
    { path: /^\/submissions$/, POST: submit },
    { path: /^\/submissions\/([^/]+)$/, GET: status },
    {
      path: /^\/\.well-known\/award-submission$/,
      GET: (request, response) => answer(response, 200, discovery(address, token)),
    },
  ];

  async function route(request, response) {
    const path = request.url.split('?')[0];
    const found = routes.find((candidate) => candidate.path.test(path));
    if (!found) throw new Problem(404, 'no-such-address', 'There is nothing at this address.');
    const handle = found[request.method];
    if (!handle) {
      const allow = found.POST ? 'POST' : 'GET';
      throw new Problem(405, 'wrong-method', `This address answers ${allow} only.`, { headers: { allow } });
    }
    await handle(request, response, found.path.exec(path)[1]);
  }

  return async (request, response) => {
    try {
      await route(request, response);
    } catch (error) {
      if (!request.complete && request.destroyed) return;
      if (!(error instanceof Problem)) console.error(error);
      const problem = error instanceof Problem ? error : new Problem(500, 'fault', 'The receiver has failed.');
      answer(response, problem.status, problem.document, {
        'content-type': 'application/problem+json',
        ...problem.headers,
      });
    }
  };
}
