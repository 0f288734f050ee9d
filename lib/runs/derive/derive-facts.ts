import { type FactorColumn, loadColumn } from '@/lib/db/measurement'
import type { RunRow } from '@/lib/db/runs/run'
import { readStage } from '@/lib/db/runs/run-call'
import { factorById } from '@/lib/factors/registry'
import { factFactors, measureFacts, type Tally } from '@/lib/protocol/judged-factor'
import type { TemplateKind } from '@/lib/protocol/template'
import type { Derived } from './derive-question'

type Step = {
  readonly yes: Map<number, number>
  readonly of: Map<number, number>
  readonly asked: number
  readonly unreadable: number
}
const NOTHING: Step = { yes: new Map(), of: new Map(), asked: 0, unreadable: 0 }

/** Makes the factors of atomic facts from the answers to their steps. */
export async function deriveFacts(run: RunRow, responses: number): Promise<readonly Derived[]> {
  const [extract, verify, focus, cover] = [
    await readStep(run, 'extract'),
    await readStep(run, 'verify'),
    await readStep(run, 'focus'),
    await readStep(run, 'cover'),
  ]
  const words = await loadWords(run.datasetId, responses)
  const columns = factFactors.map(() => new Float32Array(responses).fill(Number.NaN))
  for (const target of new Set([...extract.of.keys(), ...cover.of.keys()])) {
    const facts = extract.of.get(target) ?? null
    const tally = (step: Step, hasSteps: boolean): Tally | null => {
      // Where nothing is stated, nothing is unsupported: the step had nothing to ask, and its count is 0.
      if (hasSteps && facts === 0 && step.asked > 0) return { yes: 0, of: 0 }
      const of = step.of.get(target)
      return of === undefined ? null : { yes: step.yes.get(target) ?? 0, of }
    }
    const count = words[target] ?? Number.NaN
    const values = measureFacts({
      words: count > 0 ? count : null,
      facts,
      supported: tally(verify, true),
      onFocus: tally(focus, true),
      covered: tally(cover, false),
    })
    for (const [at, value] of values.entries()) if (value !== null) (columns[at] as Float32Array)[target] = value
  }
  const stepOf = [extract, extract, verify, verify, focus, focus, cover]
  return factFactors.flatMap(({ rests, ...factor }, at) => {
    const templates = run.plan.templates.filter(({ kind }) => rests.includes(kind))
    const { asked, unreadable } = stepOf[at] ?? NOTHING
    const values = columns[at]
    if (!values || asked === 0) return []
    // A step that was unreadable because an earlier one was counts there.
    return [{ factor, templates, values, answered: new Set<number>(), asked, unreadable, repeated: null }]
  })
}

async function readStep(run: RunRow, kind: TemplateKind): Promise<Step> {
  const stage = run.plan.templates.findIndex((template) => template.kind === kind)
  if (stage < 0) return NOTHING
  const yes = new Map<number, number>()
  const of = new Map<number, number>()
  let asked = 0
  let unreadable = 0
  for await (const calls of readStage(run.id, stage))
    for (const { target, state, value } of calls) {
      asked++
      if (state === 'unreadable') unreadable++
      if (value && 'facts' in value) of.set(target, value.facts.length)
      if (value && 'flags' in value) {
        of.set(target, value.flags.length)
        yes.set(target, value.flags.filter(Boolean).length)
      }
    }
  return { yes, of, asked, unreadable }
}

async function loadWords(datasetId: number, responses: number): Promise<FactorColumn> {
  const length = factorById('length')
  return loadColumn(datasetId, { key: 'length', version: length?.version ?? 1 }, responses)
}
