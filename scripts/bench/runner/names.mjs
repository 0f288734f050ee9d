// @ts-check

/** The benchmarks there are, and the file in which each is. */
export const FILES = {
  import: 'import',
  'import-1m': 'import-1m',
  memory: 'import-1m',
  factors: 'factors',
  'factors-2': 'scale/factors-2',
  profile: 'profile',
  'profile-1m': 'profile',
  bootstrap: 'bootstrap',
  'versus-pandas': 'versus-pandas',
  dashboard: 'dashboard',
  slice: 'scale/slice',
  'explorer-100k': 'explorer-100k',
  'first-load': 'first-load',
  'many-files': 'many-files',
  'event-loop': 'event-loop',
  'coverage-worlds': 'coverage',
  'coverage-alignment': 'coverage',
  'coverage-null': 'coverage',
  'coverage-judge': 'coverage',
  'coverage-compare': 'coverage',
  'coverage-planning': 'coverage',
  crowd: 'crowd',
  controlled: 'controlled',
  'correction-speed': 'improve/speed',
  'training-1m': 'training',
  'training-targets': 'training',
  'improve-weights': 'improve/improve',
  'improve-claims': 'improve/improve',
  'improve-corrections': 'improve/improve',
  'improve-disagreement': 'improve/improve',
  'improve-balanced': 'improve/improve',
  'improve-powered': 'improve/improve',
  'experiment-coverage': 'experiments/coverage',
  'judge-throughput': 'judge',
  'judge-scaleout': 'judge',
  'judge-overhead': 'judge',
  experiment: 'experiment/eight-arms',
  'index-and-lint': 'scale/index-and-lint',
  'upload-to-chart': 'scale/upload-to-chart',
  'import-5m': 'scale/import-5m',
  'clean-start': 'scale/clean-start',
  'web-memory': 'scale/web-memory',
  takeover: 'scale/takeover',
}

const ALL = Object.keys(FILES)
/** Asked for one after the other, the names of these files are figures of one measurement. */
const MEASURED_TOGETHER = ['import-1m']
/** Names for several at once. */
const GROUPS = new Map(
  ['coverage', 'improve'].map((group) => [group, ALL.filter((name) => name.startsWith(`${group}-`))]),
)
export const NAMES = [...ALL, ...GROUPS.keys()]

/**
 * @typedef {{ readonly file: string, readonly names: readonly string[] }} Round
 * What runs in one process: the file, and which of its benchmarks.
 */

/**
 * Rounds in the order in which they are asked for, a name as often as it is given; all of them when none is.
 * @param {readonly string[]} given @returns {Round[]}
 */
export function roundsOf(given) {
  const asked = given.length === 0 ? ALL : given.flatMap((name) => GROUPS.get(name) ?? [name])
  /** @type {{ file: string, names: string[] }[]} */
  const rounds = []
  for (const name of asked) {
    const file = /** @type {Record<string, string>} */ (FILES)[name] ?? ''
    const last = rounds.at(-1)
    if (last?.file === file && MEASURED_TOGETHER.includes(file) && !last.names.includes(name)) last.names.push(name)
    else rounds.push({ file, names: [name] })
  }
  return rounds
}
