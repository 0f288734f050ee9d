import { db } from './client'

export type ResponseRow = {
  readonly index: number
  readonly prompt: string
  readonly source: string | null
  readonly text: string
}

/** Responses `from` … `to − 1` with what they answer; a response's own source goes before its prompt's. */
export async function listResponses(datasetId: number, from: number, to: number): Promise<readonly ResponseRow[]> {
  return db().$queryRaw<ResponseRow[]>`
    select r.index, p.text as prompt, coalesce(r.source, p.source) as source, r.text
    from response r join prompt p on p.dataset_id = r.dataset_id and p.index = r.prompt_index
    where r.dataset_id = ${datasetId} and r.index >= ${from} and r.index < ${to}
    order by r.index`
}
