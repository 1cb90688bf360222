import { intersect } from './address';
import type { Blanks } from './custom-arguments';
import { ArgumentError, callAddress, parameterAddresses, shapeArguments } from './custom-arguments';
import type { CallOutcome, InvocationResult } from './custom-results';
import { readResult } from './custom-results';
import type { Box, CellAddress, Engine, FunctionCall, FunctionOutcome, SheetId } from './engine';
import type { FunctionMetadata, FunctionsMetadata } from './metadata';
import type { RichEntry } from './xdm';

const CATEGORY = 1;
const INVOKE = 1000;
const CANCEL = 1001;

const Flag = { cancelable: 1, streaming: 2, errorsAllowed: 4 } as const;

/** What a cell shows while its function runs; the engine has no #BUSY!. */
const PENDING: FunctionOutcome = { error: '#GETTING_DATA' };

/** Remembered results; the oldest are dropped. */
const MEMORY = 20_000;

interface PendingCall {
  readonly id: number;
  readonly key: string;
  readonly message: readonly unknown[];
  readonly cancelable: boolean;
  /** The formula cells that wait for it. */
  readonly cells: Map<string, CellAddress>;
  sent: boolean;
}

function cellKey({ sheet, row, column }: CellAddress): string {
  return `${sheet}!${row},${column}`;
}

/**
 * Custom functions of the add-in as worksheet functions of the engine. The engine evaluates at once and the
 * add-in answers later: a first evaluation asks and gives a placeholder, the answer is remembered and the
 * cells are evaluated again. Equal calls are made once.
 */
export class CustomFunctions {
  private readonly functions = new Map<string, FunctionMetadata>();
  private readonly remembered = new Map<string, CallOutcome>();
  private readonly pendingByKey = new Map<string, PendingCall>();
  private readonly pendingById = new Map<number, PendingCall>();
  /** Which pending call a cell waits for. */
  private readonly waiting = new Map<string, string>();
  private readonly sentences = new Map<
    string,
    { anchor: CellAddress; sentences: CallOutcome['sentences'] }
  >();
  private readonly idleListeners = new Set<() => void>();
  private ready = false;
  private flushing = false;
  private count = 0;

  constructor(
    private readonly engine: Engine,
    private readonly push: (entries: readonly RichEntry[]) => boolean,
    private readonly blanks: Blanks,
  ) {
    engine.on((event) => {
      if (event.type === 'edited') this.forget(event.sheet, event.box);
    });
  }

  register(metadata: FunctionsMetadata): void {
    for (const definition of metadata.functions) {
      const allowErrors =
        metadata.allowErrorForDataTypeAny ?? definition.options?.allowErrorForDataTypeAny ?? false;
      this.functions.set(definition.id, definition);
      this.engine.registerFunction({
        name: definition.name,
        description: definition.description ?? '',
        parameters: (definition.parameters ?? []).map((parameter) => ({
          name: parameter.name,
          description: parameter.description ?? '',
          optional: parameter.optional ?? false,
          repeating: parameter.repeating ?? false,
        })),
        evaluate: (call) => this.evaluate(definition, allowErrors, call),
      });
    }
  }

  /** The add-in's runtime listens. Calls that were made to an earlier one are made again. */
  start(): void {
    this.ready = true;
    this.pendingById.forEach((call) => (call.sent = false));
    this.scheduleFlush();
  }

  stop(): void {
    this.ready = false;
  }

  get isIdle(): boolean {
    return this.pendingById.size === 0;
  }

  /** Names of the functions that are being waited for. */
  get waitingFor(): string[] {
    return [...new Set([...this.pendingById.values()].map(({ message }) => String(message[1])))];
  }

  onIdle(listener: () => void): () => void {
    this.idleListeners.add(listener);
    return () => this.idleListeners.delete(listener);
  }

  receive(results: readonly InvocationResult[]): void {
    const cells: CellAddress[] = [];
    for (const result of results) {
      const call = this.pendingById.get(result[0]);
      if (!call) continue;
      this.remember(call.key, readResult(result));
      this.settle(call);
      cells.push(...call.cells.values());
    }
    if (cells.length > 0) this.engine.recalculate(cells);
    if (this.isIdle) this.idleListeners.forEach((listener) => listener());
  }

  /** The sentence that came with the error a cell shows. */
  sentence(cell: CellAddress): string | null {
    const box: Box = { row: cell.row, column: cell.column, rows: 1, columns: 1 };
    const shown = this.engine.values(cell.sheet, box)[0]?.[0];
    if (typeof shown !== 'string' || !shown.startsWith('#')) return null;
    for (const { anchor, sentences } of this.sentences.values()) {
      if (anchor.sheet !== cell.sheet) continue;
      const found = sentences.get(`${cell.row - anchor.row},${cell.column - anchor.column}`);
      if (found !== undefined) return found;
    }
    return null;
  }

