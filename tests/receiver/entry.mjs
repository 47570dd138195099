import { Problem } from './problem.mjs';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const sha256 = /^[0-9a-f]{64}$/;

const text = (value) => (typeof value === 'string' ? null : 'must be text');
const filled = (value) => (typeof value === 'string' && value !== '' ? null : 'must be text and not empty');
const count = (value) => (Number.isInteger(value) && value >= 0 ? null : 'must be a whole number, 0 or more');
const yesNo = (value) => (typeof value === 'boolean' ? null : 'must be true or false');
const exactly = (wanted) => (value) => (value === wanted ? null : `must be "${wanted}"`);
const like = (pattern, what) => (value) =>
  typeof value === 'string' && pattern.test(value) ? null : `must be ${what}`;
const id = like(uuid, 'a UUID in lower case, without braces');
const moment = (value) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) && !Number.isNaN(Date.parse(value))
    ? null
    : 'must be a date and time (ISO 8601)';

const optional = (rule) => Object.assign(rule.bind(null), { optional: true });
const listOf = (shape) => ({ list: shape });

/** "shortlist-entry/1". A leaf says what is wrong with a value, or null. */
const shape = {
  format: exactly('shortlist-entry/1'),
  submissionId: id,
  supersedes: optional(id),
  category: { id: filled, edition: text, title: filled },
  title: text,
  details: listOf({ id: filled, label: text, value: text }),
  answers: listOf({
    section: filled,
    question: filled,
    prompt: text,
    text,
    words: count,
    rule: filled,
    ruleVersion: count,
  }),
  declarations: listOf({ id: filled, text, agreed: yesNo }),
  files: listOf({ role: filled, name: filled, size: count, sha256: like(sha256, 'a SHA-256 in lower-case hex') }),
  client: { name: filled, version: text },
  createdAt: moment,
};

function* faults(value, wanted, pointer) {
  if (typeof wanted === 'function') {
    const wrong = wanted(value);
    if (wrong) yield { pointer, detail: wrong };
  } else if (wanted.list) {
    if (!Array.isArray(value)) yield { pointer, detail: 'must be a list' };
    else for (const [index, item] of value.entries()) yield* faults(item, wanted.list, `${pointer}/${index}`);
  } else if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    yield { pointer, detail: 'must be an object' };
  } else {
    for (const [key, rule] of Object.entries(wanted)) {
      const place = `${pointer}/${key}`;
      if (Object.hasOwn(value, key)) yield* faults(value[key], rule, place);
      else if (!rule.optional) yield { pointer: place, detail: 'is missing' };
    }
  }
}

export const isSubmissionId = (value) => id(value) === null;
export const isSha256 = (value) => typeof value === 'string' && sha256.test(value);

export const invalid = (errors) =>
  new Problem(422, 'invalid-entry', 'The entry cannot be taken as it is.', {
    detail: errors.map(({ pointer, detail }) => `${pointer} ${detail}`).join('; '),
    errors,
  });

/** The entry these bytes hold, if they hold JSON at all. */
export function parseEntry(bytes) {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch (error) {
    throw new Problem(400, 'not-json', 'The entry is not JSON in UTF-8.', { detail: error.message });
  }
}

/** Refuses what is not a "shortlist-entry/1", with every fault at once. */
export function checkEntry(entry) {
  const errors = [...faults(entry, shape, '#')];
  if (errors.length > 0) throw invalid(errors);
}

function* wrongFiles(files, { maxFileBytes, maxTotalBytes, files: roles }) {
  for (const [index, { role, size }] of files.entries()) {
    const pointer = `#/files/${index}`;
    if (roles.length > 0 && !roles.some((known) => known.role === role))
      yield { pointer, detail: `is of no role asked for: ${role}` };
    if (size > maxFileBytes) yield { pointer: `${pointer}/size`, detail: `is more than ${maxFileBytes} bytes` };
  }
  for (const { role, min, max } of roles) {
    const count = files.filter((file) => file.role === role).length;
    if (count < min || count > max)
      yield { pointer: '#/files', detail: `has ${count} of "${role}", wanted are ${min} to ${max}` };
  }
  const total = files.reduce((sum, { size }) => sum + size, 0);
  if (total > maxTotalBytes)
    yield { pointer: '#/files', detail: `come to ${total} bytes, more than ${maxTotalBytes}` };
}

/** Refuses an entry whose list of files is not within the limits that were published. */
export function checkFiles({ files }, limits) {
  const errors = [...wrongFiles(files, limits)];
  if (errors.length > 0) throw invalid(errors);
}

/** Refuses answers with more words than the question's id has in `most`. */
export function checkWords({ answers }, most) {
  const errors = [...answers.entries()]
    .filter(([, { question, words }]) => words > most[question])
    .map(([index, { question, words }]) => ({
      pointer: `#/answers/${index}/text`,
      detail: `has ${words} words; at most ${most[question]} are taken`,
    }));
  if (errors.length > 0) throw invalid(errors);
}
