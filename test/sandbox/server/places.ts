import path from 'node:path';

/** Where things are; the sandbox runs from the project's folder, as npm scripts and jest do. */
export const project = process.cwd();
export const distFolder = path.join(project, 'dist');
export const cacheFolder = path.join(project, '.cache', 'sandbox');
export const pageSource = path.join(project, 'test', 'sandbox', 'page');
