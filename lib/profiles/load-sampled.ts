import type { FactorInput, SignedFactor } from '@/lib/profile/profile'
import { sidesAt } from '@/lib/statistics/columns'
import { tellStage } from '@/lib/threads/stage'
import type { SignedPack } from './load-pack'
import { eachValued } from './load-values'

/** A pack's factors with what both responses of these pairs (ascending) have; `look` sees each one's values while they are here. */
export async function loadSampled(
  pack: SignedPack,
  pairs: Int32Array,
  look: (factor: FactorInput) => void = () => {},
): Promise<readonly SignedFactor[]> {
  const { a, b } = pack.input
  const factors: SignedFactor[] = []
  for await (const { values, ...factor } of eachValued(pack, undefined, new Float32Array(pack.responses))) {
    tellStage(`Reading the values of ${factors.length + 1} of ${pack.input.factors.length} factors`)
    look({ ...factor, values })
    factors.push({ ...factor, sampled: { pairs, ...sidesAt(values, a, b, pairs) } })
  }
  return factors
}
