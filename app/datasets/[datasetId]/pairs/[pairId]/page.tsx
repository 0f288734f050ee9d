import Link from 'next/link'
import { numberIn, unreadyIn } from '@/app/datasets/dataset-id'
import { NotReady } from '@/components/dataset/not-ready'
import { PairFacts } from '@/components/pair/pair-facts'
import { PairReader } from '@/components/pair/pair-reader'
import { Button } from '@/components/ui/button'
import { formatCount } from '@/lib/format'
import { inProfileThread } from '@/lib/profiles/in-profile-thread'

export default async function PairPage({ params }: PageProps<'/datasets/[datasetId]/pairs/[pairId]'>) {
  const { datasetId, pairId } = await params
  const [id, number] = [numberIn(datasetId), numberIn(pairId)]
  const pair = await inProfileThread('loadPair', id, number - 1)
  if (!pair) return <NotReady dataset={await unreadyIn(params)} />
  const { externalId, pairs, prompt, source, a, b, votes, measurements, slices } = pair
  const base = `/datasets/${id}`
  const turn = (to: number, label: string) =>
    to >= 1 &&
    to <= pairs && (
      <Button asChild>
        <Link href={`${base}/pairs/${to}`}>{label}</Link>
      </Button>
    )
  return (
    <div className="grid gap-4">
      <div className="flex items-center gap-2">
        <h2 className="flex-1 font-semibold text-lg">
          Pair {formatCount(number)} <span className="font-normal text-muted">of {formatCount(pairs)}</span>
          {externalId && <span className="font-normal text-muted"> · {externalId}</span>}
        </h2>
        {turn(number - 1, 'Previous')}
        {turn(number + 1, 'Next')}
      </div>
      <PairReader prompt={prompt} source={source} a={a} b={b} />
      <PairFacts {...{ votes, measurements, slices }} factorsHref={`${base}/factors`} />
    </div>
  )
}
