import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { writeWhole } from './disk.mjs';
import { Problem } from './problem.mjs';

const mebibyte = 1024 * 1024;

/**
 * What an organiser decides, with the values that hold until a file or the control interface says otherwise.
 * Members of "discovery" stand in its document in place of what would stand there.
 */
const defaults = {
  organiser: {
    name: 'Test receiver',
    contact: 'awards@example.org',
    phone: '020 7946 0000',
    privacyNotice: 'https://example.org/privacy',
  },
  award: {
    id: 'test',
    title: 'Entries for testing',
    opens: '2026-01-01T09:00:00Z',
    deadline: '2099-12-31T17:00:00Z',
    graceSeconds: 900,
    filesGraceSeconds: 86400,
    newVersions: true,
  },
  limits: {
    maxEntryBytes: mebibyte / 2,
    maxFileBytes: 1024 * mebibyte,
    maxTotalBytes: 2048 * mebibyte,
    files: [],
  },
  form: { maxTotalBytes: 24 * mebibyte },
  chunkBytes: 8 * mebibyte,
  commitBeforeFiles: true,
  dedupe: true,
  retainedUntil: '2100-06-30T00:00:00Z',
  closedStatus: 403,
  maxWords: {},
  account: { registerUrl: 'https://example.org/register', signInHelp: 'See the letter of invitation.' },
  retry: { spreadSeconds: 0, maxRetryAfterSeconds: 60 },
  device: { interval: 5, expiresIn: 600, tokenSeconds: 3600 },
  categories: [],
  discovery: {},
};

const isPlain = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

function merged(old, change) {
  if (!isPlain(old) || !isPlain(change)) return change;
  const both = { ...old };
  for (const [key, value] of Object.entries(change)) both[key] = merged(both[key], value);
  return both;
}

function checked(changes) {
  const strange = isPlain(changes) ? Object.keys(changes).filter((key) => !(key in defaults)) : ['this'];
  if (strange.length === 0) return changes;
  throw new Problem(400, 'no-such-setting', `There is no setting "${strange[0]}".`);
}

async function readIfThere(path) {
  try {
    return JSON.parse(await readFile(path));
  } catch (error) {
    if (error.code === 'ENOENT') return {};
    throw error;
  }
}

/** The settings of a store; what was changed in them lies beside the entries and outlives a kill. */
export async function openSettings(root, given = {}) {
  const path = join(root, '.settings.json');
  let changes = merged(await readIfThere(path), checked(given));
  let now = merged(defaults, changes);
  return {
    get now() {
      return now;
    },
    async change(more) {
      changes = merged(changes, checked(more));
      now = merged(defaults, changes);
      await writeWhole(path, JSON.stringify(changes));
    },
  };
}
