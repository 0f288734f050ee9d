'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Card, CardHeader } from '@/components/ui/card'
import { Form, InputField } from '@/components/ui/field'
import { Link } from '@/components/ui/link'
import { useSubmit } from '@/components/ui/use-submit'
import type { ActionResult } from '@/lib/action'
import type { RunForm as Choices } from '@/lib/protocol/run-form'
import type { RunRequest } from '@/lib/runs/create-run'
import { countOf, formatCount, formatScore } from '@/lib/words/format'
import { aboutCalls, firstDraft, groupsFor, groupsOf, halfWidthOf, type RunDraft, requestOf } from './run-draft'
import { RunFormFactors } from './run-form-factors'
import { RunFormModel } from './run-form-model'
import { RunFormMore } from './run-form-more'
import { GROUP_NAMES, KIND_NOTES } from './run-words'

type RunFormProps = {
  readonly form: Choices
  /** A factor that was chosen on the way here. */
  readonly factor: string | null
  readonly onCreate: (request: RunRequest) => Promise<ActionResult<string>>
}

/** Half widths of an interval that people ask for. */
const WIDTHS = [0.1, 0.05, 0.02] as const

/** What a run is to do. Nothing but a trial of the first few is asked before a person has seen its estimate. */
export function RunForm({ form, factor, onCreate }: RunFormProps) {
  const router = useRouter()
  const [draft, setDraft] = useState(() => firstDraft(form, factor))
  const { busy, error, submit } = useSubmit()
  const change = (changed: Partial<RunDraft>) => setDraft((before) => ({ ...before, ...changed }))
  const model = form.endpoints
    .find(({ name }) => name === draft.endpoint)
    ?.models.find(({ name }) => name === draft.model)
  const noun = GROUP_NAMES[form.kind]
  const halfWidth = halfWidthOf(form, draft)
  const calls = aboutCalls(form, draft)

  async function create(): Promise<void> {
    const result = await submit(onCreate(requestOf(form, draft, model?.hasPrice === true)))
    if (result.ok) router.push(`/datasets/${form.dataset.id}/runs/${result.value}`)
  }
  return (
    <Form className="grid gap-4" onSubmit={() => void create()}>
      <p className="max-w-[88ch] text-muted">{KIND_NOTES[form.kind]}</p>
      <RunFormModel form={form} draft={draft} change={change} />
      <RunFormFactors form={form} draft={draft} change={change} />
      <Card aria-labelledby="scope-title">
        <CardHeader id="scope-title" title="How many" />
        <div className="grid gap-4 sm:grid-cols-2">
          <InputField
            id="run-sample"
            label={`A random sample of ${noun}s`}
            hint={`Empty: all ${formatCount(form.groups)}. A larger sample later holds this one, and its answers are not paid again.`}
            type="number"
            min="1"
            max={form.groups}
            placeholder={`all ${form.groups}`}
            value={draft.sample}
            onChange={(text) => change({ sample: text })}
          />
          <InputField
            id="run-budget"
            label={`Budget, ${model?.hasPrice ? 'US dollars' : 'tokens'}`}
            hint={
              model?.hasPrice
                ? 'The run waits before it uses more. Empty: no limit.'
                : 'The price of this model is not known, so tokens are limited. Empty: no limit.'
            }
            type="number"
            min="0"
            step="any"
            placeholder="no limit"
            value={draft.budget}
            onChange={(text) => change({ budget: text })}
          />
        </div>
        <div className="mt-3 flex flex-wrap items-center gap-2 text-sm">
          <span className="text-muted">For an interval of about</span>
          {WIDTHS.map((width) => {
            const groups = groupsFor(form, width)
            if (groups === null) return null
            return (
              <Button key={width} size="sm" onClick={() => change({ sample: String(groups) })}>
                ±{formatScore(width)}: {countOf(groups, noun)}
              </Button>
            )
          })}
          <Button size="sm" onClick={() => change({ sample: '' })}>
            all {countOf(form.groups, noun)}
          </Button>
        </div>
        <p className="mt-3 text-sm" aria-live="polite">
          {countOf(groupsOf(form, draft), noun)}
          {halfWidth !== null && `: a score near 0 will have an interval of about ±${formatScore(halfWidth)}`}
          {calls > 0 && ` · about ${countOf(calls, 'call')}`}
        </p>
      </Card>
      <RunFormMore form={form} draft={draft} change={change} canBatch={model?.batch === true} />
      {error && (
        <p role="alert" className="whitespace-pre-line text-bad">
          {error}
        </p>
      )}
      <div className="flex flex-wrap items-center gap-3">
        <Button
          type="submit"
          variant="primary"
          size="lg"
          disabled={busy || draft.chosen.length === 0 || draft.model === ''}
        >
          Try the first five and estimate
        </Button>
        <Button asChild variant="ghost" size="lg">
          <Link href={`/datasets/${form.dataset.id}/runs`}>Cancel</Link>
        </Button>
      </div>
    </Form>
  )
}
