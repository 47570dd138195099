import { STATUS_CODES } from 'node:http';

const lowered = (headers) =>
  Object.fromEntries(Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]));

/** Keeps an answer from leaving: `deliver` gets it whole, as {status, headers, body}, once it is done. */
export function holdBack(response, deliver) {
  const chunks = [];
  let status = 200;
  let headers = {};
  const keep = (chunk) => {
    if (chunk && typeof chunk !== 'function') chunks.push(Buffer.from(chunk));
  };
  response.writeHead = (code, first, second) => {
    status = code;
    headers = lowered(second ?? (typeof first === 'object' ? first : {}));
    return response;
  };
  response.write = (chunk) => {
    keep(chunk);
    return true;
  };
  response.end = (chunk) => {
    keep(chunk);
    for (const name of ['writeHead', 'write', 'end']) delete response[name];
    const reply = { status, headers: { ...response.getHeaders(), ...headers }, body: Buffer.concat(chunks) };
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    deliver(reply);
    return response;
  };
}

export function send(response, { status, headers, body }) {
  const length = status === 204 || status === 304 ? {} : { 'content-length': body.length };
  response.writeHead(status, { ...headers, ...length });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}

/** An answer's bytes as they travel, for those who send them otherwise than in one piece. */
export function rawHead({ status, headers }) {
  const lines = Object.entries({ date: new Date().toUTCString(), ...headers }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  return Buffer.from(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? 'Unknown'}\r\n${lines.join('\r\n')}\r\n\r\n`);
}

export function rawWhole({ status, headers, body }) {
  const last = { ...headers, connection: 'close', 'content-length': body.length };
  return Buffer.concat([rawHead({ status, headers: last }), body]);
}

/** Passes `bytes` of the body on and closes the connection then. */
export function cutAfter(request, bytes) {
  const { socket } = request;
  let left = bytes;
  if (left === 0) return socket.destroy();
  const push = request.push.bind(request);
  request.push = (chunk, encoding) => {
    if (chunk === null || chunk.length < left) {
      left -= chunk?.length ?? 0;
      return push(chunk, encoding);
    }
    delete request.push;
    push(chunk.subarray(0, left), encoding);
    // A turn later: what was passed on is to be read before the reader hears of the end.
    setImmediate(() => socket.destroy());
    request.push = () => false;
    return false;
  };
}

/** Hands the body on at `rate` bytes a second; the connection backs up behind it. */
export function slowDown(request, rate) {
  const push = request.push.bind(request);
  const queue = [];
  const next = () => {
    const chunk = queue[0];
    const milliseconds = ((chunk?.length ?? 0) / rate) * 1000;
    setTimeout(() => {
      push(chunk);
      queue.shift();
      if (queue.length > 0) next();
    }, milliseconds);
  };
  request.push = (chunk) => {
    queue.push(chunk);
    if (queue.length === 1) next();
    return false;
  };
}

export async function drain(request) {
  for await (const chunk of request) void chunk;
}
