import { toProblem } from './problem';
import { inWorkbook } from './trip';

/** The settings of an add-in are its own in each workbook; the prefix tells whose they are to those who look inside. */
const keyOf = (key: string): string => `kehu.${key}`;

/** What the workbook keeps under a key; null where it keeps nothing that is a text. */
export async function readSetting(key: string): Promise<string | null> {
  try {
    return await inWorkbook(async ({ context, send }) => {
      const setting = context.workbook.settings.getItemOrNullObject(keyOf(key)).load('value');
      await send();
      const value: unknown = setting.isNullObject ? null : setting.value;
      return typeof value === 'string' ? value : null;
    });
  } catch (error) {
    throw toProblem(error);
  }
}

/** Keeps a text in the workbook, or nothing any more. It is saved with the file. */
export async function writeSetting(key: string, value: string | null): Promise<void> {
  try {
    await inWorkbook(async ({ context, send }) => {
      const { settings } = context.workbook;
      if (value === null) {
        const setting = settings.getItemOrNullObject(keyOf(key)).load('key');
        await send();
        if (!setting.isNullObject) setting.delete();
      } else settings.add(keyOf(key), value);
      await send();
    });
  } catch (error) {
    throw toProblem(error);
  }
}
