import { contentFactors } from './content-factors'
import type { Factor } from './factor'
import { languageFactors } from './language-factors'
import { lengthFactors } from './length-factors'
import { structureFactors } from './structure-factors'
import { styleFactors } from './style-factors'

const declared = [...lengthFactors, ...contentFactors, ...styleFactors, ...structureFactors, ...languageFactors]

export type ComputedFactorId = (typeof declared)[number]['id']

/** Every factor a rule measures, in the order they are shown. Data only: light enough for a page. */
export const computedFactors: readonly (Factor & { readonly id: ComputedFactorId })[] = declared

/** The present version of each. */
export const computedKeys = computedFactors.map(({ id, version }) => ({ key: id, version }))

const byId = new Map<string, Factor>(computedFactors.map((factor) => [factor.id, factor]))

export function factorById(id: string): Factor | undefined {
  return byId.get(id)
}
