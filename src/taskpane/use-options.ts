import { useMemo, useState } from 'react';
import { isFault, type Fault } from '../core/fault';
import type { SheetInput } from '../define/sheet/input';
import { readOption, shownOption } from '../define/sheet/entry';
import { defaultOf, type OptionValue, type SheetOption } from '../define/sheet/option';

/** An option as it stands in its field. */
export interface OptionEntry {
  readonly option: SheetOption;
  readonly typed: string;
  readonly fault: Fault | null;
}

interface Options {
  readonly entries: readonly OptionEntry[];
  /** By option id: what was entered, or the default where that has a fault. */
  readonly values: Readonly<Record<string, OptionValue>>;
  readonly hasFault: boolean;
  readonly isDefault: boolean;
  readonly type: (id: string, typed: string) => void;
  readonly reset: () => void;
}

type Policies = NonNullable<SheetInput['policies']>;

/** What the workbook's policy says, or else Kehu. */
const defaultIn = (option: SheetOption, policies: Policies): OptionValue =>
  (option.policy && (policies[option.policy.id]?.value as OptionValue | undefined)) ?? defaultOf(option);

/** The options of a sheet, typed as text and read as the sheet declares them. */
export function useOptions(options: readonly SheetOption[], policies: Policies): Options {
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  return useMemo(() => {
    const read = options.map((option) => {
      const proposed = defaultIn(option, policies);
      const shown = shownOption(option, proposed);
      const text = typed[option.id] ?? shown;
      return { option, text, isDefault: text === shown, proposed, value: readOption(option, text) };
    });
    return {
      entries: read.map(({ option, text, value }) => ({
        option,
        typed: text,
        fault: isFault(value) ? value : null,
      })),
      values: Object.fromEntries(
        read.map(({ option, proposed, value }) => [option.id, isFault(value) ? proposed : value]),
      ),
      hasFault: read.some(({ value }) => isFault(value)),
      isDefault: read.every(({ isDefault }) => isDefault),
      type: (id, text) => setTyped((before) => ({ ...before, [id]: text })),
      reset: () => setTyped({}),
    };
  }, [options, policies, typed]);
}
