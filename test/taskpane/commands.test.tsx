import { sheets } from '../../src/catalog/sheets';
import { viewOfAction } from '../../src/commands/views';

test('every ribbon button leads to a sheet of the catalog, or to the list', () => {
  const ids = sheets.map(({ id }) => id);
  for (const view of Object.values(viewOfAction)) expect(['', ...ids]).toContain(view);
});
