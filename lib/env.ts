import path from 'node:path'
import { z } from 'zod'

const schema = z.object({
  DATABASE_URL: z.string().startsWith('postgres', 'DATABASE_URL must be a postgresql:// address'),
  DATA_DIR: z.string().default('.data'),
  MAX_UPLOAD_MB: z.coerce.number().int().positive().default(8192),
  PROCLIVITY_HOSTS: z.string().default(''),
})

export type Env = {
  readonly databaseUrl: string
  /** Uploaded files and other data that is not in the database. */
  readonly dataDir: string
  readonly maxUploadBytes: number
}

let parsed: Env | undefined

/** Read on first use, so that a build needs no database. */
export function env(): Env {
  if (!parsed) {
    const values = schema.parse(process.env)
    parsed = {
      databaseUrl: values.DATABASE_URL,
      dataDir: path.resolve(/* turbopackIgnore: true */ values.DATA_DIR),
      maxUploadBytes: values.MAX_UPLOAD_MB * 1024 * 1024,
    }
  }
  return parsed
}
