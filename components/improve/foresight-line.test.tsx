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
