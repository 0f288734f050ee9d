import { z } from 'zod'
import { numberIn, unreadyIn } from '@/app/datasets/dataset-id'
import { NotReady } from '@/components/dataset/not-ready'
import { GroupLinks } from '@/components/pair/group-links'
import { PairFilter } from '@/components/pair/pair-filter'
import { PairList } from '@/components/pair/pair-list'
import { pairsQuery } from '@/components/pair/pairs-query'
import { PAIR_GROUPS } from '@/lib/profile/pair-group'
import { inProfileThread } from '@/lib/profiles/in-profile-thread'

const query = z.object({
  factor: z.string().nullable().catch(null).default(null),
  model: z.string().nullable().catch(null).default(null),
  group: z.enum(PAIR_GROUPS).nullable().catch(null).default(null),
  page: z.coerce.number().int().positive().catch(1).default(1),
})

export default async function PairsPage({ params, searchParams }: PageProps<'/datasets/[datasetId]/pairs'>) {
  const id = numberIn((await params).datasetId)
  const filters = await inProfileThread('loadFilters', id)
  if (!filters) return <NotReady dataset={await unreadyIn(params)} />
  const asked = query.parse(await searchParams)
  const { factors, models } = filters
  const chosen = {
    factor: factors.find((factor) => factor.id === asked.factor)?.id ?? null,
    model: (models.find((model) => model.id === asked.model) ?? models[0])?.id ?? null,
    group: asked.group,
  }
  const page = await inProfileThread('loadPairs', id, { ...chosen, page: asked.page })
  if (!page) return <NotReady dataset={await unreadyIn(params)} />
  const base = `/datasets/${id}`
  const href = `${base}/pairs`
  return (
    <div className="grid gap-6">
      <PairFilter factors={factors} models={models} chosen={chosen} href={href} factorsHref={`${base}/factors`} />
      {page.groups && (
        <GroupLinks groups={page.groups} current={chosen.group} base={`?${pairsQuery({ ...chosen, group: null })}`} />
      )}
      <PairList page={page} href={href} base={`?${pairsQuery(chosen)}`} />
    </div>
  )
}
