/** Milliseconds of CPU this process has spent: unlike the clock on the wall it does not run while others have the core. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
