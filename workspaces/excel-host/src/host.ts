import { appContext, paneAddress, windowName } from './appcontext';
import type { Batch, BatchAnswer } from './batch';
import { failedAnswer, isHousekeeping } from './batch';
import { CustomFunctions } from './customfunctions';
import type { Blanks } from './custom-arguments';
import type { CellAddress, Engine } from './engine';
import { Events } from './events';
import type { BatchFault } from './faults';
import { Faults } from './faults';
import type { FunctionsMetadata } from './metadata';
import { createModel } from './model';
import type { R1C1Filling } from './model/context';
import type { HostObject } from './model/host-object';
import type { ChartPicture } from './pictures';
import { runBatch } from './rich';
import type { RuntimeState } from './runtime';
import {
  AppRuntimeService,
  CustomFunctionsService,
  DynamicRibbon,
  QuietService,
  visibilityEntry,
} from './runtime';
import type { Channel } from './xdm';
import { Conversation } from './xdm';

export interface HostOptions {
  readonly engine: Engine;
  /** functions.json of the display language. */
  readonly functions?: FunctionsMetadata;
  /** Display and data language, for example `en-US` or `zh-CN`. */
  readonly locale: string;
  /** Document settings stored in the workbook, as Office.context.document.settings reads them. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Requirement sets other than the usual ones; null takes one away. */
  readonly requirements?: Readonly<Record<string, number | null>>;
  /** How empty cells reach custom functions; `null` if absent. */
  readonly blanks?: Blanks;
  /** How one R1C1 formula for many cells is taken; `fills` if absent. */
  readonly r1c1?: R1C1Filling;
  /** Called when a chart or what it shows has changed, with all charts of the workbook. */
  readonly onCharts?: (charts: readonly ChartPicture[]) => void;
  /** The add-in showed or hid its own pane. */
  readonly onPaneVisible?: (visible: boolean) => void;
  /** A key led out of the pane, such as Tab behind its last stop: the cells take the focus. */
  readonly onPaneLeft?: () => void;
  /** Something a person should read: a refused edit, an unknown member, a failed command. */
  readonly onMessage?: (message: string) => void;
}

export interface PaneOptions {
  /** The iframe. Hand it over before it enters the page: its window must bear its name from birth. */
  readonly frame: HTMLIFrameElement;
  /** Address of the pane's page, on the same origin as the host page. */
  readonly url: string;
}

export interface Pane {
  /** Resolves when the add-in's runtime is ready for functions and commands. */
  readonly ready: Promise<void>;
  close(): void;
}

export interface Host {
  readonly engine: Engine;
  readonly faults: Faults;
  /** Makes the frame the add-in's task pane: one pane at a time. */
  openPane(options: PaneOptions): Pane;
  /** The same for a pane without a window. */
  connect(channel: Channel, origin: string): Pane;
  /** A ribbon button of the function file: `completed` when the command said so, else `unknown`. */
  runCommand(functionName: string, controlId: string): Promise<'completed' | 'unknown'>;
  /** Tells the add-in that its pane was shown or hidden by the person. */
  setPaneVisible(visible: boolean): void;
  charts(): readonly ChartPicture[];
  /** The sentence that a custom function gave with the error in this cell. */
  errorSentence(cell: CellAddress): string | null;
  /** Whether a person may change these cells. */
  mayEdit(sheet: string, box: { row: number; column: number; rows: number; columns: number }): boolean;
  /** The document settings as stored last. */
  settings(): Readonly<Record<string, unknown>>;
  /** Whether the ribbon shows a control as enabled. */
  isEnabled(controlId: string): boolean;
  /** Resolves when nothing is being calculated and no custom function is being waited for. */
  settled(timeout?: number): Promise<void>;
  dispose(): void;
}

const RICH_API = 93;
const COMMAND_COMPLETED = 94;
const LOAD_SETTINGS = 75;
const SAVE_SETTINGS = 76;

