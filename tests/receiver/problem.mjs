/** A refusal as the other side gets to read it: application/problem+json (RFC 9457). */
export class Problem extends Error {
  constructor(status, type, title, { detail, errors, headers } = {}) {
    super(title);
    this.status = status;
    this.headers = headers ?? {};
    this.document = { type: `/problems/${type}`, title, status, detail, errors };
  }
}

export const tooLarge = (what, most) =>
  new Problem(413, 'too-large', `The ${what} is too large.`, { detail: `At most ${most} bytes are taken.` });
