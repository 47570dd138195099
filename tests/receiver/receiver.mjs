// An endpoint for award entries, for tests and demonstrations: everything it takes lies in one folder.
// It needs nothing but Node; where the packages of package.json are installed beside it, it takes uploads too.
import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';

import { createControl } from './control.mjs';
import { openFolders } from './dav.mjs';
import { openDeviceFlow } from './device.mjs';
import { createFaults } from './faults.mjs';
import { openJournal } from './journal.mjs';
import { readOptions, usage } from './options.mjs';
import { createService, publicOrigin } from './service.mjs';
import { openSettings } from './settings.mjs';
import { createSignIn } from './signin.mjs';
import { openStore } from './store.mjs';
import { openSubmissions } from './submissions.mjs';
import { openUploads } from './uploads.mjs';

function fail(code, ...lines) {
  console.error(lines.join('\n'));
  process.exit(code);
}

let chosen;
try {
  chosen = readOptions(process.argv.slice(2));
} catch (error) {
  fail(2, error.message, usage);
}

async function openParts() {
  const store = await openStore(chosen.store);
  const settings = await openSettings(chosen.store, chosen.settings);
  const journal = openJournal(chosen.store);
  const device = chosen.oauth
    ? await openDeviceFlow({ root: chosen.store, settings, clientId: chosen.oauth })
    : null;
  const signIn = createSignIn({ ...chosen, device });
  const gate = (id) => parts.submissions.checkUpload(id);
  const uploads = await openUploads({ store, settings, gate, publicOrigin });
  const submissions = await openSubmissions({ store, settings, journal, uploads });
  const folders = await openFolders({ store });
  const parts = { store, settings, journal, device, signIn, uploads, submissions, folders };
  return parts;
}

let parts;
try {
  parts = await openParts();
} catch (error) {
  fail(3, `The folder ${chosen.store} cannot be used: ${error.message}.`);
}

// Slow senders are somebody else's business: a large file over a bad line takes its time.
const patience = { requestTimeout: 0 };
const server = chosen.tls ? createTlsServer({ ...chosen.tls, ...patience }) : createServer(patience);

/** Is not there for a while: cuts what is open and takes nothing new. */
function refuse(milliseconds) {
  const { port } = server.address();
  server.close();
  setImmediate(() => server.closeAllConnections());
  setTimeout(() => server.listen(port, '127.0.0.1'), milliseconds);
}

function listener() {
  const service = createService(parts);
  if (!chosen.faults) return service;
  const lose = { upload: (id) => parts.uploads?.forget(id), submission: (id) => parts.submissions.forget(id) };
  const faults = createFaults({ random: chosen.random, publicOrigin, lose });
  const control = createControl({ ...parts, faults, refuse });
  return (request, response) =>
    request.url.startsWith('/_control')
      ? control(request, response)
      : faults.handle(request, response, () => service(request, response)).catch(() => request.socket.destroy());
}

server.on('error', (error) => fail(3, `Port ${chosen.port} cannot be used: ${error.message}.`));
server.on('request', listener());
server.listen(chosen.port, '127.0.0.1');
server.once('listening', () => {
  console.log(`listening on ${chosen.tls ? 'https' : 'http'}://127.0.0.1:${server.address().port}`);
});

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    server.close(() => process.exit(0));
    if (chosen.faults) server.closeAllConnections();
    else server.closeIdleConnections();
  });
}
