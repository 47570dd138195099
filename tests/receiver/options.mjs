import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

export const usage = `Usage: node receiver.mjs --store DIR [--port N] [--settings FILE]
       [--token TOKEN] [--basic NAME:PASSWORD] [--oauth CLIENT]
       [--tls CERT KEY] [--faults] [--random-faults SEED RATE]`;

/** Takes the options with two values out of the arguments: those parseArgs does not know. */
function takePair(args, name) {
  const at = args.indexOf(name);
  if (at < 0) return null;
  const [, first, second] = args.splice(at, 3);
  if (second === undefined) throw new Error(`${name} needs two values.`);
  return [first, second];
}

function portOf(text) {
  const port = Number(text || '0');
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new Error(`--port needs a number from 0 to 65535, not "${text}".`);
}

function randomOf(pair) {
  if (!pair) return null;
  const [seed, rate] = [pair[0], Number(pair[1])];
  if (rate >= 0 && rate <= 1) return { seed, rate };
  throw new Error(`--random-faults needs a rate from 0 to 1, not "${pair[1]}".`);
}

export function readOptions(given) {
  const args = [...given];
  const tls = takePair(args, '--tls');
  const random = randomOf(takePair(args, '--random-faults'));
  const text = { type: 'string' };
  const { values } = parseArgs({
    args,
    options: {
      store: text,
      port: text,
      settings: text,
      token: text,
      basic: text,
      oauth: text,
      faults: { type: 'boolean' },
    },
  });
  if (!values.store) throw new Error('--store needs a folder.');
  return {
    ...values,
    port: portOf(values.port),
    settings: values.settings ? JSON.parse(readFileSync(values.settings, 'utf8')) : {},
    tls: tls && { cert: readFileSync(tls[0]), key: readFileSync(tls[1]) },
    random,
    faults: Boolean(values.faults || random),
  };
}
