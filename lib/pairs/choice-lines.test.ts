import { expect, it } from 'vitest'
import { MISSING, type RaterKind } from '@/lib/words/rater'
import { choiceLines } from './choice-lines'

const rater = (name: string, kind: RaterKind, choice: number) => ({
  id: name,
  name,
  kind,
  choices: Int8Array.of(choice),
})

it('says who chose what, in the order A, B, tie, missing', () => {
  const raters = [
    rater('Ann', 'human', -1),
    rater('Bo', 'human', 1),
    rater('Judge', 'model', 1),
    rater('Late', 'model', MISSING),
  ]
  expect(choiceLines(raters, 0)).toEqual([
    {
      choice: 1,
      people: 1,
      models: 1,
      named: [
        { rater: 'Bo', kind: 'human' },
        { rater: 'Judge', kind: 'model' },
      ],
    },
    { choice: -1, people: 1, models: 0, named: [{ rater: 'Ann', kind: 'human' }] },
    { choice: null, people: 0, models: 1, named: [{ rater: 'Late', kind: 'model' }] },
  ])
})

it('counts a crowd, and names of many models only the one that is asked for', () => {
  const crowd = Array.from({ length: 10_000 }, (_, at) => rater(`Worker ${at}`, 'human', at < 7412 ? 1 : -1))
  const models = Array.from({ length: 12 }, (_, at) => rater(`Judge ${at}`, 'model', 1))
  const [a, b] = choiceLines([...crowd, ...models], 0, 'Judge 7')
  expect(a).toMatchObject({ choice: 1, people: 7412, models: 12 })
  expect(a?.named.map(({ rater: name }) => name)).toEqual(['Judge 7'])
  expect(b).toEqual({ choice: -1, people: 2588, models: 0, named: [] })
})
