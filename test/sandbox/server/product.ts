import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { latestChange } from './fresh';
import { cacheFolder, distFolder, project } from './places';

/** What the product is built from. */
const SOURCES = ['src', 'assets', 'manifest.xml', 'webpack.config.js', 'package.json', 'tsconfig.json'];

/**
 * Time of the sources at the last build. The files in dist do not tell: webpack leaves those alone whose content
 * has not changed.
 */
const stampFile = path.join(cacheFolder, 'built-from.txt');

/** Builds the product unless dist already holds what the sources say. */
export function ensureProduct(say: (line: string) => void): void {
  if (isFresh()) return;
  say('Building the add-in …');
  const sources = sourceTime();
  const { status } = spawnSync('npm', ['run', 'build'], {
    cwd: project,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The add-in could not be built: see the messages above.');
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(stampFile, String(sources));
}

function isFresh(): boolean {
  if (!existsSync(path.join(distFolder, 'manifest.xml'))) return false;
  const sources = sourceTime();
  return latestChange([distFolder]) >= sources || readStamp() === sources;
}

function readStamp(): number | null {
  return existsSync(stampFile) ? Number(readFileSync(stampFile, 'utf8')) : null;
}

function sourceTime(): number {
  return latestChange(SOURCES.map((name) => path.join(project, name)));
}
