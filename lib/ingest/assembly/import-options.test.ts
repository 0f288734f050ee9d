import { expect, it } from 'vitest'
import { choices, onlyPair, readAll } from '@/lib/ingest/fixtures/sample-of'
import { proclivityWide } from '@/lib/ingest/formats/platforms/proclivity-wide'
import { createRaterChange } from './import-options'

const reading = readAll(proclivityWide, [
  { prompt: 'P', response_a: 'A', response_b: 'B', 'human.Ann': 'a', 'model.Bo': 'b', 'model.gpt': 'tie' },
])
const changed = (options: { readonly flipped?: string[]; readonly people?: string[]; readonly models?: string[] }) =>
  onlyPair(createRaterChange({ models: [], flipped: [], people: [], ...options })(reading))

it('makes a person of whom the file calls a model, and turns by the name it then has', () => {
  const record = changed({ people: ['Bo'], flipped: ['human  Bo'] })
  expect(record.votes.map(({ rater }) => rater.kind)).toEqual(['human', 'human', 'model'])
  expect(choices(record)).toEqual([
    ['Ann', 1, 'a'],
    ['Bo', 1, 'b'],
    ['gpt', 0, 'tie'],
  ])
})

it('makes a model of whom the file calls a person, and keeps the labels turned that were turned before', () => {
  const record = changed({ models: ['Ann', 'gpt'], flipped: ['human  Ann'] })
  expect(record.votes.map(({ rater }) => rater.kind)).toEqual(['model', 'model', 'model'])
  expect(choices(record)?.[0]).toEqual(['Ann', -1, 'a'])
})

it('changes nothing where nothing was decided', () => {
  expect(changed({})).toEqual(onlyPair(reading))
})
