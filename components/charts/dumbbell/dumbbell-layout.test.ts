import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type DumbbellContent, dumbbellHeight, dumbbellLayout, laneMiddle, rowTop } from './dumbbell-layout'

const some = (rows: number, models: number, people: string | null = 'People'): DumbbellContent => ({
  rows,
  people,
  models: Array.from({ length: models }, (_, index) => `a-model-name-${index}`),
  gaps: true,
})
const content = fc.record({ rows: fc.integer({ min: 1, max: 40 }), models: fc.integer({ min: 1, max: 12 }) })

it('keeps every lane inside its row and every mark clear of its neighbours, at 40 factors × 12 raters too', () => {
  fc.assert(
    fc.property(content, fc.integer({ min: 320, max: 1600 }), ({ rows, models }, width) => {
      const layout = dumbbellLayout(width, some(rows, models))
      for (let lane = 0; lane <= models; lane++) {
        const y = laneMiddle(layout, rows - 1, lane)
        expect(y - layout.mark).toBeGreaterThanOrEqual(rowTop(layout, rows - 1))
        expect(y + layout.mark).toBeLessThanOrEqual(rowTop(layout, rows))
      }
      expect(layout.pitch).toBeGreaterThan(2 * layout.mark)
      expect(rowTop(layout, rows) + layout.bottom).toBe(layout.height)
    }),
  )
})

it('gives the panels room of their own, inside the width', () => {
  fc.assert(
    fc.property(content, fc.integer({ min: 320, max: 1600 }), ({ rows, models }, width) => {
      const { score, gap, text, narrow } = dumbbellLayout(width, some(rows, models))
      expect(score.right - score.left).toBeGreaterThan(200)
      if (narrow) expect(gap).toBeNull()
      else expect(gap && gap.left - score.right).toBeGreaterThanOrEqual(32)
      expect((gap ?? score).right).toBeLessThan(text?.right ?? 0)
    }),
  )
})

it('reserves the same height at every width of a mode', () => {
  const full = some(9, 4)
  expect(dumbbellLayout(700, full).height).toBe(dumbbellHeight(full, false))
  expect(dumbbellLayout(1300, full).height).toBe(dumbbellHeight(full, false))
  expect(dumbbellLayout(340, full).height).toBe(dumbbellHeight(full, true))
})

it('gives the whole width to the scores where there is no gap', () => {
  const alone = dumbbellLayout(900, some(9, 2, null))
  expect(alone.gap).toBeNull()
  expect(alone.text).toBeNull()
  expect(alone.firstModel).toBe(0)
  expect(alone.score.right).toBeGreaterThan(dumbbellLayout(900, some(9, 2)).score.right)
  expect(dumbbellLayout(900, some(9, 0)).gap).toBeNull()
  // People and models that have no pair in common.
  const apart = { ...some(9, 2), gaps: false }
  expect(dumbbellLayout(900, apart)).toMatchObject({ gap: null, text: null, firstModel: 1 })
  expect(dumbbellHeight(apart, false)).toBe(dumbbellHeight(some(9, 2), false))
})
