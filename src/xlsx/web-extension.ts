import { RELATIONSHIPS } from './namespaces';
import type { Link, Part } from './package';
import type { AddIn } from './workbook';
import { element } from './xml';

const OFFICE = 'http://schemas.microsoft.com/office';
const LINKS = `${OFFICE}/2011/relationships`;

/** The package leads to the pane of the add-in. */
export const paneLink = (id: string): Link => ({
  id,
  type: `${LINKS}/webextensiontaskpanes`,
  target: 'xl/webextensions/taskpanes.xml',
});

/**
 * Ties the workbook to the add-in: its pane opens with the workbook where the add-in is installed. It is not visible by
 * itself, so Excel asks nobody to install anything.
 */
export function webExtensionParts({ id, version }: AddIn): Part[] {
  return [
    {
      path: 'xl/webextensions/taskpanes.xml',
      contentType: 'application/vnd.ms-office.webextensiontaskpanes+xml',
      links: [{ id: 'rId1', type: `${LINKS}/webextension`, target: 'webextension1.xml' }],
      xml: element(
        'wetp:taskpanes',
        { 'xmlns:wetp': `${OFFICE}/webextensions/taskpanes/2010/11` },
        element(
          'wetp:taskpane',
          { dockstate: 'right', visibility: 0, width: 350, row: 4 },
          element('wetp:webextensionref', { 'xmlns:r': RELATIONSHIPS, 'r:id': 'rId1' }),
        ),
      ),
    },
    {
      path: 'xl/webextensions/webextension1.xml',
      contentType: 'application/vnd.ms-office.webextension+xml',
      xml: element(
        'we:webextension',
        { 'xmlns:we': `${OFFICE}/webextensions/webextension/2010/11`, id: `{${id}}` },
        element('we:reference', { id, version, store: 'EXCatalog', storeType: 'EXCatalog' }),
        element('we:alternateReferences'),
        element(
          'we:properties',
          {},
          element('we:property', { name: 'Office.AutoShowTaskpaneWithDocument', value: 'true' }),
        ),
        element('we:bindings'),
        element('we:snapshot', { 'xmlns:r': RELATIONSHIPS }),
      ),
    },
  ];
}
