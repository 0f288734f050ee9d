import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync('app/globals.css', 'utf8')

/** The colours of a theme, as its block of the style sheet gives them. */
function tokensOf(opening: string): ReadonlyMap<string, string> {
  const start = css.indexOf(opening)
  const block = css.slice(start, css.indexOf('}', start))
  return new Map(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', colour = '']) => [name, colour]),
  )
}

const THEMES = { light: tokensOf(':root {'), dark: tokensOf('[data-theme="dark"] {') }

/** Relative luminance and contrast ratio as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

const GROUNDS = ['canvas', 'surface', 'sunken']
const WORDS = ['ink', 'muted', 'good', 'warn', 'bad', 'human', 'gap-less', 'gap-more']
/** What is seen without being read: the edge of a control, the mark of a rater. */
const SHAPES = ['control', 'human', 'gap-less', 'gap-more', ...Array.from({ length: 8 }, (_, at) => `model-${at + 1}`)]

describe.each(Object.entries(THEMES))('the colours of the %s theme', (_, tokens) => {
  const of = (name: string): string => {
    const colour = tokens.get(name)
    if (!colour) throw new Error(`There is no colour ${name}.`)
    return colour
  }

  it.each(WORDS.flatMap((word) => GROUNDS.map((ground) => [word, ground] as const)))(
    '%s is read on %s: 4.5 to 1',
    (word, ground) => expect(contrast(of(word), of(ground))).toBeGreaterThanOrEqual(4.5),
  )
  it('words on ink are read', () => expect(contrast(of('on-ink'), of('ink'))).toBeGreaterThanOrEqual(4.5))
  it.each(SHAPES)('%s is seen on a chart and a card: 3 to 1', (shape) =>
    expect(contrast(of(shape), of('surface'))).toBeGreaterThanOrEqual(3),
  )
})

it('contrast is counted as WCAG counts it', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10)
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
})
