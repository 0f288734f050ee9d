import type { FactorRow } from '@/lib/db/factor'
import { AppError } from '@/lib/errors'
import { factorById } from '@/lib/factors/registry'
import type { RecipeFactor } from '@/lib/improve/recipe-factors'
import { listShownFactors } from '@/lib/profiles/list-shown'
import type { Pack } from '@/lib/profiles/load-pack'

/** For each factor of a recipe, its value of every response; NaN where there is none. */
export type RecipeValues = readonly ArrayLike<number>[]

/** Why a factor of a recipe has no values here; `null`: it has. */
function lackOf({ factor, label, version, origin }: RecipeFactor, found: FactorRow | undefined): string | null {
  const name = `“${label}”`
  if (origin === 'imported') return found ? null : `${name} was imported: these files bring no factor of this name.`
  if (found?.version === version) return null
  if (origin !== 'computed')
    return `${name} was judged by a model: that cannot be measured here. Make a recipe without it.`
  const here = found?.version ?? factorById(factor)?.version
  return here === undefined
    ? `${name} is measured by no rule of this version of Proclivity.`
    : `${name} is measured by version ${here} of its rule here, and the recipe was made with version ${version}. Make it again.`
}

/** Throws an AppError that names every factor of a recipe that cannot be measured on this dataset. */
export async function recipeValues(pack: Pack, factors: readonly RecipeFactor[]): Promise<RecipeValues> {
  const rows = new Map((await listShownFactors(pack.datasetId)).map((row) => [row.key, row]))
  const columns = new Map(pack.input.factors.map(({ id, values }) => [id, values]))
  const lacks = factors.flatMap((factor) => {
    const row = columns.has(factor.factor) ? rows.get(factor.factor) : undefined
    return lackOf(factor, row) ?? []
  })
  if (lacks.length > 0) throw new AppError('invalid', `The recipe cannot be used on these files. ${lacks.join(' ')}`)
  return factors.map(({ factor }) => columns.get(factor) ?? [])
}

/** The values of one response in the order of the recipe. */
export const valuesAt = (values: RecipeValues, response: number): Float64Array =>
  Float64Array.from(values, (column) => column[response] ?? Number.NaN)
