import type { IExecutionOptions } from '@univerjs/core';
import {
  FormulaExecuteStageType,
  IActiveDirtyManagerService,
  ICalculateFormulaService,
  SetFormulaCalculationNotificationMutation,
} from '@univerjs/engine-formula';
import { TriggerCalculationController } from '@univerjs/sheets-formula';
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
 * Lets one calculation end before the next begins, and waits for the one that a change sets off.
 *
 * A change in the middle of a calculation makes the engine stop it, or start another that resets what the first one
 * works with: either way cells can be left without a result, silently. And the engine's own waiting takes a
 * calculation that is already under way for the one that is meant, although it has not seen the change.
 */
export class Calculations {
  private started = 0;
  private ended = 0;
  /** How many calculations had been started when something last changed; null when all changes are calculated. */
  private changedAfter: number | null = null;
  private last: Promise<void> = Promise.resolve();
  private readonly service: ICalculateFormulaService;
  private readonly waitingForStart = new Set<() => void>();
  private readonly waitingForEnd = new Set<() => void>();

  constructor(private readonly parts: UniverParts) {
    const { commands, injector } = parts;
    const dirtying = injector.get(IActiveDirtyManagerService);
    commands.onCommandExecuted(({ id, params }, options) => {
      if (dirtying.get(id) && !isSkipped(id, params, options)) this.changedAfter = this.started;
    });
    neverStop(injector.get(TriggerCalculationController));
    this.service = injector.get(ICalculateFormulaService);
    const execute = this.service.execute.bind(this.service);
    this.service.execute = (config) => {
      this.noteStart();
      this.last = this.last.then(() => this.untilDone(() => void execute(config)));
      return this.last;
    };
  }

  async settle(): Promise<void> {
    while (this.changedAfter !== null || this.isRunning) {
      const since = this.changedAfter;
      await this.end();
      if (since === null) continue;
      if (this.started === since) await this.start();
      await this.end();
      if (this.changedAfter === since) this.changedAfter = null;
    }
  }

  /** Stops what runs. The engine's notice of a long calculation would come after its end and fail. */
  dispose(): void {
    this.service.stopFormulaExecution();
    const notice = { functionsExecutedState: 0 };
    for (let open = this.ended; open <= this.started; open++) {
      this.parts.commands.syncExecuteCommand(SetFormulaCalculationNotificationMutation.id, notice);
    }
    release(this.waitingForStart);
    release(this.waitingForEnd);
  }

  private get isRunning(): boolean {
    return this.ended < this.started;
  }

  /** A calculation may report its end twice: the real one follows the report of its last stage. */
  private untilDone(execute: () => void): Promise<void> {
    return new Promise((resolve) => {
      let isLastStage = false;
      const progress = this.service.executionInProgressListener$.subscribe(({ stage }) => {
        isLastStage = stage === FormulaExecuteStageType.CALCULATION_COMPLETED;
      });
      const complete = this.service.executionCompleteListener$.subscribe(() => {
        if (!isLastStage) return;
        progress.unsubscribe();
        complete.unsubscribe();
        // The results are in the cells a turn later.
        setTimeout(() => {
          resolve();
          this.noteEnd();
        });
      });
      execute();
    });
  }

  private noteStart(): void {
    this.started += 1;
    release(this.waitingForStart);
  }

  private noteEnd(): void {
    this.ended += 1;
    if (!this.isRunning) release(this.waitingForEnd);
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
    if (!this.isRunning) return Promise.resolve();
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

/** The controller stops a calculation only while it remembers how far that has come: it is made to forget. */
function neverStop(controller: TriggerCalculationController): void {
  Object.defineProperty(controller, '_executionInProgressParams', { get: () => null, set: () => {} });
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
