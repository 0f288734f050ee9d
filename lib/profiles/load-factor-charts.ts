import { z } from 'zod'
import type { DatasetRow } from '@/lib/db/dataset'
import type { FactorRow } from '@/lib/db/factor'
import { loadLanguages } from '@/lib/db/response'
import { languagesOfCode } from '@/lib/factors/language-codes'
import { factorById } from '@/lib/factors/registry'
import { isValidIn, type ValidLanguages } from '@/lib/factors/valid-languages'
import { countGroups, type GroupCount } from '@/lib/pairs/count-groups'
import { type DifferenceBins, differenceBins } from '@/lib/pairs/difference-bins'
import { type DoseResponse, doseResponse } from '@/lib/pairs/dose-response'
import {
  type ChoiceSpread,
  choiceSpread,
  type ValueDistribution,
  valueDistribution,
} from '@/lib/pairs/value-distribution'
import { type CorrelatedFactor, correlateFactor } from '@/lib/profile/build-correlation'
import { withGenerationPairs } from '@/lib/profile/generation-pairs'
import { referenceOf } from '@/lib/profile/majority'
import { signsOf } from '@/lib/profile/manifestation'
import type { FactorInput, SignedInput, StudyInput } from '@/lib/profile/profile'
import { collectGarbage } from '@/lib/threads/collect-garbage'
import { tellStage } from '@/lib/threads/stage'
import { loadCached, type Shape } from './load-cached'
import { loadPack, loadSignedPack, type SignedPack, withCorrected } from './load-pack'
import { DEFAULT_SETTINGS } from './load-profile'
import { epsilonOf, loadValues } from './load-values'

/** What takes a look at every value of a factor. */
export type FactorCharts = {
  /** Responses with and without a value. */
  readonly measured: number
  readonly missing: number
  /** Of those without: responses in languages that the factor is not valid for. */
  readonly foreign: number
  /** Of people and the chosen model. */
  readonly distribution: ValueDistribution
  readonly differences: DifferenceBins
  readonly dose: DoseResponse
  readonly groups: readonly { readonly model: string; readonly counts: readonly GroupCount[] }[]
  /** The other factors, the closest first. */
  readonly correlated: readonly CorrelatedFactor[]
}

const list = z.array(z.unknown())
const chartsShape: Shape<FactorCharts> = z.object({
  ...{ measured: z.number(), missing: z.number(), foreign: z.number() },
  ...{ distribution: z.object(), differences: z.object(), dose: z.object() },
  ...{ groups: list, correlated: list },
})

/** Values from which on the columns that a look at all of them leaves behind are collected before the next one. */
const LARGE = 2_000_000

type Chosen = {
  readonly row: FactorRow
  readonly model: string | null
  /** Corrected judges that take part. */
  readonly corrected: readonly string[]
}

const spreadShape: Shape<ChoiceSpread> = z.object({ id: z.string(), chosen: z.object(), rejected: z.object() })

/**
 * Kept like the profile: of a large dataset it takes seconds. What the chosen model took and left is kept by itself, since all
 * else is the same for every model. `null` where the factor is not measured on all responses.
 */
export async function loadFactorCharts(dataset: DatasetRow, chosen: Chosen): Promise<FactorCharts | null> {
  const { row, model, corrected } = chosen
  const factor = [row.key, row.version]
  let read: ReturnType<typeof readSource> | null = null
  const source = () => (read ??= readSource(dataset.id, chosen))
  const charts = await loadCached(dataset, ['factor', ...factor, epsilonOf(row), corrected], chartsShape, async () =>
    buildCharts(await source(), row),
  )
  if (!charts || model === null) return charts
  const { distribution } = charts
  const spread = await loadCached(dataset, ['choices', ...factor, model], spreadShape, async () =>
    spreadOf(await source(), model, distribution),
  )
  return { ...charts, distribution: { ...distribution, raters: [...distribution.raters, ...(spread ? [spread] : [])] } }
}

async function readSource(datasetId: number, { row, corrected }: Chosen) {
  const whole = await loadSignedPack(datasetId)
  const pack = whole && withCorrected(whole, corrected)
  const factor = pack && (await loadValues(pack, row.key))
  return pack && factor && { pack, factor, input: await withDerived(pack) }
}

type Source = Awaited<ReturnType<typeof readSource>>

function spreadOf(source: Source, model: string, { bins }: ValueDistribution): ChoiceSpread | null {
  tellStage('Counting what the model chose')
  const rater = source?.input.raters.find(({ id, kind }) => id === model && kind === 'model')
  return source && rater ? choiceSpread(source.input, source.factor.values, rater, bins) : null
}

async function buildCharts(source: Source, row: FactorRow): Promise<FactorCharts | null> {
  if (!source) return null
  const { pack, factor, input } = source
  tellStage('Counting what its charts show')
  const people = referenceOf(input)
  const judges = input.raters.filter(({ kind }) => kind === 'model')
  const raters = people ? [people, ...judges] : judges
  const known = factorById(row.key)
  const missing = countMissing(factor)
  const foreign = known ? await countForeign(pack.datasetId, factor, known.languages) : 0
  const look = <Found>(at: () => Found): Found => {
    const found = at()
    if (factor.values.length >= LARGE) collectGarbage()
    return found
  }
  return {
    ...{ measured: factor.values.length - missing, missing, foreign },
    distribution: look(() => valueDistribution(input, factor.values, people ? [people] : [])),
    differences: look(() => differenceBins(input, factor, raters)),
    dose: look(() => doseResponse(input, factor, raters, DEFAULT_SETTINGS.confidence)),
    groups: groupsOf(pack.input, factor.signs),
    correlated: look(() => correlateFactor(input, row.key, DEFAULT_SETTINGS.confidence)),
  }
}

/** With the pairs that models' texts for score levels make, which need every factor's values. */
async function withDerived(pack: SignedPack): Promise<StudyInput> {
  const whole = pack.written.length > 0 ? await loadPack(pack.datasetId) : null
  return whole ? withGenerationPairs({ ...whole.input, raters: pack.input.raters }, pack.written, 'all') : pack.input
}

function countMissing({ values }: FactorInput): number {
  let count = 0
  for (let at = 0; at < values.length; at++) if (Number.isNaN(values[at])) count++
  return count
}

async function countForeign(datasetId: number, { values }: FactorInput, valid: ValidLanguages): Promise<number> {
  if (valid === 'all') return 0
  const codes = await loadLanguages(datasetId, 0, values.length)
  return codes.filter((code, at) => Number.isNaN(values[at]) && !isValidIn(valid, languagesOfCode(code))).length
}

/** Of the pairs of the file alone: those that the pages of pairs list. */
function groupsOf(input: SignedInput, codes: Uint8Array): FactorCharts['groups'] {
  const people = referenceOf(input)
  if (!people) return []
  const signs = signsOf(codes)
  return input.raters
    .filter(({ kind }) => kind === 'model')
    .map(({ id, choices }) => ({ model: id, counts: countGroups(signs, people.choices, choices) }))
}
