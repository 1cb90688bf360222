import { X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { generate } from 'selfsigned';
import { cacheFolder } from './places';

/** A certificate for localhost and its private key, as PEM text. */
export interface Certificate {
  cert: string;
  key: string;
  /** Whether the machine trusts it: the browser shows no warning. */
  trusted: boolean;
}

/** Where `npx office-addin-dev-certs install` puts the certificate that it makes the machine trust. */
const officeFolder = path.join(homedir(), '.office-addin-dev-certs');

/** The certificate of the Office tools when the user has installed it, else one of our own making. */
export async function localhostCertificate(): Promise<Certificate> {
  const installed = readPair(officeFolder);
  if (installed) return { ...installed, trusted: true };
  const kept = readPair(cacheFolder);
  if (kept) return { ...kept, trusted: false };
  return { ...(await makePair()), trusted: false };
}

function readPair(folder: string): { cert: string; key: string } | null {
  const [certFile, keyFile] = pairFiles(folder);
  if (!existsSync(certFile) || !existsSync(keyFile)) return null;
  const pair = { cert: readFileSync(certFile, 'utf8'), key: readFileSync(keyFile, 'utf8') };
  return new Date(new X509Certificate(pair.cert).validTo) > new Date() ? pair : null;
}

function pairFiles(folder: string): [cert: string, key: string] {
  return [path.join(folder, 'localhost.crt'), path.join(folder, 'localhost.key')];
}

async function makePair(): Promise<{ cert: string; key: string }> {
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true, keyEncipherment: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  const [certFile, keyFile] = pairFiles(cacheFolder);
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(certFile, made.cert);
  writeFileSync(keyFile, made.private, { mode: 0o600 });
  return { cert: made.cert, key: made.private };
}
