import type { RunRow } from '@/lib/db/runs/run'
import { readStage } from '@/lib/db/runs/run-call'
import { isWeighed } from '@/lib/protocol/compose-request'
import type { FactorDetails } from '@/lib/protocol/factor-details'
import { type JudgedFactor, questionFactor } from '@/lib/protocol/judged-factor'
import type { Template } from '@/lib/protocol/template'
import { agreeOnValues } from '@/lib/statistics/value-agreement'

/** What a run found out about one factor: a value for each response it was asked about. */
export type Derived = {
  readonly factor: JudgedFactor
  readonly templates: readonly Template[]
  /** One value a response of the dataset; NaN where there is none. */
  readonly values: Float32Array
  /** Responses about which an answer came, readable or not. */
  readonly answered: ReadonlySet<number>
  readonly asked: number
  readonly unreadable: number
  readonly repeated: FactorDetails['repeated']
}

/** The ratings that a run's question got. */
export async function deriveQuestion(
  run: RunRow,
  stage: number,
  template: Template,
  responses: number,
): Promise<Derived> {
  const empty = () => new Float32Array(responses).fill(Number.NaN)
  const [values, again] = [empty(), empty()]
  const answered = new Set<number>()
  let asked = 0
  let unreadable = 0
  for await (const calls of readStage(run.id, stage))
    for (const { target, variant, state, value } of calls) {
      if (variant === 0) asked++
      if (variant === 0 && state !== 'failed' && state !== 'skipped') answered.add(target)
      if (variant === 0 && state === 'unreadable') unreadable++
      if (value && 'number' in value) (variant === 0 ? values : again)[target] = value.number
    }
  const repeated = run.plan.repeated > 0 ? agreeOnValues(values, again) : null
  return {
    factor: questionFactor(template, isWeighed(template, run.plan)),
    templates: [template],
    values,
    answered,
    asked,
    unreadable,
    repeated: repeated && { ...repeated, interval: repeated.interval && [...repeated.interval] },
  }
}
