import { computedFactors } from '@/lib/factors/registry'
import { type Components, largestShare } from '@/lib/improve/components'
import type { SignalPair } from '@/lib/improve/training/signal-pairs'
import { epsilonOf } from '@/lib/profiles/load-values'
import { signCodes } from '@/lib/statistics/sign-codes'
import { knownTransform } from './load-choice-source'
import type { Material } from './load-training-material'

type Known = {
  /** By slot and prompt, as in “A2 17”. */
  readonly texts: ReadonlyMap<string, string>
  /** Computed factors of a text in the order of the registry. */
  readonly values: ReadonlyMap<string, Float64Array>
  readonly components: Components
}

/**
 * Pairs of texts of an experiment as a training file takes pairs of a dataset: with its prompts, and the factors that rules
 * measure. People chose none of them.
 */
export function signalMaterial(
  base: Material,
  pairs: readonly SignalPair[],
  { texts, values, components }: Known,
): Material {
  const prompt = Int32Array.from(pairs, (pair) => pair.prompt)
  // The two texts of pair p stand at 2p and 2p + 1.
  const a = Int32Array.from(pairs.keys(), (pair) => 2 * pair)
  const b = a.map((first) => first + 1)
  const keys = pairs.flatMap((pair) => [`${pair.first} ${pair.prompt}`, `${pair.second} ${pair.prompt}`])
  const textAt = (at: number): string => texts.get(keys[at] ?? '') ?? ''
  const columns = base.columns.filter(({ key, origin }) => origin === 'computed' && placeOf(key) >= 0)
  const valuesOf = (key: string): Float64Array =>
    Float64Array.from(keys, (text) => values.get(text)?.[placeOf(key)] ?? Number.NaN)
  return {
    ...{ a, b, prompt, prompts: base.prompts, raters: [], people: null, dataset: base.dataset, columns },
    factors: columns.map((column) => ({
      id: column.key,
      label: base.factors.find(({ id }) => id === column.key)?.label ?? column.label,
      signs: signCodes({ epsilon: epsilonOf(column), values: valuesOf(column.key) }, a, b),
    })),
    identical: Uint8Array.from(pairs.keys(), (pair) => Number(textAt(2 * pair) === textAt(2 * pair + 1))),
    empty: Uint8Array.from(pairs.keys(), (pair) =>
      Number(textAt(2 * pair).trim() === '' || textAt(2 * pair + 1).trim() === ''),
    ),
    component: base.component,
    largestComponent: largestShare(components, prompt),
    differences: new Map(columns.map(({ key }) => [key, Promise.resolve(differences(key, valuesOf(key)))])),
  }
}

const placeOf = (factor: string): number => computedFactors.findIndex(({ id }) => id === factor)

function differences(factor: string, values: Float64Array): Float64Array {
  const scaled = knownTransform(factor) === 'log1p' ? values.map(Math.log1p) : values
  return Float64Array.from({ length: values.length / 2 }, (_, at) => (scaled[2 * at] ?? 0) - (scaled[2 * at + 1] ?? 0))
}
