import { expect, test } from 'vitest'
import { shownVersion, versionResting } from './factor-versions'

const asked = (...versions: readonly number[]) => versions.map((version, at) => ({ key: `q${at}`, version }))

test('a version is that of the questions it rests on, whatever else was asked', () => {
  expect(versionResting(asked(1), [])).toBe(1)
  expect(versionResting(asked(1), [{ version: 1, templates: asked(1, 1, 1) }])).toBe(1)
  expect(versionResting(asked(1, 2), [{ version: 1, templates: asked(1, 1, 1) }])).toBe(2)
  // Other questions with the same sum are another version, and the same ones again the same.
  const versions = [
    { version: 1, templates: asked(1, 1) },
    { version: 2, templates: asked(1, 2) },
  ]
  expect(versionResting(asked(2, 1), versions)).toBe(3)
  expect(versionResting(asked(2, 1), [...versions, { version: 3, templates: asked(2, 1) }])).toBe(3)
  expect(versionResting(asked(1, 2), versions)).toBe(2)
})

test('a partial new version never hides a complete old one, a complete one takes its place', () => {
  const [old, trial] = [
    { version: 1, measured: 60 },
    { version: 2, measured: 12 },
  ]
  expect(shownVersion([old, trial])).toBe(old)
  expect(shownVersion([trial, old])).toBe(old)
  for (const measured of [57, 60, 80])
    expect(shownVersion([old, { version: 2, measured }])).toEqual({ version: 2, measured })
  expect(shownVersion([old, { version: 2, measured: 56 }])).toBe(old)
  expect(shownVersion([{ version: 1, measured: 5 }, trial, { version: 3, measured: 0 }])).toBe(trial)
  expect(shownVersion([])).toBeUndefined()
})
