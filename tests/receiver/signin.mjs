import { Problem } from './problem.mjs';

const basicOf = (account) => `Basic ${Buffer.from(account).toString('base64')}`;

/** Who may send: anybody, or who shows the token, the account (NAME:PASSWORD) or a token of the device flow. */
export function createSignIn({ token, basic, device }) {
  const ways = [];
  if (token) ways.push({ type: 'token' });
  if (basic) ways.push({ type: 'basic' });
  if (device) ways.push({ type: 'oauth-device', clientId: device.clientId });
  if (ways.length === 0) ways.push({ type: 'none' });

  const challenges = [];
  if (token || device) challenges.push('Bearer');
  if (basic) challenges.push('Basic realm="receiver", charset="UTF-8"');

  function isKnown(shown) {
    if (token && shown === `Bearer ${token}`) return true;
    if (basic && shown === basicOf(basic)) return true;
    return Boolean(device && shown?.startsWith('Bearer ') && device.isValid(shown.slice('Bearer '.length)));
  }

  return {
    ways,
    check(request) {
      if (ways[0].type === 'none' || isKnown(request.headers.authorization)) return;
      throw new Problem(401, 'sign-in', `This receiver needs ${token ? 'a token' : 'a sign-in'}.`, {
        headers: { 'www-authenticate': challenges.join(', ') },
      });
    },
  };
}
