import { getDataset } from '@/lib/db/dataset'
import type { FactorRow } from '@/lib/db/factor'
import { loadLanguages } from '@/lib/db/response'
import { readAs } from '@/lib/db/rows'
import { languagesOfCode } from '@/lib/factors/language-codes'
import { factorById } from '@/lib/factors/registry'
import { isValidIn, type ValidLanguages, validFor } from '@/lib/factors/valid-languages'
import { countGroups, type GroupCount } from '@/lib/pairs/count-groups'
import { type DifferenceBins, differenceBins } from '@/lib/pairs/difference-bins'
import { type DoseResponse, doseResponse } from '@/lib/pairs/dose-response'
import { type ValueDistribution, valueDistribution } from '@/lib/pairs/value-distribution'
import { type CorrelatedFactor, correlateFactor } from '@/lib/profile/build-correlation'
import { type FactorFinding, factorFinding } from '@/lib/profile/findings/factor-finding'
import { namedFamily } from '@/lib/profile/findings/named-family'
import { plannedFinding, plannedSchema } from '@/lib/profile/findings/planned'
import { withGenerationPairs } from '@/lib/profile/generation-pairs'
import { signsOf } from '@/lib/profile/manifestation'
import type { FactorInput, Profile, SignedInput, StudyInput } from '@/lib/profile/profile'
import { WHOLE_CHOICE } from '@/lib/profile/profile-choice'
import type { Gap, Score } from '@/lib/profile/score'
import { doubtsAbout } from '@/lib/protocol/doubts'
import type { FactorDetails } from '@/lib/protocol/factor-details'
import { tellStage } from '@/lib/threads/stage'
import type { RaterKind } from '@/lib/words/rater'
import { shownNames } from '@/lib/words/rater'
import { LENGTH } from '@/lib/words/score'
import { type FactorMeta, factorMeta } from './factor-meta'
import { type FactorPlace, factorPlace } from './factor-place'
import { referenceOf } from './group-pairs'
import { listShownFactors } from './list-shown'
import { loadPack, loadSignedPack, loadValues, type SignedPack, withCorrected } from './load-pack'
import { DEFAULT_SETTINGS, loadProfile } from './load-profile'

export type FactorView = FactorPlace & {
  readonly factor: FactorMeta & {
    readonly version: number
    readonly origin: FactorRow['origin']
    readonly direction: 'better' | 'worse' | 'neither'
    readonly range: readonly [number, number | null] | null
    readonly epsilon: number
  }
  /** Of judged factors. */
  readonly reliability: (FactorDetails & { readonly doubts: readonly string[] }) | null
  /** Further versions of a judged factor, which do not count: the questions they rest on, and responses with a value. */
  readonly others: readonly {
    readonly version: number
    readonly templates: FactorDetails['templates']
    readonly measured: number
  }[]
  readonly finding: FactorFinding
  /** What the planned comparison says, where it is of this factor. */
  readonly planned: ReturnType<typeof plannedFinding> | null
  readonly models: readonly { readonly id: string; readonly name: string; readonly corrected?: true }[]
  readonly model: string | null
  readonly scores: readonly {
    readonly raterId: string
    readonly rater: string
    readonly kind: RaterKind
    readonly score: Score
  }[]
  /** Of a rater that always takes the longer response. */
  readonly lengthOnly: Score | null
  readonly gaps: readonly Gap[]
  /** Over what q is corrected, in words: of people's scores and gaps, and of models' own scores. */
  readonly families: { readonly main: string; readonly others: string }
  readonly people: string | null
  /** Responses with and without a value. */
  readonly measured: number
  readonly missing: number
  /** Of those without: responses in languages that the factor is not valid for, which `languages` names. */
  readonly foreign: number
  readonly languages: string | null
  /** Of people and the chosen model. */
  readonly distribution: ValueDistribution
  readonly differences: DifferenceBins
  readonly dose: DoseResponse
  readonly groups: readonly { readonly model: string; readonly counts: readonly GroupCount[] }[]
  readonly correlated: readonly (CorrelatedFactor & { readonly label: string })[]
}

/**
 * All that is known about one factor of a dataset; the distribution is about one model, the first unless chosen. A corrected
 * judge takes part where it is the chosen one. `null` while only a sample is measured: its scores are not of these values.
 */
