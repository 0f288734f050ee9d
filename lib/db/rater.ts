import { db } from './client'

export async function listRaters(datasetId: number) {
  return db().rater.findMany({ where: { datasetId }, orderBy: { index: 'asc' } })
}
export type RaterRow = Awaited<ReturnType<typeof listRaters>>[number]

/** What votes of one rater hold besides a choice, anywhere in the dataset. */
export type VoteShape = {
  readonly raterIndex: number
  readonly strength: boolean
  readonly orders: boolean
  /** A choice that does not follow from the verdicts in the two orders. */
  readonly verdict: boolean
}

export async function listVoteShapes(datasetId: number): Promise<readonly VoteShape[]> {
  return db().$queryRaw<VoteShape[]>`
    select rater_index as "raterIndex", bool_or(strength is not null) as strength, bool_or(shown is not null) as orders,
      bool_or(shown is not null and choice is distinct from
        case when shown = 2 or swapped = 2 then null when shown = swapped then shown else 0 end) as verdict
    from preference where dataset_id = ${datasetId} group by rater_index order by rater_index`
}

export type AuthorPair = { readonly a: string | null; readonly b: string | null }

/** Who wrote the two responses of a pair: up to three different answers, in the order of the pairs. */
export async function listAuthorPairs(datasetId: number): Promise<readonly AuthorPair[]> {
  return db().$queryRaw<AuthorPair[]>`
    select a.author as a, b.author as b from pair x
    join response a on a.dataset_id = x.dataset_id and a.index = x.a_index
    join response b on b.dataset_id = x.dataset_id and b.index = x.b_index
    where x.dataset_id = ${datasetId} group by a.author, b.author order by min(x.index) limit 3`
}
