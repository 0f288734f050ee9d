import { db } from './client'
import { BLOCK } from './measurement'

/** Stores the languages of a block's responses, a code of a byte each; a block that grew takes the place of the shorter one. */
export async function putLanguages(datasetId: number, block: number, languages: Uint8Array): Promise<void> {
  const codes = Uint8Array.from(languages)
  await db().responseLanguage.upsert({
    where: { datasetId_block: { datasetId, block } },
    create: { datasetId, block, codes },
    update: { codes },
  })
}

/** The codes of responses `from` … `to − 1`; 0 where none is stored. */
export async function loadLanguages(datasetId: number, from: number, to: number): Promise<Uint8Array> {
  const rows = await db().responseLanguage.findMany({
    where: { datasetId, block: { gte: Math.floor(from / BLOCK), lt: Math.ceil(to / BLOCK) } },
  })
  const codes = new Uint8Array(to - from)
  for (const row of rows) {
    const start = row.block * BLOCK
    const part = row.codes.subarray(Math.max(0, from - start), Math.max(0, to - start))
    codes.set(part, Math.max(0, start - from))
  }
  return codes
}
