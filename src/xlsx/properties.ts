import type { Part } from './package';
import type { Workbook } from './workbook';
import { element, textElement } from './xml';

const CORE = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
const EXTENDED = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';

/** What Excel shows about the file. It names no person and no time. */
export const propertyParts = ({ title, description, creator, lang }: Workbook): Part[] => [
  {
    path: 'docProps/core.xml',
    contentType: 'application/vnd.openxmlformats-package.core-properties+xml',
    xml: element(
      'cp:coreProperties',
      { 'xmlns:cp': CORE, 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
      textElement('dc:title', title),
      textElement('dc:creator', creator),
      textElement('dc:description', description),
      textElement('dc:language', lang),
    ),
  },
  {
    path: 'docProps/app.xml',
    contentType: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    // LibreOffice believes the values only of files that Excel wrote, and calculates every other file anew when it
    // opens it.
    xml: element(
      'Properties',
      { xmlns: EXTENDED },
      textElement('Application', 'Microsoft Excel'),
      textElement('AppVersion', '16.0300'),
    ),
  },
];
