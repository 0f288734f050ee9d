import { Suspense } from 'react'
import { PairContributions } from '@/components/pair/pair-contributions'
import { inProfileThread } from '@/lib/profiles/in-profile-thread'

type PairWhyProps = { readonly datasetId: number; readonly pair: number; readonly factorsHref: string }

/** Why the factors expect A or B: it comes after everything else on the page, since a model may have to be fitted. */
export function PairWhy(props: PairWhyProps) {
  return (
    <Suspense fallback={null}>
      <Contributions {...props} />
    </Suspense>
  )
}

async function Contributions({ datasetId, pair, factorsHref }: PairWhyProps) {
  const found = await inProfileThread('loadPairContributions', datasetId, pair)
  return found && <PairContributions {...found} factorsHref={factorsHref} />
}
