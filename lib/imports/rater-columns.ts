import type { UploadPlan } from '@/lib/files/readers/upload-plan'
import type { FileSample } from '@/lib/ingest/format'
import { leavesUnnamed, listRaterColumns } from '@/lib/ingest/rater-column'
import { readPath } from '@/lib/ingest/read-path'

export type RaterColumn = {
  /** `null`: nobody is named, and all labels are one person's. */
  readonly column: string | null
  /** How many names it holds. */
  readonly names: number
  /** The columns that could be it. */
  readonly columns: readonly string[]
}

const MOST_NAMES = 1000
const MOST_COLUMNS = 200
/** Files whose first rows are looked at for columns of names; hundreds of files have the same. */
const MOST_LOOKED_AT = 5

/** Whose labels the rows hold, where a column may say it. */
export function createRaterColumns({ files, format }: UploadPlan, samples: readonly FileSample[]) {
  const inUse = new Map(files.map(({ path, raterColumn }) => [path, raterColumn]))
  const column = files.find(({ raterColumn }) => raterColumn !== null)?.raterColumn ?? null
  const looked = samples.slice(0, MOST_LOOKED_AT)
  const names = new Set<string>()
  return {
    take({ file, value }: { readonly file: string; readonly value: unknown }): void {
      const named = inUse.get(file)
      if (named && names.size < MOST_NAMES) names.add(String(readPath(value, named) ?? ''))
    },
    found(): RaterColumn | null {
      if (column === null && !looked.some((sample) => leavesUnnamed(format, sample))) return null
      const columns = [...new Set(looked.flatMap(listRaterColumns))].slice(0, MOST_COLUMNS)
      names.delete('')
      return { column, names: names.size, columns }
    },
  }
}
