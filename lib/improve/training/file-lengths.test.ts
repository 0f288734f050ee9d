import { expect, test } from 'vitest'
import { fileLengths } from './file-lengths'

test('direction and length are shares of the rows looked at', () => {
  const rows = [
    { asked: 40, chosen: 90, rejected: 60 },
    { asked: 40, chosen: 60, rejected: 90 },
    { asked: 40, chosen: 50, rejected: 50 },
    { asked: 3000, chosen: 90, rejected: 1200 },
  ]
  expect(fileLengths(rows, 8)).toEqual({ rows: 4, of: 8, longer: 0.25, same: 0.25, cut: 0.25 })
  expect(fileLengths([], 0)).toBeNull()
})
