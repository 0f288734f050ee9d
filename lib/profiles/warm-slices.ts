import { inProfileThread } from './in-profile-thread'
import type { Dashboard } from './load-dashboard'

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
