import Link from 'next/link'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { numberIn } from '@/app/datasets/dataset-id'
import { GroupLinks } from '@/components/pair/group-links'
import { PairList } from '@/components/pair/pair-list'
import { PAIR_GROUPS } from '@/lib/profile/pair-group'
import { loadPairs } from '@/lib/profiles/load-pairs'

const query = z.object({
  factor: z.string().nullable().catch(null).default(null),
  model: z.string().nullable().catch(null).default(null),
  group: z.enum(PAIR_GROUPS).nullable().catch(null).default(null),
  page: z.coerce.number().int().positive().catch(1).default(1),
})

export default async function PairsPage({ params, searchParams }: PageProps<'/datasets/[datasetId]/pairs'>) {
  const id = numberIn((await params).datasetId)
  const asked = query.parse(await searchParams)
  const page = (await loadPairs(id, asked)) ?? notFound()
  const base = new URLSearchParams()
  if (asked.factor) base.set('factor', asked.factor)
  if (asked.model) base.set('model', asked.model)
  const groups = `?${base}`
  if (asked.group) base.set('group', asked.group)
  return (
    <div className="grid gap-6">
      {page.groups && asked.factor && (
        <>
          <p>
            Pairs by{' '}
            <Link href={`/datasets/${id}/factors/${encodeURIComponent(asked.factor)}`} className="underline">
              {asked.factor}
            </Link>
            ; the small numbers are its values.{' '}
            <Link href={`/datasets/${id}/pairs`} className="underline">
              Show all pairs
            </Link>
          </p>
          <GroupLinks groups={page.groups} current={asked.group} base={groups} />
        </>
      )}
      <PairList page={page} href={`/datasets/${id}/pairs`} base={`?${base}`} />
    </div>
  )
}
