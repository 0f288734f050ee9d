import type { Dashboard } from './load-dashboard'
import type { ProfileCalls } from './profile-thread'
import { profileThreads } from './profile-threads'

/** Calls that never build a profile: milliseconds once the columns are in memory. */
const READS: ReadonlySet<keyof ProfileCalls> = new Set([
  ...([
    'countExport',
    'selectExport',
    'loadCorrected',
    'loadFilters',
    'loadPair',
    'loadPairs',
    'loadTraining',
    'loadTrainingChoices',
    'selectTraining',
  ] as const),
])

type Result<Name extends keyof ProfileCalls> = Awaited<ReturnType<ProfileCalls[Name]>>

/**
 * Runs a use case of `profile-thread.ts` beside this process, which stays free to answer others. Whatever may build a
 * profile waits for such calls of the same dataset, so that the second finds what the first has kept; reads go to the
 * thread that builds least.
 */
export async function inProfileThread<Name extends keyof ProfileCalls>(
  name: Name,
  ...args: Parameters<ProfileCalls[Name]>
): Promise<Result<Name>> {
  const { lanes, inTurn } = profileThreads()
  const run = async (weight: number): Promise<Result<Name>> => {
    const lane = lanes.reduce((best, each) => (each.builds < best.builds ? each : best))
    lane.builds += weight
    try {
      return (await lane.thread.call(name, args)) as Result<Name>
    } finally {
      lane.builds -= weight
    }
  }
  return READS.has(name) ? run(0) : inTurn<Result<Name>>(args[0], () => run(1))
}

const MOST_VALUES = 8
/** Beyond this a profile takes seconds, which nobody should wait behind for values nobody asked for. */
const MOST_PAIRS = 200_000

/**
 * Builds the profiles of a metadata column's values while a person still looks which to choose. Each waits for its turn, so
 * whoever asks meanwhile waits for one of them at most.
 */
export async function warmSlices(datasetId: number, { choice, choices }: Pick<Dashboard, 'choice' | 'choices'>) {
  if (choices.pairs > MOST_PAIRS) return
  for (const { value } of choices.values.slice(0, MOST_VALUES))
    await inProfileThread('loadDashboard', datasetId, { ...choice, value })
}
