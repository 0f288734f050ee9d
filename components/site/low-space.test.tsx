import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { LowSpace } from './low-space'

test('a page on a nearly full disk says how much is left and what to do, to screen readers too, and not on paper', () => {
  const markup = renderToStaticMarkup(<LowSpace left={1_420_000_000} />)
  expect(markup).toContain('The disk of this server has 1.4 GB left')
  expect(markup).toContain('Delete datasets that are not needed')
  expect(markup).toMatch(/role="status"/)
  expect(markup).toMatch(/^<div data-screen-only/)
})
