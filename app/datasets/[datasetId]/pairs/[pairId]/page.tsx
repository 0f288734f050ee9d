import type { Metadata } from 'next'
import { createLoader } from 'nuqs/server'
import { numberIn, unreadyIn } from '@/app/datasets/dataset-id'
import { NotReady } from '@/components/dataset/not-ready'
import { Chosen } from '@/components/pair/chosen'
import { PairHeading } from '@/components/pair/pair-heading'
import { PairMeasurements } from '@/components/pair/pair-measurements'
import { PairReader } from '@/components/pair/pair-reader'
import { PairVotes } from '@/components/pair/pair-votes'
import { PAGE_SIZES, pairsParsers, pairsQuery, readerParsers, withMode, withPage } from '@/components/pair/pairs-query'
import { measurementOf, PinnedFactor } from '@/components/pair/pinned-factor'
import { inProfileThread } from '@/lib/profiles/in-profile-thread'
import { PairWhy } from './pair-why'

const loadQuery = createLoader({ ...pairsParsers, ...readerParsers })

type Props = PageProps<'/datasets/[datasetId]/pairs/[pairId]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Pair ${numberIn((await params).pairId)}` }
}

export default async function PairPage({ params, searchParams }: Props) {
  const { datasetId, pairId } = await params
  const [id, number] = [numberIn(datasetId), numberIn(pairId)]
  const { show, ...query } = await loadQuery(searchParams)
  const pair = await inProfileThread('loadPair', id, number - 1, query)
  if (!pair) return <NotReady dataset={await unreadyIn(params)} />
  const { externalId, prompt, source, a, b, votes, people, reasons, measurements, slices } = pair
  const [base, list, [per]] = [`/datasets/${id}`, pairsQuery(query), PAGE_SIZES]
  const path = `${base}/pairs/${number}`
  const page = Math.ceil(pair.position / per)
  const hrefOf = (index: number | null) => (index === null ? null : `${base}/pairs/${index + 1}${withMode(list, show)}`)
  const pinned = measurementOf(measurements, query.factor)
  const over = {
    a: <Chosen choice={1} votes={pair.lines} pinned={pinned} />,
    b: <Chosen choice={-1} votes={pair.lines} pinned={pinned} />,
  }
  return (
    <div className="grid gap-4">
      <PairHeading
        number={number}
        externalId={externalId}
        position={pair.position}
        pairs={pair.pairs}
        unread={pair.unread}
        list={`${base}/pairs${withPage(list, { page, per })}#pair-${number}`}
        path={path}
        previous={hrefOf(pair.previous)}
        next={hrefOf(pair.next)}
      />
      {query.factor && <PinnedFactor {...pair} factor={query.factor} factorsHref={`${base}/factors`} />}
      <PairReader prompt={prompt} source={source} a={a} b={b} show={show} over={over} list={list} path={path} />
      <PairVotes votes={votes} people={people} reasons={reasons} slices={slices} factorsHref={`${base}/factors`} />
      <PairWhy datasetId={id} pair={number - 1} factorsHref={`${base}/factors`} />
      <PairMeasurements measurements={measurements} choices={pair.choices} factorsHref={`${base}/factors`} />
    </div>
  )
}
