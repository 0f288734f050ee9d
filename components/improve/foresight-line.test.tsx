import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ForesightLine } from './foresight-line'
import { EXPLANATION } from './test-explanation'

const line = (change: Partial<typeof EXPLANATION>, isOne = false) =>
  renderToStaticMarkup(
    <ForesightLine explanation={{ ...EXPLANATION, ...change }} isOne={isOne} href="/datasets/4/improve" />,
  )

test('the second sentence of a dataset leads on; with too few pairs it says so', () => {
  const html = line({})
  expect(html.replaceAll(/<[^>]+>/g, '')).toContain('of people’s choices; length alone 68%')
  expect(html).toContain('href="/datasets/4/improve"')
  expect(line({ rater: { id: 'r0', name: 'Ann', kind: 'human' } }, true)).toContain('of Ann’s choices')
  expect(line({ factors: null, refused: 'too few: 12 pairs' })).toContain(
    'What the factors foresee: too few: 12 pairs.',
  )
})

test('what people follow by construction is named beside what is said of them', () => {
  const [rating] = EXPLANATION.leftOut
  if (!rating) throw new Error('nothing left out')
  const plain = (html: string) => html.replaceAll(/<[^>]+>/g, '')
  expect(plain(line({}))).toContain(
    'made from them: Expert rating. That people follow these may be so by construction.',
  )
  const six = Array.from({ length: 6 }, (_, at) => ({ ...rating, factor: `${at}`, label: `Rating ${at}` }))
  expect(plain(line({ leftOut: six }))).toContain('Rating 2, Rating 3 and 2 more factors. That people')
  expect(plain(line({ leftOut: [{ ...rating, leak: false }] }))).not.toContain('by construction')
})
