'use client'

import { IntervalChart } from '@/components/charts/interval/interval-chart'
import { Aside } from '@/components/profile/finding'
import { Term } from '@/components/profile/term'
import { Card, CardHeader } from '@/components/ui/card'
import { Link } from '@/components/ui/link'
import type { Disagreement, UnexplainedPair } from '@/lib/improve/disagreement'
import { countOf, formatCount, formatGap, formatShare } from '@/lib/words/format'
import { disagreementParts } from '@/lib/words/improve-words'
import { arrive } from './correction-panel'
import type { ShownRater } from './improve-raters'
import { useFolded, weightRows } from './model-weights-panel'

type DisagreementPanelProps = {
  readonly disagreement: Disagreement
  readonly judge: ShownRater
  readonly base: string
}

/** What people and a judge disagree on, as far as the factors explain it, and the pairs that they do not. */
export function DisagreementPanel({ disagreement, judge, base }: DisagreementPanelProps) {
  const { both, pairs, prompts, share, right, p, kind, weights, unexplained, refused } = disagreement
  const title = `What people and ${judge.name} disagree on`
  const id = `disagreement-${judge.id}`
  return (
    <div
      ref={arrive}
      id={id}
      className={`grid scroll-mt-20 items-start gap-4 ${weights.length > 0 ? 'xl:grid-cols-2' : ''}`}
    >
      <Card aria-labelledby={`${id}-title`}>
        <CardHeader
          id={`${id}-title`}
          title={title}
          note={
            <>
              <Term id="disagreementShare">Explained by the factors alone</Term>, held out: {countOf(pairs, 'pair')} on{' '}
              {countOf(prompts, 'prompt')}, of {formatCount(both)} that both decided.
            </>
          }
        />
        {refused ? (
          <p className="text-muted">{refused.charAt(0).toUpperCase() + refused.slice(1)}.</p>
        ) : (
          <>
            <Aside parts={disagreementParts({ judge: judge.name, pairs, share, right, p, kind })} />
            <UnexplainedPairs pairs={unexplained} base={base} judge={judge.name} />
          </>
        )}
      </Card>
      {weights.length > 0 && <GapWeights disagreement={disagreement} judge={judge} base={base} />}
    </div>
  )
}

function GapWeights({ disagreement, judge, base }: DisagreementPanelProps) {
  const { weights, pairs } = disagreement
  const rows = weightRows(weights, pairs, (factor) => `${base}/factors/${encodeURIComponent(factor)}`)
  const { shown, foot } = useFolded('weights', rows)
  return (
    <IntervalChart
      id={`disagreement-weights-${judge.id}`}
      title={`What people follow more than ${judge.name}, or less, where they differ`}
      note={
        <>
          <Term id="modelWeight">Weight</Term> of people minus weight of {judge.name}, factor by factor, on the{' '}
          {countOf(pairs, 'pair')} on which they differ; 95% intervals by prompts, filled where they leave out 0.
        </>
      }
      names={{ row: 'Factor', mark: '', value: 'Weight' }}
      rows={shown}
      series={[{ id: 'weight', name: '', style: judge.style }]}
      format={formatGap}
      less={`${judge.name} takes more`}
      more="people take more"
      foot={foot}
    />
  )
}

type UnexplainedPairsProps = {
  readonly pairs: readonly UnexplainedPair[]
  readonly base: string
  readonly judge: string
}

/** Pairs on which the factors point the judge's way: what people saw there, no factor measures yet. */
function UnexplainedPairs({ pairs, base, judge }: UnexplainedPairsProps) {
  if (pairs.length === 0) return null
  return (
    <div className="mt-4 border-t pt-3">
      <h3 className="font-medium">Where new factors are to be found</h3>
      <p className="mb-2 text-muted text-sm">
        The {countOf(pairs.length, 'pair')} whose choice by people the factors expected least: what people saw there
        that {judge} did not, no factor measures yet.
      </p>
      <ol className="grid grid-cols-[repeat(auto-fill,minmax(128px,1fr))] gap-x-4 gap-y-1 text-sm">
        {pairs.map(({ pair, chance }) => (
          <li key={pair}>
            <Link href={`${base}/pairs/${pair + 1}`} className="underline decoration-line-strong">
              Pair {formatCount(pair + 1)}
            </Link>{' '}
            <span className="text-muted text-xs" title="Chance that the factors gave people’s choice">
              {formatShare(chance)}
            </span>
          </li>
        ))}
      </ol>
    </div>
  )
}
