import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readFile, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

import { isThere, syncFile } from './disk.mjs';
import { isSha256, isSubmissionId } from './entry.mjs';
import { Problem, problemOf } from './problem.mjs';

/** The tus server is somebody else's and need not be installed: without it no uploads are taken. */
async function loadTus() {
  try {
    return { ...(await import('@tus/server')), ...(await import('@tus/file-store')) };
  } catch (error) {
    if (error.code === 'ERR_MODULE_NOT_FOUND') return null;
    throw error;
  }
}

async function digestOf(path) {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

function checkMetadata({ filename, sha256, submissionid } = {}) {
  const wrong = [];
  if (!filename) wrong.push('filename');
  if (!isSha256(sha256)) wrong.push('sha256');
  if (!isSubmissionId(submissionid)) wrong.push('submissionid');
  if (wrong.length === 0) return;
  throw new Problem(400, 'upload-unnamed', 'The upload does not say what it is.', {
    detail: `Upload-Metadata needs: ${wrong.join(', ')}.`,
  });
}

/** The uploads on disk, each with what it says it is. Whole ones are held against their SHA-256, once. */
async function openShelf(folder) {
  await mkdir(folder, { recursive: true });
  const bySubmission = new Map();
  const verdicts = new Map();

  const pathOf = (upload) => join(folder, upload);
  const uploadsOf = (id) => bySubmission.get(id) ?? [];

  function add(upload, { size, metadata }) {
    const { submissionid: id, sha256 } = metadata;
    bySubmission.set(id, [...uploadsOf(id), { upload, size, sha256 }]);
  }

  async function judge({ upload, size, sha256 }) {
    const there = await stat(pathOf(upload)).catch(() => null);
    if (there?.size !== size) return false;
    if ((await digestOf(pathOf(upload))) !== sha256) {
      await rm(pathOf(upload));
      await rm(`${pathOf(upload)}.json`);
      return false;
    }
    await syncFile(pathOf(upload));
    return true;
  }

  /** Whether it is whole and what it should be. What is not whole may become so. */
  async function isVerified(named) {
    const { upload } = named;
    if (!verdicts.has(upload)) verdicts.set(upload, judge(named));
    const good = (await verdicts.get(upload)) && (await isThere(pathOf(upload)));
    if (!good) verdicts.delete(upload);
    return good;
  }

  for (const name of await readdir(folder)) {
    if (!name.endsWith('.json')) continue;
    // A kill may have left a description half written; nobody has been told of that upload.
    const described = await readFile(join(folder, name), 'utf8')
      .then(JSON.parse)
      .catch(() => null);
    if (described) add(described.id, described);
  }
  return { add, isVerified, pathOf, uploadsOf };
}

function hooks({ shelf, settings, gate, publicOrigin, collect }) {
  const refused = (response, error) => {
    const problem = problemOf(error);
    response.setHeader('content-type', 'application/problem+json');
    return { status_code: problem.status, body: JSON.stringify(problem.document) };
  };
  return {
    path: '/uploads',
    maxSize: () => settings.now.limits.maxFileBytes,
    generateUrl: (request, { id }) => `${publicOrigin(request)}/uploads/${id}`,
    async onUploadCreate(request, response, upload) {
      try {
        checkMetadata(upload.metadata);
        await gate(upload.metadata.submissionid);
      } catch (error) {
        throw refused(response, error);
      }
      shelf.add(upload.id, upload);
      return response;
    },
    async onUploadFinish(request, response, upload) {
      const { submissionid: id, sha256 } = upload.metadata;
      const named = shelf.uploadsOf(id).find((one) => one.upload === upload.id);
      if (await shelf.isVerified(named)) {
        await collect(id);
        return response;
      }
      throw refused(
        response,
        new Problem(460, 'upload-differs', 'The file arrived with other bytes.', {
          detail: `It does not have the SHA-256 ${sha256} that was announced. The upload is gone.`,
        }),
      );
    },
  };
}

/** Resumable uploads of files, by the tus server from npm; null where that is not installed. */
export async function openUploads({ store, settings, gate, publicOrigin }) {
  const tus = await loadTus();
  if (!tus) return null;
  const folder = join(store.root, '.uploads');
  const shelf = await openShelf(folder);

  /** Where the files of this list lie that have come whole, by their SHA-256. */
  async function verified(id, listed) {
    const files = new Map();
    for (const named of shelf.uploadsOf(id)) {
      const wanted = listed.some(({ sha256, size }) => sha256 === named.sha256 && size === named.size);
      if (wanted && !files.has(named.sha256) && (await shelf.isVerified(named))) {
        files.set(named.sha256, shelf.pathOf(named.upload));
      }
    }
    return files;
  }

  /** Lets the files that have come join their entry, if that is here. */
  async function collect(id) {
    const receipt = await store.receipt(id);
    if (!receipt) return;
    const listed = JSON.parse(receipt).files;
    for (const [sha256, path] of await verified(id, listed)) {
      if (!(await store.hasFile(id, sha256))) await store.addFile(id, sha256, path);
    }
  }

  const server = new tus.Server({
    ...hooks({ shelf, settings, gate, publicOrigin, collect }),
    datastore: new tus.FileStore({ directory: folder }),
  });
  return {
    verified,
    collect,
    handle: (request, response) => server.handle(request, response),
    async forget(upload) {
      await rm(shelf.pathOf(upload), { force: true });
      await rm(`${shelf.pathOf(upload)}.json`, { force: true });
    },
    async forgetAll() {
      for (const name of await readdir(folder)) await rm(join(folder, name));
    },
  };
}
