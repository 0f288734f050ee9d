import { z } from 'zod'
import { FOUND } from '@/lib/pairs/pairs-query'
import { db, pool } from './client'
import { manyRowsOf, rowsOf } from './rows'

const EXCERPT = 300

const excerptRow = z.object({
  index: z.int(),
  externalId: z.string().nullable(),
  prompt: z.string(),
  a: z.string(),
  b: z.string(),
})
export type PairExcerpt = Readonly<z.infer<typeof excerptRow>>

/** The beginnings of some pairs' texts; where words were searched for, the part of a text that holds them, marked. */
export async function listPairExcerpts(
  datasetId: number,
  indexes: readonly number[],
  text: string | null,
): Promise<readonly PairExcerpt[]> {
  const options = `StartSel=${FOUND.from}, StopSel=${FOUND.to}, MaxWords=45, MinWords=30, ShortWord=0`
  const excerpt = (column: string) => {
    const whole = `translate(left(${column}, 100000), '${FOUND.from}${FOUND.to}', '')`
    return `case when $3::text is not null and to_tsvector('simple', ${whole}) @@ websearch_to_tsquery('simple', $3)
      then ts_headline('simple', ${whole}, websearch_to_tsquery('simple', $3), $4) else left(${whole}, ${EXCERPT}) end`
  }
  const result = await pool().query(
    `select x.index, x.external_id as "externalId", ${excerpt('p.text')} as prompt, ${excerpt('a.text')} as a,
       ${excerpt('b.text')} as b
     from pair x
     join prompt p on p.dataset_id = x.dataset_id and p.index = x.prompt_index
     join response a on a.dataset_id = x.dataset_id and a.index = x.a_index
     join response b on b.dataset_id = x.dataset_id and b.index = x.b_index
     where x.dataset_id = $1 and x.index = any($2) order by x.index`,
    [datasetId, [...indexes], text?.replaceAll('\0', '') ?? null, options],
  )
  return rowsOf(excerptRow, result)
}

/** Pairs with their texts and all votes on them. */
async function withTexts<
  Row extends {
    readonly index: number
    readonly aIndex: number
    readonly bIndex: number
    readonly promptIndex: number
  },
>(datasetId: number, rows: readonly Row[]) {
  const of = (indexes: readonly number[]) => ({ where: { datasetId, index: { in: [...new Set(indexes)] } } })
  const pairIndex = { in: rows.map(({ index }) => index) }
  const [prompts, responses, votes] = await Promise.all([
    db().prompt.findMany(of(rows.map(({ promptIndex }) => promptIndex))),
    db().response.findMany(of(rows.flatMap(({ aIndex, bIndex }) => [aIndex, bIndex]))),
    db().preference.findMany({
      where: { datasetId, pairIndex },
      orderBy: [{ pairIndex: 'asc' }, { raterIndex: 'asc' }],
    }),
  ])
  const raters = new Map(
    (await db().rater.findMany(of(votes.map(({ raterIndex }) => raterIndex)))).map((rater) => [rater.index, rater]),
  )
  const promptOf = new Map(prompts.map((prompt) => [prompt.index, prompt]))
  const responseOf = new Map(responses.map((response) => [response.index, response]))
  const votesOn = Map.groupBy(votes, (vote) => vote.pairIndex)
  return rows.flatMap((row) => {
    const [prompt, a, b] = [promptOf.get(row.promptIndex), responseOf.get(row.aIndex), responseOf.get(row.bIndex)]
    const preferences = (votesOn.get(row.index) ?? []).flatMap((vote) => {
      const rater = raters.get(vote.raterIndex)
      return rater ? [{ ...vote, rater }] : []
    })
    return prompt && a && b ? [{ ...row, a: { ...a, prompt }, b, preferences }] : []
  })
}

/** One pair with its texts and all votes on it. */
export async function getPair(datasetId: number, index: number) {
  const row = await db().pair.findUnique({ where: { datasetId_index: { datasetId, index } } })
  return (await withTexts(datasetId, row ? [row] : []))[0] ?? null
}

/** Pairs `from` … `to − 1` with their texts and all votes. */
export async function listPairs(datasetId: number, from: number, to: number) {
  const rows = await db().pair.findMany({
    where: { datasetId, index: { gte: from, lt: to } },
    orderBy: { index: 'asc' },
  })
  return withTexts(datasetId, rows)
}

export async function listSliceNames(datasetId: number): Promise<readonly string[]> {
  const result = await pool().query(
    'select distinct jsonb_object_keys(slices) as name from pair where dataset_id = $1 order by name',
    [datasetId],
  )
  return rowsOf(z.object({ name: z.string() }), result).map(({ name }) => name)
}

/** Pairs on which a rater, or any, was asked and could not be understood. */
export async function listUnreadable(datasetId: number, raterIndex: number | null): Promise<readonly number[]> {
  const result = await pool().query(
    `select distinct pair_index as index from preference
     where dataset_id = $1 and choice is null and ($2::int is null or rater_index = $2)`,
    [datasetId, raterIndex],
  )
  return manyRowsOf(z.object({ index: z.int() }), result).map(({ index }) => index)
}
