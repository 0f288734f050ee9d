import { db } from '@/lib/db/client'
import { copyIntegers } from '@/lib/db/copy-out'
import type { LabelDraw as Stored } from '@/lib/db/generated/client'
import type { LabelDraw } from '@/lib/improve/win-rates/label-draw'

export type DrawRow = LabelDraw & { readonly datasetVersion: number; readonly createdAt: Date }

const read = ({ prompts, ...rest }: Stored): DrawRow => ({
  ...rest,
  prompts: new Int32Array(new Uint8Array(prompts).buffer),
})

export async function insertDraw(datasetId: number, { prompts, ...draw }: Omit<DrawRow, 'createdAt'>): Promise<void> {
  const bytes = new Uint8Array(Int32Array.from(prompts).buffer)
  await db().labelDraw.create({ data: { ...draw, datasetId, prompts: bytes } })
}

/** The first made first. */
export async function listDraws(datasetId: number): Promise<readonly DrawRow[]> {
  const rows = await db().labelDraw.findMany({ where: { datasetId }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] })
  return rows.map(read)
}

export async function getDraw(datasetId: number, id: string): Promise<DrawRow | null> {
  const row = await db().labelDraw.findUnique({ where: { id } })
  return row?.datasetId === datasetId ? read(row) : null
}

/** Prompts with a pair in which two different named authors meet, in their order. */
export async function listContestedPrompts(datasetId: number): Promise<Int32Array> {
  if (!Number.isSafeInteger(datasetId)) throw new Error(`not a whole number: ${datasetId}`)
  const found: number[] = []
  const query = `select distinct x.prompt_index from pair x
    join response a on a.dataset_id = x.dataset_id and a.index = x.a_index
    join response b on b.dataset_id = x.dataset_id and b.index = x.b_index
    where x.dataset_id = ${datasetId} and a.author <> b.author order by x.prompt_index`
  await copyIntegers(query, 1, -1, ([prompt = -1]) => {
    found.push(prompt)
  })
  return Int32Array.from(found)
}
