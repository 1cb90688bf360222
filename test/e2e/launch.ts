import type { Browser, LaunchOptions } from 'playwright-core';
import { chromium } from 'playwright-core';

/** Whatever runs the tests may be root in a container, without a screen and without the internet. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Installed browsers, in order of preference; the first that starts is taken. */
const INSTALLED: readonly LaunchOptions[] = [
  { channel: 'chrome' },
  { channel: 'msedge' },
  { executablePath: '/usr/bin/chromium' },
  { executablePath: '/usr/bin/chromium-browser' },
];

/** Starts an installed Chrome, Edge or Chromium, else the one that comes as an npm package. */
export async function launchBrowser(): Promise<Browser> {
  for (const installed of INSTALLED) {
    const browser = await chromium.launch({ ...installed, args: FLAGS }).catch(() => null);
    if (browser) return browser;
  }
  return launchPackaged();
}

/** The Chromium of @sparticuz/chromium, which brings the system libraries that a bare machine lacks. */
export async function launchPackaged(): Promise<Browser> {
  const { AWS_EXECUTION_ENV: before } = process.env;
  // The package unpacks its libraries only where it believes to be on such a machine.
  process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs20.x';
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    const executablePath = await packaged.executablePath();
    return await chromium.launch({ executablePath, args: FLAGS });
  } finally {
    if (before === undefined) delete process.env['AWS_EXECUTION_ENV'];
    else process.env['AWS_EXECUTION_ENV'] = before;
  }
}
