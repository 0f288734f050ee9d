import { FollowPanel } from '@/components/experiment/follow-panel'
import type { ExperimentView } from '@/lib/improve/experiments/experiment-view'
import { loadEndpointChoices } from '@/lib/runs/load-run-form'
import { keepJudgeAction, repeatExperimentAction } from './actions'

const ACTIONS = { keep: keepJudgeAction, repeat: repeatExperimentAction }

/** What can be done with a result; the endpoints are asked for their models meanwhile. */
export async function Follow({ experiment }: { readonly experiment: ExperimentView }) {
  if (!experiment.result) return null
  const endpoints = experiment.plan.kind === 'raters' ? [] : await loadEndpointChoices()
  return <FollowPanel experiment={experiment} result={experiment.result} endpoints={endpoints} actions={ACTIONS} />
}
