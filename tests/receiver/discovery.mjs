import { createHash } from 'node:crypto';

/** Where a client finds the parts of this receiver, seen from the address it has used itself. */
export function roadsFrom(origin) {
  return {
    uploads: `${origin}/uploads/`,
    submissions: `${origin}/submissions`,
    form: `${origin}/form`,
    json: `${origin}/json`,
    folder: `${origin}/dav/`,
    status: `${origin}/submissions/{submissionId}`,
    device: `${origin}/device`,
    token: `${origin}/token`,
    activate: `${origin}/activate`,
  };
}

function profiles(settings, roads, takesUploads) {
  const { status } = roads;
  const tus = {
    type: 'tus+commit',
    uploads: roads.uploads,
    submit: roads.submissions,
    status,
    commitBeforeFiles: settings.commitBeforeFiles,
    chunkBytes: settings.chunkBytes,
    maxTotalBytes: settings.limits.maxTotalBytes,
  };
  return [
    ...(takesUploads ? [tus] : []),
    { type: 'multipart', submit: roads.form, status, maxTotalBytes: settings.form.maxTotalBytes },
    { type: 'json', submit: roads.json, status },
    { type: 'webdav', submit: roads.folder },
  ];
}

function signInOf(way, roads, settings) {
  if (way.type === 'none') return { type: 'none' };
  const help = settings.account.signInHelp;
  if (way.type !== 'oauth-device') return { type: way.type, help };
  return {
    type: 'oauth-device',
    deviceAuthorization: roads.device,
    token: roads.token,
    clientId: way.clientId,
    scope: 'submit',
    help,
  };
}

/** The discovery document: its bytes and its ETag. */
export function discoveryDocument(settings, { origin, ways, takesUploads }) {
  const roads = roadsFrom(origin);
  const { organiser, award, limits, account, retry, categories, retainedUntil } = settings;
  const document = {
    awardSubmission: 1,
    organiser,
    award,
    limits,
    profiles: profiles(settings, roads, takesUploads),
    ...(settings.dedupe ? { dedupe: { key: 'submissionId', retainedUntil } } : {}),
    auth: ways.map((way) => signInOf(way, roads, settings)),
    account,
    retry,
    ...(categories.length > 0 ? { categories } : {}),
    ...settings.discovery,
  };
  const bytes = Buffer.from(JSON.stringify(document));
  return { bytes, etag: `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"` };
}
