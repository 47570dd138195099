import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * How often each id was offered, with which digests, and how often an entry was stored under it. Written before
 * the answer, line by line, so that a kill changes no count that anybody has heard of.
 */
export function openJournal(root) {
  const path = join(root, '.journal');
  const counts = new Map();

  function count({ what, id, digest }) {
    if (!counts.has(id)) counts.set(id, { offered: 0, stored: 0, digests: [] });
    const entry = counts.get(id);
    entry[what] += 1;
    if (!entry.digests.includes(digest)) entry.digests.push(digest);
  }

  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
  const half = lines.pop();
  for (const line of lines) {
    const [what, id, digest] = line.split(' ');
    if (digest) count({ what, id, digest });
  }
  if (half) appendFileSync(path, '\n');

  function add(what, id, digest) {
    appendFileSync(path, `${what} ${id} ${digest}\n`);
    count({ what, id, digest });
  }

  return {
    counts,
    offered: (id, digest) => add('offered', id, digest),
    stored: (id, digest) => add('stored', id, digest),
  };
}
