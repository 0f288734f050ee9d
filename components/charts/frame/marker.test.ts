import { expect, it } from 'vitest'
import { HUMAN_STYLE, modelStyle } from './marker'

it('gives 24 models 24 different looks, none of them the people’s', () => {
  const looks = Array.from({ length: 24 }, (_, index) => modelStyle(index))
  expect(new Set(looks.map((look) => `${look.colour} ${look.shape}`)).size).toBe(24)
  for (const look of looks) expect(look.shape).not.toBe(HUMAN_STYLE.shape)
})
