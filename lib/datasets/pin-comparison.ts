import { listDataset, setPlanned } from '@/lib/db/dataset'
import { AppError } from '@/lib/errors'

export type Pin = { readonly id: number; readonly model: string; readonly factor: string }

/** Names the one comparison that is to be judged by its plain p; another pin takes its place, with a time of its own. */
export async function pinComparison({ id, model, factor }: Pin, now = new Date()): Promise<void> {
  const dataset = await listDataset(id)
  if (!dataset) throw new AppError('not-found', 'This dataset is not there any more.')
  const answered = dataset.raters.some(({ kind }) => kind === 'model')
  await setPlanned(id, { model, factor, pinnedAt: now.toISOString(), answered })
}

export async function unpinComparison(id: number): Promise<void> {
  await setPlanned(id, null)
}
