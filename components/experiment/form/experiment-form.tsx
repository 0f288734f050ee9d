'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import {
  type ExperimentDraft,
  type ExperimentLead,
  firstDraft,
  questionOf,
  requestOf,
} from '@/components/experiment/experiment-draft'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Form } from '@/components/ui/field'
import { Link } from '@/components/ui/link'
import { useSubmit } from '@/components/ui/use-submit'
import type { ActionResult } from '@/lib/action'
import type { ExperimentInput } from '@/lib/experiments/experiment-request'
import type { ExperimentOutlook } from '@/lib/experiments/plan-experiment'
import type { ExperimentForm as Choices } from '@/lib/improve/experiments/experiment-view'
import { EXPERIMENT_KINDS } from '@/lib/improve/experiments/plan'
import { EXPERIMENT_KIND_WORDS } from '@/lib/words/experiments/experiment-words'
import { FormArms } from './form-arms'
import { FormModel } from './form-model'
import { FormMore } from './form-more'
import { FormRaters } from './form-raters'
import { FormScope } from './form-scope'
import { NoEndpoint } from './no-endpoint'
import { useOutlook } from './use-outlook'

type ExperimentFormProps = {
  readonly form: Choices
  readonly lead: ExperimentLead
  readonly onPlan: (request: ExperimentInput) => Promise<ActionResult<ExperimentOutlook>>
  readonly onCreate: (request: ExperimentInput) => Promise<ActionResult<string>>
}

/** What an experiment is to do. Nothing but a trial of the first few calls is asked before a person has seen its estimate. */
export function ExperimentForm({ form, lead, onPlan, onCreate }: ExperimentFormProps) {
  const { kind, dataset, endpoints, raters, refused } = form
  const lack =
    kind === 'raters' && raters.length < 2
      ? 'It takes two models that judged these pairs; a run under “Models” or an import brings them.'
      : refused
  return (
    <div className="grid gap-4">
      <KindChoice {...{ form, lead }} />
      {lack ? (
        <Alert tone="warn" title="No experiment can be made here.">
          {lack}
        </Alert>
      ) : kind !== 'raters' && endpoints.length === 0 ? (
        <NoEndpoint />
      ) : (
        <Fields key={kind} {...{ form, lead, onPlan, onCreate }} datasetId={dataset.id} />
      )}
    </div>
  )
}

function KindChoice({ form: { kind, dataset }, lead }: Pick<ExperimentFormProps, 'form' | 'lead'>) {
  const query = (other: string) =>
    new URLSearchParams({ kind: other, ...(lead.model ? { model: lead.model } : {}) }).toString()
  return (
    <div className="grid gap-3">
      <nav aria-label="Kind of experiment" className="flex flex-wrap gap-2">
        {EXPERIMENT_KINDS.map((other) => (
          <Link
            key={other}
            href={`/datasets/${dataset.id}/experiments/new?${query(other)}`}
            {...(other === kind ? { 'aria-current': 'true' as const } : {})}
            className="inline-flex min-h-8 items-center rounded-full border border-line-strong bg-surface px-3 hover:bg-sunken aria-[current=true]:border-ink aria-[current=true]:bg-ink aria-[current=true]:text-on-ink"
          >
            {EXPERIMENT_KIND_WORDS[other].name}
          </Link>
        ))}
      </nav>
      <p className="max-w-[88ch] text-muted">{EXPERIMENT_KIND_WORDS[kind].note}</p>
    </div>
  )
}

function Fields({ form, lead, onPlan, onCreate, datasetId }: ExperimentFormProps & { readonly datasetId: number }) {
  const router = useRouter()
  const { kind } = form
  const [draft, setDraft] = useState(() => firstDraft(form, lead))
  const { busy, error, submit } = useSubmit()
  const change = (changed: Partial<ExperimentDraft>) =>
    setDraft((before) => {
      const after = { ...before, ...changed }
      return after.isAsked || after.model === before.model
        ? after
        : { ...after, question: questionOf(kind, after.model, lead) }
    })
  const model = form.endpoints
    .find(({ name }) => name === draft.endpoint)
    ?.models.find(({ name }) => name === draft.model)
  const hasPrice = model?.hasPrice === true
  const request = requestOf(form, draft, hasPrice)
  const { outlook, problem } = useOutlook(request, onPlan)
  async function create(): Promise<void> {
    const result = await submit(onCreate(request))
    if (result.ok) router.push(`/datasets/${datasetId}/experiments/${result.value}`)
  }
  const isRaters = kind === 'raters'
  const isEmpty = isRaters ? draft.raters.length === 0 : draft.arms.length === 0 || draft.model.trim() === ''
  return (
    <Form className="grid gap-4" onSubmit={() => void create()}>
      <FormModel {...{ form, lead, draft, change }} />
      {isRaters ? <FormRaters {...{ form, draft, change }} /> : <FormArms {...{ form, draft, change }} />}
      <FormScope {...{ form, draft, change, hasPrice, outlook, problem }} />
      <FormMore {...{ form, draft, change }} canBatch={model?.batch === true} />
      {error && (
        <p role="alert" className="whitespace-pre-line text-bad">
          {error}
        </p>
      )}
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" variant="primary" size="lg" disabled={busy || isEmpty}>
          {isRaters ? 'Compare them' : 'Try the first few calls and estimate'}
        </Button>
        <Button asChild variant="ghost" size="lg">
          <Link href={`/datasets/${datasetId}/experiments`}>Cancel</Link>
        </Button>
      </div>
    </Form>
  )
}
