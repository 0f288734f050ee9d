import type { RaterKey, Vote } from '@/lib/ingest/record'
import type { Choice } from '@/lib/words/rater'

/** How often one label of one rater was read as which choice: shows at a glance whether the direction is right. */
export type LabelCount = {
  readonly rater: RaterKey
  readonly raw: string
  readonly choice: Choice | null
  readonly count: number
}

export type LabelTable = { count(vote: Vote): void; rows(): readonly LabelCount[] }

const MAX_LABELS = 200
const MAX_CHARACTERS = 60

/** Tallies labels as the files have them. Ends taking in new ones after 200: then they are numbers or texts, not labels. */
export function createLabelTable(): LabelTable {
  const counts = new Map<string, { rater: RaterKey; raw: string; choice: Choice | null; count: number }>()
  return {
    count({ rater, raw, choice }) {
      const label = raw.slice(0, MAX_CHARACTERS)
      const key = `${rater.kind} ${rater.setting ?? ''} ${rater.name}\n${choice}\n${label}`
      const found = counts.get(key)
      if (found) found.count++
      else if (counts.size < MAX_LABELS) counts.set(key, { rater, raw: label, choice, count: 1 })
    },
    rows: () => [...counts.values()].sort((first, second) => second.count - first.count),
  }
}
