import { expect, test } from 'vitest'
import { withDatabase } from '@/lib/db/test-database'
import { importFiles } from '@/lib/imports/test-import'
import { loadDashboard } from './load-dashboard'

withDatabase()

const HEADER = 'pair_id,prompt,response_a,response_b,human.Ann,human.Bo,model.Judge,slice.topic'
const ROWS = Array.from({ length: 12 }, (_, at) =>
  [`p${at}`, `Question ${at}?`, 'short', 'a longer text', at < 6 ? 'a' : 'b', 'b', 'b', at < 4 ? 'law' : 'art'].join(
    ',',
  ),
)

test('a profile of a slice, of one annotator, and of neither where an address names nothing that is there', async () => {
  const id = await importFiles([{ name: 'own.csv', bytes: [HEADER, ...ROWS].join('\n') }])
  const whole = await loadDashboard(id)
  const [ann, bo] = whole?.choices.people ?? []
  expect(whole?.choices).toEqual({
    pairs: 12,
    annotators: 2,
    people: [
      { id: ann?.id, name: 'Ann' },
      { id: bo?.id, name: 'Bo' },
    ],
    slices: ['topic'],
    values: [],
  })
  const length = (view: typeof whole) =>
    view?.profile.scores.find(({ rater, factor }) => rater === view.profile.reference && factor === 'length')

  const law = await loadDashboard(id, { slice: 'topic', value: 'law' })
  expect(law?.profile.pairs).toBe(4)
  expect(law?.choices.values).toEqual([
    { value: 'art', pairs: 8 },
    { value: 'law', pairs: 4 },
  ])

  // Ann and Bo part on the first six pairs: no majority there.
  expect(length(whole)).toMatchObject({ n: 6, score: 1 })
  expect(length(await loadDashboard(id, { people: [ann?.id ?? ''] }))).toMatchObject({ n: 12, score: 0 })

  const strange = await loadDashboard(id, { people: ['r99'], slice: 'colour', value: 'red' })
  expect(strange?.choice).toEqual({ estimator: 'tau14', people: [], slice: null, value: null })
  expect(strange?.profile).toEqual(whole?.profile)
})
