import { randomUUID } from 'node:crypto'
import { insertUpload } from '@/lib/db/upload'

/** Opens an upload: files are sent to it one by one, and become one dataset together. */
export async function createUpload(): Promise<string> {
  const id = randomUUID()
  await insertUpload(id)
  return id
}
