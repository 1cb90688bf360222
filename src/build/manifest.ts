import { DEVELOPMENT_URL, type Settings } from './settings';

/** The manifest for the place where the product is hosted. */
export const hostedManifest = (template: string, { url }: Pick<Settings, 'url'>): string =>
  template.replaceAll(DEVELOPMENT_URL, url);
