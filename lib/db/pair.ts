import { FOUND } from '@/lib/pairs/pairs-query'
import { db, pool } from './client'

const EXCERPT = 300

export type PairExcerpt = {
  readonly index: number
  readonly externalId: string | null
  readonly prompt: string
  readonly a: string
  readonly b: string
}

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
  const { rows } = await pool().query<PairExcerpt>(
    `select x.index, x.external_id as "externalId", ${excerpt('p.text')} as prompt, ${excerpt('a.text')} as a,
       ${excerpt('b.text')} as b
     from pair x
     join prompt p on p.dataset_id = x.dataset_id and p.index = x.prompt_index
     join response a on a.dataset_id = x.dataset_id and a.index = x.a_index
     join response b on b.dataset_id = x.dataset_id and b.index = x.b_index
     where x.dataset_id = $1 and x.index = any($2) order by x.index`,
    [datasetId, [...indexes], text?.replaceAll('\0', '') ?? null, options],
  )
  return rows
}

/** One pair with its texts and all votes on it. */
export async function getPair(datasetId: number, index: number) {
  return db().pair.findUnique({
    where: { datasetId_index: { datasetId, index } },
    include: {
      a: { include: { prompt: true } },
      b: true,
      preferences: { include: { rater: true }, orderBy: { raterIndex: 'asc' } },
    },
  })
}

export async function listVotes(datasetId: number, indexes: readonly number[]) {
  return db().preference.findMany({
    where: { datasetId, pairIndex: { in: [...indexes] } },
    include: { rater: { select: { name: true, kind: true } } },
    orderBy: { raterIndex: 'asc' },
  })
}

/** Pairs `from` … `to − 1` with their texts and all votes. */
export async function listPairs(datasetId: number, from: number, to: number) {
  return db().pair.findMany({
    where: { datasetId, index: { gte: from, lt: to } },
    orderBy: { index: 'asc' },
    include: { a: { include: { prompt: true } }, b: true, preferences: true },
  })
}

export async function listSliceNames(datasetId: number): Promise<readonly string[]> {
  const rows = await db().$queryRaw<{ readonly name: string }[]>`
    select distinct jsonb_object_keys(slices) as name from pair where dataset_id = ${datasetId} order by name`
  return rows.map(({ name }) => name)
}

/** Pairs on which a rater, or any, was asked and could not be understood. */
export async function listUnreadable(datasetId: number, raterIndex: number | null): Promise<readonly number[]> {
  const { rows } = await pool().query<{ pair_index: number }>(
    `select distinct pair_index from preference
     where dataset_id = $1 and choice is null and ($2::int is null or rater_index = $2)`,
    [datasetId, raterIndex],
  )
  return rows.map(({ pair_index }) => pair_index)
}
