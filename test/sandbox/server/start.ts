import { parseArgs } from 'node:util';
import { ensureBundle } from './bundle';
import { openInBrowser } from './open';
import { ensureProduct } from './product';
import { startServer } from './server';

const DEFAULT_PORT = 3000;
const FURTHER_PORTS = 20;

/** `npm start`: builds what is missing, serves, and opens the sandbox in a browser. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { port: { type: 'string' }, 'no-open': { type: 'boolean', default: false } },
  });
  ensureProduct(say);
  await ensureBundle(say);
  const port = values.port === undefined ? DEFAULT_PORT : portFrom(values.port);
  const furtherPorts = values.port === undefined ? FURTHER_PORTS : 0;
  const server = await startServer({ port, furtherPorts });
  const address = `${server.origin}/sandbox/`;
  say(`The sandbox is at ${address} (Ctrl+C ends it).`);
  if (!server.trusted) {
    say('To avoid the browser’s warning about the certificate: npx office-addin-dev-certs install');
  }
  if (!values['no-open']) openInBrowser(address);
}

function portFrom(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error(`Not a port: ${text}`);
  return port;
}

function say(line: string): void {
  console.log(line);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
