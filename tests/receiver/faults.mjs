// Faults on request. With --faults, POST /_control takes a JSON object with any of these members:
//
//   faults        [{kind, fault, …}]: to be played, in order, on the next requests of that kind
//   clear         true: plays none of those still waiting, and no random ones
//   random        {seed, rate, only: [fault…]}: faults by chance, or null
//   settings      changes to settings.mjs; they outlive a restart
//   withdraw      a submission id: its status answers 410 from now on
//   forget        a submission id, or "uploads" for every upload: lost, as if it had never come
//   expireTokens  true: no token of the device flow is good any more
//   approve, deny a user code of the device flow
//   refuse        milliseconds in which no connection is taken, and those that are open are cut
//
// GET /_control says what is waiting and which names there are; GET /_control/summary counts requests, faults and,
// for each submission, how often it was offered and stored.
//
// kind: discovery create patch head delete commit status form json device token dav, or * for any.
// Beside kind and fault, any fault takes
//   times   how many requests it is played on (1; "always")
//   skip    how many requests of its kind pass before it
//   over    only requests with a longer body than this many bytes
//
// The connection
//   close         closed before anything is read             reset       the same with RST
//   cut           closed after `bytes` of the body, which are passed on
//   swallow       the whole body is read, nothing is done, closed
//   drop-reply    all is done, then closed in place of the answer
//   stall         never answers (`stored`: does all and never answers)
//   slow-read     reads `rate` bytes a second                drip        answers one byte each `interval` ms (1000)
//
// Answers that are none. They come in place of the work, or after it with `stored`.
//   portal        200 with a web page                        portal-redirect  302 to one
//   block         403 (`status`) with a proxy's page and Via
//   garbage       200 (`status`) and JSON that is none       empty       200 without a body
//   other-json    200 and JSON that says nothing             no-receipt  204
//   103           103 as the last word (`status`: another)   status      `status`, for codes nobody knows
// Answers that are changed on their way, after the work was done
//   truncated     half the body and closed                   truncated-open  the same, no length announced
//   103-first     103, then the answer                       huge        `bytes` of padding in it (2 MiB)
//   clock         a Date that is `seconds` off               no-date     none
//   wrong-digest, wrong-id                                   of the receipt
//   receipt-then-lost  the receipt, and then the entry is gone
//   wrong-prefix, other-origin, no-location                  of the Location of a new upload
//   short-offset  an Upload-Offset smaller than what is there, no-offset  none
//
// Statuses: any from 200 to 599 by its number: 500, 502, 503, 429, 408, 409, 412, 413, 415, 422, 423, 460, 401 …
//   stored        all is done, then this is answered in place of the real answer
//   early         answered before the body is read, then closed
//   retryAfter    for Retry-After: seconds; with `date` true as a date
//   title, detail, errors, type   of the problem document; or `text` for a plain body
// 301, 302, 303, 307 and 308 lead `to` "same" (the same place, the default), "other" (another origin) or an address.
//   409-offset, 409-outstanding, 409-other, 422-other        by their meaning
//   lost, gone    404 or 410 for an upload, which is deleted indeed

import { describeFaults, isFault, playFault } from './faultkinds.mjs';
import { pickerOf } from './randomfaults.mjs';
import { Problem } from './problem.mjs';

export const kinds = [
  'discovery',
  'create',
  'patch',
  'head',
  'delete',
  'commit',
  'status',
  'form',
  'json',
  'device',
  'token',
  'dav',
];

const byRoad = [
  [/^GET \/(?:discovery|\.well-known\/award-submission)$/, 'discovery'],
  [/^POST \/uploads\/?$/, 'create'],
  [/^PATCH \/uploads\//, 'patch'],
  [/^HEAD \/uploads\//, 'head'],
  [/^DELETE \/uploads\//, 'delete'],
  [/^POST \/submissions$/, 'commit'],
  [/^GET \/submissions\//, 'status'],
  [/^POST \/form$/, 'form'],
  [/^POST \/json$/, 'json'],
  [/^POST \/device$/, 'device'],
  [/^POST \/token$/, 'token'],
  [/^[A-Z]+ \/dav(?:\/|$)/, 'dav'],
];

export function kindOf(request) {
  const road = `${request.method} ${request.url.split('?')[0]}`;
  const kind = byRoad.find(([pattern]) => pattern.test(road))?.[1] ?? 'other';
  const isForm = /^multipart\//i.test(request.headers['content-type'] ?? '');
  return kind === 'commit' && isForm ? 'form' : kind;
}

function checked(fault) {
  const wrong = (what) => new Problem(400, 'no-such-fault', `There is no ${what}.`, { detail: describeFaults() });
  if (fault?.kind !== '*' && !kinds.includes(fault?.kind)) throw wrong(`kind of request "${fault?.kind}"`);
  if (!isFault(String(fault.fault))) throw wrong(`fault "${fault.fault}"`);
  const times = fault.times === 'always' ? Infinity : (fault.times ?? 1);
  return { ...fault, fault: String(fault.fault), times, skip: fault.skip ?? 0 };
}

/** The faults that wait for their requests, and those by chance. */
export function createFaults({ random, publicOrigin, lose }) {
  let waiting = [];
  let picker = pickerOf(random);
  const requests = {};
  const played = {};

  function next(kind, request) {
    const size = Number(request.headers['content-length'] ?? 0);
    for (const fault of waiting) {
      if (fault.kind !== '*' && fault.kind !== kind) continue;
      if (fault.over !== undefined && size <= fault.over) continue;
      if (fault.skip-- > 0) continue;
      if (--fault.times < 1) waiting = waiting.filter((other) => other !== fault);
      return fault;
    }
    return picker(kind);
  }

  return {
    requests,
    played,
    get waiting() {
      return waiting;
    },
    add(faults) {
      waiting = [...waiting, ...faults.map(checked)];
    },
    clear() {
      waiting = [];
      picker = pickerOf(null);
    },
    byChance(chosen) {
      picker = pickerOf(chosen);
    },

    /** Handles a request, with the fault that is due for it. */
    async handle(request, response, work) {
      const kind = kindOf(request);
      requests[kind] = (requests[kind] ?? 0) + 1;
      const fault = next(kind, request);
      if (!fault) return work();
      played[fault.fault] = (played[fault.fault] ?? 0) + 1;
      return playFault({ fault, kind, request, response, work, socket: request.socket, publicOrigin, lose });
    },
  };
}
