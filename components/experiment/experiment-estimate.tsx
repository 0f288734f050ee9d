'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Term } from '@/components/profile/term'
import { formatDollars } from '@/components/run/run-words'
import { announceResult } from '@/components/ui/announce'
import { Button } from '@/components/ui/button'
import { Card, CardHeader } from '@/components/ui/card'
import { Form, Input } from '@/components/ui/field'
import { useSubmit } from '@/components/ui/use-submit'
import type { ExperimentView } from '@/lib/improve/experiments/experiment-view'
import { leastWords } from '@/lib/words/experiments/arm-verdict-words'
import { countOf, formatCount, formatDuration } from '@/lib/words/format'
import type { ExperimentActions } from './experiment-actions'

type ExperimentEstimateProps = {
  readonly experiment: ExperimentView
  readonly actions: Pick<ExperimentActions, 'start' | 'resume'>
  /** It waits with what it may use. */
  readonly isWaiting: boolean
}

/** Two digits: an estimate knows no more. */
const rounded = (value: number): string => formatCount(Number(value.toPrecision(2)))

/** What was judged from the trial, as the page says it. */
function factsOf(estimate: NonNullable<ExperimentView['estimate']>, concurrency: number) {
  return [
    ['Calls', formatCount(estimate.calls), 'all arms, all parts'],
    ['Tokens', rounded(estimate.tokens), 'in and out'],
    [
      'Cost',
      estimate.dollars === null ? 'unknown' : formatDollars(estimate.dollars),
      estimate.dollars === null ? 'set the price of this model in the settings' : 'about',
    ],
    ['Time', formatDuration(estimate.seconds), `at ${countOf(concurrency, 'call')} at once`],
  ] as const
}

/** What the whole will take, what it can show, and what it may use. */
export function ExperimentEstimate({ experiment, actions, isWaiting }: ExperimentEstimateProps) {
  const { estimate, foresight, plan, sizes, status, validation } = experiment
  if (!estimate && !isWaiting) return null
  const facts = estimate ? factsOf(estimate, plan.concurrency) : []
  return (
    <Card aria-labelledby="estimate-title">
      <CardHeader
        id="estimate-title"
        title={status === 'ready' ? 'What it will take' : 'What it was to take'}
        note={
          <>
            {estimate && 'From the first few calls. '}
            {(validation?.smallest ?? null) === null && (
              <>
                With {countOf(sizes.test.prompts, 'test prompt')}{' '}
                <Term id="smallestChange">the smallest change that would show</Term> is about{' '}
                {leastWords(plan.outcome, foresight[plan.outcome])}.
              </>
            )}
          </>
        }
      />
      <dl className="grid grid-cols-2 gap-x-6 gap-y-3 lg:grid-cols-4">
        {facts.map(([label, value, note]) => (
          <div key={label}>
            <dt className="font-medium text-sm">{label}</dt>
            <dd>
              <span className="text-lg tabular-nums">{value}</span>
              <p className="text-muted text-xs">{note}</p>
            </dd>
          </div>
        ))}
      </dl>
      {isWaiting && <Budget experiment={experiment} actions={actions} />}
    </Card>
  )
}

function Budget({ experiment, actions }: Omit<ExperimentEstimateProps, 'isWaiting'>) {
  const { id, plan, used, status } = experiment
  const router = useRouter()
  const unit = plan.budget?.unit ?? (used.dollars === null ? 'tokens' : 'usd')
  const [amount, setAmount] = useState(plan.budget ? String(plan.budget.amount) : '')
  const [concurrency, setConcurrency] = useState(String(plan.concurrency))
  const { busy, submit } = useSubmit()
  const go = status === 'ready' ? actions.start : actions.resume
  async function goOn(): Promise<void> {
    const budget = amount.trim() === '' ? null : { unit, amount: Number(amount) }
    announceResult(await submit(go({ id, budget, concurrency: Number(concurrency) })))
    router.refresh()
  }
  return (
    <Form className="mt-4 flex flex-wrap items-end gap-3" onSubmit={() => void goOn()}>
      <label htmlFor="experiment-budget-left" className="grid gap-1 text-sm">
        <span className="font-medium">Budget of the whole, {unit === 'usd' ? 'US dollars' : 'tokens'}</span>
        <Input
          id="experiment-budget-left"
          className="max-w-48"
          inputMode="decimal"
          placeholder="no limit"
          value={amount}
          onChange={({ target }) => setAmount(target.value)}
        />
      </label>
      <label htmlFor="experiment-concurrency-now" className="grid gap-1 text-sm">
        <span className="font-medium">Calls at once</span>
        <Input
          id="experiment-concurrency-now"
          className="w-28"
          inputMode="numeric"
          value={concurrency}
          onChange={({ target }) => setConcurrency(target.value)}
        />
      </label>
      <Button type="submit" disabled={busy}>
        {status === 'ready' ? 'Start with these' : 'Go on with these'}
      </Button>
    </Form>
  )
}
