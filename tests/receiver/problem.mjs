/** A refusal as the other side gets to read it: application/problem+json (RFC 9457). */
export class Problem extends Error {
  constructor(status, type, title, { detail, errors, headers, more } = {}) {
    super(title);
    this.status = status;
    this.headers = headers ?? {};
    this.document = { type: `/problems/${type}`, title, status, detail, errors, ...more };
  }
}

export const tooLarge = (what, most) =>
  new Problem(413, 'too-large', `The ${what} is too large.`, { detail: `At most ${most} bytes are taken.` });

/** For whatever went wrong, the problem to answer with. What is not a refusal is a fault of ours. */
export function problemOf(error) {
  if (error instanceof Problem) return error;
  console.error(error);
  return new Problem(500, 'fault', 'The receiver has failed.');
}
