import { toProblem } from './problem';
import { inWorkbook } from './trip';

/** Ends a subscription. */
export type Unsubscribe = () => Promise<void>;

/** Hears when the person selects other cells; which ones is to be asked then. */
export async function onSelectionChanged(listener: () => void): Promise<Unsubscribe> {
  try {
    return await inWorkbook(async ({ context, send }) => {
      const subscription = context.workbook.onSelectionChanged.add(async () => listener());
      await send();
      return async () => {
        // A handler can only be taken away in the context that added it.
        await Excel.run(subscription.context, async (own) => {
          subscription.remove();
          await own.sync();
        });
      };
    });
  } catch (error) {
    throw toProblem(error);
  }
}
