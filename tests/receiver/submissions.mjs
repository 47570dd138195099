import { randomBytes } from 'node:crypto';

import { checkDigest, checkKey, readSubmission, sha256 } from './body.mjs';
import { checkEntry, checkFiles, checkWords, invalid, isSubmissionId, parseEntry } from './entry.mjs';
import { Problem } from './problem.mjs';

/** Each listed file with the part that brought it. */
function matchParts(listed, parts) {
  const files = new Map();
  const errors = [];
  const left = parts.map((part) => ({ ...part, sha256: sha256(part.bytes).toString('hex') }));
  for (const [index, file] of listed.entries()) {
    const at = left.findIndex((part) => part.role === file.role && part.sha256 === file.sha256);
    if (at < 0 || left[at].bytes.length !== file.size) {
      errors.push({
        pointer: `#/files/${index}`,
        detail: `has no part "${file.role}" with this digest and size`,
      });
    } else {
      files.set(file.sha256, left[at].bytes);
      left.splice(at, 1);
    }
  }
  for (const { role, name } of left) {
    errors.push({ pointer: '#/files', detail: `does not list the file "${name}" sent as "${role}"` });
  }
  if (errors.length > 0) throw invalid(errors);
  return files;
}

function checkOpen({ award, closedStatus }) {
  const now = Date.now();
  if (now < Date.parse(award.opens)) {
    throw new Problem(403, 'not-open', 'The award is not open yet.', { detail: `It opens at ${award.opens}.` });
  }
  if (now <= Date.parse(award.deadline) + award.graceSeconds * 1000) return;
  throw new Problem(closedStatus, 'closed', 'The award takes no more entries.', {
    detail: `It was closed at ${award.deadline}.`,
    more: { closedAt: award.deadline },
  });
}

export const filesAreDue = ({ award }) => Date.now() <= Date.parse(award.deadline) + award.filesGraceSeconds * 1000;

/** Takes entries, and answers with their receipts for ever after. */
export async function openSubmissions({ store, settings, journal, uploads }) {
  const successors = new Map();
  for (const id of await store.ids()) {
    const { supersedes } = parseEntry(await store.entry(id));
    if (supersedes) successors.set(supersedes, id);
  }

  /** The receipt, its files as they stand now. */
  async function receiptOf(id) {
    const bytes = await store.receipt(id);
    if (!bytes) return null;
    const receipt = JSON.parse(bytes);
    await uploads?.collect(id);
    const absent = uploads && filesAreDue(settings.now) ? 'awaited' : 'missing';
    for (const file of receipt.files) file.state = (await store.hasFile(id, file.sha256)) ? 'verified' : absent;
    if (successors.has(id)) receipt.supersededBy = successors.get(id);
    return receipt;
  }

  async function replay(id, digest) {
    const receipt = await receiptOf(id);
    if (receipt.entrySha256 === digest) return { id, status: 200, receipt };
    throw new Problem(422, 'other-content', 'An entry with this id was received before, with other content.', {
      detail: `What was received at ${receipt.receivedAt} is kept. A changed entry needs an id of its own.`,
    });
  }

  async function checkSupersedes({ submissionId, supersedes }) {
    if (!supersedes) return;
    const refuse = (detail) => {
      throw invalid([{ pointer: '#/supersedes', detail }]);
    };
    if (!settings.now.award.newVersions) refuse('cannot be: this award takes no new versions');
    if (supersedes === submissionId || !(await store.receipt(supersedes))) refuse('names no entry received here');
    const other = successors.get(supersedes);
    if (!other || other === submissionId) return;
    throw new Problem(412, 'version-changed', 'Another version has taken that place already.', {
      detail: `The entry ${supersedes} was superseded by ${other}.`,
    });
  }

  async function filesOf(entry, parts, road) {
    if (parts) return matchParts(entry.files, parts);
    const files = (await uploads?.verified(entry.submissionId, entry.files)) ?? new Map();
    if (road !== 'submissions' || settings.now.commitBeforeFiles) return files;
    const errors = [...entry.files.entries()]
      .filter(([, file]) => !files.has(file.sha256))
      .map(([index]) => ({ pointer: `#/files/${index}`, detail: 'has not been uploaded' }));
    if (errors.length > 0) throw invalid(errors);
    return files;
  }

  async function keep(entry, bytes, files) {
    const id = entry.submissionId;
    const digest = sha256(bytes).toString('hex');
    const receipt = {
      submissionId: id,
      receipt: `R-${randomBytes(5).toString('hex').toUpperCase()}`,
      receivedAt: new Date().toISOString(),
      entrySha256: digest,
      files: entry.files.map(({ sha256, size }) => ({ sha256, size, state: 'awaited' })),
    };
    const submission = { entry: bytes, receipt: Buffer.from(JSON.stringify(receipt)), files };
    if (!(await store.keep(id, submission))) {
      if (settings.now.dedupe) return replay(id, digest);
      await store.keepAgain(id, submission);
    }
    journal.stored(id, digest);
    if (entry.supersedes) successors.set(entry.supersedes, id);
    return { id, status: 201, receipt: await receiptOf(id) };
  }

  return {
    receiptOf,
    forget: (id) => store.forget(id),

    async receive(request, road) {
      const sent = await readSubmission(request, settings.now);
      checkDigest(request.headers['repr-digest'], sent.entry);
      const entry = parseEntry(sent.entry);
      const id = entry?.submissionId;
      if (isSubmissionId(id)) {
        checkKey(request.headers['idempotency-key'], id);
        const digest = sha256(sent.entry).toString('hex');
        journal.offered(id, digest);
        if (settings.now.dedupe && (await store.receipt(id))) return replay(id, digest);
      }
      checkOpen(settings.now);
      checkEntry(entry);
      checkWords(entry, settings.now.maxWords);
      checkFiles(entry, settings.now.limits);
      await checkSupersedes(entry);
      return keep(entry, sent.entry, await filesOf(entry, sent.files, road));
    },

    async status(id) {
      const receipt = isSubmissionId(id) ? await receiptOf(id) : null;
      if (!receipt) throw new Problem(404, 'not-received', 'No entry with this id was received.');
      if (!(await store.isWithdrawn(id))) return receipt;
      throw new Problem(410, 'withdrawn', 'The entry was withdrawn by the organiser.');
    },

    /** Whether a file may still come: of an entry that is here, for longer than of one that is not. */
    async checkUpload(id) {
      if ((await store.receipt(id)) && filesAreDue(settings.now)) return;
      checkOpen(settings.now);
    },
  };
}
