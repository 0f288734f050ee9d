import type { Metadata } from 'next'
import { createLoader } from 'nuqs/server'
import { choiceParsers } from '@/components/compare/compare-parsers'
import { CompareView } from '@/components/compare/compare-view'
import { NoComparison } from '@/components/compare/no-comparison'
import { LiveRefresh } from '@/components/job/live-refresh'
import { PageHeading } from '@/components/ui/page-heading'
import { loadComparison } from '@/lib/profiles/load-comparison'

export const metadata: Metadata = { title: 'Compare' }
export const dynamic = 'force-dynamic'

const loadQuery = createLoader(choiceParsers)

export default async function ComparePage({ searchParams }: PageProps<'/compare'>) {
  const { ready, ...comparison } = await loadComparison(await loadQuery(searchParams))
  const { datasets, choosable, waiting } = comparison
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <PageHeading title="Compare">
        People and models over all datasets: who comes close to people, on which task and in which setting, and on which
        factors they part.
      </PageHeading>
      {waiting > 0 && <LiveRefresh />}
      {datasets.length === 0 && (choosable.length === 0 || waiting > 0) ? (
        <NoComparison ready={ready} waiting={waiting} />
      ) : (
        <CompareView {...comparison} />
      )}
    </div>
  )
}
