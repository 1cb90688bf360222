import { intersect, parseReference, sameBox, subtract } from '../address';
import type { InputCheck } from '../engine';
import { invalidArgument } from '../host-error';
import { CellArea } from './area';
import type { ModelContext } from './context';
import { HostObject } from './host-object';
import type { ValidationRecord } from './sheet-state';

const TYPES: Record<string, string> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  textLength: 'TextLength',
  list: 'List',
  date: 'Date',
  time: 'Time',
  custom: 'Custom',
};

const NO_ALERT = { message: '', showAlert: true, style: 'Stop', title: '' };
const NO_PROMPT = { message: '', showPrompt: true, title: '' };

/** Excel.DataValidation */
export class DataValidation extends HostObject {
  constructor(
    private readonly context: ModelContext,
    private readonly area: CellArea,
  ) {
    super();
  }

  get Type(): string {
    const [kind] = Object.keys(this.current()?.rule ?? {});
    return kind === undefined ? 'None' : (TYPES[kind] ?? 'None');
  }

  get Rule(): Record<string, unknown> {
    return this.current()?.rule ?? {};
  }

  set Rule(rule: Record<string, unknown>) {
    this.area.guard();
    const kinds = Object.keys(rule);
    if (kinds.length !== 1 || !TYPES[kinds[0] ?? '']) throw invalidArgument();
    const check = this.readCheck(rule);
    const record = this.own();
    record.rule = rule;
    record.check = check;
    this.enforce(record);
  }

  get ErrorAlert(): Record<string, unknown> {
    return this.current()?.errorAlert ?? NO_ALERT;
  }

  set ErrorAlert(alert: Record<string, unknown>) {
    this.area.guard();
    const record = this.own();
    record.errorAlert = alert;
    this.enforce(record);
  }

  get Prompt(): Record<string, unknown> {
    return this.current()?.prompt ?? NO_PROMPT;
  }

  set Prompt(prompt: Record<string, unknown>) {
    this.area.guard();
    this.own().prompt = prompt;
  }

  get IgnoreBlanks(): boolean {
    return this.current()?.ignoreBlanks ?? true;
  }

  set IgnoreBlanks(ignore: boolean) {
    this.area.guard();
    this.own().ignoreBlanks = ignore;
  }

  get Valid(): boolean | null {
    return this.current() ? null : true;
  }

  Clear(): void {
    this.area.guard();
    this.cutOut();
    this.context.engine.setInputCheck(this.area.sheet, this.area.box, null, '');
  }

  private current(): ValidationRecord | undefined {
    return this.context.sheets
      .of(this.area.sheet)
      .validations.find(({ box }) => intersect(box, this.area.box));
  }

  /** The record of exactly this area; earlier ones keep what lies outside it. */
  private own(): ValidationRecord {
    const state = this.context.sheets.of(this.area.sheet);
    const same = state.validations.find(({ box }) => sameBox(box, this.area.box));
    if (same) return same;
    this.cutOut();
    const record: ValidationRecord = {
      box: this.area.box,
      rule: {},
      errorAlert: NO_ALERT,
      prompt: NO_PROMPT,
      ignoreBlanks: true,
      check: null,
    };
    state.validations.push(record);
    return record;
  }

  private cutOut(): void {
    const state = this.context.sheets.of(this.area.sheet);
    state.validations = state.validations.flatMap((record) =>
      subtract(record.box, this.area.box).map((box) =>
        sameBox(box, record.box) ? record : { ...record, box },
      ),
    );
  }

  private enforce(record: ValidationRecord): void {
    const alert = record.errorAlert;
    const enforced =
      alert['showAlert'] !== false && alert['style'] !== 'Information' && alert['style'] !== 'Warning';
    const message = String(alert['message'] ?? '');
    this.context.engine.setInputCheck(this.area.sheet, record.box, enforced ? record.check : null, message);
  }

  /** What the engine can enforce of a rule; the rest is kept and given back. */
  private readCheck(rule: Record<string, unknown>): InputCheck | null {
    const [kind = '', body = {}] = (Object.entries(rule)[0] ?? []) as [string, Record<string, unknown>];
    if (kind === 'list') return this.readList(body['source']);
    if (kind === 'custom') return { kind: 'formula', formula: String(body['formula']) };
    if (kind !== 'wholeNumber' && kind !== 'decimal') return null;
    const first = Number(String(body['formula1']).replace(/^=/, ''));
    const second = Number(String(body['formula2']).replace(/^=/, ''));
    if (!Number.isFinite(first)) return null;
    return {
      kind: 'number',
      whole: kind === 'wholeNumber',
      operator: String(body['operator']),
      first,
      ...(Number.isFinite(second) ? { second } : {}),
    };
  }

  private readList(source: unknown): InputCheck | null {
    if (source instanceof CellArea) return { kind: 'listRange', sheet: source.sheet, box: source.box };
    const text = String(source ?? '');
    if (text === '') throw invalidArgument();
    if (!text.startsWith('=')) {
      const items = text.split(',').map((item) => item.trim());
      // The engine would show 1 and 0 for TRUE and FALSE, and take them for wrong entries.
      return items.every((item) => item === 'TRUE' || item === 'FALSE') ? null : { kind: 'list', items };
    }
    const reference = parseReference(text.slice(1));
    const sheet = reference?.sheet
      ? this.context.engine.sheets().find(({ name }) => name.toLowerCase() === reference.sheet?.toLowerCase())
          ?.id
      : this.area.sheet;
    if (!reference || !sheet) throw invalidArgument();
    return { kind: 'listRange', sheet, box: reference.box };
  }
}
