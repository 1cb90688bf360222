import { SetFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import type { UniverParts } from './univer';

/** The engine starts to calculate 100 ms after the last change; when it has not by now, nothing depends on it. */
const START_PATIENCE = 500;
const CALCULATION_TIMEOUT = 120_000;

/**
 * Waits for the calculation that a change sets off. The engine's own waiting takes a calculation that is already
 * under way for the one that is meant, although that one has not seen the change.
 */
export class Calculations {
  private started = 0;
  private latest: Promise<void> = Promise.resolve();
  /** How many calculations had been started when something last changed; null when all changes are calculated. */
  private changedAfter: number | null = null;
  private readonly waitingForStart = new Set<() => void>();

  constructor(private readonly parts: UniverParts) {
    parts.commands.onCommandExecuted(({ id }) => {
      if (id === SetFormulaCalculationStartMutation.id) this.noteStart();
    });
  }

  noteChange(): void {
    this.changedAfter = this.started;
  }

  async settle(): Promise<void> {
    while (this.changedAfter !== null) {
      const since = this.changedAfter;
      await this.latest;
      if (this.started === since) await this.nextStart();
      await this.latest;
      if (this.changedAfter === since) this.changedAfter = null;
    }
  }

  private noteStart(): void {
    this.started += 1;
    this.latest = this.parts.api.getFormula().onCalculationResultApplied(CALCULATION_TIMEOUT);
    // Whoever waits gets the failure; nobody may be waiting.
    this.latest.catch(() => undefined);
    for (const goOn of this.waitingForStart) goOn();
    this.waitingForStart.clear();
  }

  private nextStart(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, START_PATIENCE);
      this.waitingForStart.add(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }
}
