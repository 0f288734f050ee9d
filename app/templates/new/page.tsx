import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { createFactorAction } from '@/app/templates/actions'
import { FactorForm } from '@/components/judge/factor-form'
import { PageHeading } from '@/components/ui/page-heading'
import { loadDataset } from '@/lib/datasets/load-dataset'
import { rowNumberText } from '@/lib/row-number'

export const metadata: Metadata = { title: 'Your own factor' }

/** The dataset it is made for. */
const target = rowNumberText.nullable().default(null).catch(null)

export default async function NewFactorPage({ searchParams }: PageProps<'/templates/new'>) {
  const id = target.parse((await searchParams).dataset)
  const dataset = id === null ? null : await loadDataset(id)
  if (id !== null && !dataset) notFound()
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <PageHeading title="Your own factor">
        A question that a language model answers for every response{dataset && ` of ${dataset.name}`}. It then stands
        beside the other factors, for people and models alike.
      </PageHeading>
      <FactorForm datasetId={dataset?.id ?? null} onCreate={createFactorAction} />
    </div>
  )
}
