import type { CellAddress, Engine } from './engine';
import type { Faults } from './faults';
import type { FunctionsMetadata } from './metadata';
import type { ChartPicture } from './pictures';

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
  /** Called when a chart or what it shows has changed, with all charts of the workbook. */
  readonly onCharts?: (charts: readonly ChartPicture[]) => void;
  /** The add-in showed or hid its own pane. */
  readonly onPaneVisible?: (visible: boolean) => void;
  /** Something a person should read: a refused edit, an unknown member, a failed command. */
  readonly onMessage?: (message: string) => void;
}

export interface PaneOptions {
  /** The iframe; its name and address are set here, before or after it is in the page. */
  readonly frame: HTMLIFrameElement;
  /** Address of the pane's page, on the same origin as the host page. */
  readonly url: string;
}

export interface Pane {
  readonly frame: HTMLIFrameElement;
  /** Resolves when the add-in's runtime is ready for functions and commands. */
  readonly ready: Promise<void>;
  close(): void;
}

export interface Host {
  readonly engine: Engine;
  readonly faults: Faults;
  /** Makes the frame the add-in's task pane: one pane at a time. */
  openPane(options: PaneOptions): Pane;
  /** A ribbon button of the function file: `completed` when the command said so, else `unknown`. */
  runCommand(functionName: string, controlId: string): Promise<'completed' | 'unknown'>;
  /** Tells the add-in that its pane was shown or hidden by the person. */
  setPaneVisible(visible: boolean): void;
  charts(): readonly ChartPicture[];
  /** The sentence that a custom function gave with the error in this cell. */
  errorSentence(cell: CellAddress): string | null;
  /** Resolves when nothing is being calculated and no custom function is being waited for. */
  settled(): Promise<void>;
  dispose(): void;
}

/** Starts the Excel around the workbook of an engine. */
export function createHost(_options: HostOptions): Host {
  throw new Error('The host is not built yet.');
}
