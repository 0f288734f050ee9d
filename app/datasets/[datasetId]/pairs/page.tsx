import { createLoader } from 'nuqs/server'
import { numberIn, unreadyIn } from '@/app/datasets/dataset-id'
import { NotReady } from '@/components/dataset/not-ready'
import { GroupLinks } from '@/components/pair/group-links'
import { PairFilter } from '@/components/pair/pair-filter'
import { PairList } from '@/components/pair/pair-list'
import { pageParser, pairsParsers, pairsQuery } from '@/components/pair/pairs-query'
import { inProfileThread } from '@/lib/profiles/in-profile-thread'

const loadQuery = createLoader({ ...pairsParsers, ...pageParser })

export default async function PairsPage({ params, searchParams }: PageProps<'/datasets/[datasetId]/pairs'>) {
  const id = numberIn((await params).datasetId)
  const { page: asked, ...query } = await loadQuery(searchParams)
  const filters = await inProfileThread('loadFilters', id, query.slice)
  if (!filters) return <NotReady dataset={await unreadyIn(params)} />
  const { factors, models } = filters
  const chosen = {
    ...query,
    factor: factors.find((factor) => factor.id === query.factor)?.id ?? null,
    model: (models.find((model) => model.id === query.model) ?? models[0])?.id ?? null,
  }
  const page = await inProfileThread('loadPairs', id, chosen, asked)
  if (!page) return <NotReady dataset={await unreadyIn(params)} />
  const href = `/datasets/${id}/pairs`
  return (
    <div className="grid gap-6">
      <PairFilter
        key={pairsQuery(chosen)}
        {...filters}
        chosen={chosen}
        href={href}
        factorsHref={`/datasets/${id}/factors`}
      />
      {page.groups && (
        <GroupLinks groups={page.groups} current={chosen.group} base={`?${pairsQuery({ ...chosen, group: null })}`} />
      )}
      <PairList page={page} href={href} query={pairsQuery(chosen)} />
    </div>
  )
}
