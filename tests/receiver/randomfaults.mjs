/** A number from 0 to 1 that is the same for the same seed, kind and number, whatever else happens meanwhile. */
export function chance(seed, kind, number) {
  let state = 2166136261;
  for (const sign of `${seed}/${kind}/${number}`) {
    state = Math.imul(state ^ sign.codePointAt(0), 16777619);
  }
  state ^= state >>> 16;
  state = Math.imul(state, 2246822507);
  state ^= state >>> 13;
  state = Math.imul(state, 3266489909);
  state ^= state >>> 16;
  return (state >>> 0) / 4294967296;
}

const anywhere = [
  { fault: 'close' },
  { fault: 'reset' },
  { fault: 'drop-reply' },
  { fault: 'truncated' },
  { fault: 'truncated-open' },
  { fault: 'garbage' },
  { fault: 'portal' },
  { fault: '500' },
  { fault: '500', stored: true },
  { fault: '502', stored: true },
  { fault: '503', retryAfter: 0 },
  { fault: '503', retryAfter: 1, date: true },
  { fault: '504' },
  { fault: '429', retryAfter: 0 },
  { fault: '103' },
  { fault: '103-first' },
];

const withBody = [
  { fault: 'swallow' },
  { fault: 'cut', bytes: 1 },
  { fault: 'cut', bytes: 1000 },
  { fault: 'cut', bytes: 70000 },
  { fault: '408' },
  { fault: '307' },
  { fault: '308' },
];

const committing = [
  { fault: 'no-receipt', stored: true },
  { fault: 'other-json', stored: true },
  { fault: 'wrong-digest' },
  { fault: 'wrong-id' },
  { fault: '409-outstanding' },
  { fault: 'huge' },
];

// Only what ends by itself, without a person and without a long wait: those are asked for by name.
const byKind = {
  discovery: anywhere,
  create: [...anywhere, ...withBody, { fault: 'no-location' }, { fault: '423' }],
  patch: [...anywhere, ...withBody, { fault: '409-offset' }, { fault: '423' }, { fault: 'no-offset' }],
  head: [...anywhere, { fault: '423' }],
  commit: [...anywhere, ...withBody, ...committing],
  form: [...anywhere, ...withBody, ...committing],
  json: [...anywhere, ...withBody, ...committing],
  status: [...anywhere, { fault: '202' }, { fault: 'wrong-id' }],
  dav: [...anywhere, { fault: 'cut', bytes: 1000 }, { fault: '423' }],
};

/** Which fault is due by chance: a function of the request's kind, the same for the same seed. */
export function pickerOf(random) {
  if (!random) return () => null;
  const { seed, rate, only } = random;
  const numbers = {};
  return (kind) => {
    const number = (numbers[kind] = (numbers[kind] ?? 0) + 1);
    if (chance(seed, kind, number) >= rate) return null;
    const faults = (byKind[kind] ?? []).filter(({ fault }) => !only || only.includes(fault));
    return faults[Math.floor(chance(seed, `${kind}, which`, number) * faults.length)] ?? null;
  };
}
