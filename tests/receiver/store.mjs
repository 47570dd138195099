import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

const unfinished = '.incoming-';

async function writeDurably(path, bytes) {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function syncFolder(path) {
  // Windows opens no folders; there a rename is as durable as the system makes it.
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/**
 * One folder a submission, named by its id: entry.json and receipt.json as they were received and answered,
 * and each file under its SHA-256. A folder is there whole or not at all.
 */
export async function openStore(root) {
  await mkdir(root, { recursive: true });
  for (const name of await readdir(root)) {
    if (name.startsWith(unfinished)) await rm(join(root, name), { recursive: true });
  }

  return {
    /** The stored receipt's bytes, or null where nothing was received under this id. */
    async receipt(id) {
      try {
        return await readFile(join(root, id, 'receipt.json'));
      } catch (error) {
        if (error.code === 'ENOENT') return null;
        throw error;
      }
    },

    /** Keeps a submission. False where another request has stored the same id meanwhile. */
    async keep(id, { entry, receipt, files }) {
      const folder = join(root, unfinished + randomUUID());
      await mkdir(folder);
      await writeDurably(join(folder, 'entry.json'), entry);
      await writeDurably(join(folder, 'receipt.json'), receipt);
      for (const [sha256, bytes] of files) await writeDurably(join(folder, sha256), bytes);
      await syncFolder(folder);
      try {
        await rename(folder, join(root, id));
      } catch (error) {
        await rm(folder, { recursive: true });
        if (await this.receipt(id)) return false;
        throw error;
      }
      await syncFolder(root);
      return true;
    },
  };
}
