import { createHash } from 'node:crypto';

import { Problem, tooLarge } from './problem.mjs';

export const sha256 = (bytes) => createHash('sha256').update(bytes).digest();

/** Reads to the end even what is too large: a client that is still sending does not hear an answer. */
export async function readAll(request, most, what) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size <= most) chunks.push(chunk);
    else chunks.length = 0;
  }
  if (size > most) throw tooLarge(what, most);
  return Buffer.concat(chunks);
}

async function bytesOf(part) {
  return typeof part === 'string' ? Buffer.from(part) : Buffer.from(await part.arrayBuffer());
}

/** Node 18 never finishes reading a form with a part over 1 MiB that has no file name. */
function refuseLongText(body, contentType, most) {
  const boundary = `--${/boundary="?([^";]+)/i.exec(contentType)?.[1]}`;
  for (let at = body.indexOf(boundary); at >= 0;) {
    const next = body.indexOf(boundary, at + boundary.length);
    const head = body.subarray(at, body.indexOf('\r\n\r\n', at)).toString('latin1');
    if (next - at > most + head.length && !/filename/i.test(head)) {
      throw tooLarge('entry', most);
    }
    at = next;
  }
}

async function readForm(body, contentType, limits) {
  refuseLongText(body, contentType, limits.maxEntryBytes);
  let form;
  try {
    form = await new Response(body, { headers: { 'content-type': contentType } }).formData();
  } catch (error) {
    throw new Problem(400, 'not-a-form', 'The body is not a readable multipart/form-data.', {
      detail: error.message,
    });
  }
  const entries = form.getAll('entry');
  if (entries.length !== 1) {
    throw new Problem(400, 'no-entry', 'The form needs one part "entry".', {
      detail: `It has ${entries.length}.`,
    });
  }
  const files = [];
  for (const [role, part] of form) {
    if (role !== 'entry') files.push({ role, name: part.name ?? '', bytes: await bytesOf(part) });
  }
  return { entry: await bytesOf(entries[0]), files };
}

/** What was sent: the entry's bytes, and its files where the body is a form (null where it is not). */
export async function readSubmission(request, { limits, form }) {
  const contentType = request.headers['content-type'] ?? '';
  const kind = contentType.split(';')[0].trim().toLowerCase();
  if (kind === 'application/json') {
    return { entry: await readAll(request, limits.maxEntryBytes, 'entry'), files: null };
  }
  if (kind !== 'multipart/form-data') {
    throw new Problem(415, 'unknown-kind', 'An entry is sent as application/json or multipart/form-data.', {
      headers: { 'accept-post': 'application/json, multipart/form-data' },
    });
  }
  const body = await readAll(request, form.maxTotalBytes, 'form');
  const submission = await readForm(body, contentType, limits);
  if (submission.entry.length > limits.maxEntryBytes) throw tooLarge('entry', limits.maxEntryBytes);
  for (const file of submission.files) {
    if (file.bytes.length > limits.maxFileBytes) throw tooLarge(`file "${file.name}"`, limits.maxFileBytes);
  }
  return submission;
}

/** Holds Repr-Digest (RFC 9530), if it was sent, against the entry's bytes. Unknown algorithms pass. */
export function checkDigest(header, entry) {
  if (header === undefined) return;
  const claimed = /(?:^|[,\s])sha-256=:([A-Za-z0-9+/=]*):/.exec(header);
  if (!claimed || claimed[1] === sha256(entry).toString('base64')) return;
  throw new Problem(400, 'wrong-digest', 'The entry was changed on its way.', {
    detail: 'Its bytes do not have the SHA-256 that Repr-Digest names.',
  });
}

/** Holds Idempotency-Key, if it was sent, against the entry's own id: a string with its quotes. */
export function checkKey(header, submissionId) {
  if (header === undefined || header === `"${submissionId}"`) return;
  throw new Problem(400, 'wrong-key', 'Idempotency-Key is not the entry’s submissionId in quotes.', {
    detail: `It is ${header}.`,
  });
}
