import { expect, test } from 'vitest'
import { embedTheme } from './embed-theme'

test('what is no theme is no theme: the word becomes a header', () => {
  expect(['dark', 'light', 'system'].map(embedTheme)).toEqual(['dark', 'light', 'system'])
  for (const asked of [null, '', '中', 'dark\r\nset-cookie: a=b', 'DARK', '\0'])
    expect(embedTheme(asked)).toBe('system')
})
