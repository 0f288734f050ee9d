import { putTexts } from '@/lib/db/experiments/experiment-text'
import { listJudgedPairs } from '@/lib/db/judged-text'
import { AppError } from '@/lib/errors'
import type { PartSizes } from '@/lib/improve/experiments/experiment-view'
import type { ExperimentPlan } from '@/lib/improve/experiments/plan'
import { SOURCE } from '@/lib/improve/experiments/slots'
import { firstDecided, type Material, promptsOf, sizesOf } from './material'

/** What facts on each test prompt are held against: its own source, else that of the response people chose. */
async function listSources(material: Material, parts: Uint8Array) {
  const { pack, people } = material
  const first = firstDecided(material, promptsOf(parts, 'test'))
  const pairs = await listJudgedPairs(pack.datasetId, Int32Array.from(first.values()))
  return pairs.flatMap(({ index, source, aSource, bSource }) => {
    const text = source ?? (people.choices[index] === 1 ? aSource : bSource)
    return text === null ? [] : [{ promptIndex: pack.input.prompt[index] ?? 0, text, values: null }]
  })
}

/** Keeps the sources of the test prompts, and gives the prompts that have one. */
export async function storeSources(id: string, material: Material, parts: Uint8Array): Promise<Int32Array> {
  const sources = await listSources(material, parts)
  await putTexts(id, SOURCE, sources)
  return Int32Array.from(sources, ({ promptIndex }) => promptIndex).sort()
}

/** Sizes of the parts with the test prompts whose facts can be counted, where the plan counts facts. */
export async function countSizes(material: Material, parts: Uint8Array, plan: ExperimentPlan): Promise<PartSizes> {
  const sizes = sizesOf(material, parts, plan.kind)
  if (!plan.facts) return sizes
  const sourced = (await listSources(material, parts)).length
  if (sourced === 0)
    throw new AppError(
      'invalid',
      'No test prompt has a source to hold facts against: leave out the count of unsupported facts.',
    )
  return { ...sizes, test: { ...sizes.test, sourced } }
}
