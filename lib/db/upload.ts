import { db } from './client'
import { Prisma } from './generated/client'

export type UploadedFile = { readonly position: number; readonly name: string; readonly bytes: number }

export async function insertUpload(id: string): Promise<void> {
  await db().upload.create({ data: { id } })
}

export async function hasUpload(id: string): Promise<boolean> {
  return (await db().upload.count({ where: { id } })) === 1
}

/** Adds a file, or takes the place of one sent before under the same name. */
export async function putUploadFile(
  uploadId: string,
  file: { readonly name: string; readonly bytes: number; readonly sha256: string },
): Promise<UploadedFile> {
  return db().$transaction(async (tx) => {
    await tx.$executeRaw`select 1 from upload where id = ${uploadId}::uuid for update`
    const before = await tx.uploadFile.findMany({ where: { uploadId }, orderBy: { position: 'asc' } })
    const position = before.find((each) => each.name === file.name)?.position ?? before.length
    const data = { bytes: BigInt(file.bytes), sha256: file.sha256 }
    await tx.uploadFile.upsert({
      where: { uploadId_position: { uploadId, position } },
      create: { uploadId, position, name: file.name, ...data },
      update: data,
    })
    return { position, name: file.name, bytes: file.bytes }
  })
}

export async function listUploadFiles(uploadId: string): Promise<readonly (UploadedFile & { sha256: string })[]> {
  const rows = await db().uploadFile.findMany({ where: { uploadId }, orderBy: { position: 'asc' } })
  return rows.map((row) => ({ position: row.position, name: row.name, bytes: Number(row.bytes), sha256: row.sha256 }))
}

/** What a person decided about an upload, and the plan made of its files, both as they were stored. */
export async function getUpload(id: string): Promise<{ readonly options: unknown; readonly plan: unknown } | null> {
  return db().upload.findUnique({ where: { id }, select: { options: true, plan: true } })
}

export async function setUploadOptions(id: string, options: object): Promise<void> {
  await db().upload.updateMany({ where: { id }, data: { options } })
}

/** Keeps what the files of an upload were recognised as; `null`: it is not kept. */
export async function setUploadPlan(id: string, plan: object | null): Promise<void> {
  await db().upload.updateMany({ where: { id }, data: { plan: plan ?? Prisma.DbNull } })
}

/** Uploads that never became a dataset, and whose files nobody is still fetching. */
export async function listAbandonedUploads(before: Date): Promise<readonly string[]> {
  const rows = await db().upload.findMany({
    where: {
      createdAt: { lt: before },
      import: null,
      jobs: { none: { status: { in: ['queued', 'running'] } } },
    },
    select: { id: true },
  })
  return rows.map((row) => row.id)
}

export async function deleteUpload(id: string): Promise<void> {
  await db().upload.deleteMany({ where: { id } })
}

/** Mappings that people saved, the latest first. */
export async function listSavedMappings(): Promise<readonly { readonly name: string; readonly mapping: unknown }[]> {
  return db().savedMapping.findMany({ orderBy: { id: 'desc' }, take: 200, select: { name: true, mapping: true } })
}

/** Saves a mapping under its name, in the place of one saved before. */
export async function putSavedMapping(name: string, mapping: object): Promise<void> {
  await db().savedMapping.upsert({ where: { name }, create: { name, mapping }, update: { mapping } })
}
