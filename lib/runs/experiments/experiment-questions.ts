import { listTexts } from '@/lib/db/experiments/experiment-text'
import { listPromptTexts } from '@/lib/db/judged-text'
import type { CallId } from '@/lib/db/runs/run-call'
import type { RequestTexts } from '@/lib/protocol/compose-request'
import type { RunPlan, RunStage } from '@/lib/protocol/run-plan'
import type { Template } from '@/lib/protocol/template'

/** Why two texts are not judged: whatever a judge said of them would be about the order. */
export const SAME_TEXTS = 'both texts are the same'
/** Why a text's facts are not held against the source: none of them is unsupported. */
const NO_FACTS = 'the text states no facts'

/** A call of a run of an experiment: the texts it shows, or why it cannot be asked. */
export type ExperimentQuestion = CallId & {
  readonly template: Template
  readonly texts: RequestTexts | null
  readonly missing: string
  /** Which draft it asks for, from 0. */
  readonly draft: number
}

type ExperimentRun = { readonly datasetId: number; readonly plan: RunPlan }

/** Every call of a run that writes, judges texts or rewrites guidance, on these prompts or rounds. */
export async function listQuestions(
  { datasetId, plan }: ExperimentRun,
  groups: Int32Array,
): Promise<readonly ExperimentQuestion[]> {
  const stages = plan.experiment?.stages ?? []
  const slots = [
    ...new Set(stages.flatMap(({ shown, feedback }) => [...shown, ...(feedback === null ? [] : [feedback])])),
  ]
  const found = slots.length === 0 ? [] : await listTexts(plan.experiment?.id ?? '', slots, groups)
  const texts = new Map(found.map(({ slot, promptIndex, text }) => [`${promptIndex} ${slot}`, text]))
  const rows = plan.kind === 'rewriting' ? [] : await listPromptTexts(datasetId, Array.from(groups))
  const prompts = new Map(rows.map((row) => [row.index, row]))
  return Array.from(groups).flatMap((target) => {
    const prompt = plan.kind === 'rewriting' ? { text: '', source: null } : prompts.get(target)
    const textOf = (slot: string) => texts.get(`${target} ${slot}`)
    return stages.flatMap((stage, at) => {
      const template = plan.templates[at]
      if (!template) return []
      const base = prompt && { prompt: prompt.text, source: prompt.source }
      return questionsOf(plan.kind, { base, stage, textOf, of: template.kind }).map((question, variant) => ({
        ...{ stage: at, target, variant, template, missing: '', draft: 0 },
        ...question,
      }))
    })
  })
}

type Asking = {
  readonly of: Template['kind']
  readonly base: { readonly prompt: string; readonly source: string | null } | undefined
  readonly stage: RunStage
  readonly textOf: (slot: string) => string | undefined
}
type Part = Pick<ExperimentQuestion, 'texts'> & Partial<Pick<ExperimentQuestion, 'missing' | 'draft'>>

function questionsOf(kind: RunPlan['kind'], asking: Asking): readonly Part[] {
  const { base, stage, textOf, of } = asking
  const [first, second] = stage.shown.map(textOf)
  const without = (missing: string): Part => ({ texts: null, missing })
  if (kind === 'writing') {
    const shows = of === 'extract' ? extractOf : of === 'verify' ? verifyOf : writingOf
    const written = base ? shows(base, stage, textOf) : 'the prompt is not there any more'
    return stage.writes.map((_, draft) => (typeof written === 'string' ? without(written) : { texts: written, draft }))
  }
  if (kind === 'rewriting')
    return [base && first ? { texts: { ...base, cases: first } } : without('there are no cases to learn from')]
  if (!base || first === undefined || second === undefined)
    return [0, 1].map(() => without('a text to judge is missing'))
  if (first === second) return [0, 1].map(() => without(SAME_TEXTS))
  return [{ texts: { ...base, shown: [first, second] } }, { texts: { ...base, shown: [second, first] } }]
}

/** What a writer is shown, or why it cannot be asked. */
function writingOf(
  base: NonNullable<Asking['base']>,
  { shown: [slot], feedback }: RunStage,
  textOf: Asking['textOf'],
): RequestTexts | string {
  const response = slot === undefined ? undefined : textOf(slot)
  if (slot !== undefined && response === undefined) return 'the text to revise is missing'
  const remark = feedback === null ? undefined : textOf(feedback)
  if (feedback !== null && remark === undefined) return 'the feedback is missing'
  return {
    ...base,
    ...(response === undefined ? {} : { response }),
    ...(remark === undefined ? {} : { feedback: remark }),
  }
}

/** The text that is split into facts, or why it cannot be. */
function extractOf(
  base: NonNullable<Asking['base']>,
  { shown: [slot = ''] }: RunStage,
  textOf: Asking['textOf'],
): RequestTexts | string {
  const response = textOf(slot)
  return response === undefined ? 'the text is missing' : { ...base, response }
}

/** The facts that are held against the source, or why they cannot be. */
function verifyOf(
  base: NonNullable<Asking['base']>,
  { shown }: RunStage,
  textOf: Asking['textOf'],
): RequestTexts | string {
  const [response, facts, source] = shown.map(textOf)
  if (response === undefined) return 'the text is missing'
  if (facts === undefined) return 'its facts are missing, or could not be read'
  if (source === undefined) return 'there is no source'
  return facts === '' ? NO_FACTS : { ...base, source, response, facts: facts.split('\n') }
}
