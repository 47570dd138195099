import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { isThere, syncFolder, unfinished, writeDurably } from './disk.mjs';

async function readIfThere(path) {
  try {
    return await readFile(path);
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

async function linkOnce(from, to) {
  try {
    await link(from, to);
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
}

async function fill(folder, { entry, receipt, files }) {
  await mkdir(folder);
  await writeDurably(join(folder, 'entry.json'), entry);
  await writeDurably(join(folder, 'receipt.json'), receipt);
  for (const [sha256, file] of files) {
    if (Buffer.isBuffer(file)) await writeDurably(join(folder, sha256), file);
    else await linkOnce(file, join(folder, sha256));
  }
  await syncFolder(folder);
}

/**
 * One folder a submission, named by its id: entry.json and receipt.json as they were received and answered,
 * and each file under its SHA-256. A folder is there whole or not at all; files may join it later.
 * What begins with a dot is no submission.
 */
export async function openStore(root) {
  await mkdir(root, { recursive: true });
  for (const name of await readdir(root)) {
    if (name.startsWith(unfinished)) await rm(join(root, name), { recursive: true });
  }
  const taken = (id) => isThere(join(root, id, 'receipt.json'));

  return {
    root,
    async ids() {
      return (await readdir(root)).filter((name) => !name.startsWith('.'));
    },
    /** The stored receipt's bytes, or null where nothing was received under this id. */
    receipt: (id) => readIfThere(join(root, id, 'receipt.json')),
    entry: (id) => readIfThere(join(root, id, 'entry.json')),
    hasFile: (id, sha256) => isThere(join(root, id, sha256)),
    isWithdrawn: (id) => isThere(join(root, id, 'withdrawn')),

    /** Keeps a submission; files are bytes or paths. False where another request has stored the same id meanwhile. */
    async keep(id, submission) {
      const folder = join(root, unfinished + randomUUID());
      await fill(folder, submission);
      try {
        await rename(folder, join(root, id));
      } catch (error) {
        await rm(folder, { recursive: true });
        if (await taken(id)) return false;
        throw error;
      }
      await syncFolder(root);
      return true;
    },

    /** As an endpoint does that never looks whether it has an id already. */
    async keepAgain(id, submission) {
      for (let number = 2; ; ++number) {
        if (await this.keep(`${id}~${number}`, submission)) return;
      }
    },

    async addFile(id, sha256, path) {
      await linkOnce(path, join(root, id, sha256));
      await syncFolder(join(root, id));
    },
    async withdraw(id) {
      if (!(await this.isWithdrawn(id))) await writeDurably(join(root, id, 'withdrawn'), '');
    },
    async forget(id) {
      const gone = join(root, unfinished + randomUUID());
      await rename(join(root, id), gone);
      await rm(gone, { recursive: true });
    },
  };
}
