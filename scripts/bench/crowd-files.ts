import { csvLine } from '@/lib/csv'
import { createRandom } from '@/lib/statistics/random'
import { createTexts } from './texts'

export type CrowdShape = {
  readonly people: number
  readonly models: number
  readonly pairs: number
  /** Factors that the file brings along. */
  readonly imported: number
}

/** A file with a column for each rater: people follow length somewhat, models one side. */
export function crowdFile({ people, models, pairs, imported }: CrowdShape): string {
  const [random, text] = [createRandom(people + models), createTexts(people)]
  const factors = Array.from({ length: imported }, (_, at) => `imported_trait${at}`)
  const names = [
    ...Array.from({ length: people }, (_, at) => `human.Annotator ${at + 1}`),
    ...Array.from({ length: models }, (_, at) => `model.Judge ${at + 1}`),
  ]
  const header = [
    'pair_id',
    'prompt',
    'response_a',
    'response_b',
    ...factors.flatMap((name) => [`${name}_a`, `${name}_b`]),
  ]
  const rows = Array.from({ length: pairs }, (_, pair) => {
    const [a, b] = [8 + random(60), 8 + random(60)]
    const votes = names.map(() => (random(10) === 0 ? 'tie' : random(100) < (a > b ? 70 : 30) ? 'a' : 'b'))
    const values = factors.flatMap(() => [`${random(100)}`, `${random(100)}`])
    return csvLine([`p${pair}`, `Question ${pair}: ${text(8)}?`, text(a), text(b), ...values, ...votes])
  })
  return [csvLine([...header, ...names]), ...rows].join('')
}
