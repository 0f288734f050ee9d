import { listFactors } from '@/lib/db/factor'
import { loadColumn } from '@/lib/db/measurement'
import { loadSample } from '@/lib/db/measuring/measured-sample'
import { loadSampledPairs, loadSampledRaters } from '@/lib/db/measuring/sampled-columns'
import type { FactorInput, ProfileInput } from '@/lib/profile/profile'
import { MISSING } from '@/lib/words/rater'
import { factorLabels } from './factor-meta'
import { epsilonOf, listWhole } from './load-values'

type Size = { readonly id: number; readonly responses: number }

/** The pairs of a dataset's measured sample as if there were no others; factors that files gave are there with their values. */
export async function loadSampleInput({ id, responses }: Size): Promise<ProfileInput | null> {
  const sample = await loadSample(id)
  if (!sample) return null
  const { index, a, b, prompt } = await loadSampledPairs(id, sample.prompts)
  const raters = await loadSampledRaters(id, index, MISSING)
  const columns = new Map(sample.columns.map(({ key, version, values }) => [`${key} ${version}`, values]))
  const sampled = (await listFactors(id)).filter(({ key, version }) => columns.has(`${key} ${version}`))
  const whole = (await listWhole({ id, responses })).filter(({ key, version }) => !columns.has(`${key} ${version}`))
  const rows = [...sampled, ...whole]
  const labels = factorLabels(rows)
  const factors: FactorInput[] = []
  for (const row of rows) {
    const { key, version, label } = row
    const values = columns.get(`${key} ${version}`) ?? at(await loadColumn(id, row, responses), sample.responses)
    factors.push({ id: key, label: labels.get(key) ?? label, epsilon: epsilonOf(row), values })
  }
  const responseAt = new Map([...sample.responses].map((response, at) => [response, at]))
  const promptAt = new Map([...sample.prompts].map((each, at) => [each, at]))
  return {
    a: a.map((response) => responseAt.get(response) ?? 0),
    b: b.map((response) => responseAt.get(response) ?? 0),
    prompt: prompt.map((each) => promptAt.get(each) ?? 0),
    prompts: sample.prompts.length,
    factors,
    raters: raters.flatMap(({ index, isCorrected, ...rater }) => (isCorrected ? [] : [{ ...rater, id: `r${index}` }])),
  }
}

const at = <Values extends Float32Array | Float64Array>(column: Values, places: Int32Array) =>
  Float64Array.from(places, (place) => column[place] ?? Number.NaN)
