import { randomUUID } from 'node:crypto';
import { access, open, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

export const unfinished = '.incoming-';

export async function isThere(path) {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}

export async function syncFile(path) {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

export async function writeDurably(path, bytes) {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

export async function syncFolder(path) {
  // Windows opens no folders; there a rename is as durable as the system makes it.
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** Puts a file in the place of another; at any time there is the old one or the new one, whole. */
export async function writeWhole(path, bytes) {
  const draft = join(dirname(path), `${unfinished}${basename(path)}-${randomUUID()}`);
  await writeDurably(draft, bytes);
  await rename(draft, path);
  await syncFolder(dirname(path));
}
