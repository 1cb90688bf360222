import { MAIN, SPREADSHEET_TYPE } from './namespaces';
import type { Part } from './package';
import { counted, element } from './xml';

const DYNAMIC_ARRAYS = 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray';

/** Says of a formula cell that names its first entry: its result may spill. Without it Excel shows an old array formula. */
export const metadataPart = (): Part => ({
  path: 'xl/metadata.xml',
  contentType: `${SPREADSHEET_TYPE}.sheetMetadata+xml`,
  xml: element(
    'metadata',
    { xmlns: MAIN, 'xmlns:xda': DYNAMIC_ARRAYS },
    counted('metadataTypes', [
      element('metadataType', {
        name: 'XLDAPR',
        minSupportedVersion: 120000,
        copy: true,
        pasteAll: true,
        pasteValues: true,
        merge: true,
        splitFirst: true,
        rowColShift: true,
        clearFormats: true,
        clearComments: true,
        assign: true,
        coerce: true,
        cellMeta: true,
      }),
    ]),
    element(
      'futureMetadata',
      { name: 'XLDAPR', count: 1 },
      element(
        'bk',
        {},
        element(
          'extLst',
          {},
          element(
            'ext',
            { uri: '{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}' },
            element('xda:dynamicArrayProperties', { fDynamic: true, fCollapsed: false }),
          ),
        ),
      ),
    ),
    counted('cellMetadata', [element('bk', {}, element('rc', { t: 1, v: 0 }))]),
  ),
});
