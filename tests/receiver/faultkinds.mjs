import { blockPage, outcome, portalPage } from './faultanswers.mjs';
import { cutAfter, drain, holdBack, rawHead, rawWhole, send, slowDown } from './holding.mjs';

const afterWork = ({ response, work }, deliver) => {
  holdBack(response, deliver);
  return work();
};

/** In place of the work, or with `stored` in place of its answer. */
const instead = (make) => async (play) => {
  const { fault, request, response, socket } = play;
  if (fault.stored) return afterWork(play, (reply) => send(response, make(play, reply)));
  if (fault.early) {
    socket.write(rawWhole(make(play)));
    return socket.destroySoon();
  }
  await drain(request);
  return send(response, make(play));
};

/** The real answer, changed. */
const changed = (change) => (play) =>
  afterWork(play, (reply) => send(play.response, { ...reply, ...change(reply, play) }));

const headersOf = (change) => changed((reply, play) => ({ headers: { ...reply.headers, ...change(reply, play) } }));

const without = (name) =>
  changed(({ headers }) => ({
    headers: Object.fromEntries(Object.entries(headers).filter(([key]) => key !== name)),
  }));

const receiptWith = (change) =>
  changed(({ status, body }) =>
    status < 300 ? { body: Buffer.from(JSON.stringify({ ...JSON.parse(body), ...change })) } : {},
  );

function reset({ socket }) {
  // Only a bare TCP socket can be reset; of an encrypted one that is its parent.
  (socket._parent ?? socket).resetAndDestroy();
}

function truncated(announced) {
  return (play) =>
    afterWork(play, ({ status, headers, body }) => {
      const { 'content-length': length, ...others } = headers;
      const size = announced ? { 'content-length': body.length } : { connection: 'close' };
      play.socket.end(
        Buffer.concat([rawHead({ status, headers: { ...others, ...size } }), body.subarray(0, body.length / 2)]),
      );
    });
}

function drip(play) {
  return afterWork(play, (reply) => {
    const whole = rawWhole(reply);
    let at = 0;
    const timer = setInterval(() => {
      play.socket.write(whole.subarray(at, at + 1));
      at += 1;
      if (at === whole.length) play.socket.end();
    }, play.fault.interval ?? 1000);
    play.socket.once('close', () => clearInterval(timer));
    play.socket.once('finish', () => clearInterval(timer));
  });
}

const early = ({ fault }) =>
  Buffer.from(`HTTP/1.1 ${fault.status ?? 103} Early\r\nLink: </style.css>; rel=preload\r\n\r\n`);

function padded({ status, headers, body }, { fault }) {
  const padding = ' '.repeat(fault.bytes ?? 2 * 1024 * 1024);
  const isObject = headers['content-type'] === 'application/json';
  return {
    status,
    body: isObject ? Buffer.from(JSON.stringify({ ...JSON.parse(body), padding })) : Buffer.from(padding),
  };
}

function elsewhere(location, { kind, request, publicOrigin, fault }) {
  const { pathname } = new URL(location, publicOrigin(request));
  if (fault.fault === 'wrong-prefix') return pathname.replace('/uploads/', '/files/');
  return `http://${kind}.invalid${pathname}`;
}

const relocated = headersOf(({ headers }, play) =>
  headers.location ? { location: elsewhere(headers.location, play) } : {},
);

const plain = (status, body, type = 'application/json') =>
  instead(({ fault }) => ({
    status: fault.status ?? status,
    headers: body === '' ? {} : { 'content-type': type },
    body: Buffer.from(body),
  }));

const lost = (status) => async (play) => {
  await play.lose.upload(play.request.url.split('/').pop());
  return instead(() => ({ status, headers: { 'tus-resumable': '1.0.0' }, body: Buffer.from('Not found\n') }))(play);
};

const page = (status, body, headers) =>
  instead(({ fault }) => ({
    status: fault.status ?? status,
    headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
    body: Buffer.from(body),
  }));

const table = {
  close: ({ socket }) => socket.destroy(),
  reset,
  cut: ({ request, fault, work }) => {
    cutAfter(request, fault.bytes ?? 0);
    return work();
  },
  swallow: async ({ request, socket }) => {
    await drain(request);
    socket.destroy();
  },
  'drop-reply': (play) => afterWork(play, () => play.socket.destroy()),
  stall: (play) => (play.fault.stored ? afterWork(play, () => {}) : undefined),
  'slow-read': ({ request, fault, work }) => {
    slowDown(request, fault.rate ?? 65536);
    return work();
  },
  drip,

  portal: page(200, portalPage),
  'portal-redirect': page(302, portalPage, { location: 'http://portal.invalid/sign-in' }),
  block: page(403, blockPage, { via: '1.1 filter.example (squid/5.7)', 'x-squid-error': 'ERR_ACCESS_DENIED 0' }),
  garbage: plain(200, '{"submissionId":"\u0001\ufffd", [['),
  empty: plain(200, ''),
  'other-json': plain(200, '{"ok":true}'),
  'no-receipt': plain(204, ''),
  103: async (play) => {
    await (play.fault.stored ? afterWork(play, () => {}) : drain(play.request));
    play.socket.end(early(play));
  },

  truncated: truncated(true),
  'truncated-open': truncated(false),
  '103-first': async (play) => {
    play.socket.write(early(play));
    return play.work();
  },
  huge: changed(padded),
  clock: headersOf((reply, { fault }) => ({
    date: new Date(Date.now() + (fault.seconds ?? -7200) * 1000).toUTCString(),
  })),
  'no-date': (play) => {
    play.response.sendDate = false;
    return play.work();
  },
  'wrong-digest': receiptWith({ entrySha256: '0'.repeat(64) }),
  'wrong-id': receiptWith({ submissionId: '00000000-0000-4000-8000-000000000000' }),
  'receipt-then-lost': changed(({ status, body }, { lose }) => {
    if (status < 300) lose.submission(JSON.parse(body).submissionId);
    return {};
  }),
  'wrong-prefix': relocated,
  'other-origin': relocated,
  'no-location': without('location'),
  'short-offset': headersOf(({ headers }) =>
    headers['upload-offset'] ? { 'upload-offset': Math.floor(headers['upload-offset'] / 2) } : {},
  ),
  'no-offset': without('upload-offset'),

  status: instead(outcome),
  lost: lost(404),
  gone: lost(410),
  '409-offset': instead(() => ({
    status: 409,
    headers: { 'tus-resumable': '1.0.0' },
    body: Buffer.from('Upload-Offset conflict\n'),
  })),
  '409-outstanding': instead(outcome),
  '409-other': instead(outcome),
  '422-other': instead(outcome),
};

const isStatus = (name) => /^[2-5]\d\d$/.test(name);

export const isFault = (name) => Object.hasOwn(table, name) || isStatus(name);

export const describeFaults = () =>
  `There are: ${Object.keys(table).join(', ')}, and every status from 200 to 599.`;

/** Plays a fault on a request: {fault, request, response, work, socket, publicOrigin, lose}. */
export function playFault(play) {
  return (table[play.fault.fault] ?? instead(outcome))(play);
}
