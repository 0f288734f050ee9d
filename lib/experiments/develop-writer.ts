import { AppError } from '@/lib/errors'
import type { Development } from '@/lib/improve/experiments/frozen'
import { chooseTargets, writerGaps } from '@/lib/improve/experiments/gaps'
import { type WriterTemplates, wordWriters } from '@/lib/improve/experiments/word-arms'
import { builtInTemplates } from '@/lib/protocol/built-in-templates'
import type { Template } from '@/lib/protocol/template'
import type { Grown } from './develop-judge'
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
export async function developWriter({ row, parts }: Given): Promise<Grown> {
  const { plan } = row
  const { prompt, columnsOf, factors } = await writtenFactors(row.id, parts, 'development', ['A0'])
  const columns = columnsOf('A0')
  const valued = factors.map((factor, at) => ({ ...factor, values: columns[at] ?? new Float64Array(0) }))
  const gaps = writerGaps({ factors: valued })
  const targets = chooseTargets(gaps, plan.guided, plan.split.seed)
  const written = columns[0]?.reduce((sum, value) => sum + Number(!Number.isNaN(value)), 0) ?? 0
  const left: Development['left'] =
    targets.targeted.length === 0 && plan.arms.some(({ key }) => key === 'A5')
      ? [{ arm: 'A5', reason: 'No gap was found that guidance could name.' }]
      : []
  const development: Development = {
    ...{ prompts: prompt.length, pairs: written, gaps: [...gaps] },
    ...{ targeted: [...targets.targeted], random: [...targets.random], rounds: [], left },
    baseline: { agreement: null, readable: prompt.length > 0 ? written / prompt.length : null },
  }
  return { development, wording: wordWriters(plan, development, writerTemplates()) }
}
