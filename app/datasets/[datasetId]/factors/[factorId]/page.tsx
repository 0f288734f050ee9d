import type { Metadata } from 'next'
import { z } from 'zod'
import { InStages } from '@/app/datasets/[datasetId]/in-stages'
import { WhatCanBeDone } from '@/app/datasets/[datasetId]/what-can-be-done'
import { datasetIn, mustWait, numberIn, textIn, unreadyIn } from '@/app/datasets/dataset-id'
import { NotReady } from '@/components/dataset/not-ready'
import { FactorToCome } from '@/components/factor/factor-to-come'
import { FactorView } from '@/components/factor/factor-view'
import { factorById } from '@/lib/factors/registry'
import { areRemediesKept } from '@/lib/improvements/advice'
import { isFound } from '@/lib/profile/findings/verdict'
import { inStages } from '@/lib/profiles/in-stages'
import type { FactorView as View } from '@/lib/profiles/load-factor'

const query = z.object({ model: z.string().nullable().catch(null).default(null) })

type Props = PageProps<'/datasets/[datasetId]/factors/[factorId]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const id = textIn((await params).factorId)
  return { title: factorById(id)?.label ?? id }
}

export default async function FactorPage({ params, searchParams }: Props) {
  const { datasetId, factorId } = await params
  const id = numberIn(datasetId)
  const factor = textIn(factorId)
  const { model } = query.parse(await searchParams)
  // An answer that has begun cannot say any more that there is no such factor.
  if ((await datasetIn(params)).factors.every((each) => each.id !== factor)) return <Missing params={params} />
  return (
    <InStages staged={inStages('loadFactor', id, factor, model)} title="Putting this factor together …">
      {(view) => (view ? <Factor datasetId={id} view={view} /> : <Missing params={params} />)}
    </InStages>
  )
}

async function Factor({ datasetId, view }: { readonly datasetId: number; readonly view: View }) {
  const gap = view.gaps.find(({ rater }) => rater === view.model)
  const of = gap && isFound(gap) ? { datasetId, model: gap.rater, factor: gap.factor } : null
  const isKept = of !== null && (await areRemediesKept(datasetId, of.model, of.factor))
  const remedies = of && <WhatCanBeDone {...of} advice={isKept ? 'kept' : 'built'} />
  return <FactorView view={view} base={`/datasets/${datasetId}`} remedies={remedies} />
}

async function Missing({ params }: Pick<Props, 'params'>) {
  const [{ factorId }, dataset] = await Promise.all([params, datasetIn(params)])
  const isMeasured = dataset.factors.some((factor) => factor.id === textIn(factorId)) && mustWait(dataset)
  return isMeasured ? <FactorToCome dataset={dataset} /> : <NotReady dataset={await unreadyIn(params)} />
}
