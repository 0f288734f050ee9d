import { z } from 'zod'

const digest = z.string().regex(/^[0-9a-f]{64}$/)
/** A part of the archive, and what its bytes have to be. */
const part = z.object({ entry: z.string(), bytes: z.number(), sha256: digest })

/** What a backup says of itself; it lies in the archive beside its parts. */
export const manifestSchema = z.object({
  format: z.literal('proclivity-backup'),
  formatVersion: z.literal(1),
  createdAt: z.string(),
  migrations: z.array(z.object({ name: z.string(), checksum: z.string() })),
  /** In an order in which each table follows those that its rows point to. */
  tables: z.array(part.extend({ table: z.string(), columns: z.array(z.string()), rows: z.number() })),
  sequences: z.array(z.object({ sequence: z.string(), value: z.string(), called: z.boolean() })),
  /** Uploaded files, each kept once however often it was sent. */
  files: z.array(part),
  /** Files that a row names but that were gone, or others, when it was their turn. */
  missing: z.array(z.string()),
})

export type Manifest = z.output<typeof manifestSchema>
export type Part = z.output<typeof part>

export const MANIFEST = 'manifest.json'
