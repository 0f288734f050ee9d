import { listDataset } from '@/lib/db/dataset'
import { countConflicts, countRejectedRows, listImports } from '@/lib/db/dataset-import'
import { findNewerVersion, listRounded } from '@/lib/db/factor'
import { readAs } from '@/lib/db/rows'
import { computedKeys } from '@/lib/factors/registry'
import { type Ledger, ledgerSchema } from '@/lib/ingest/assembly/ledger'
import { sumLedgers } from '@/lib/ingest/assembly/sum-ledgers'
import { type Planned, plannedSchema } from '@/lib/profile/findings/planned-schema'
import { listShownFactors } from '@/lib/profiles/list-shown'
import { type DatasetCard, toDatasetCard } from './dataset-view'

/** One upload that was brought into a dataset, or is to be. */
export type VersionView = {
  readonly number: number
  readonly status: 'importing' | 'ready' | 'failed'
  readonly format: string
  readonly createdAt: string
  readonly prompts: number
  readonly responses: number
  readonly pairs: number
  readonly raters: number
  readonly files: readonly string[]
}

export type DatasetView = DatasetCard & {
  readonly format: string
  /** Of all versions together. */
  readonly ledger: Ledger
  readonly versions: readonly VersionView[]
  /** Rows and cells the imports left out, all downloadable. */
  readonly rejected: number
  /** Those of them that say something else than an earlier row. */
  readonly conflicts: number
  /** Names of the factors that an earlier version imported, with rounded values. */
  readonly rounded: readonly string[]
  /** Of the computed factors, while those of a version before count; `null` where the newest do. */
  readonly newerVersion: number | null
  readonly planned: Planned | null
  /** What can be measured of it by now. */
  readonly factors: readonly { readonly id: string; readonly label: string }[]
}

export async function loadDataset(id: number): Promise<DatasetView | null> {
  const [row, imports, rejected, conflicts, rounded, newerVersion, factors] = await Promise.all([
    listDataset(id),
    listImports(id),
    countRejectedRows(id),
    countConflicts(id),
    listRounded(id),
    findNewerVersion(id, computedKeys),
    listShownFactors(id),
  ])
  if (!row) return null
  const ledgers = imports.map(({ ledger }) => readAs(ledgerSchema, ledger))
  return {
    ...toDatasetCard(row, new Date()),
    format: row.format,
    ledger: sumLedgers(ledgers),
    versions: imports.map(({ number, status, format, createdAt, prompts, responses, pairs, raters }, at) => ({
      number,
      status,
      format,
      prompts,
      responses,
      pairs,
      raters,
      createdAt: createdAt.toISOString(),
      files: ledgers[at]?.files.map(({ file }) => file) ?? [],
    })),
    rejected,
    conflicts,
    rounded: rounded.map(({ label }) => label),
    newerVersion,
    planned: readAs(plannedSchema.nullable(), row.planned),
    factors: factors.map(({ key, label }) => ({ id: key, label })),
  }
}
