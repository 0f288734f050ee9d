import { z } from 'zod'
import { numberIn, unreadyIn } from '@/app/datasets/dataset-id'
import { NotReady } from '@/components/dataset/not-ready'
import { FactorView } from '@/components/profile/factor-view'
import { inProfileThread } from '@/lib/profiles/in-profile-thread'

const query = z.object({ model: z.string().nullable().catch(null).default(null) })

export default async function FactorPage({
  params,
  searchParams,
}: PageProps<'/datasets/[datasetId]/factors/[factorId]'>) {
  const { datasetId, factorId } = await params
  const id = numberIn(datasetId)
  const { model } = query.parse(await searchParams)
  const view = await inProfileThread('loadFactor', id, decodeURIComponent(factorId), model)
  if (!view) return <NotReady dataset={await unreadyIn(params)} />
  return <FactorView view={view} base={`/datasets/${id}`} />
}
