import { createLoader } from 'nuqs/server'
import { numberIn, unreadyIn } from '@/app/datasets/dataset-id'
import { NotReady } from '@/components/dataset/not-ready'
import { PairFacts } from '@/components/pair/pair-facts'
import { PairHeading } from '@/components/pair/pair-heading'
import { PairReader } from '@/components/pair/pair-reader'
import { pairsParsers, pairsQuery } from '@/components/pair/pairs-query'
import { inProfileThread } from '@/lib/profiles/in-profile-thread'

const loadQuery = createLoader(pairsParsers)

type Props = PageProps<'/datasets/[datasetId]/pairs/[pairId]'>

export default async function PairPage({ params, searchParams }: Props) {
  const { datasetId, pairId } = await params
  const [id, number] = [numberIn(datasetId), numberIn(pairId)]
  const query = await loadQuery(searchParams)
  const pair = await inProfileThread('loadPair', id, number - 1, query)
  if (!pair) return <NotReady dataset={await unreadyIn(params)} />
  const { externalId, pairs, position, prompt, source, a, b, votes, reasons, measurements, slices } = pair
  const base = `/datasets/${id}`
  const list = pairsQuery(query)
  const hrefOf = (index: number | null) => (index === null ? null : `${base}/pairs/${index + 1}${list && `?${list}`}`)
  const turns = { previous: hrefOf(pair.previous), next: hrefOf(pair.next) }
  return (
    <div className="grid gap-4">
      <PairHeading
        number={number}
        {...{ externalId, position, pairs }}
        list={`${base}/pairs${list && `?${list}`}`}
        {...turns}
      />
      <PairReader prompt={prompt} source={source} a={a} b={b} />
      <PairFacts {...{ votes, reasons, measurements, slices }} factorsHref={`${base}/factors`} />
    </div>
  )
}
