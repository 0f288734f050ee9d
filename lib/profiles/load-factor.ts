import { listCorrectedNames } from '@/lib/db/corrected-rater'
import { getDataset } from '@/lib/db/dataset'
import type { FactorRow } from '@/lib/db/factor'
import { readAs } from '@/lib/db/rows'
import { factorById } from '@/lib/factors/registry'
import { validFor } from '@/lib/factors/valid-languages'
import type { CorrelatedFactor } from '@/lib/profile/build-correlation'
import { type FactorFinding, factorFinding } from '@/lib/profile/findings/factor-finding'
import { namedFamily } from '@/lib/profile/findings/named-family'
import { plannedFinding } from '@/lib/profile/findings/planned'
import { plannedSchema } from '@/lib/profile/findings/planned-schema'
import type { Profile } from '@/lib/profile/profile'
import { WHOLE_CHOICE } from '@/lib/profile/profile-choice'
import type { Gap, Score } from '@/lib/profile/score'
import { doubtsAbout } from '@/lib/protocol/doubts'
import type { FactorDetails } from '@/lib/protocol/factor-details'
import type { RaterKind } from '@/lib/words/rater'
import { shownNames } from '@/lib/words/rater'
import { LENGTH } from '@/lib/words/score'
import { type FactorMeta, factorMeta } from './factor-meta'
import { type FactorPlace, factorPlace } from './factor-place'
import { listShownFactors } from './list-shown'
import { type FactorCharts, loadFactorCharts } from './load-factor-charts'
import { DEFAULT_SETTINGS, loadProfile } from './load-profile'
import { epsilonOf } from './load-values'

export type FactorView = FactorPlace &
  Omit<FactorCharts, 'correlated'> & {
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
    /** The languages that the factor is valid for, where not for all. */
    readonly languages: string | null
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
  const dataset = await getDataset(datasetId)
  if (dataset?.status !== 'ready') return null
  const corrected = (await listCorrectedNames(datasetId)).map(({ index }) => `r${index}`).filter((id) => id === modelId)
  const profile = await loadProfile(datasetId, DEFAULT_SETTINGS, { ...WHOLE_CHOICE, corrected })
  const row = (await listShownFactors(datasetId)).find(({ key }) => key === factorId)
  if (!profile || profile.sampleOf || !row) return null
  const known = factorById(factorId)
  const described = known ?? row.details
  const names = shownNames(profile.raters)
  const models = profile.raters
    .filter(({ kind }) => kind === 'model')
    .map(({ id, name, corrected }) => ({ id, name: names.get(id) ?? name, ...(corrected && { corrected }) }))
  const model = (models.find(({ id }) => id === modelId) ?? models[0])?.id ?? null
  const charts = await loadFactorCharts(dataset, { row, model, corrected })
  if (!charts) return null
  const labels = new Map(profile.factors.map(({ id, label }) => [id, label]))
  const planned = readAs(plannedSchema.nullable(), dataset.planned)
  return {
    factor: {
      ...factorMeta({ ...row, label: labels.get(factorId) ?? row.label }),
      version: row.version,
      origin: row.origin,
      direction: described?.direction ?? 'neither',
      range: described?.range ?? null,
      epsilon: epsilonOf(row),
    },
    ...factorPlace(profile, factorId, charts.correlated),
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
    languages: known ? validFor(known.languages) : null,
    ...charts,
    correlated: charts.correlated.map((each) => ({ ...each, label: labels.get(each.factor) ?? each.factor })),
  }
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
