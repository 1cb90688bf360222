import { Saying, type Params, type Text } from './text';

const PREFIXED: Text = { en: '{before}{sentence}', 'zh-CN': '{before}{sentence}' };

/**
 * Why a cell has no number. A fault is a value and travels like one; its sentence is made last, in the
 * reader's language. `value`: an argument is bad. `none`: no answer exists. `zero`: a denominator is 0.
 * `incoming`: the cell read was itself an error, kept in `cell` and handed on unchanged.
 */
export class Fault {
  private constructor(
    readonly kind: 'value' | 'none' | 'zero' | 'incoming',
    readonly text: Text | null,
    readonly params: Params,
    readonly cell?: unknown,
    /** Counted from 0; faults of single cells come after all rows. */
    readonly row: number = Infinity,
  ) {}

  static value(text: Text, params: Params = {}): Fault {
    return new Fault('value', text, params);
  }

  static none(text: Text, params: Params = {}): Fault {
    return new Fault('none', text, params);
  }

  static readonly zero: Fault = new Fault('zero', null, {});

  static incoming(cell: unknown, text: Text | null = null, params: Params = {}): Fault {
    return new Fault('incoming', text, params, cell);
  }

  /** The same fault, with more said before its sentence: where it is. */
  prefixed(before: Text, params: Params): Fault {
    const { text } = this;
    if (!text) return this;
    const both = { before: new Saying(before, params), sentence: new Saying(text, this.params) };
    return new Fault(this.kind, PREFIXED, both, this.cell, this.row);
  }

  /** The same fault, told to stand in a row. */
  inRow(row: number): Fault {
    return new Fault(this.kind, this.text, this.params, this.cell, row);
  }
}

export const isFault = (x: unknown): x is Fault => x instanceof Fault;
