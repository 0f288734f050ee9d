import type { Metadata } from 'next'
import { createLoader } from 'nuqs/server'
import { numberIn, unreadyIn } from '@/app/datasets/dataset-id'
import { NotReady } from '@/components/dataset/not-ready'
import { FilterChips } from '@/components/pair/filter-chips'
import { GroupLinks } from '@/components/pair/group-links'
import { PairFilter } from '@/components/pair/pair-filter'
import { PairList } from '@/components/pair/pair-list'
import { pageParsers, pairsParsers, pairsQuery, settleQuery, withPage } from '@/components/pair/pairs-query'
import { trainingOf } from '@/components/training/training-address'
import { inProfileThread } from '@/lib/profiles/in-profile-thread'

export const metadata: Metadata = { title: 'Pairs' }

const loadQuery = createLoader({ ...pairsParsers, ...pageParsers })

export default async function PairsPage({ params, searchParams }: PageProps<'/datasets/[datasetId]/pairs'>) {
  const id = numberIn((await params).datasetId)
  const { page: asked, per, ...query } = await loadQuery(searchParams)
  const filters = await inProfileThread('loadFilters', id, query.slice)
  if (!filters) return <NotReady dataset={await unreadyIn(params)} />
  const chosen = settleQuery(query, filters)
  const page = await inProfileThread('loadPairs', id, chosen, asked, per)
  if (!page) return <NotReady dataset={await unreadyIn(params)} />
  const href = `/datasets/${id}/pairs`
  const list = pairsQuery(chosen)
  const hrefOf = (of: string, to = 1) => `${href}${withPage(of, { page: to, per })}`
  return (
    <div className="grid gap-6">
      <div className="grid gap-3">
        <PairFilter {...filters} chosen={chosen} per={per} href={href} factorsHref={`/datasets/${id}/factors`} />
        <FilterChips
          filters={page.filters}
          chosen={chosen}
          names={filters}
          hrefOf={hrefOf}
          trainingHref={`/datasets/${id}/improve/training${trainingOf(chosen)}`}
        />
      </div>
      {page.groups && (
        <GroupLinks groups={page.groups} current={chosen.group} base={hrefOf(pairsQuery({ ...chosen, group: null }))} />
      )}
      <PairList page={page} href={href} query={list} hrefOf={(to) => hrefOf(list, to)} />
    </div>
  )
}
