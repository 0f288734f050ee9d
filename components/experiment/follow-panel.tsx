'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useState } from 'react'
import { announce, announceResult } from '@/components/ui/announce'
import { Button } from '@/components/ui/button'
import { Card, CardHeader } from '@/components/ui/card'
import { Form } from '@/components/ui/field'
import { Link } from '@/components/ui/link'
import { useSubmit } from '@/components/ui/use-submit'
import type { ActionResult } from '@/lib/action'
import type { ExperimentView } from '@/lib/improve/experiments/experiment-view'
import type { Served } from '@/lib/improve/experiments/plan'
import type { ExperimentResult } from '@/lib/improve/experiments/result'
import type { EndpointChoice } from '@/lib/protocol/run-form'
import { armName, plannedArm } from './arm-facts'
import { ServedFields } from './served-fields'

export type FollowActions = {
  readonly keep: (request: {
    readonly id: string
    readonly arm: string
  }) => Promise<ActionResult<{ readonly key: string; readonly version: number; readonly isNew: boolean }>>
  readonly repeat: (request: { readonly id: string; readonly served: Served }) => Promise<ActionResult<string>>
}

type FollowPanelProps = {
  readonly experiment: ExperimentView
  readonly result: ExperimentResult
  readonly endpoints: readonly EndpointChoice[]
  readonly actions: FollowActions
}

/** Arms whose instruction a judge can be given. */
const canKeep = (arm: string): boolean => arm !== 'J0' && arm !== 'JE'

/** The builder, for a writer with its revisions as the source, where the judge outside the loop agrees. */
const trainingHref = ({ id, dataset, plan }: ExperimentView): string =>
  `/datasets/${dataset.id}/improve/training${
    plan.kind === 'writer' ? `?source=experiment:${id}:revisions${plan.outside ? '::outside' : ''}` : ''
  }`

/** What can be done with what came out. */
export function FollowPanel({ experiment, result, endpoints, actions }: FollowPanelProps) {
  const { id, dataset, plan } = experiment
  const router = useRouter()
  const { busy, submit } = useSubmit()
  const planned = plannedArm(result)
  const base = `/datasets/${dataset.id}`
  async function keep(arm: string): Promise<void> {
    const kept = await submit(actions.keep({ id, arm }))
    announceResult(kept)
    if (!kept.ok) return
    void announce('success', kept.value.isNew ? `Kept as version ${kept.value.version}` : 'It was kept before')
    router.push(`/templates/${kept.value.key}?version=${kept.value.version}`)
  }
  return (
    <Card aria-labelledby="follow-title">
      <CardHeader id="follow-title" title="What to do with it" />
      <ul className="grid gap-x-6 gap-y-5 sm:grid-cols-2 xl:grid-cols-4">
        {plan.kind === 'judge' && planned && canKeep(planned.arm) && (
          <Follow
            title="Keep this judge"
            action={
              <Button
                variant={planned.verdict === 'improved' ? 'primary' : 'outline'}
                disabled={busy}
                onClick={() => void keep(planned.arm)}
              >
                Keep “{armName(planned)}”
              </Button>
            }
          >
            Its instruction becomes a new version of the verdict template, with what was found here as its evidence
            {planned.verdict !== 'improved' && ': that no improvement was shown is part of it'}.
          </Follow>
        )}
        {plan.kind !== 'raters' && (
          <Follow
            title="Make a training file"
            action={<LinkButton href={trainingHref(experiment)}>Build the file</LinkButton>}
          >
            {plan.kind === 'writer'
              ? 'Revisions against first answers, and the writer’s own verdicts, as chosen and rejected.'
              : 'Verdicts and people’s choices as chosen and rejected.'}{' '}
            No prompt of the test part gets into it.
          </Follow>
        )}
        <Follow
          title="Put it into a report"
          action={<LinkButton href={`${base}/reports/new?experiment=${id}`}>Write the report</LinkButton>}
        >
          A frozen copy with a link: the verdicts with their controls, and what moved.
        </Follow>
        {plan.kind !== 'raters' && endpoints.length > 0 && (
          <Repeat experiment={experiment} endpoints={endpoints} onRepeat={actions.repeat} />
        )}
      </ul>
    </Card>
  )
}

const LinkButton = ({ href, children }: { readonly href: string; readonly children: string }) => (
  <Button asChild>
    <Link href={href}>{children}</Link>
  </Button>
)

type FollowProps = { readonly title: string; readonly action: ReactNode; readonly children: ReactNode }

function Follow({ title, action, children }: FollowProps) {
  return (
    <li className="grid content-start gap-1.5">
      <h3 className="font-semibold text-sm">{title}</h3>
      <p className="text-muted text-sm">{children}</p>
      <div className="mt-1">{action}</div>
    </li>
  )
}

type RepeatProps = Pick<FollowPanelProps, 'experiment' | 'endpoints'> & { readonly onRepeat: FollowActions['repeat'] }

/** The same experiment with another model: two models, or one before and after training. */
function Repeat({ experiment: { id, dataset, plan }, endpoints, onRepeat }: RepeatProps) {
  const router = useRouter()
  const { busy, submit } = useSubmit()
  const [served, setServed] = useState({ endpoint: plan.served?.endpoint ?? endpoints[0]?.name ?? '', model: '' })
  async function repeat(): Promise<void> {
    const made = await submit(onRepeat({ id, served }))
    announceResult(made)
    if (made.ok) router.push(`/datasets/${dataset.id}/experiments/${made.value}`)
  }
  return (
    <li className="grid content-start gap-1.5">
      <h3 className="font-semibold text-sm">Compare another model</h3>
      <p className="text-muted text-sm">
        The same prompts and the same instruction, such as of the model once it is trained. It is another look at the
        test part.
      </p>
      <details className="mt-1">
        <summary className="inline-flex h-8 cursor-pointer items-center rounded-control border border-line-strong px-3 font-medium hover:bg-sunken">
          Choose the model
        </summary>
        <Form className="mt-3 grid gap-3" onSubmit={() => void repeat()}>
          <ServedFields id="again" endpoints={endpoints} served={served} onChange={setServed} />
          <Button type="submit" className="justify-self-start" disabled={busy || served.model === ''}>
            Try the first few calls and estimate
          </Button>
        </Form>
      </details>
    </li>
  )
}
