import { type CorrectedRow, listCorrected } from '@/lib/db/corrected-rater'
import type { CorrectedDetails, Stale } from '@/lib/improve/corrected-rater'
import type { CorrectionRecipe } from '@/lib/improve/correction-recipe'
import { listShownFactors } from '@/lib/profiles/list-shown'
import { loadSignedPack, type SignedPack } from '@/lib/profiles/load-pack'
import { madeOf } from './made-of'

export type CorrectedJudge = {
  readonly id: string
  readonly name: string
  /** The judge that was corrected. */
  readonly judge: { readonly id: string; readonly name: string }
  readonly madeAt: string
  /** Of the dataset it was made of. */
  readonly datasetVersion: number
  readonly recipe: CorrectionRecipe
  /** Whose choices and which factors it goes by. */
  readonly choice: CorrectedDetails['choice']
  /** What changed since: then it is to be made again. */
  readonly stale: readonly Stale[]
}

/** The corrected judges of a dataset, the first made first, and whether they still stand for what is there now. */
export async function loadCorrected(datasetId: number): Promise<readonly CorrectedJudge[]> {
  const rows = await listCorrected(datasetId)
  const pack = rows.length > 0 ? await loadSignedPack(datasetId) : null
  if (!pack) return []
  const versions = new Map((await listShownFactors(datasetId)).map(({ key, version }) => [key, version]))
  return rows.map((row) => {
    const { index, name, details } = row
    const { recipe, choice, judge, madeAt, datasetVersion } = details
    return {
      id: `r${index}`,
      name,
      judge: { id: `r${judge.index}`, name: judge.name },
      ...{ madeAt, datasetVersion, recipe, choice },
      stale: staleOf(pack, versions, row),
    }
  })
}

function staleOf(pack: SignedPack, versions: ReadonlyMap<string, number>, { details }: CorrectedRow): readonly Stale[] {
  const { recipe, judge, madeOf: then } = details
  const rater = pack.input.raters.find(({ id }) => id === `r${judge.index}`)
  const now = rater && madeOf(pack, rater)
  return [
    ...(now?.people === then.people ? [] : (['labels'] as const)),
    ...(now?.verdicts === then.verdicts ? [] : (['verdicts'] as const)),
    ...(recipe.factors.every(({ factor, version }) => versions.get(factor) === version) ? [] : (['factors'] as const)),
  ]
}
