import { randomBytes, randomInt } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { readAll } from './body.mjs';
import { writeWhole } from './disk.mjs';
import { Problem } from './problem.mjs';

const deviceGrant = 'urn:ietf:params:oauth:grant-type:device_code';
const letters = 'BCDFGHJKLMNPQRSTVWXZ';

const secret = () => randomBytes(24).toString('base64url');
const seconds = (count) => Date.now() + count * 1000;

function userCode() {
  const four = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
  return `${four()}-${four()}`;
}

/** A refusal in the words of RFC 6749 §5.2, which has no problem documents. */
class Refusal extends Error {
  constructor(error, status = 400) {
    super(error);
    this.status = status;
  }
}

async function readFields(request) {
  return new URLSearchParams((await readAll(request, 65536, 'form')).toString());
}

/** The device flow of RFC 8628: who asks gets a code, a person enters it, the asking then ends in a token. */
export async function openDeviceFlow({ root, settings, clientId }) {
  const path = join(root, '.accounts.json');
  const kept = await readFile(path, 'utf8')
    .then(JSON.parse)
    .catch(() => ({ asked: {}, tokens: {}, renewals: [] }));
  const { asked, tokens } = kept;
  const keep = () => writeWhole(path, JSON.stringify(kept));

  function checkClient(fields) {
    if (fields.get('client_id') !== clientId) throw new Refusal('invalid_client', 401);
  }

  async function begin(fields, roads) {
    checkClient(fields);
    const { interval, expiresIn } = settings.now.device;
    const [deviceCode, code] = [secret(), userCode()];
    asked[deviceCode] = { code, interval, expires: seconds(expiresIn), verdict: null };
    await keep();
    return {
      device_code: deviceCode,
      user_code: code,
      verification_uri: roads.activate,
      verification_uri_complete: `${roads.activate}?user_code=${code}`,
      expires_in: expiresIn,
      interval,
    };
  }

  async function issue() {
    const { tokenSeconds } = settings.now.device;
    const [access, renewal] = [secret(), secret()];
    tokens[access] = seconds(tokenSeconds);
    kept.renewals.push(renewal);
    await keep();
    return {
      access_token: access,
      token_type: 'Bearer',
      expires_in: tokenSeconds,
      refresh_token: renewal,
      scope: 'submit',
    };
  }

  async function poll(fields) {
    const deviceCode = fields.get('device_code');
    const question = Object.hasOwn(asked, deviceCode ?? '') ? asked[deviceCode] : null;
    if (!question) throw new Refusal('invalid_grant');
    const soon = question.polled && Date.now() < question.polled + question.interval * 1000;
    question.polled = Date.now();
    if (Date.now() > question.expires) throw new Refusal('expired_token');
    if (soon) {
      question.interval += 5;
      throw new Refusal('slow_down');
    }
    if (!question.verdict) throw new Refusal('authorization_pending');
    delete asked[deviceCode];
    if (question.verdict === 'approve') return issue();
    await keep();
    throw new Refusal('access_denied');
  }

  async function renew(fields) {
    const at = kept.renewals.indexOf(fields.get('refresh_token'));
    if (at < 0) throw new Refusal('invalid_grant');
    kept.renewals.splice(at, 1);
    return issue();
  }

  async function exchange(fields) {
    checkClient(fields);
    const grant = fields.get('grant_type');
    if (grant === deviceGrant) return poll(fields);
    if (grant === 'refresh_token') return renew(fields);
    throw new Refusal('unsupported_grant_type');
  }

  /** What a person answers to the code shown: "approve" or "deny". */
  async function decide(code, verdict) {
    const question = Object.values(asked).find((one) => one.code === code?.trim().toUpperCase());
    if (!question) throw new Problem(404, 'no-such-code', 'There is no such code.');
    question.verdict = verdict;
    await keep();
  }

  async function answering(work) {
    try {
      return { status: 200, body: await work() };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { status: error.status, body: { error: error.message } };
    }
  }

  return {
    clientId,
    decide,
    begin: async (request, roads) => answering(async () => begin(await readFields(request), roads)),
    exchange: async (request) => answering(async () => exchange(await readFields(request))),
    isValid: (access) => Object.hasOwn(tokens, access) && Date.now() < tokens[access],
    async expireTokens() {
      for (const access of Object.keys(tokens)) delete tokens[access];
      await keep();
    },
  };
}

/** The page a person enters the code on. */
export const activationPage = `<!doctype html><meta charset="utf-8"><title>Sign in</title>
<form method="post"><label>Code <input name="user_code"></label>
<button name="answer" value="approve">Approve</button> <button name="answer" value="deny">Deny</button></form>
<script>document.forms[0].user_code.value = new URLSearchParams(location.search).get('user_code') ?? ''</script>
`;

export async function readActivation(request) {
  const fields = await readFields(request);
  return { code: fields.get('user_code'), verdict: fields.get('answer') === 'deny' ? 'deny' : 'approve' };
}
