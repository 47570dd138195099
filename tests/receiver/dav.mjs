import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';

import { isThere, syncFile, syncFolder, unfinished } from './disk.mjs';
import { Problem } from './problem.mjs';

const refused = (status, title) => new Problem(status, 'folder', title);

const escaped = (text) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function described(href, info) {
  const kind = info.isDirectory() ? '<d:collection/>' : '';
  const size = info.isDirectory() ? '' : `<d:getcontentlength>${info.size}</d:getcontentlength>`;
  return `<d:response><d:href>${escaped(href)}</d:href><d:propstat><d:prop>
<d:resourcetype>${kind}</d:resourcetype>${size}
<d:getlastmodified>${info.mtime.toUTCString()}</d:getlastmodified></d:prop>
<d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>`;
}

const done = (response, status, headers = {}) => {
  response.writeHead(status, { 'content-length': 0, ...headers });
  response.end();
};

/** A shared folder by WebDAV, as much of it as filling a folder and moving it to its place takes. */
export async function openFolders({ store }) {
  const root = join(store.root, '.dav');
  await mkdir(root, { recursive: true });
  for (const name of await readdir(root)) {
    if (name.startsWith(unfinished)) await rm(join(root, name), { recursive: true });
  }

  function pathOf(url) {
    const steps = decodeURIComponent(new URL(url, 'http://here').pathname).split('/').slice(2).filter(Boolean);
    if (steps.some((step) => step.startsWith('.') || step.includes('\\') || step.includes('\0'))) {
      throw refused(403, 'That name is not allowed.');
    }
    return join(root, ...steps);
  }

  async function infoOf(path) {
    const info = await stat(path).catch(() => null);
    if (!info) throw refused(404, 'There is nothing of that name.');
    return info;
  }

  async function checkParent(path) {
    if (!(await isThere(dirname(path)))) throw refused(409, 'The folder it belongs in is not there.');
  }

  const handlers = {
    OPTIONS: (request, response) => done(response, 204, { dav: '1', allow: Object.keys(handlers).join(', ') }),

    async MKCOL(request, response, path) {
      if (await isThere(path)) throw refused(405, 'It is there already.');
      await checkParent(path);
      await mkdir(path);
      done(response, 201);
    },

    async PUT(request, response, path) {
      await checkParent(path);
      const draft = join(root, unfinished + randomUUID());
      try {
        await pipeline(request, createWriteStream(draft));
      } catch (error) {
        await rm(draft);
        throw error;
      }
      await syncFile(draft);
      const known = await isThere(path);
      await rename(draft, path);
      await syncFolder(dirname(path));
      done(response, known ? 204 : 201);
    },

    async GET(request, response, path) {
      const info = await infoOf(path);
      if (info.isDirectory()) throw refused(405, 'That is a folder.');
      response.writeHead(200, { 'content-length': info.size, 'content-type': 'application/octet-stream' });
      await pipeline(createReadStream(path), response);
    },

    async HEAD(request, response, path) {
      const info = await infoOf(path);
      response.writeHead(200, info.isDirectory() ? {} : { 'content-length': info.size });
      response.end();
    },

    async PROPFIND(request, response, path) {
      const here = new URL(request.url, 'http://here').pathname;
      const found = [described(here, await infoOf(path))];
      if (request.headers.depth !== '0' && (await stat(path)).isDirectory()) {
        for (const name of (await readdir(path)).filter((one) => !one.startsWith('.'))) {
          found.push(
            described(`${here.replace(/\/$/, '')}/${encodeURIComponent(name)}`, await stat(join(path, name))),
          );
        }
      }
      const body = `<?xml version="1.0" encoding="utf-8"?>
<d:multistatus xmlns:d="DAV:">${found.join('\n')}</d:multistatus>
`;
      response.writeHead(207, {
        'content-type': 'application/xml; charset=utf-8',
        'content-length': Buffer.byteLength(body),
      });
      response.end(body);
    },

    async MOVE(request, response, path) {
      await infoOf(path);
      const target = pathOf(request.headers.destination ?? '');
      await checkParent(target);
      const known = await isThere(target);
      if (known && request.headers.overwrite === 'F')
        throw refused(412, 'There is something of that name already.');
      if (known) await rm(target, { recursive: true });
      await rename(path, target);
      await syncFolder(root);
      done(response, known ? 204 : 201);
    },

    async DELETE(request, response, path) {
      await infoOf(path);
      await rm(path, { recursive: true });
      done(response, 204);
    },
  };

  return {
    /** The folders there, each with the names in it. */
    async listed() {
      const names = (await readdir(root)).filter((name) => !name.startsWith('.'));
      const inside = async (name) => (await readdir(join(root, name)).catch(() => [])).sort();
      return Object.fromEntries(await Promise.all(names.map(async (name) => [basename(name), await inside(name)])));
    },
    async handle(request, response) {
      const handle = Object.hasOwn(handlers, request.method) ? handlers[request.method] : null;
      if (!handle) throw refused(405, 'The folder does not know this method.');
      const path = pathOf(request.url);
      if (path === root && !['OPTIONS', 'PROPFIND', 'HEAD'].includes(request.method)) {
        throw refused(403, 'The folder itself stays as it is.');
      }
      await handle(request, response, path);
    },
  };
}
