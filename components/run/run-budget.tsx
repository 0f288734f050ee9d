'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { announceResult } from '@/components/ui/announce'
import { Button } from '@/components/ui/button'
import { Form, Input } from '@/components/ui/field'
import { useSubmit } from '@/components/ui/use-submit'
import type { RunView } from '@/lib/protocol/run-view'
import type { RunActions } from './run-controls'

type RunBudgetProps = { readonly run: RunView; readonly start: RunActions['start'] }

/** Changes what a waiting run may use, and goes on with it. */
export function RunBudget({ run, start }: RunBudgetProps) {
  const router = useRouter()
  const unit = run.budget?.unit ?? (run.cost === null ? 'tokens' : 'usd')
  const [amount, setAmount] = useState(run.budget ? String(run.budget.amount) : '')
  const [concurrency, setConcurrency] = useState(String(run.concurrency))
  const { busy, submit } = useSubmit()
  async function goOn(): Promise<void> {
    const budget = amount.trim() === '' ? null : { unit, amount: Number(amount) }
    announceResult(await submit(start({ id: run.id, budget, concurrency: Number(concurrency) })))
    router.refresh()
  }
  return (
    <Form className="flex flex-wrap items-end gap-3" onSubmit={() => void goOn()}>
      <label htmlFor="change-budget" className="grid gap-1 text-sm">
        <span className="font-medium">Budget, {unit === 'usd' ? 'US dollars' : 'tokens'}</span>
        <Input
          id="change-budget"
          className="w-36"
          inputMode="decimal"
          placeholder="no limit"
          value={amount}
          onChange={(event) => setAmount(event.target.value)}
        />
      </label>
      <label htmlFor="change-concurrency" className="grid gap-1 text-sm">
        <span className="font-medium">Calls at once</span>
        <Input
          id="change-concurrency"
          className="w-28"
          inputMode="numeric"
          value={concurrency}
          onChange={(event) => setConcurrency(event.target.value)}
        />
      </label>
      <Button type="submit" disabled={busy}>
        {run.status === 'ready' ? 'Start with these' : 'Go on with these'}
      </Button>
    </Form>
  )
}
