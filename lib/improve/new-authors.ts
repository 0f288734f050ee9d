import { shuffled } from '@/lib/statistics/clusters'
import { fitScaled } from '@/lib/statistics/prediction/cross-fit'
import { predictRows } from '@/lib/statistics/prediction/scaled-rows'
import type { ChoiceSource } from './choice-source'
import { foldsOf } from './folds'
import { type Quality, qualityOf } from './quality'
import { differencesIn, type RaterStudy } from './rater-study'

/** Groups of authors and folds of prompts that are held out together. */
const BLOCKS = 4
const FOLDS = 5
const FEWEST_TO_LEARN = 50

/** The block of each author, authors in a seeded order; of few authors each is one. */
function blocksOf(authors: readonly number[], seed: number): ReadonlyMap<number, number> {
  const order = shuffled(authors.length, seed)
  return new Map([...order].map((at, rank) => [authors[at] ?? -1, rank % BLOCKS]))
}

/**
 * What the factors foresee of authors that the fit never saw: the prompt's fold and both authors' blocks are held out.
 *
 * Up to four authors each are a block; pairs whose rest is under 50 pairs are left out. One draw. Refused without authors,
 * with fewer than four, or where nothing is left to learn from.
 */
export function foreseeNewAuthors(
  { input }: ChoiceSource,
  { table, first, columns, settings }: RaterStudy,
): Quality | { readonly refused: string } {
  const { authors, a, b } = input
  if (!authors) return { refused: 'no response names its author' }
  const authorAt = (response: number | undefined) => authors.of[response ?? 0] ?? -1
  const [one, other] = [a, b].map((side) => Int32Array.from(table.pair, (pair) => authorAt(side[pair])))
  if (!one || !other) return { refused: 'no response names its author' }
  const named = [...new Set([...one, ...other])].filter((author) => author >= 0).sort((x, y) => x - y)
  if (named.length < BLOCKS) return { refused: `${named.length} authors: four are needed to hold two of them out` }
  const blocks = blocksOf(named, settings.seed)
  const fold = foldsOf(table.component, FOLDS, settings.seed + 7)
  const cellOf = (row: number): string => {
    const pair = [blocks.get(one[row] ?? -1) ?? -1, blocks.get(other[row] ?? -1) ?? -1].sort()
    return `${fold[row]} ${pair.join(' ')}`
  }
  const cells = Map.groupBy(first.keys(), cellOf)
  const data = { columns: differencesIn(columns), first }
  const foreseen: [number, number][] = []
  for (const rows of cells.values()) {
    const example = rows[0] ?? 0
    const out = new Set([blocks.get(one[example] ?? -1), blocks.get(other[example] ?? -1)])
    const kept = Int32Array.from(
      [...first.keys()].filter(
        (row) =>
          fold[row] !== fold[example] && !out.has(blocks.get(one[row] ?? -1)) && !out.has(blocks.get(other[row] ?? -1)),
      ),
    )
    if (kept.length < FEWEST_TO_LEARN) continue
    const fit = fitScaled(data, kept, {})
    const chances = predictRows(data.columns, Int32Array.from(rows), fit.scale, fit.weights)
    for (const [at, row] of rows.entries()) foreseen.push([row, chances[at] ?? 0.5])
  }
  if (foreseen.length < FEWEST_TO_LEARN) return { refused: 'too few pairs are left when both authors are held out' }
  const rows = foreseen.map(([row]) => row)
  const quality = qualityOf(
    [Float64Array.from(foreseen, ([, chance]) => chance)],
    Uint8Array.from(rows, (row) => first[row] ?? 0),
    Int32Array.from(rows, (row) => table.prompt[row] ?? 0),
  )
  return quality ?? { refused: 'all pairs are of one prompt' }
}
