import { loadPairValues, type ValuesOn } from '@/lib/db/columns/pair-rows'
import { type FactorRow, listFactors } from '@/lib/db/factor'
import { blocksOf, countBlocks, loadColumn } from '@/lib/db/measurement'
import { factorById } from '@/lib/factors/registry'
import type { FactorInput, SignedFactor } from '@/lib/profile/profile'
import { chooseVersions } from './list-shown'

/** The largest difference that counts as none. */
export const epsilonOf = ({ key, details }: FactorRow): number => details?.epsilon ?? factorById(key)?.epsilon ?? 0

type Sized = { readonly id: number; readonly responses: number }

/** The factors that are measured on every response; an imported or judged one where it is at all, in the version that counts. */
export async function listWhole({ id, responses }: Sized): Promise<readonly FactorRow[]> {
  // Not those of responses that came after these: whoever reads what was there before is not to lose a factor by them.
  const blocks = await countBlocks(id, responses)
  // A judge may not have seen the responses that came last: there its factor is missing.
  const whole = (await listFactors(id)).filter(({ key, version, details }) => {
    const measured = blocks.get(`${key} ${version}`) ?? 0
    return details ? measured > 0 : measured === blocksOf(responses)
  })
  return chooseVersions(id, whole)
}

/** A dataset's factors without their values. */
type Signed = {
  readonly datasetId: number
  readonly responses: number
  readonly input: { readonly factors: readonly SignedFactor[] }
}

/**
 * A pack's factors, or these of them, with their values, one after the other: whoever keeps none has one in memory at a time. In
 * `room` values stay until those of the next factor are asked for.
 */
export async function* eachValued(
  { datasetId, responses, input }: Signed,
  isWanted: (factorId: string) => boolean = () => true,
  room?: Float32Array<ArrayBuffer>,
): AsyncGenerator<FactorInput & SignedFactor> {
  const rows = new Map((await listWhole({ id: datasetId, responses })).map((row) => [row.key, row]))
  for (const factor of input.factors) {
    const row = isWanted(factor.id) ? rows.get(factor.id) : undefined
    if (row) yield { ...factor, values: await loadColumn(datasetId, row, responses, room) }
  }
}

/** One factor's values; `null` where it is not among the pack's. */
export async function loadValues(pack: Signed, factorId: string): Promise<(FactorInput & SignedFactor) | null> {
  for await (const factor of eachValued(pack, (id) => id === factorId)) return factor
  return null
}

/** Every factor's values on some pairs, NaN where there is none; no others are read. */
export async function loadValuesOn(
  { datasetId, responses }: Pick<Signed, 'datasetId' | 'responses'>,
  pairs: readonly number[],
): Promise<ValuesOn> {
  return loadPairValues(datasetId, await listWhole({ id: datasetId, responses }), pairs)
}
