import { getDataset } from '@/lib/db/dataset'
import { listFactors } from '@/lib/db/factor'
import { type FactorColumn, loadColumn } from '@/lib/db/measurement'
import { listPairs } from '@/lib/db/pair'
import { listRaters } from '@/lib/db/rater'

/** All that a dataset's files said, as stored, without the numbers under which it is stored and without raw labels. */
export async function datasetContent(datasetId: number) {
  const dataset = await getDataset(datasetId)
  if (!dataset) throw new Error('no such dataset')
  const raters = await listRaters(datasetId)
  const columns = new Map<string, FactorColumn>()
  for (const { key, version, label, origin } of await listFactors(datasetId))
    if (origin === 'imported') columns.set(label, await loadColumn(datasetId, { key, version }, dataset.responses))
  const factorsOf = (response: number) =>
    [...columns].map(([name, values]) => [name, (values[response] ?? Number.NaN) + 0] as const)
  const nameOf = (index: number): string => {
    const rater = raters.find((each) => each.index === index)
    return `${rater?.kind} ${rater?.setting} ${rater?.name}`
  }
  const rows = await listPairs(datasetId, 0, dataset.pairs)
  return {
    counts: { prompts: dataset.prompts, responses: dataset.responses, pairs: dataset.pairs },
    raters: raters.map(({ name, kind, setting }) => ({ name, kind, setting })),
    factors: [...columns.keys()],
    pairs: rows.map(({ externalId, slices, a, b, aIndex, bIndex, preferences }) => ({
      id: externalId,
      slices,
      prompt: { id: a.prompt.externalId, text: a.prompt.text, source: a.prompt.source },
      responses: [
        { text: a.text, source: a.source, author: a.author, level: a.level, factors: factorsOf(aIndex) },
        { text: b.text, source: b.source, author: b.author, level: b.level, factors: factorsOf(bIndex) },
      ],
      votes: preferences
        .toSorted((first, second) => first.raterIndex - second.raterIndex)
        .map(({ raterIndex, choice, strength, shown, swapped }) => ({
          rater: nameOf(raterIndex),
          choice,
          strength,
          shown,
          swapped,
        })),
    })),
  }
}