export async function loadFactor(
  datasetId: number,
  factorId: string,
  modelId: string | null,
): Promise<FactorView | null> {
  const whole = await loadSignedPack(datasetId)
  const corrected = (whole?.corrected ?? []).map(({ id }) => id).filter((id) => id === modelId)
  const pack = whole && withCorrected(whole, corrected)
  const profile = await loadProfile(datasetId, DEFAULT_SETTINGS, { ...WHOLE_CHOICE, corrected })
  const row = (await listShownFactors(datasetId)).find(({ key }) => key === factorId)
  const factor = pack && (await loadValues(pack, factorId))
  if (!profile || profile.sampleOf || !pack || !row || !factor) return null
  const known = factorById(factorId)
  const described = known ?? row.details
  const names = shownNames(profile.raters)
  const models = profile.raters
    .filter(({ kind }) => kind === 'model')
    .map(({ id, name, corrected }) => ({ id, name: names.get(id) ?? name, ...(corrected && { corrected }) }))
  const model = (models.find(({ id }) => id === modelId) ?? models[0])?.id ?? null
  const labels = new Map(pack.input.factors.map(({ id, label }) => [id, label]))
  const input = await withDerived(pack)
  tellStage('Counting what its charts show')
  const people = referenceOf(input)
  const judges = input.raters.filter(({ kind }) => kind === 'model')
  const raters = people ? [people, ...judges] : judges
  const correlated = correlateFactor(input, factorId, DEFAULT_SETTINGS.confidence)
  const missing = countMissing(factor)
  const planned = readAs(plannedSchema.nullable(), (await getDataset(datasetId))?.planned ?? null)
  return {
    factor: {
      ...factorMeta({ ...row, label: factor.label }),
      version: row.version,
      origin: row.origin,
      direction: described?.direction ?? 'neither',
      range: described?.range ?? null,
      epsilon: factor.epsilon,
    },
    ...factorPlace(profile, factorId, correlated),
    reliability: row.details ? { ...row.details, doubts: doubtsAbout(row.details) } : null,
    others: row.others.map(({ version, details, measured }) => ({
      ...{ version, measured },
      templates: details?.templates ?? [],
    })),
    finding: factorFinding(profile, factorId),
    planned: planned?.factor === factorId ? plannedFinding(profile, planned) : null,
    models,
    model,
    scores: scoresOf(profile, factorId, names),
    lengthOnly: lengthOnlyOf(profile, factorId),
    gaps: profile.gaps.filter((gap) => gap.factor === factorId),
    families: { main: namedFamily(profile, 'main') ?? '', others: namedFamily(profile, 'others') ?? '' },
    people: profile.reference,
    measured: factor.values.length - missing,
    missing,
    foreign: known ? await countForeign(datasetId, factor, known.languages) : 0,
    languages: known ? validFor(known.languages) : null,
    distribution: valueDistribution(
      input,
      factor.values,
      raters.filter(({ id, kind }) => kind === 'human' || id === model),
    ),
    differences: differenceBins(input, factor, raters),
    dose: doseResponse(input, factor, raters, DEFAULT_SETTINGS.confidence),
    groups: groupsOf(pack.input, factor.signs),
    correlated: correlated.map((each) => ({ ...each, label: labels.get(each.factor) ?? each.factor })),
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

function scoresOf(profile: Profile, factor: string, names: ReadonlyMap<string, string>): FactorView['scores'] {
  return profile.scores.flatMap((score) => {
    const rater = score.factor === factor && profile.raters.find(({ id }) => id === score.rater)
    return rater ? [{ raterId: rater.id, rater: names.get(rater.id) ?? rater.name, kind: rater.kind, score }] : []
  })
}

/** Of length itself it says nothing. */
const lengthOnlyOf = ({ lengthOnly }: Profile, factor: string): Score | null =>
  factor === LENGTH ? null : (lengthOnly.find((score) => score.factor === factor) ?? null)

/** Of the pairs of the file alone: those that the pages of pairs list. */
function groupsOf(input: SignedInput, codes: Uint8Array): FactorView['groups'] {
  const people = referenceOf(input)
  if (!people) return []
  const signs = signsOf(codes)
  return input.raters
    .filter(({ kind }) => kind === 'model')
    .map(({ id, choices }) => ({ model: id, counts: countGroups(signs, people.choices, choices) }))
}
