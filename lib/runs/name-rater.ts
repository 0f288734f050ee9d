import { listRaters } from '@/lib/db/rater'
import { listRuns } from '@/lib/db/runs/run'
import type { RunKind } from '@/lib/protocol/run-plan'
import { isRated, type Template } from '@/lib/protocol/template'

type Judging = {
  readonly datasetId: number
  readonly kind: RunKind
  readonly endpoint: string
  readonly model: string
  readonly ratesPairs: boolean
}

/**
 * The rater a run makes: named after its model, apart from raters that a file brought and from those of another question.
 * A run that asks the same continues the same rater. `null`: the run makes none.
 */
export async function nameRater(judging: Judging, templates: readonly Template[]): Promise<string | null> {
  const { datasetId, kind, endpoint, model, ratesPairs } = judging
  if (kind === 'factors' && !ratesPairs) return null
  const asked = questionsOf(templates)
  const runs = (await listRuns(datasetId)).filter(({ plan }) => plan.rater !== null && plan.kind === kind)
  const same = runs.find(
    (run) => run.endpoint === endpoint && run.model === model && questionsOf(run.plan.templates) === asked,
  )
  if (same) return same.plan.rater
  const setting = kind === 'generation' ? 'generation' : 'discrimination'
  const taken = new Set([
    ...(await listRaters(datasetId)).filter((rater) => rater.setting === setting).map(({ name }) => name),
    ...runs.flatMap(({ plan }) => plan.rater ?? []),
  ])
  const how = kind === 'factors' ? 'ratings' : (templates[0]?.label.toLowerCase() ?? '')
  const wished = [model, `${model} (${how})`]
  for (let number = 2; ; number++) {
    const free = wished.find((name) => !taken.has(name))
    if (free) return free
    wished.push(`${model} (${how} ${number})`)
  }
}

/** The questions that a rater's choices rest on: of several factors those that say what is better. */
function questionsOf(templates: readonly Template[]): string {
  const rated = templates.filter(isRated)
  return (rated.length > 0 ? rated : templates).map(({ key, version }) => `${key} ${version}`).join()
}