  private evaluate(definition: FunctionMetadata, allowErrors: boolean, call: FunctionCall): FunctionOutcome {
    try {
      const given = shapeArguments(call.arguments, definition, allowErrors, this.blanks);
      return this.lookUp(definition, allowErrors, call, given);
    } catch (error) {
      if (error instanceof ArgumentError) return { error: error.error };
      throw error;
    }
  }

  private lookUp(
    definition: FunctionMetadata,
    allowErrors: boolean,
    call: FunctionCall,
    given: unknown[],
  ): FunctionOutcome {
    const options = definition.options ?? {};
    const names = (sheet: SheetId) => this.engine.sheets().find(({ id }) => id === sheet)?.name ?? '';
    const address = options.requiresAddress ? callAddress(call, names) : null;
    const addresses = options.requiresParameterAddresses ? [parameterAddresses(call, names)] : [];
    const key = JSON.stringify([definition.id, given, address, addresses]);
    const cell = { sheet: call.sheet, row: call.row, column: call.column };
    const known = this.remembered.get(key);
    if (known) {
      if (options.volatile) this.remembered.delete(key);
      this.stopWaiting(cell, null);
      this.noteSentences(cell, known.sentences);
      return known.outcome;
    }
    let flags = 0;
    if (options.cancelable) flags |= Flag.cancelable;
    if (options.stream) flags |= Flag.streaming;
    if (allowErrors) flags |= Flag.errorsAllowed;
    this.ask(key, cell, [definition.id, given, address, flags, ...addresses], options.cancelable ?? false);
    return PENDING;
  }

  private ask(key: string, cell: CellAddress, message: readonly unknown[], cancelable: boolean): void {
    this.stopWaiting(cell, key);
    let call = this.pendingByKey.get(key);
    if (!call) {
      const id = ++this.count;
      call = { id, key, message: [id, ...message], cancelable, cells: new Map(), sent: false };
      this.pendingByKey.set(key, call);
      this.pendingById.set(id, call);
      this.scheduleFlush();
    }
    call.cells.set(cellKey(cell), cell);
    this.waiting.set(cellKey(cell), key);
  }

  /** A cell that asks something else now lets go of its earlier call; nobody left means the call is cancelled. */
  private stopWaiting(cell: CellAddress, unless: string | null): void {
    const key = this.waiting.get(cellKey(cell));
    if (key === undefined || key === unless) return;
    this.waiting.delete(cellKey(cell));
    const call = this.pendingByKey.get(key);
    call?.cells.delete(cellKey(cell));
    if (!call || call.cells.size > 0) return;
    this.settle(call);
    if (call.sent && call.cancelable) {
      this.push([[CATEGORY, CANCEL, '', JSON.stringify({ invocationId: call.id }), 0, false]]);
    }
    if (this.isIdle) this.idleListeners.forEach((listener) => listener());
  }

  private settle(call: PendingCall): void {
    this.pendingById.delete(call.id);
    this.pendingByKey.delete(call.key);
    for (const cell of call.cells.keys()) this.waiting.delete(cell);
  }

  private remember(key: string, outcome: CallOutcome): void {
    this.remembered.set(key, outcome);
    const [oldest] = this.remembered.keys();
    if (this.remembered.size > MEMORY && oldest !== undefined) this.remembered.delete(oldest);
  }

  private noteSentences(anchor: CellAddress, sentences: CallOutcome['sentences']): void {
    if (sentences.size > 0) this.sentences.set(cellKey(anchor), { anchor, sentences });
    else this.sentences.delete(cellKey(anchor));
  }

  /** A formula that was overwritten waits for nothing and has nothing to say. */
  private forget(sheet: SheetId, box: Box): void {
    const inside = (cell: CellAddress) =>
      cell.sheet === sheet &&
      intersect(box, { row: cell.row, column: cell.column, rows: 1, columns: 1 }) !== null;
    for (const [key, { anchor }] of this.sentences) if (inside(anchor)) this.sentences.delete(key);
    for (const call of [...this.pendingById.values()]) {
      for (const cell of [...call.cells.values()]) if (inside(cell)) this.stopWaiting(cell, null);
    }
  }

  private scheduleFlush(): void {
    if (this.flushing) return;
    this.flushing = true;
    setTimeout(() => {
      this.flushing = false;
      this.flush();
    }, 0);
  }

  private flush(): void {
    if (!this.ready) return;
    const calls = [...this.pendingById.values()].filter(({ sent }) => !sent);
    if (calls.length === 0) return;
    const entries = calls.map(({ message }): RichEntry => [
      CATEGORY,
      INVOKE,
      '',
      JSON.stringify(message),
      0,
      false,
    ]);
    if (this.push(entries)) calls.forEach((call) => (call.sent = true));
  }
}
