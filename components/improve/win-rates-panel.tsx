'use client'

import { useQueryStates } from 'nuqs'
import { useTransition } from 'react'
import { Term } from '@/components/profile/term'
import { Alert } from '@/components/ui/alert'
import { Card, CardHeader } from '@/components/ui/card'
import { ChooseOne } from '@/components/ui/choose/choose-one'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import type { ActionResult } from '@/lib/action'
import { savesLabels } from '@/lib/improve/win-rates/saves-labels'
import type { WinRates } from '@/lib/improve/win-rates/win-rates'
import type { WinRatesView } from '@/lib/improvements/load-win-rates'
import { countOf, formatInterval, formatShare } from '@/lib/words/format'
import { drawSentences, winRateSentence } from '@/lib/words/win-rate-words'
import { LabelDraws } from './label-draws'
import { WinRateChart } from './win-rate-chart'
import { winRateParsers } from './win-rate-parsers'
import { WinRateTable } from './win-rate-table'

type WinRatesPanelProps = WinRatesView & {
  readonly onDraw: (request: { readonly datasetId: number; readonly prompts: number }) => Promise<ActionResult<string>>
}

/** How often people prefer each author: by labels, by a judge, and by both together where prompts were drawn. */
export function WinRatesPanel({ onDraw, ...view }: WinRatesPanelProps) {
  const { datasetId, rates, judge, judges, draws, free } = view
  const [isPending, startTransition] = useTransition()
  const [, setQuery] = useQueryStates(winRateParsers, { history: 'push', shallow: false, startTransition })
  if (!rates)
    return (
      <EmptyState title="Nobody wins here: the responses have no authors">
        Files that say who wrote each response, such as the columns author_a and author_b of Proclivity’s own format,
        show here how often people prefer each of them.
      </EmptyState>
    )
  return (
    <div className={`grid gap-4 ${isPending ? 'opacity-60 transition-opacity' : ''}`} aria-busy={isPending}>
      <Card aria-labelledby="win-rates-finding">
        <CardHeader
          id="win-rates-finding"
          title="How often people prefer each author"
          note={
            <>
              Labels are dear and verdicts cheap. <Term id="predictionPowered">Both together</Term> say what people
              prefer more exactly than labels alone, and without the judge’s errors, where the labelled prompts were{' '}
              <Term id="labelDraw">drawn at random</Term>.
            </>
          }
          actions={
            judge && (
              <ChooseOne
                label="Judge"
                options={judges.map(({ id, name }) => ({ id, label: name }))}
                chosen={judge.id}
                onChange={(id) => setQuery({ judge: id })}
              />
            )
          }
        />
        <Finding rates={rates} judge={judge?.name ?? null} />
      </Card>
      {!judge && (
        <Alert title="No model has judged these pairs" tone="warn">
          Labels stand alone without one.{' '}
          <Link href={`/datasets/${datasetId}/runs/new`}>Let a model judge the pairs</Link>, or import verdicts.
        </Alert>
      )}
      {(rates.labelled > 0 || judge) && (
        <>
          <WinRateChart
            tests={rates.tests}
            authors={rates.authors}
            judge={judge?.name ?? null}
            isPowered={isPowered(rates, judge)}
          />
          <WinRateTable rates={rates} judge={judge?.name ?? null} />
        </>
      )}
      {rates.source !== 'complete' && <LabelDraws datasetId={datasetId} draws={draws} free={free} onDraw={onDraw} />}
    </div>
  )
}

const isPowered = ({ source }: WinRates, judge: WinRatesView['judge']): boolean => source === 'drawn' && judge !== null

function Finding({ rates, judge }: { readonly rates: WinRates; readonly judge: string | null }) {
  const { authors, accuracy, pairs, prompts } = rates
  const best = authors.find(({ powered }) => powered?.lack === null)
  const powered = best?.powered
  return (
    <div className="grid gap-2">
      {best && powered?.lack === null && judge !== null && (
        <p className="max-w-[88ch] text-pretty text-lg">
          {winRateSentence({
            ...powered,
            author: best.author,
            labels: best.labels.n,
            saves: savesLabels(powered.worth, accuracy),
            accuracy: accuracy?.value ?? null,
            judge,
          })}
        </p>
      )}
      <p className="max-w-[88ch] text-muted text-sm">
        {countOf(pairs, 'pair')} of {countOf(prompts, 'prompt')} in which two authors meet.{' '}
        {drawSentences(rates).join(' ')}
        {judge !== null && accuracy !== null && accuracy.value !== null && (
          <>
            {' '}
            {judge} <Term id="agreementWithoutTies">chose as people did</Term> on {formatShare(accuracy.value)}{' '}
            {formatInterval(accuracy, formatShare)} of the {countOf(accuracy.n, 'labelled pair')} both decided.
          </>
        )}
      </p>
    </div>
  )
}
