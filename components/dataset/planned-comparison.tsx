'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Term } from '@/components/profile/term'
import { announceResult } from '@/components/ui/announce'
import { Button } from '@/components/ui/button'
import { Card, CardHeader } from '@/components/ui/card'
import { Field, InputField, Select } from '@/components/ui/field'
import { useSubmit } from '@/components/ui/use-submit'
import type { ActionResult } from '@/lib/action'
import type { DatasetView } from '@/lib/datasets/load-dataset'
import type { Pin } from '@/lib/datasets/pin-comparison'
import { pinnedWords } from '@/lib/profile/findings/planned'

type PlannedComparisonProps = {
  readonly dataset: Pick<DatasetView, 'id' | 'planned' | 'models' | 'factors'>
  readonly onPin: (pin: Pin) => Promise<ActionResult<void>>
  readonly onUnpin: (id: number) => Promise<ActionResult<void>>
}

/** One model on one factor, named on a page that shows no numbers. */
export function PlannedComparison({ dataset, onPin, onUnpin }: PlannedComparisonProps) {
  const { id, planned, models, factors } = dataset
  const router = useRouter()
  const { busy, error, submit } = useSubmit()
  const [model, setModel] = useState(models[0] ?? '')
  const [factor, setFactor] = useState(factors[0]?.id ?? '')
  const labelOf = (key: string) => factors.find((each) => each.id === key)?.label ?? key
  async function send(work: Promise<ActionResult<void>>, done: string) {
    announceResult(await submit(work), done)
    router.refresh()
  }
  return (
    <Card aria-labelledby="planned-title">
      <CardHeader
        id="planned-title"
        title="Planned comparison"
        note={
          <>
            A <Term id="plannedComparison">comparison that is pinned</Term> before looking at any number is judged by
            its own p, and not corrected for everything else. The time of the pin is shown with it.
          </>
        }
      />
      {planned ? (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <p>
            <strong className="font-semibold">{planned.model}</strong> on{' '}
            <strong className="font-semibold">{labelOf(planned.factor)}</strong>, pinned {pinnedWords(planned)}.
          </p>
          <Button size="sm" disabled={busy} onClick={() => send(onUnpin(id), 'Unpinned')}>
            Unpin
          </Button>
        </div>
      ) : factors.length === 0 ? (
        <p className="text-muted">It can be pinned as soon as the first factor is measured.</p>
      ) : (
        <form
          className="grid items-end gap-4 sm:grid-cols-[1fr_1fr_auto]"
          onSubmit={(event) => {
            event.preventDefault()
            void send(onPin({ id, model, factor }), 'Pinned')
          }}
        >
          <InputField
            id="planned-model"
            label="Model, also one that has not judged yet"
            list="planned-models"
            required
            maxLength={200}
            value={model}
            error={error}
            onChange={setModel}
          />
          <datalist id="planned-models">
            {models.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
          <Field id="planned-factor" label="Factor">
            {(ids) => (
              <Select {...ids} value={factor} onChange={({ target }) => setFactor(target.value)}>
                {factors.map(({ id: key, label }) => (
                  <option key={key} value={key}>
                    {label}
                  </option>
                ))}
              </Select>
            )}
          </Field>
          <Button type="submit" disabled={busy}>
            Pin
          </Button>
        </form>
      )}
    </Card>
  )
}
