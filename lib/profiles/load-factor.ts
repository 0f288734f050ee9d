import { listFactors } from '@/lib/db/measurement'
import { factorById } from '@/lib/factors/registry'
import type { PairGroup } from '@/lib/profile/pair-group'
import type { Gap, Score } from '@/lib/profile/profile'
import { shownNames } from '@/lib/profile/shown-names'
import { doubtsAbout } from '@/lib/protocol/doubts'
import type { FactorDetails } from '@/lib/protocol/factor-details'
import { type DifferenceBins, differenceBins } from './difference-bins'
import { type FactorMeta, factorMeta } from './factor-meta'
import { groupPairs, referenceOf } from './group-pairs'
import { loadPack } from './load-pack'
import { loadProfile } from './load-profile'

export type FactorView = {
  readonly factor: FactorMeta & {
    readonly version: number
    readonly origin: string
    readonly direction: 'better' | 'worse' | 'neither'
    readonly range: string
  }
  /** Of judged factors. */
  readonly reliability: (FactorDetails & { readonly doubts: readonly string[] }) | null
  readonly models: readonly { readonly id: string; readonly name: string }[]
  readonly model: string | null
  readonly scores: readonly {
    readonly raterId: string
    readonly rater: string
    readonly kind: 'human' | 'model'
    readonly score: Score
  }[]
  readonly gap: Gap | null
  /** Responses with and without a value. */
  readonly measured: number
  readonly missing: number
  readonly differences: DifferenceBins
  readonly groups: readonly { readonly group: PairGroup; readonly count: number }[]
}

type Ranged = { readonly range: readonly [number, number | null] }
const rangeOf = (factor: Ranged | null | undefined): string =>
  factor ? `${factor.range[0]} to ${factor.range[1] ?? '∞'}` : 'as imported'

/** All that is known about one factor of a dataset; groups and gap are about one model, the first unless chosen. */
export async function loadFactor(
  datasetId: number,
  factorId: string,
  modelId: string | null,
): Promise<FactorView | null> {
  const profile = await loadProfile(datasetId)
  const pack = await loadPack(datasetId)
  const row = (await listFactors(datasetId)).findLast(({ key }) => key === factorId)
  const values = pack?.input.factors.find(({ id }) => id === factorId)?.values
  if (!profile || !pack || !row || !values) return null
  const known = factorById(factorId)
  const names = shownNames(profile.raters)
  const nameOf = ({ id, name }: { readonly id: string; readonly name: string }) => names.get(id) ?? name
  const models = profile.raters
    .filter(({ kind }) => kind === 'model')
    .map((rater) => ({ id: rater.id, name: nameOf(rater) }))
  const model = (models.find(({ id }) => id === modelId) ?? models[0])?.id ?? null
  const people = referenceOf(pack.input)
  const judges = [...(people ? [people] : []), ...pack.input.raters.filter(({ kind }) => kind === 'model')]
  const missing = Array.from(values).filter(Number.isNaN).length
  return {
    factor: {
      ...factorMeta({ ...row, label: pack.input.factors.find(({ id }) => id === factorId)?.label ?? row.label }),
      version: row.version,
      origin: row.origin,
      direction: (known ?? row.details)?.direction ?? 'neither',
      range: rangeOf(known ?? row.details),
    },
    reliability: row.details ? { ...row.details, doubts: doubtsAbout(row.details) } : null,
    models,
    model,
    scores: profile.scores.flatMap((score) => {
      const rater = score.factor === factorId && profile.raters.find(({ id }) => id === score.rater)
      return rater ? [{ raterId: rater.id, rater: nameOf(rater), kind: rater.kind, score }] : []
    }),
    gap: profile.gaps.find((gap) => gap.factor === factorId && gap.rater === model) ?? null,
    measured: values.length - missing,
    missing,
    differences: differenceBins(pack.input, values, judges),
    groups: (model && groupPairs(pack.input, factorId, model)?.counts) || [],
  }
}
