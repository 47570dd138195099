// An endpoint for award entries, for tests and demonstrations: everything it takes lies in one folder.
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';

import { createService } from './service.mjs';
import { openStore } from './store.mjs';

const usage = 'Usage: node receiver.mjs --store DIR [--port N] [--token TOKEN]';

function options() {
  const { values } = parseArgs({
    options: { store: { type: 'string' }, port: { type: 'string' }, token: { type: 'string' } },
  });
  if (!values.store) throw new Error('--store needs a folder.');
  const port = Number(values.port || '0');
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`--port needs a number from 0 to 65535, not "${values.port}".`);
  }
  return { ...values, port };
}

function fail(code, ...lines) {
  console.error(lines.join('\n'));
  process.exit(code);
}

let chosen;
try {
  chosen = options();
} catch (error) {
  fail(2, error.message, usage);
}

let store;
try {
  store = await openStore(chosen.store);
} catch (error) {
  fail(3, `The folder ${chosen.store} cannot be used: ${error.message}.`);
}

const server = createServer();
server.on('error', (error) => fail(3, `Port ${chosen.port} cannot be used: ${error.message}.`));
server.listen(chosen.port, '127.0.0.1', () => {
  const address = `http://127.0.0.1:${server.address().port}`;
  server.on('request', createService({ store, address, token: chosen.token }));
  console.log(`listening on ${address}`);
});

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
  });
}
