// @ts-check
/**
 * Node's arguments for a process that asks judges and does nothing else. Its live heap is some 70 MB; without a bound V8
 * lets garbage grow to four times that before it looks.
 */
export const JUDGE_WORKER = ['--max-old-space-size=224', '--import', 'tsx', 'lib/runs/worker.ts']
