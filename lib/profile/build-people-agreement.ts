import { completeDisagreementOf, fleissOf } from '@/lib/statistics/fleiss'
import { alphaOf, disagreementOf, type Votes, votesOf } from '@/lib/statistics/krippendorff'
import { percentileInterval } from '@/lib/statistics/percentile-interval'
import { resampleTotals } from '@/lib/statistics/resampling'
import type { CountedEstimate } from '@/lib/words/estimate'
import { MAJORITY } from './majority'
import type { PeopleAgreement } from './profile'
import type { Study } from './study'

type Columns = (votes: Votes) => readonly number[]
type Coefficient = (sums: readonly number[]) => number

/** A coefficient made of sums over pairs, with its interval from resampled prompts. */
function estimate(study: Study, choices: readonly Int8Array[], columnsOf: Columns, of: Coefficient): CountedEstimate {
  const { order, starts, groupOf, groups } = study.clusters
  const columns = Array.from({ length: 4 }, () => new Float64Array(groups))
  let n = 0
  for (const [prompt, group] of groupOf.entries())
    for (let place = starts[prompt] as number; place < (starts[prompt + 1] as number); place++) {
      const values = columnsOf(votesOf(choices, order[place] as number))
      if (values.some((value) => value !== 0)) n++
      for (const [at, column] of columns.entries()) column[group] = (column[group] as number) + (values[at] as number)
    }
  const value = of(columns.map((column) => column.reduce((sum, each) => sum + each, 0)))
  if (!Number.isFinite(value)) return { value: null, low: null, high: null, n }
  const drawn = resampleTotals(study.resampling, columns)
  const replicates = Float64Array.from({ length: study.settings.replicates }, (_, row) =>
    of(drawn.map((totals) => totals[row] as number)),
  )
  return { value, ...percentileInterval(replicates, study.resampling.groups, study.settings.confidence), n }
}

/** How far several annotators agree beyond chance; `null` with fewer than two. */
export function buildPeopleAgreement(study: Study): PeopleAgreement | null {
  const people = study.raters.filter(({ kind, id }) => kind === 'human' && id !== MAJORITY)
  if (people.length < 2) return null
  const choices = people.map((rater) => rater.choices)
  return {
    annotators: people.length,
    krippendorff: estimate(study, choices, disagreementOf, alphaOf),
    fleiss: estimate(study, choices, (votes) => completeDisagreementOf(votes, people.length), fleissOf),
  }
}
