import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { describeImport, type RaterCount } from './fixtures/describe-import'
import type { Imported } from './fixtures/import-files'
import { suggestImport } from './fixtures/suggest-import'

type Expected = {
  readonly kind: number
  readonly outcome: 'imported' | 'unsure' | 'doubted'
  /** What a person must be told. */
  readonly says: readonly string[]
  readonly rows: number
  readonly pairs: number
  readonly prompts: number
  /** Code units of all distinct texts as the file has them. */
  readonly promptLength: number
  readonly responseLength: number
  readonly raters: Readonly<Record<string, Omit<RaterCount, 'name'>>>
  readonly slices: Readonly<Record<string, Readonly<Record<string, number>>>>
}

const folder = path.join(import.meta.dirname, 'fixtures', 'odd')
/** Counted by scripts/goldens/odd_files.py, which made the files too. */
const EXPECTED: Readonly<Record<string, Expected>> = JSON.parse(
  readFileSync(path.join(folder, 'expected.json'), 'utf8'),
)

/** Raters by the names that the file gives them; one whose name is free is called *. */
function byName(raters: readonly RaterCount[], names: readonly string[]) {
  const named = (name: string) =>
    names.find((each) => each === '*' || name === each || name.split(/[ .]/).includes(each))
  const people = raters.filter(({ kind }) => kind === 'human').length
  return Object.fromEntries(
    raters.map(({ name, ...counts }) => [
      named(name) ?? (people === 1 && name === 'People' && names.includes('human') ? 'human' : name),
      counts,
    ]),
  )
}

function expectNumbers(file: Imported | null, expected: Expected) {
  if (file === null) throw new Error('nothing was imported')
  const { raters, promptLength, ...read } = describeImport(file)
  const { rows, pairs, prompts, responseLength, slices } = expected
  expect({ ...read, raters: byName(raters, Object.keys(expected.raters)), rejections: file.rejections }).toEqual({
    ...{ rows, pairs, prompts, responseLength, slices: expect.objectContaining(slices) },
    ...{ raters: expected.raters, rejections: [] },
  })
  // Who speaks, and an instruction that its format gives to all rows, may be added; nothing is cut.
  expect(promptLength).toBeGreaterThanOrEqual(expected.promptLength)
}

const hasPython = spawnSync('python3', ['--version']).status === 0

describe('odd files', () => {
  it.skipIf(!hasPython)(hasPython ? 'are what the script makes and counts' : 'need python3 to be counted again', () => {
    const { stderr, status } = spawnSync('python3', ['scripts/goldens/odd_files.py', '--check'], { encoding: 'utf8' })
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
  })

  for (const kind of [1, 2, 3, 4, 5, 6])
    it.each(Object.entries(EXPECTED).filter(([, expected]) => expected.kind === kind))(
      `${kind}: %s`,
      async (name, expected) => {
        const { file, doubts, said } = await suggestImport({ path: path.join(folder, name), name })
        for (const pattern of expected.says) expect(said.join('\n')).toMatch(new RegExp(pattern, 'i'))
        if (expected.outcome === 'doubted') {
          expect(file === null || doubts.length > 0).toBe(true)
          return
        }
        expect(doubts.length > 0, doubts.join(' ')).toBe(expected.outcome === 'unsure')
        expectNumbers(file, expected)
      },
    )
})
