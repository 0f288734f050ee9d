import { csvLine } from '@/lib/csv'
import type { ExportedPair } from '@/lib/db/exported-pair'
import type { RaterRow } from '@/lib/db/rater'
import { choosersAmong } from '@/lib/pairs/choosers'
import { mostVoted } from '@/lib/profile/majority'
import type { ExportSource } from './export-source'

type ChosenRow = {
  readonly pair_id: string | null
  readonly prompt_id: string | null
  readonly prompt: string
  readonly chosen: string
  readonly rejected: string
  /** Which response of the pair was chosen. */
  readonly chosen_side: 'a' | 'b'
  readonly chosen_author: string | null
  readonly rejected_author: string | null
  /** Names of those who chose it, of those who chose the other, and of those to whom both were alike. */
  readonly chosen_by: readonly string[]
  readonly rejected_by: readonly string[]
  readonly tied_by: readonly string[]
  readonly source: string | null
}

/** Pairs where most of those who chose preferred one of the two, as the pages count it: a tie has no row. */
async function* rowsOf(source: ExportSource): AsyncGenerator<ChosenRow> {
  const choosers = new Map(choosersAmong(source.raters).map((rater) => [rater.index, rater.name]))
  for await (const pair of source.pairs()) {
    const row = rowOf(pair, choosers)
    if (row) yield row
  }
}

function rowOf(pair: ExportedPair, choosers: ReadonlyMap<RaterRow['index'], string>): ChosenRow | null {
  const namesOf = (sought: number) =>
    pair.votes.flatMap(({ choice, raterIndex }) => (choice === sought ? (choosers.get(raterIndex) ?? []) : []))
  const [forA, forB, tied] = [namesOf(1), namesOf(-1), namesOf(0)]
  const choice = mostVoted(forA.length, forB.length, tied.length)
  if (!choice) return null
  const isA = choice === 1
  const [chosen, rejected] = isA ? [pair.a, pair.b] : [pair.b, pair.a]
  return {
    pair_id: pair.externalId,
    prompt_id: pair.prompt.externalId,
    prompt: pair.prompt.text,
    chosen: chosen.text,
    rejected: rejected.text,
    chosen_side: isA ? 'a' : 'b',
    chosen_author: chosen.author,
    rejected_author: rejected.author,
    chosen_by: isA ? forA : forB,
    rejected_by: isA ? forB : forA,
    tied_by: tied,
    source: pair.prompt.source,
  }
}

/** One JSON object a pair; what is missing is left out. */
export async function* exportChosenLines(source: ExportSource): AsyncGenerator<string> {
  for await (const row of rowsOf(source))
    yield `${JSON.stringify(Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)))}\n`
}

const COLUMNS = [
  ...(['pair_id', 'prompt_id', 'prompt', 'chosen', 'rejected', 'chosen_side'] as const),
  ...(['chosen_author', 'rejected_author', 'chosen_by', 'rejected_by', 'tied_by', 'source'] as const),
] as const

/** The same as a table; names in a cell stand one after the other, with semicolons. */
export async function* exportChosenCsv(source: ExportSource): AsyncGenerator<string> {
  yield csvLine(COLUMNS)
  for await (const row of rowsOf(source))
    yield csvLine(
      COLUMNS.map((column) => {
        const value = row[column]
        return value === null || typeof value === 'string' ? value : value.join('; ')
      }),
    )
}
