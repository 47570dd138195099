import { problemOf } from './problem.mjs';

/** Answers with JSON, or with bytes of the type that the headers name. */
export function answer(response, status, body, headers = {}) {
  const bytes = Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body));
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': bytes.length,
    'cache-control': 'no-store',
    ...headers,
  });
  response.end(bytes);
}

/** Answers with what `work` throws; a client that has gone gets nothing. */
export async function answeringProblems(request, response, work) {
  try {
    await work();
  } catch (error) {
    if (!request.complete && request.destroyed) return;
    const problem = problemOf(error);
    answer(response, problem.status, problem.document, {
      'content-type': 'application/problem+json',
      ...problem.headers,
    });
  }
}
