import { areaName } from '../define/sheet/area';
import { boundsOf, listInWords } from '../define/sheet/bounds';
import type { LaidValidation } from '../define/sheet/laid';
import type { Styles } from './styles';
import type { Mark } from './workbook';
import { counted, element, textElement } from './xml';

/** What a person may enter; "" where everything. */
export const validations = (all: readonly LaidValidation[]): string =>
  counted(
    'dataValidations',
    all.map(({ area, rule }) => {
      const said = {
        allowBlank: true,
        showInputMessage: true,
        showErrorMessage: true,
        sqref: areaName(area),
      };
      if (rule.allow === 'list') {
        return element(
          'dataValidation',
          { type: 'list', ...said },
          textElement('formula1', listOf(rule.list, said.sqref)),
        );
      }
      const { least, most } = boundsOf(rule);
      return element(
        'dataValidation',
        {
          type: rule.allow === 'date' ? 'date' : rule.whole ? 'whole' : 'decimal',
          operator: 'between',
          ...said,
        },
        textElement('formula1', String(least)),
        textElement('formula2', String(most)),
      );
    }),
  );

function listOf(list: readonly string[], where: string): string {
  const words = listInWords(list);
  if (words === null)
    throw new Error(
      `The list of words for ${where} is too long for Excel, or a word has a comma in it: ${list.join()}`,
    );
  return `"${words.replaceAll('"', '""')}"`;
}

/** Colours that depend on what a cell holds. */
export const highlights = (marks: readonly Mark[], styles: Styles): string =>
  marks
    .map(({ area, text, ...look }, i) =>
      element(
        'conditionalFormatting',
        { sqref: areaName(area) },
        element(
          'cfRule',
          { type: 'cellIs', dxfId: styles.highlight(look), priority: i + 1, operator: 'equal' },
          textElement('formula', `"${text.replaceAll('"', '""')}"`),
        ),
      ),
    )
    .join('');
