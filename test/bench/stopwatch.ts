/** Seconds of the processor, not of the clock: what other programs do on the machine does not count. */
export function stopwatch(): () => number {
  const start = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  };
}

/** The most that one call of a slow contestant may need, in seconds: sizes that would need more are not tried. */
export const MOST = Number(process.env['BENCH_MOST'] ?? 4);
