/** Timers that can all be stopped at once, so that a closed window keeps no process alive. */
export class Timers {
  private readonly running = new Set<ReturnType<typeof setTimeout>>();
  private closed = false;

  readonly setTimeout = (callback: (...args: unknown[]) => void, delay?: number, ...args: unknown[]) => {
    if (this.closed) return 0;
    const timer = setTimeout(() => {
      this.running.delete(timer);
      callback(...args);
    }, delay);
    this.running.add(timer);
    return timer;
  };

  readonly setInterval = (callback: (...args: unknown[]) => void, delay?: number, ...args: unknown[]) => {
    if (this.closed) return 0;
    const timer = setInterval(callback, delay, ...args);
    this.running.add(timer);
    return timer;
  };

  readonly clear = (timer: ReturnType<typeof setTimeout>) => {
    clearTimeout(timer);
    this.running.delete(timer);
  };

  close(): void {
    this.closed = true;
    this.running.forEach((timer) => clearTimeout(timer));
    this.running.clear();
  }
}
