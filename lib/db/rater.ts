import { z } from 'zod'
import { RATER_SETTINGS, type RaterSetting } from '@/lib/words/rater'
import { db, pool } from './client'
import { readAs, rowsOf } from './rows'

/** The stored setting of a corrected judge: so that a file may bring a judge of the same name. */
export const CORRECTED = 'corrected'

/** Who chose: people and models. Corrected judges are no part of it. */
export async function listRaters(datasetId: number) {
  return db().rater.findMany({ where: { datasetId, setting: { not: CORRECTED } }, orderBy: { index: 'asc' } })
}
/** The same with corrected judges. */
export async function listEveryRater(datasetId: number) {
  return db().rater.findMany({ where: { datasetId }, orderBy: { index: 'asc' } })
}
export type RaterRow = Awaited<ReturnType<typeof listRaters>>[number]

/** The setting of a stored rater; people have none. */
export const settingOf = (stored: string): RaterSetting | null =>
  stored === '' ? null : stored === CORRECTED ? 'discrimination' : readAs(z.enum(RATER_SETTINGS), stored)

/** What votes of one rater hold besides a choice, anywhere in the dataset. */
const shapeRow = z.object({
  raterIndex: z.int(),
  strength: z.boolean(),
  orders: z.boolean(),
  /** A choice that does not follow from the verdicts in the two orders. */
  verdict: z.boolean(),
})
export type VoteShape = Readonly<z.infer<typeof shapeRow>>

export async function listVoteShapes(datasetId: number): Promise<readonly VoteShape[]> {
  const result = await pool().query(
    `select rater_index as "raterIndex", bool_or(strength is not null) as strength, bool_or(shown is not null) as orders,
      bool_or(shown is not null and choice is distinct from
        case when shown = 2 or swapped = 2 then null when shown = swapped then shown else 0 end) as verdict
    from preference where dataset_id = $1 group by rater_index order by rater_index`,
    [datasetId],
  )
  return rowsOf(shapeRow, result)
}

const authorsRow = z.object({ a: z.string().nullable(), b: z.string().nullable() })
export type AuthorPair = Readonly<z.infer<typeof authorsRow>>

/** Who wrote the two responses of a pair: up to three different answers, in the order of the pairs. */
export async function listAuthorPairs(datasetId: number): Promise<readonly AuthorPair[]> {
  const result = await pool().query(
    `select a.author as a, b.author as b from pair x
    join response a on a.dataset_id = x.dataset_id and a.index = x.a_index
    join response b on b.dataset_id = x.dataset_id and b.index = x.b_index
    where x.dataset_id = $1 group by a.author, b.author order by min(x.index) limit 3`,
    [datasetId],
  )
  return rowsOf(authorsRow, result)
}
