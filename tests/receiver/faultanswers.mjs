import { STATUS_CODES } from 'node:http';

export const portalPage = `<!doctype html><html><head><title>Guest network</title></head>
<body><h1>Welcome to the guest network</h1><form action="/sign-in">Please accept the terms.</form></body></html>
`;

export const blockPage = `<!doctype html><html><head><title>Access denied</title></head>
<body><h1>This address is blocked</h1><p>Your organisation does not allow it. Reference 7F3A-19.</p></body></html>
`;

const meanings = {
  '409-outstanding': { status: 409, type: 'outstanding', title: 'The same entry is being taken at this moment.' },
  '409-other': {
    status: 409,
    type: 'other-content',
    title: 'An entry with this id was received before, with other content.',
  },
  '422-other': {
    status: 422,
    type: 'other-content',
    title: 'An entry with this id was received before, with other content.',
  },
  401: { type: 'sign-in', title: 'The sign-in has expired.' },
  408: { type: 'too-slow', title: 'The request took too long.' },
  412: { type: 'version-changed', title: 'Another version has taken that place already.' },
  413: { type: 'too-large', title: 'That is too large.' },
  422: {
    type: 'invalid-entry',
    title: 'The entry cannot be taken as it is.',
    errors: [{ detail: 'is too long', pointer: '/answers/0/text' }],
  },
  423: { type: 'locked', title: 'Something else is writing there.' },
  429: { type: 'too-many', title: 'Too many at once.' },
  460: { type: 'upload-differs', title: 'The file arrived with other bytes.' },
  503: { type: 'busy', title: 'The service is busy.' },
};

function retryAfter({ retryAfter: seconds, date }) {
  if (seconds === undefined) return {};
  return { 'retry-after': date ? new Date(Date.now() + seconds * 1000).toUTCString() : String(seconds) };
}

function extraHeaders(status) {
  if (status === 401) return { 'www-authenticate': 'Bearer error="invalid_token"' };
  if (status === 407) return { 'proxy-authenticate': 'Basic realm="proxy"' };
  return {};
}

function redirection(status, { fault, request, publicOrigin }) {
  if (![301, 302, 303, 307, 308].includes(status)) return {};
  const to = fault.to ?? 'same';
  if (to === 'same') return { location: request.url };
  if (to !== 'other') return { location: to };
  const other = new URL(request.url, publicOrigin(request));
  other.hostname = other.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
  return { location: other.href };
}

function bodyOf(status, { fault, meaning }) {
  if (fault.text !== undefined) return ['text/plain; charset=utf-8', fault.text];
  if (status < 400)
    return ['application/json', JSON.stringify({ state: status === 202 ? 'processing' : 'unknown' })];
  const { type, title, detail, errors } = { title: STATUS_CODES[status] ?? 'Refused', ...meaning, ...fault };
  const problem = { type: `/problems/${type ?? status}`, title, status, detail, errors };
  return ['application/problem+json', JSON.stringify(problem)];
}

/** The answer that a status stands for, by the fault's own wishes. */
export function outcome(play) {
  const { fault } = play;
  const meaning = meanings[fault.fault] ?? {};
  const status = meaning.status ?? fault.status ?? Number(fault.fault);
  const [type, body] = bodyOf(status, { fault, meaning });
  const headers = {
    'content-type': type,
    ...retryAfter(fault),
    ...extraHeaders(status),
    ...redirection(status, play),
  };
  const bare = status === 204 || status === 304;
  return { status, headers: bare ? {} : headers, body: Buffer.from(bare ? '' : body) };
}
