import type { IExecutionOptions } from '@univerjs/core';
import {
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  type ISetFormulaCalculationNotificationMutation,
} from '@univerjs/engine-formula';
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
} from '@univerjs/sheets';
import type { UniverParts } from './univer';

/** The engine starts to calculate 100 ms after the last change; when it has not by now, nothing depends on it. */
const START_PATIENCE = 500;
const CALCULATION_TIMEOUT = 120_000;

const LOOKS = new Set([SetStyleCommand.id, SetBorderCommand.id, ClearSelectionFormatCommand.id]);

/**
 * Waits for the calculation that a change sets off, by the engine's own notices of start and end. Its ready-made
 * waiting gives up half a second after a start that is slow to report, and takes a calculation that is already under
 * way for the one that is meant, although that one has not seen the change.
 */
export class Calculations {
  private started = 0;
  private running = false;
  /** How many calculations had been started when something last changed; null when all changes are calculated. */
  private changedAfter: number | null = null;
  private readonly waitingForStart = new Set<() => void>();
  private readonly waitingForEnd = new Set<() => void>();

  constructor({ commands, injector }: UniverParts) {
    const dirtying = injector.get(IActiveDirtyManagerService);
    commands.onCommandExecuted(({ id, params }, options) => {
      if (dirtying.get(id) && !isSkipped(id, params, options)) this.noteChange();
      if (id === SetFormulaCalculationStartMutation.id) this.noteStart();
      if (id !== SetFormulaCalculationNotificationMutation.id) return;
      const { functionsExecutedState } = params as ISetFormulaCalculationNotificationMutation;
      if (functionsExecutedState !== undefined) this.noteEnd();
    });
  }

  private noteChange(): void {
    this.changedAfter = this.started;
  }

  async settle(): Promise<void> {
    while (this.changedAfter !== null || this.running) {
      const since = this.changedAfter;
      await this.end();
      if (since === null) continue;
      if (this.started === since) await this.start();
      await this.end();
      if (this.changedAfter === since) this.changedAfter = null;
    }
  }

  private noteStart(): void {
    this.started += 1;
    this.running = true;
    release(this.waitingForStart);
  }

  /** A calculation that was stopped for a newer change starts again at once: then nothing has ended. */
  private noteEnd(): void {
    const ended = this.started;
    setTimeout(() => {
      if (this.started !== ended) return;
      this.running = false;
      release(this.waitingForEnd);
    });
  }

  private start(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, START_PATIENCE);
      this.waitingForStart.add(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  private end(): Promise<void> {
    if (!this.running) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const tooLong = new Error(
        `The workbook has not calculated within ${CALCULATION_TIMEOUT / 1000} seconds.`,
      );
      const timer = setTimeout(() => reject(tooLong), CALCULATION_TIMEOUT);
      this.waitingForEnd.add(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }
}

/** Changes of cells that the engine does not calculate after: results it wrote itself, and looks. */
function isSkipped(id: string, params: unknown, options: IExecutionOptions | undefined): boolean {
  if (id !== SetRangeValuesMutation.id) return false;
  const { trigger } = params as { trigger?: string };
  return options?.onlyLocal === true || (trigger !== undefined && LOOKS.has(trigger));
}

function release(waiting: Set<() => void>): void {
  for (const goOn of waiting) goOn();
  waiting.clear();
}
