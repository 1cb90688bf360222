import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { project } from '../../src/build/settings';
import { launchBrowser } from '../e2e/launch';

/**
 * `npm run icons`: draws assets/*.svg in the sizes that Office asks for. The pictures are kept in git, so that a build
 * needs no browser.
 */
const DRAWINGS: Readonly<Record<string, readonly number[]>> = {
  icon: [16, 20, 24, 32, 40, 48, 64, 80, 128],
  abc: [16, 20, 24, 32, 40, 48, 64, 80],
  limits: [16, 20, 24, 32, 40, 48, 64, 80],
};

async function draw(): Promise<void> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    for (const [name, sizes] of Object.entries(DRAWINGS)) {
      const svg = readFileSync(resolve(project, 'assets', `${name}.svg`), 'utf8');
      for (const size of sizes) {
        await page.setViewportSize({ width: size, height: size });
        await page.setContent(
          `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
        );
        const picture = await page.screenshot({ omitBackground: true });
        writeFileSync(resolve(project, 'assets', `${name}-${size}.png`), picture);
      }
    }
  } finally {
    await browser.close();
  }
}

void draw();
