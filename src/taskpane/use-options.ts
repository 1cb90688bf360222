import { useMemo, useState } from 'react';
import { isFault, type Fault } from '../core/fault';
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

const shownDefault = (option: SheetOption): string => shownOption(option, defaultOf(option));

/** The options of a sheet, typed as text and read as the sheet declares them. */
export function useOptions(options: readonly SheetOption[]): Options {
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  return useMemo(() => {
    const read = options.map((option) => {
      const text = typed[option.id] ?? shownDefault(option);
      return { option, text, value: readOption(option, text) };
    });
    return {
      entries: read.map(({ option, text, value }) => ({
        option,
        typed: text,
        fault: isFault(value) ? value : null,
      })),
      values: Object.fromEntries(
        read.map(({ option, value }) => [option.id, isFault(value) ? defaultOf(option) : value]),
      ),
      hasFault: read.some(({ value }) => isFault(value)),
      isDefault: read.every(({ option, text }) => text === shownDefault(option)),
      type: (id, text) => setTyped((before) => ({ ...before, [id]: text })),
      reset: () => setTyped({}),
    };
  }, [options, typed]);
}
