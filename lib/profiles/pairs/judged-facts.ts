import type { FactStep } from '@/lib/db/runs/run-answer'

/** One fact that a response states; a verdict is `null` where the model was not asked or could not be read. */
export type JudgedFact = { readonly fact: string; readonly supported: boolean | null; readonly onFocus: boolean | null }
export type JudgedFacts = { readonly model: string; readonly facts: readonly JudgedFact[] }

/** The facts of one response with the verdicts on them, from the latest run of each model that split it into facts. */
export function judgedFacts(steps: readonly FactStep[], response: number): readonly JudgedFacts[] {
  const runs = Map.groupBy(
    steps.filter((step) => step.response === response),
    ({ runId }) => runId,
  )
  const found = new Map<string, JudgedFacts>()
  for (const run of runs.values()) {
    const answerTo = (kind: FactStep['kind']) => run.find((step) => step.kind === kind)?.value
    const split = answerTo('extract')
    const model = run[0]?.model
    if (!split || !('facts' in split) || model === undefined || found.has(model)) continue
    const { facts } = split
    const [supported, onFocus] = (['verify', 'focus'] as const).map((kind) => {
      const answer = answerTo(kind)
      // Verdicts on another list of facts say nothing about these.
      return answer && 'flags' in answer && answer.flags.length === facts.length ? answer.flags : []
    })
    found.set(model, {
      model,
      facts: facts.map((fact, at) => ({ fact, supported: supported?.[at] ?? null, onFocus: onFocus?.[at] ?? null })),
    })
  }
  return [...found.values()]
}
