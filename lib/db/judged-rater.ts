import { inTransaction } from './client'

export type JudgedVote = {
  readonly pair: number
  /** `null`: unreadable, which is missing. */
  readonly choice: number | null
  readonly raw: string
  /** The verdicts in the two orders in terms of the pair's a and b; 2 = unreadable; `null` where it was not asked so. */
  readonly shown: number | null
  readonly swapped: number | null
}

/** Stores a model's votes under a rater of this name, making it if need be; a later vote on a pair takes the earlier's place. */
export async function putJudgedVotes(
  datasetId: number,
  rater: string,
  votes: AsyncIterable<readonly JudgedVote[]>,
): Promise<void> {
  await inTransaction(async (client) => {
    await client.query('select 1 from dataset where id = $1 for update', [datasetId])
    await client.query(
      `insert into rater (dataset_id, index, name, kind, setting)
       select $1, coalesce(max(index) + 1, 0), $2, 'model', 'discrimination' from rater where dataset_id = $1
       on conflict (dataset_id, name, kind, setting) do nothing`,
      [datasetId, rater],
    )
    for await (const some of votes) {
      await client.query(
        `insert into preference (dataset_id, rater_index, pair_index, choice, raw, shown, swapped)
         select $1, r.index, v.pair, v.choice, v.raw, v.shown, v.swapped
         from unnest($3::int[], $4::smallint[], $5::text[], $6::smallint[], $7::smallint[]) as v (pair, choice, raw, shown, swapped)
         join rater r on r.dataset_id = $1 and r.name = $2 and r.kind = 'model' and r.setting = 'discrimination'
         join pair p on p.dataset_id = $1 and p.index = v.pair
         on conflict (dataset_id, pair_index, rater_index) do update
           set choice = excluded.choice, raw = excluded.raw, shown = excluded.shown, swapped = excluded.swapped`,
        [
          datasetId,
          rater,
          some.map(({ pair }) => pair),
          some.map(({ choice }) => choice),
          some.map(({ raw }) => raw),
          some.map(({ shown }) => shown),
          some.map(({ swapped }) => swapped),
        ],
      )
    }
  })
}
