import { AppError } from '@/lib/errors'
import type { Development } from '@/lib/improve/experiments/frozen'
import { chooseTargets, writerGaps } from '@/lib/improve/experiments/gaps'
import { type WriterTemplates, wordWriters } from '@/lib/improve/experiments/word-arms'
import { builtInTemplates } from '@/lib/protocol/built-in-templates'
import type { Template } from '@/lib/protocol/template'
import { type Grown, NO_CONTROL, NO_GUIDANCE } from './develop-judge'
import { fitReward } from './fit-reward'
import type { Given } from './judge-part'
import { writtenFactors } from './writer-part'

function builtIn(key: string): Template {
  const found = builtInTemplates.find((template) => template.key === key)
  if (!found) throw new AppError('not-found', `There is no template “${key}”.`)
  return found
}

/** What writers are told, in the version that comes with the product. */
export const writerTemplates = (): WriterTemplates => ({
  draft: builtIn('answer'),
  revise: builtIn('revise'),
  feedback: builtIn('revise-with-feedback'),
  levels: builtIn('write-for-score'),
})

/** What the development part says of a writer's first answers, and the instructions that grow from it. */
export async function developWriter({ row, parts, material }: Given): Promise<Grown> {
  const { plan } = row
  const { prompt, columnsOf, factors } = await writtenFactors(row.id, parts, 'development', ['A0'])
  const columns = columnsOf('A0')
  const valued = factors.map((factor, at) => ({ ...factor, values: columns[at] ?? new Float64Array(0) }))
  const gaps = writerGaps({ factors: valued })
  const targets = chooseTargets(gaps, plan.guided, plan.split.seed)
  const written = columns[0]?.reduce((sum, value) => sum + Number(!Number.isNaN(value)), 0) ?? 0
  const left: Development['left'] = []
  const drop = (arm: string, isLeft: boolean, reason: string) => {
    if (isLeft && plan.arms.some(({ key }) => key === arm)) left.push({ arm, reason })
  }
  drop('A5', targets.targeted.length === 0, NO_GUIDANCE)
  drop('A6', targets.targeted.length === 0, NO_CONTROL)
  drop(
    'A7',
    plan.best.by === 'factors' && (await fitReward(material, parts)) === null,
    'No factor model could be fitted on the development part: people decided too few of its pairs, so that the first answer would always be taken.',
  )
  const development: Development = {
    ...{ prompts: prompt.length, pairs: written, gaps: [...gaps] },
    ...{ targeted: [...targets.targeted], random: [...targets.random], rounds: [], left },
    baseline: { agreement: null, readable: prompt.length > 0 ? written / prompt.length : null },
  }
  return { development, wording: wordWriters(plan, development, writerTemplates()) }
}