/** Errors of the transport, which the library turns into its own. */
const TransportError = { throttled: 5102, tooLarge: 5103, cellEdit: 5004 } as const;

/** The bit of a request that is content to wait until a cell is no longer being edited. */
const WAITS_FOR_CELL_EDIT = 64;

const UNKNOWN_COMMAND = 11_101;

/** Excel gives a command this long to complete. */
const COMMAND_TIMEOUT = 300_000;

const CHART_DELAY = 30;
const POLL = 20;

let conversations = 0;

function later(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Starts the Excel around the workbook of an engine. */
export function createHost(options: HostOptions): Host {
  return new ExcelHost(options);
}

class ExcelHost implements Host {
  readonly engine: Engine;
  readonly faults = new Faults();
  private readonly model;
  private readonly functions: CustomFunctions;
  private readonly events: Events;
  private readonly runtime: RuntimeState = { paneVisible: true, startup: 'Inactive' };
  private readonly controls = new Map<string, boolean>();
  private readonly documentSettings: Map<string, string>;
  private readonly commands = new Map<string, (outcome: 'completed' | 'unknown') => void>();
  private readonly services: Readonly<Record<string, HostObject>>;
  private conversation: Conversation | null = null;
  private runtimeReady: (() => void) | null = null;
  private chartTimer: ReturnType<typeof setTimeout> | null = null;
  /** Requests are answered one after the other, as Excel does. */
  private queue: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: HostOptions) {
    this.engine = options.engine;
    this.model = createModel(this.engine, options.locale, options.r1c1 ?? 'fills', {
      charts: () => this.scheduleCharts(),
      sorted: (sheet, box) => this.events.sorted(sheet, box),
    });
    this.functions = new CustomFunctions(
      this.engine,
      (entries) => this.conversation?.push(entries) ?? false,
      options.blanks ?? 'null',
    );
    if (options.functions) this.functions.register(options.functions);
    this.events = new Events(this.engine, this.model.context.registrations, () => this.conversation);
    this.documentSettings = new Map(
      Object.entries(options.settings ?? {}).map(([key, value]) => [key, JSON.stringify(value)]),
    );
    this.services = this.createServices();
    this.engine.setEditGuard((sheet, box) => {
      const state = this.model.context.sheets.of(sheet);
      return box ? state.allowsEntry(box) : state.protection === null;
    });
    this.engine.on((event) => {
      if (event.type === 'editStarted') this.faults.cellEdit = true;
      else if (event.type === 'editEnded') this.faults.cellEdit = false;
      else if (event.type === 'refused') options.onMessage?.('The cell is on a protected sheet.');
      else if (event.type === 'edited' || event.type === 'calculated') this.scheduleCharts();
    });
  }

  openPane({ frame, url }: PaneOptions): Pane {
    const origin = window.location.origin;
    const identity = { conversation: `conversation${++conversations}`, app: 'app1', origin };
    frame.name = windowName(this.options.locale, identity);
    const channel: Channel = {
      send: (text) => frame.contentWindow?.postMessage(text, origin),
      listen: (listener) => {
        const receive = (event: MessageEvent) => {
          if (event.source === frame.contentWindow && typeof event.data === 'string') listener(event.data);
        };
        window.addEventListener('message', receive);
        return () => window.removeEventListener('message', receive);
      },
    };
    const pane = this.connect(channel, origin);
    frame.src = paneAddress(url, this.options.locale, identity);
    return pane;
  }

  connect(channel: Channel, origin: string): Pane {
    this.conversation?.dispose();
    this.functions.stop();
    this.model.context.registrations.clear();
    const conversation = new Conversation(channel, origin, {
      appContext: () => this.describe(),
      call: (id, data) => this.answer(id, data),
      registered: () => {},
      left: () => this.options.onPaneLeft?.(),
    });
    this.conversation = conversation;
    const ready = new Promise<void>((resolve) => (this.runtimeReady = resolve));
    return {
      ready,
      close: () => {
        conversation.dispose();
        if (this.conversation !== conversation) return;
        this.conversation = null;
        this.functions.stop();
      },
    };
  }

  runCommand(functionName: string, controlId: string): Promise<'completed' | 'unknown'> {
    const data = [controlId, functionName, JSON.stringify({ source: { id: controlId } })];
    if (!this.conversation?.raise('appCommandInvoked', data)) return Promise.resolve('unknown');
    return new Promise((resolve) => {
      const timer = setTimeout(() => finish('unknown'), COMMAND_TIMEOUT);
      const finish = (outcome: 'completed' | 'unknown') => {
        clearTimeout(timer);
        this.commands.delete(controlId);
        if (outcome === 'unknown') this.options.onMessage?.(`The add-in has no command “${functionName}”.`);
        resolve(outcome);
      };
      this.commands.set(controlId, finish);
    });
  }

  setPaneVisible(visible: boolean): void {
    if (visible === this.runtime.paneVisible) return;
    this.runtime.paneVisible = visible;
    this.conversation?.push([visibilityEntry(visible)]);
  }

  charts(): readonly ChartPicture[] {
    return this.model.charts();
  }

  errorSentence(cell: CellAddress): string | null {
    return this.functions.sentence(cell);
  }

  mayEdit(sheet: string, box: { row: number; column: number; rows: number; columns: number }): boolean {
    return this.model.context.sheets.of(sheet).allowsEntry(box);
  }

  settings(): Readonly<Record<string, unknown>> {
    return Object.fromEntries(
      [...this.documentSettings].map(([key, text]) => [key, JSON.parse(text) as unknown]),
    );
  }

  isEnabled(controlId: string): boolean {
    return this.controls.get(controlId) ?? true;
  }

  async settled(timeout = 30_000): Promise<void> {
    const end = Date.now() + timeout;
    await this.engine.settle();
    while (!this.functions.isIdle) {
      if (Date.now() > end) {
        throw new Error(`No answer from the add-in's functions: ${this.functions.waitingFor.join(', ')}.`);
      }
      await this.nextIdle(end - Date.now());
      await this.engine.settle();
    }
  }

  dispose(): void {
    if (this.chartTimer) clearTimeout(this.chartTimer);
    this.conversation?.dispose();
    this.conversation = null;
    this.events.dispose();
    this.engine.dispose();
  }

  private nextIdle(timeout: number): Promise<void> {
    return new Promise((resolve) => {
      const finish = () => {
        clearTimeout(timer);
        stop();
        resolve();
      };
      const timer = setTimeout(finish, timeout);
      const stop = this.functions.onIdle(finish);
    });
  }

  private createServices(): Readonly<Record<string, HostObject>> {
    const runtime = new AppRuntimeService(this.runtime, (visible) => {
      this.setPaneVisible(visible);
      this.options.onPaneVisible?.(visible);
    });
    return {
      'Microsoft.ExcelServices.CustomFunctions': new CustomFunctionsService(
        () => {
          this.functions.start();
          this.runtimeReady?.();
        },
        (results) => this.functions.receive(results),
      ),
      'Microsoft.AppRuntime.AppRuntimeService': runtime,
      'Microsoft.AppRuntime.AppRuntimePersistenceService': runtime,
      'Microsoft.DynamicRibbon.DynamicRibbon': new DynamicRibbon(this.controls),
    };
  }

  private describe(): object {
    return appContext({
      locale: this.options.locale,
      app: 'app1',
      workbookName: this.engine.name,
      settings: this.documentSettings,
      requirements: this.options.requirements ?? {},
      paneVisible: this.runtime.paneVisible,
    });
  }

  private async answer(dispatchId: number, data: Record<string, unknown>): Promise<object | null> {
    if (dispatchId === RICH_API) return this.answerBatch(data['ArrayData'] as readonly unknown[]);
    if (dispatchId === COMMAND_COMPLETED) return this.completeCommand(data);
    if (dispatchId === SAVE_SETTINGS) return this.saveSettings(data);
    if (dispatchId === LOAD_SETTINGS) {
      const stored = [...this.documentSettings].map(([Name, Value]) => ({ Name, Value }));
      return { Error: 0, Version: 1, Settings: stored, Properties: { Settings: stored } };
    }
    return { Error: 0 };
  }

  private async answerBatch(request: readonly unknown[]): Promise<object | null> {
    const text = String(request[4]);
    const flags = Number(request[6]);
    const batch = JSON.parse(text) as Batch;
    const fault = isHousekeeping(batch) ? null : this.faults.next();
    if (this.faults.latency > 0) await later(this.faults.latency);
    if (fault?.code === 'late') await later(fault.delay ?? 0);
    if (this.faults.throttled) return { Error: TransportError.throttled, Data: null };
    if (text.length > this.faults.payloadLimit) return { Error: TransportError.tooLarge, Data: null };
    if (this.faults.cellEdit) {
      if ((flags & WAITS_FOR_CELL_EDIT) === 0) return this.refuseInCellEdit();
      while (this.faults.cellEdit) await later(POLL);
    }
    const run = () => this.runWith(fault, batch);
    const answer = this.queue.then(run, run);
    this.queue = answer;
    const result = await answer;
    return result && { Error: 0, Data: [200, [], JSON.stringify(result)] };
  }

  private refuseInCellEdit(): object {
    if (this.faults.cellEditAs === 'transport') return { Error: TransportError.cellEdit, Data: null };
    const message = 'Excel is in cell-editing mode. Please exit the edit mode and then try again.';
    return {
      Error: 0,
      Data: [200, [], JSON.stringify(failedAnswer('InvalidOperationInCellEditMode', message))],
    };
  }

  /** A dropped answer is null. */
  private async runWith(fault: BatchFault | null, batch: Batch): Promise<BatchAnswer | null> {
    const applies = !fault || fault.when === 'after';
    const answer = applies ? await this.run(batch) : null;
    if (!fault) return answer;
    if (fault.code === 'dropped') return null;
    if (fault.code === 'late') return answer;
    return failedAnswer(fault.code, fault.message ?? 'The request failed on purpose.');
  }

  private async run(batch: Batch): Promise<BatchAnswer> {
    const answer = await runBatch(batch, {
      workbook: this.model.workbook,
      service: (name) => this.services[name] ?? new QuietService(),
      reference: (id) => this.model.context.references.find(id),
      settle: () => this.engine.settle(),
    });
    this.engine.flush();
    if (answer.Error && ['ApiNotFound', 'GeneralException'].includes(answer.Error.Code)) {
      this.options.onMessage?.(answer.Error.Message);
    }
    return answer;
  }

  private completeCommand(data: Record<string, unknown>): object {
    const [controlId, status] = (data['ArrayData'] as unknown[] | undefined) ?? [data['0'], data['1']];
    this.commands.get(String(controlId))?.(status === UNKNOWN_COMMAND ? 'unknown' : 'completed');
    return { Error: 0 };
  }

  private saveSettings(data: Record<string, unknown>): object {
    const method = data['DdaSettingsMethod'] as { Properties?: [string, string][] } | undefined;
    this.documentSettings.clear();
    for (const [key, value] of method?.Properties ?? []) this.documentSettings.set(key, value);
    return { Error: 0, Version: 1 };
  }

  /** Charts follow their cells, a moment later and all at once. */
  private scheduleCharts(): void {
    if (!this.options.onCharts || this.chartTimer) return;
    this.chartTimer = setTimeout(() => {
      this.chartTimer = null;
      this.options.onCharts?.(this.charts());
    }, CHART_DELAY);
  }
}
