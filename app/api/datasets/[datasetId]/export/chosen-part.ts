import { createLoader } from 'nuqs/server'
import { exportParsers } from '@/components/dataset/export-address'
import { settleQuery } from '@/components/pair/pairs-query'
import type { ExportChoice } from '@/lib/datasets/select-export'
import { inProfileThread } from '@/lib/profiles/in-profile-thread'

/** The address of an export is that of the pairs' page, and names whose labels are taken: `?people=split&byPeople=r0`. */
const load = createLoader(exportParsers)

/** What an address asks to export, as the page of the same address understands it; `null`: no such imported dataset. */
export async function choiceIn(datasetId: number, address: URLSearchParams): Promise<ExportChoice | null> {
  const { byPeople, byModels, setting, ...query } = load(address)
  const filters = await inProfileThread('loadFilters', datasetId, query.slice)
  return filters && { query: settleQuery(query, filters), people: byPeople, models: byModels, setting }
}

/** Nothing but a format is asked for: no columns need to be in memory for that. */
export const isWhole = (address: URLSearchParams): boolean => [...address.keys()].every((key) => key === 'format')
