import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { Name } from './name'

const LONG = `gpt-4-${'turbo-'.repeat(32)}0613`

it('shortens a long name in its middle, and gives it whole to the pointer and to screen readers', () => {
  const markup = renderToStaticMarkup(<Name most={20}>{LONG}</Name>)
  expect(markup).toContain(`title="${LONG}"`)
  expect(markup.replace(/<[^>]*>/g, '')).toBe(LONG)
  expect(markup).toMatch(/>gpt-4-turbo-<span [^>]*>[^<]*<\/span>bo-0613</)
})

it('leaves a name that fits as it is', () => {
  expect(renderToStaticMarkup(<Name>GPT-4</Name>)).toBe('GPT-4')
})
