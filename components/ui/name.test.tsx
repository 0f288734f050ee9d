import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { Name } from './name'

const LONG = `gpt-4-${'turbo-'.repeat(32)}0613`

it('shortens a long name in its middle, and gives it whole to the pointer and to screen readers', () => {
  const markup = renderToStaticMarkup(<Name most={20}>{LONG}</Name>)
  expect(markup).toContain(`title="${LONG}"`)
  expect(markup).toMatch(/aria-hidden="true"[^>]*>gpt-4-turbo-…bo-0613</)
  expect(markup).toContain(`sr-only">${LONG}<`)
})

it('leaves a name that fits as it is', () => {
  expect(renderToStaticMarkup(<Name>GPT-4</Name>)).toBe('GPT-4')
})
