import { listCorrected } from '@/lib/db/corrected-rater'
import { recipeAddress } from '@/lib/improve/training/recipe-address'
import { loadRecipes } from '@/lib/improvements/load-recipes'
import type { Profile } from '@/lib/profile/profile'
import { listShownFactors } from '@/lib/profiles/list-shown'
import { METHOD_VERSION } from '@/lib/profiles/load-cached'
import { listTemplates } from '@/lib/runs/list-templates'
import software from '@/package.json'
import type { ReportPayload } from './report-payload'

/** With what the numbers of a profile were made: versions, and the questions that judges were asked. */
export async function loadReproduction(
  datasetId: number,
  datasetVersion: number,
  profile: Profile,
): Promise<NonNullable<ReportPayload['reproduction']>> {
  const rows = new Map((await listShownFactors(datasetId)).map((row) => [row.key, row]))
  const factors = profile.factors.flatMap(({ id }) => {
    const row = rows.get(id)
    if (!row) return []
    const { version, origin, details } = row
    return [{ id, version, origin, judge: details?.model ?? null, templates: details?.templates ?? [] }]
  })
  const asked = new Set(factors.flatMap(({ templates }) => templates.map(({ key, version }) => `${key} ${version}`)))
  const templates = asked.size === 0 ? [] : await listTemplates()
  const corrected = profile.raters.filter((rater) => rater.corrected).map(({ id }) => id)
  const recipes = await loadRecipes(datasetId)
  return {
    ...(corrected.length > 0 ? { corrections: await recipesOf(datasetId, corrected) } : {}),
    software: software.version,
    method: METHOD_VERSION,
    datasetVersion,
    factors,
    templates: templates
      .filter(({ key, version }) => asked.has(`${key} ${version}`))
      .map(({ key, version, label, question, instructions, scale }) => ({
        key,
        version,
        label,
        question,
        instructions,
        scale,
      })),
    ...(recipes.length === 0
      ? {}
      : {
          training: recipes.map(({ name, version, recipe }) => ({
            ...{ name, datasetVersion: version },
            recipe: recipeAddress(recipe),
          })),
        }),
  }
}

async function recipesOf(datasetId: number, raters: readonly string[]) {
  const made = await listCorrected(datasetId)
  return made.flatMap(({ index, details }) =>
    raters.includes(`r${index}`) ? [{ rater: `r${index}`, recipe: details.recipe }] : [],
  )
}
