import { parseArgs } from 'node:util';
import { ensureBundle } from './bundle';
import { openInBrowser } from './open';
import { ensureProduct } from './product';
import { startServer } from './server';

const DEFAULT_PORT = 3000;
const FURTHER_PORTS = 20;

/**
 * `npm start`: builds what is missing, serves, and opens the sandbox in a browser. With `--excel` it serves the product
 * alone, as it is, to an Excel that has the manifest of dist/.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      excel: { type: 'boolean', default: false },
      port: { type: 'string' },
      'no-open': { type: 'boolean', default: false },
    },
  });
  ensureProduct(say);
  if (values.excel) {
    if (values.port !== undefined) throw new Error('Leave out --port: Excel asks at the manifest’s address.');
    await serveExcel();
  } else await serveSandbox(values);
}

/** On no other port: the manifest names this one, and Excel would find nothing there. */
async function serveExcel(): Promise<void> {
  const server = await startServer({ port: DEFAULT_PORT, opener: 'excel' });
  say(`Kehu is at ${server.origin} for Excel (Ctrl+C ends it). Give Excel dist/manifest.xml: see README.md.`);
  if (!server.trusted) {
    say('Excel opens nothing from a certificate it does not trust: npx office-addin-dev-certs install');
  }
}

async function serveSandbox(values: { port?: string; 'no-open': boolean }): Promise<void> {
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
