import { type FactorRow, listFactors } from '@/lib/db/factor'
import { countMeasured } from '@/lib/db/measurement'
import { shownVersion } from '@/lib/protocol/factor-versions'

/** A factor in the version that counts, and what else there is of it. */
export type ShownFactor = FactorRow & { readonly others: readonly OtherVersion[] }
type OtherVersion = Pick<FactorRow, 'version' | 'details'> & {
  /** Responses with a value. */
  readonly measured: number
}

/** The factors of a dataset, each in the version that counts: whoever shows, exports or stores a factor asks for this. */
export async function listShownFactors(datasetId: number): Promise<readonly ShownFactor[]> {
  return chooseVersions(datasetId, await listFactors(datasetId))
}

/** Of each of these factors the version that counts. */
export async function chooseVersions(datasetId: number, rows: readonly FactorRow[]): Promise<readonly ShownFactor[]> {
  const shown: ShownFactor[] = []
  for (const versions of Map.groupBy(rows, ({ key }) => key).values()) {
    const [only] = versions
    if (only && versions.length === 1) shown.push({ ...only, others: [] })
    else {
      const counted = await Promise.all(versions.map(async (row) => ({ row, ...(await countOf(datasetId, row)) })))
      const chosen = shownVersion(counted)
      const others = counted.flatMap(({ row: { version, details }, measured }) =>
        version === chosen?.version ? [] : [{ version, details: details ?? null, measured }],
      )
      if (chosen) shown.push({ ...chosen.row, others })
    }
  }
  return shown
}

/** Factors that were judged before the number was kept are read. */
async function countOf(datasetId: number, row: FactorRow) {
  return { version: row.version, measured: row.details?.measured ?? (await countMeasured(datasetId, row)) }
}
