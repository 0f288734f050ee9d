import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { type Advice, Later } from './later'

const build = vi.fn(() => 'card')
const Panel = () => <p>{build()}</p>

function draw(advice: Advice): string {
  build.mockClear()
  return renderToStaticMarkup(
    <Later advice={advice} fallback={<p>waiting</p>}>
      <Panel />
    </Later>,
  )
}

test('what a job is at is waited for, and not built a second time', () => {
  expect(draw('coming')).toBe('<p>waiting</p>')
  expect(build).not.toHaveBeenCalled()
})

test('what is kept is drawn, and so is what nobody is at', () => {
  expect([draw('kept'), draw('built')]).toEqual(['<p>card</p>', '<p>card</p>'])
})
