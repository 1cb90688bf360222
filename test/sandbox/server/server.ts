import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { answerTo, type Answer, type Opener } from './answers';
import { localhostCertificate } from './certificate';
import { distFolder } from './places';

/** What to serve, and where. */
export interface ServerOptions {
  /** The first port to try; 0 takes any free one. */
  port: number;
  /** How many further ports to try when that one is taken. */
  furtherPorts?: number;
  /** The product's build. */
  dist?: string;
  /** Whose Office.js the pages load; the sandbox's when nothing is said. */
  opener?: Opener;
}

/** A server that runs. */
export interface RunningServer {
  /** For example `https://localhost:3000`. */
  origin: string;
  /** Whether the machine trusts the certificate. */
  trusted: boolean;
  close(): Promise<void>;
}

/** Serves the product and the sandbox over https on this machine only. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { cert, key, trusted } = await localhostCertificate();
  const dist = options.dist ?? distFolder;
  const server = createServer({ cert, key }, (request, response) => {
    void answerTo(request.url ?? '/', dist, options.opener).then((answer) => {
      response.writeHead(answer.status, headersOf(answer));
      response.end(answer.body);
    });
  });
  await listenOnFirstFree(server, options.port, options.furtherPorts ?? 0);
  const { port } = server.address() as AddressInfo;
  return { origin: `https://localhost:${port}`, trusted, close: () => closed(server) };
}

/**
 * Excel on the web reads functions.json from a page of its own, across origins. It shows its own icons in place of those
 * that it may not keep; everything else is read again each time, because it is being worked on.
 */
function headersOf({ type, location }: Answer): Record<string, string> {
  return {
    'content-type': type,
    'access-control-allow-origin': '*',
    'cache-control': type.startsWith('image/') ? 'public, max-age=3600' : 'no-store',
    ...(location ? { location } : {}),
  };
}

async function listenOnFirstFree(server: Server, port: number, further: number): Promise<void> {
  try {
    await listening(server, port);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    if (further === 0) {
      throw new Error(
        `Port ${port} is taken by another program. End that program, or choose another port for the sandbox: npm start -- --port 3100.`,
      );
    }
    await listenOnFirstFree(server, port + 1, further - 1);
  }
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
