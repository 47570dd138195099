import { createHash } from 'node:crypto';

import { answer, answeringProblems } from './answer.mjs';
import { readAll } from './body.mjs';
import { describeFaults, isFault } from './faultkinds.mjs';
import { Problem } from './problem.mjs';

const hex = (bytes) => createHash('sha256').update(bytes).digest('hex');

async function summaryOf({ store, journal, submissions, faults, folders }) {
  const found = {};
  for (const id of (await store.ids()).filter((name) => !name.includes('~'))) {
    const { offered, stored, digests } = journal.counts.get(id) ?? { offered: 0, stored: 0, digests: [] };
    const { receipt, entrySha256, files } = await submissions.receiptOf(id);
    const intact = hex(await store.entry(id)) === entrySha256;
    // A kill between storing and noting it leaves one that is there and not counted.
    found[id] = {
      offered,
      stored: Math.max(stored, 1),
      digests: digests.length,
      receipt,
      entrySha256,
      intact,
      files,
    };
  }
  const all = Object.values(found);
  return {
    requests: faults.requests,
    faults: faults.played,
    totals: {
      submissions: all.length,
      storedTwice: all.filter(({ stored }) => stored > 1).length,
      changed: all.filter(({ digests }) => digests > 1).length,
      damaged: all.filter(({ intact }) => !intact).length,
      awaitingFiles: all.filter(({ files }) => files.some(({ state }) => state !== 'verified')).length,
    },
    submissions: found,
    folders: await folders.listed(),
  };
}

async function readOrders(request) {
  try {
    return JSON.parse(await readAll(request, 1024 * 1024, 'order'));
  } catch (error) {
    throw new Problem(400, 'not-json', 'The order is not JSON.', { detail: error.message });
  }
}

function checkedRandom(random) {
  if (random === null) return null;
  const unknown = (random.only ?? []).filter((name) => !isFault(name));
  if (random.seed !== undefined && random.rate >= 0 && random.rate <= 1 && unknown.length === 0) return random;
  throw new Problem(400, 'no-such-chance', 'Chance needs a seed, a rate from 0 to 1 and names of faults.');
}

/** The control interface described in faults.mjs. */
export function createControl(parts) {
  const { faults, settings, store, uploads, device, submissions, refuse } = parts;
  const orders = {
    clear: () => faults.clear(),
    faults: (list) => faults.add(list),
    random: (random) => faults.byChance(checkedRandom(random)),
    settings: (changes) => settings.change(changes),
    withdraw: (id) => store.withdraw(id),
    forget: (what) => (what === 'uploads' ? uploads?.forgetAll() : submissions.forget(what)),
    expireTokens: () => device?.expireTokens(),
    approve: (code) => device?.decide(code, 'approve'),
    deny: (code) => device?.decide(code, 'deny'),
    refuse: () => {},
  };

  async function obey(request, response) {
    const given = await readOrders(request);
    const strange = Object.keys(given).find((name) => !Object.hasOwn(orders, name));
    if (strange) throw new Problem(400, 'no-such-order', `There is no order "${strange}".`);
    for (const [name, order] of Object.entries(orders)) {
      if (name in given) await order(given[name]);
    }
    if (given.refuse) response.once('finish', () => refuse(given.refuse));
    answer(response, 200, { waiting: faults.waiting });
  }

  async function route(request, response) {
    const road = `${request.method} ${request.url}`;
    if (road === 'POST /_control') return obey(request, response);
    if (road === 'GET /_control')
      return answer(response, 200, { waiting: faults.waiting, names: describeFaults() });
    if (road === 'GET /_control/summary') return answer(response, 200, await summaryOf(parts));
    throw new Problem(404, 'no-such-address', 'The control interface has no such address.');
  }

  return (request, response) => answeringProblems(request, response, () => route(request, response));
}
