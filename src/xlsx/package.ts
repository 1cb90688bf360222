import { strToU8, zipSync, type Zippable } from 'fflate';
import { DECLARATION, element } from './xml';

/** What one part of the package needs of another. */
export interface Link {
  readonly id: string;
  readonly type: string;
  /** From the folder of the part that needs it. */
  readonly target: string;
}

/** A file of the package. */
export interface Part {
  readonly path: string;
  readonly contentType: string;
  readonly xml: string;
  readonly links?: readonly Link[];
}

/** The same second for every file: the package says nothing of when it was made. */
const NO_TIME = new Date(1980, 0, 1);

/** Packs the parts: the same parts give the same bytes. */
export function packed(parts: readonly Part[], links: readonly Link[]): Uint8Array {
  const files: Zippable = {};
  const add = (path: string, xml: string): void => {
    files[path] = [strToU8(DECLARATION + xml), { mtime: NO_TIME, level: 6 }];
  };
  add('[Content_Types].xml', contentTypes(parts));
  add('_rels/.rels', relationships(links));
  for (const part of parts) {
    add(part.path, part.xml);
    if (part.links && part.links.length > 0)
      add(part.path.replace(/([^/]+)$/, '_rels/$1.rels'), relationships(part.links));
  }
  return zipSync(files);
}

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

const contentTypes = (parts: readonly Part[]): string =>
  element(
    'Types',
    { xmlns: `${PACKAGE}/content-types` },
    element('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    ...parts.map(({ path, contentType }) =>
      element('Override', { PartName: `/${path}`, ContentType: contentType }),
    ),
  );

const relationships = (links: readonly Link[]): string =>
  element(
    'Relationships',
    { xmlns: `${PACKAGE}/relationships` },
    ...links.map(({ id, type, target }) => element('Relationship', { Id: id, Type: type, Target: target })),
  );
