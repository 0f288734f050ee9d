import type { Dashboard } from './load-dashboard'
import type { ProfileCalls } from './profile-thread'
import { profileThreads } from './profile-threads'

/** Calls that never build a profile: milliseconds once the columns are in memory. */
const READS: ReadonlySet<keyof ProfileCalls> = new Set([
  ...([
    'countExport',
    'createExperiment',
    'selectExport',
    'loadCorrected',
    'loadExperimentForm',
    'loadExperimentPair',
    'loadFilters',
    'loadPair',
    'loadPairs',
    'loadTraining',
    'loadTrainingChoices',
    'planExperiment',
    'readColumns',
    'readTexts',
    'repeatExperiment',
    'selectTraining',
  ] as const),
])

/** Calls that build nothing where all they need is kept. */
const KEPT: ReadonlySet<keyof ProfileCalls> = new Set([
  ...(['loadAnalysis', 'loadCompared', 'loadDashboard', 'loadFactor'] as const),
  ...(['loadCorrection', 'loadDisagreement', 'loadExplanation', 'loadRemedies'] as const),
])

type Result<Name extends keyof ProfileCalls> = Awaited<ReturnType<ProfileCalls[Name]>>

/** In the thread that reads least, of those that build nothing at the moment: one never does. */
async function read(name: string, args: readonly unknown[]): Promise<unknown> {
  const { reader, builders, homes } = profileThreads()
  // For a read no thread is started: it would stay, with 60 MB.
  const started = new Set([builders[0], ...homes.values()])
  const free = builders.filter((lane) => lane.builds === 0 && started.has(lane))
  const lane = free.reduce((best, each) => (each.reads < best.reads ? each : best), reader)
  lane.reads++
  try {
    return await lane.thread.call(name, args)
  } finally {
    lane.reads--
  }
}

/**
 * Runs a use case of `profile-thread.ts` beside this process, which stays free to answer others. Whatever may build a
 * profile waits for such calls of the same dataset, so that the second finds what the first has kept. Reads, and whatever is
 * kept already, have a thread that never builds: nobody waits for a large dataset but those who open it first.
 */
export async function inProfileThread<Name extends keyof ProfileCalls>(
  name: Name,
  ...args: Parameters<ProfileCalls[Name]>
): Promise<Result<Name>> {
  const { builders, homes, inTurn } = profileThreads()
  if (READS.has(name)) return (await read(name, args)) as Result<Name>
  if (KEPT.has(name)) {
    const kept = (await read('kept', [name, args])) as { readonly value: Result<Name> } | null
    if (kept) return kept.value
  }
  return inTurn(args[0], async (): Promise<Result<Name>> => {
    // The columns of one dataset had better be in one thread.
    const home = homes.get(args[0])
    const lane = home?.builds === 0 ? home : builders.reduce((best, each) => (each.builds < best.builds ? each : best))
    homes.set(args[0], lane)
    lane.builds++
    try {
      return (await lane.thread.call(name, args)) as Result<Name>
    } finally {
      lane.builds--
    }
  })
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
