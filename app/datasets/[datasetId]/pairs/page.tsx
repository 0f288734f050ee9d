import type { Metadata } from 'next'
import { after } from 'next/server'
import { createLoader } from 'nuqs/server'
import { numberIn, unreadyIn } from '@/app/datasets/dataset-id'
import { ExportMenu } from '@/components/dataset/export-menu'
import { NotReady } from '@/components/dataset/not-ready'
import { FilterChips, TrainingLink } from '@/components/pair/filter-chips'
import { GroupTabs } from '@/components/pair/group-tabs'
import { PairFilter } from '@/components/pair/pair-filter'
import { PairList } from '@/components/pair/pair-list'
import { pageParsers, pairsParsers, pairsQuery, settleQuery, withPage } from '@/components/pair/pairs-query'
import { trainingOf } from '@/components/training/training-address'
import { FACTOR_SORTS, type PairsQuery, sortOf } from '@/lib/pairs/pairs-query'
import { inProfileThread } from '@/lib/profiles/in-profile-thread'
import { readAhead } from '@/lib/profiles/pairs/read-ahead'
import { LENGTH } from '@/lib/words/score'

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
  after(() => readAhead(id))
  const href = `/datasets/${id}/pairs`
  const list = pairsQuery(chosen)
  const hrefOf = (of: string, to = 1) => `${href}${withPage(of, { page: to, per })}`
  const hrefWith = (change: Partial<PairsQuery>) => hrefOf(pairsQuery({ ...chosen, ...change }))
  const shown = filters.factors.find(({ id: key }) => key === (chosen.factor ?? LENGTH)) ?? null
  return (
    <div className="grid gap-3">
      <PairFilter {...filters} chosen={chosen} per={per} href={href} factorsHref={`/datasets/${id}/factors`} />
      {page.groups && <GroupTabs groups={page.groups} current={chosen.group} hrefOf={(group) => hrefWith({ group })} />}
      <PairList
        page={page}
        sort={sortOf(chosen)}
        factor={shown?.label ?? null}
        href={href}
        query={list}
        hrefOf={(to) => hrefOf(list, to)}
        sortHref={(sort) =>
          hrefWith({ sort, factor: FACTOR_SORTS.includes(sort) ? (shown?.id ?? null) : chosen.factor })
        }
        chips={
          <FilterChips filters={page.filters} unread={page.unread} chosen={chosen} names={filters} hrefOf={hrefOf} />
        }
        actions={
          <>
            <TrainingLink href={`/datasets/${id}/improve/training${trainingOf(chosen)}`} isChosen={list !== ''} />
            <ExportMenu datasetId={id} pairs={page.total} unread={page.unread} />
          </>
        }
      />
    </div>
  )
}
