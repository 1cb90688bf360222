import { askMemory, keepMemory } from './memory';
import { toProblem } from './problem';
import { inWorkbook } from './trip';

/** Asks Excel to remember with the worksheet how it was made. */
export const keepRecipe = (worksheet: Excel.Worksheet, recipe: string): void =>
  keepMemory(worksheet, 'recipe', recipe);

/** The recipe of one worksheet, asked for now and answered after the next round trip. */
export const askRecipe = (worksheet: Excel.Worksheet): (() => string | null) =>
  askMemory(worksheet, 'recipe');

/** A worksheet that remembers how it was made. */
export interface RecipeSheet {
  readonly worksheetId: string;
  readonly worksheet: string;
  /** As it is written, not checked. */
  readonly recipe: string;
  /** It is in front. */
  readonly active: boolean;
}

/** Every worksheet that has a recipe, in the order of the workbook. */
export async function recipeSheets(): Promise<readonly RecipeSheet[]> {
  try {
    return await inWorkbook(async ({ context, send }) => {
      const { worksheets } = context.workbook;
      const front = worksheets.getActiveWorksheet().load('id');
      worksheets.load('items/id,items/name');
      await send();
      const asked = worksheets.items.map((worksheet) => ({ worksheet, recipe: askRecipe(worksheet) }));
      await send();
      return asked.flatMap(({ worksheet: { id, name }, recipe: answered }) => {
        const recipe = answered();
        return recipe === null ? [] : [{ worksheetId: id, worksheet: name, recipe, active: id === front.id }];
      });
    });
  } catch (error) {
    throw toProblem(error);
  }
}
