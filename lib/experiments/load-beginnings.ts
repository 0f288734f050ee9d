import { listBeginnings } from '@/lib/db/judged-text'
import type { ExperimentView } from '@/lib/improve/experiments/experiment-view'

/** How the prompts begin that a result names to be read, by pair (judges) or prompt (writers). */
export async function loadBeginnings({
  dataset,
  plan,
  result,
}: Pick<ExperimentView, 'dataset' | 'plan' | 'result'>): Promise<ReadonlyMap<number, string>> {
  const items = new Set(result?.arms.flatMap(({ read }) => [...read.improved, ...read.worsened]))
  if (items.size === 0) return new Map()
  const found = await listBeginnings(dataset.id, plan.kind === 'writer' ? 'prompt' : 'pair', [...items])
  return new Map(found.map(({ index, beginning }) => [index, beginning.replace(/\s+/g, ' ').trim()]))
}
