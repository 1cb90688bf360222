import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { answerTo } from './answers';
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
    void answerTo(request.url ?? '/', dist).then(({ status, type, body, location }) => {
      response.writeHead(status, {
        'content-type': type,
        'cache-control': 'no-store',
        ...(location ? { location } : {}),
      });
      response.end(body);
    });
  });
  await listenOnFirstFree(server, options.port, options.furtherPorts ?? 0);
  const { port } = server.address() as AddressInfo;
  return { origin: `https://localhost:${port}`, trusted, close: () => closed(server) };
}

async function listenOnFirstFree(server: Server, port: number, further: number): Promise<void> {
  try {
    await listening(server, port);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    if (further === 0) {
      throw new Error(
        `Port ${port} is taken by another program. Choose one with --port, for example --port 3100.`,
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
