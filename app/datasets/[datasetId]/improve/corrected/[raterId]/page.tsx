import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { deleteCorrectedAction, useCorrectedAction } from '@/app/datasets/[datasetId]/improve/corrected/actions'
import { datasetIn, textIn } from '@/app/datasets/dataset-id'
import { CorrectedView } from '@/components/corrected/corrected-view'
import { inProfileThread } from '@/lib/profiles/in-profile-thread'

export const metadata: Metadata = { title: 'Corrected judge' }

type Props = PageProps<'/datasets/[datasetId]/improve/corrected/[raterId]'>

export default async function CorrectedPage({ params }: Props) {
  const { id } = await datasetIn(params)
  const { raterId } = await params
  const judge = (await inProfileThread('loadCorrected', id)).find((each) => each.id === textIn(raterId))
  if (!judge) notFound()
  return (
    <CorrectedView
      judge={judge}
      base={`/datasets/${id}`}
      recipeHref={`/api/datasets/${id}/recipe?kind=correction&rater=${encodeURIComponent(judge.id)}`}
      onMake={useCorrectedAction.bind(null, id)}
      onDelete={deleteCorrectedAction.bind(null, id)}
    />
  )
}
