import { expect, test } from 'vitest'
import { playwrightTimes, slowestLines, vitestTimes } from './slowest.mjs'

test('the slowest tests of both tiers come first, with their files', () => {
  const unit = vitestTimes(
    {
      testResults: [
        {
          name: '/house/lib/a.test.ts',
          assertionResults: [{ fullName: 'adds', duration: 1500 }, { fullName: 'is skipped' }],
        },
      ],
    },
    '/house',
  )
  const browser = playwrightTimes({
    suites: [
      { suites: [{ specs: [{ title: 'a story', file: 'a.e2e.ts', tests: [{ results: [{ duration: 12_345 }] }] }] }] },
    ],
  })
  expect(slowestLines([...unit, ...browser], 2)).toEqual([
    '  12.3 s  e2e/a.e2e.ts: a story',
    '   1.5 s  lib/a.test.ts: adds',
  ])
})
