import fs from 'node:fs'
import { expect, test } from 'vitest'
import { FILE_COLOURS, plainColour } from './file-colours'

test('files have the colours of the product', () => {
  const css = fs.readFileSync('app/globals.css', 'utf8')
  const [light = '', dark = ''] = css.split('[data-theme="dark"] {')
  for (const [name, [inLight, inDark]] of Object.entries(FILE_COLOURS)) {
    expect(light).toContain(`  --${name}: ${inLight};`)
    expect(dark).toContain(`  --${name}: ${inDark};`)
  }
  expect(plainColour('var(--human)')).toBe('#0b7a75')
  expect(plainColour('red')).toBe('#17181a')
})
