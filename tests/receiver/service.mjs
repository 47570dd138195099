import { randomUUID } from 'node:crypto';

import { answer, answeringProblems } from './answer.mjs';
import { activationPage, readActivation } from './device.mjs';
import { discoveryDocument, roadsFrom } from './discovery.mjs';
import { Problem } from './problem.mjs';

/** The address under which the client knows this receiver, also through a proxy in front of it. */
export function publicOrigin(request) {
  const scheme = request.headers['x-forwarded-proto'] ?? (request.socket.encrypted ? 'https' : 'http');
  return `${scheme}://${request.headers.host}`;
}

function discoveryRoutes({ settings, signIn, uploads }) {
  function discover(request, response) {
    const { bytes, etag } = discoveryDocument(settings.now, {
      origin: publicOrigin(request),
      ways: signIn.ways,
      takesUploads: uploads !== null,
    });
    const headers = { etag, 'cache-control': 'no-cache' };
    if (request.headers['if-none-match'] !== etag) return answer(response, 200, bytes, headers);
    response.writeHead(304, headers);
    response.end();
  }
  return [
    { path: /^\/discovery$/, GET: discover },
    { path: /^\/\.well-known\/award-submission$/, GET: discover },
  ];
}

function submissionRoutes({ submissions }) {
  const take = (road) => async (request, response) => {
    const { id, status, receipt } = await submissions.receive(request, road);
    answer(response, status, receipt, { location: `/submissions/${id}` });
  };
  return [
    { path: /^\/submissions$/, POST: take('submissions'), guarded: true },
    { path: /^\/form$/, POST: take('form'), guarded: true },
    { path: /^\/json$/, POST: take('json'), guarded: true },
    {
      path: /^\/submissions\/([^/]+)$/,
      GET: async (request, response, id) => answer(response, 200, await submissions.status(id)),
      guarded: true,
    },
  ];
}

function deviceRoutes({ device }) {
  if (!device) return [];
  const html = { 'content-type': 'text/html; charset=utf-8' };
  return [
    {
      path: /^\/device$/,
      async POST(request, response) {
        const { status, body } = await device.begin(request, roadsFrom(publicOrigin(request)));
        answer(response, status, body);
      },
    },
    {
      path: /^\/token$/,
      async POST(request, response) {
        const { status, body } = await device.exchange(request);
        answer(response, status, body);
      },
    },
    {
      path: /^\/activate$/,
      GET: (request, response) => answer(response, 200, Buffer.from(activationPage), html),
      async POST(request, response) {
        const { code, verdict } = await readActivation(request);
        await device.decide(code, verdict);
        answer(response, 200, Buffer.from('<!doctype html><title>Done</title><p>Done.'), html);
      },
    },
  ];
}

function uploadRoutes({ uploads }) {
  if (!uploads) return [];
  const handle = (request, response) => uploads.handle(request, response);
  return [
    {
      path: /^\/uploads(?:\/|$)/,
      OPTIONS: handle,
      POST: handle,
      HEAD: handle,
      PATCH: handle,
      DELETE: handle,
      guarded: true,
    },
  ];
}

function folderRoutes({ folders }) {
  return [{ path: /^\/dav(?:\/|$)/, any: (request, response) => folders.handle(request, response), guarded: true }];
}

const methods = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PATCH', 'DELETE'];

/** Answers requests for one receiver. The sign-in guards everything but discovery and signing in itself. */
export function createService(parts) {
  const routes = [
    ...discoveryRoutes(parts),
    ...submissionRoutes(parts),
    ...deviceRoutes(parts),
    ...uploadRoutes(parts),
    ...folderRoutes(parts),
  ];

  async function route(request, response) {
    const path = request.url.split('?')[0];
    const found = routes.find((candidate) => candidate.path.test(path));
    if (!found) throw new Problem(404, 'no-such-address', 'There is nothing at this address.');
    const handle = found.any ?? found[request.method];
    if (!handle) {
      const allow = methods.filter((method) => found[method]).join(', ');
      throw new Problem(405, 'wrong-method', `This address answers ${allow} only.`, { headers: { allow } });
    }
    if (found.guarded) parts.signIn.check(request);
    await handle(request, response, found.path.exec(path)[1]);
  }

  return (request, response) => {
    response.setHeader('x-request-id', request.headers['x-request-id'] ?? randomUUID());
    return answeringProblems(request, response, () => route(request, response));
  };
}
