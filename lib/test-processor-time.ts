/** Milliseconds of the processor that work takes, which other programs on a busy machine add little to. */
export function processorMs(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  return process.cpuUsage(before).user / 1000
}
