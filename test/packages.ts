import { createRequire } from 'node:module';
import path from 'node:path';

const resolver = createRequire(path.join(process.cwd(), 'package.json'));

/** The folder of an installed npm package. */
export function packageFolder(name: string): string {
  return path.dirname(resolver.resolve(`${name}/package.json`));
}
