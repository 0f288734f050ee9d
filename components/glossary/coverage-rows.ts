/** The mean over simulated worlds and statistics, the lowest of them, and the share of intervals that were not shown. */
export type CoverageCell = { readonly mean: number; readonly lowest: number; readonly hidden: number }

type Row = { readonly statistic: string; readonly cells: readonly CoverageCell[] }

const row = (statistic: string, ...cells: readonly (readonly [number, number, number])[]): Row => ({
  statistic,
  cells: cells.map(([mean, lowest, hidden]) => ({ mean, lowest, hidden })),
})

/** Prompts of the simulated datasets, in the order of each row's cells. */
export const COVERAGE_PROMPTS = [15, 30, 50, 200] as const

/** Shares of 95 % intervals that hold the truth, by `npm run --silent bench coverage`; 250 to 500 datasets of each world. */
export const COVERAGE_ROWS: readonly Row[] = [
  row('Factor scores', [0.96, 0.932, 0.233], [0.959, 0.93, 0.154], [0.956, 0.932, 0.088], [0.953, 0.916, 0.015]),
  row(
    'Gaps on common pairs',
    [0.97, 0.934, 0.534],
    [0.967, 0.934, 0.347],
    [0.961, 0.928, 0.244],
    [0.956, 0.908, 0.093],
  ),
  row(
    'Gaps on pairs of their own',
    [0.951, 0.934, 0.364],
    [0.956, 0.936, 0.258],
    [0.955, 0.938, 0.156],
    [0.952, 0.928, 0.005],
  ),
  row(
    'Rare factors, bunched in few prompts',
    [0.995, 0.984, 0.908],
    [0.986, 0.955, 0.723],
    [0.981, 0.956, 0.552],
    [0.961, 0.904, 0.166],
  ),
  row(
    'Shares: agreement, order effects',
    [0.966, 0.938, 0.012],
    [0.954, 0.918, 0.001],
    [0.948, 0.92, 0.0],
    [0.953, 0.932, 0.0],
  ),
  row('Cohen’s κ', [0.987, 0.98, 0.0], [0.976, 0.97, 0.0], [0.969, 0.956, 0.0], [0.96, 0.94, 0.0]),
  row('Krippendorff’s α', [0.985, 0.98, 0.0], [0.976, 0.97, 0.0], [0.971, 0.962, 0.0], [0.958, 0.956, 0.0]),
  row('Scores as τb', [0.983, 0.964, 0.375], [0.974, 0.95, 0.25], [0.97, 0.942, 0.152], [0.959, 0.92, 0.025]),
  row('Gaps as τb', [0.983, 0.966, 0.626], [0.978, 0.95, 0.465], [0.973, 0.936, 0.364], [0.963, 0.912, 0.148]),
  row('Alignment', [0.974, 0.97, 0], [0.966, 0.963, 0], [0.954, 0.943, 0], [0.947, 0.932, 0]),
]

/** How many datasets in which nobody follows anything have a headline that says so; of 400. */
export const FALSE_HEADLINES = [
  { models: 1, factors: 10, share: 0.0275 },
  { models: 16, factors: 40, share: 0.0075 },
] as const
