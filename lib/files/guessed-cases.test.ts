import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { guessMapping } from '@/lib/ingest/mapping/guess-mapping'
import { faultIn, tryMapping } from '@/lib/ingest/mapping/try-mapping'
import { openFile } from './readers/open-file'
import { DEFAULT_LIMITS } from './readers/read-bytes'

const cases = path.resolve(process.env.PROCLIVITY_SHARED ?? '../shared', 'cases')
const isThere = existsSync(cases)
const NO_PAIRS = /^(README\.md|expected\.json|languages\.json)$/

/** What is guessed of a file's first rows, whatever format would know it. */
async function guess(name: string) {
  const file = path.join(cases, name)
  const { sample, close } = await openFile({ path: file, name }, DEFAULT_LIMITS, null)
  await close()
  const found = guessMapping(sample)
  return { ...found, trial: found.mapping && tryMapping(found.mapping, [sample]) }
}
type Expected = { readonly pairs?: number; readonly prompts?: number; readonly missing?: number }

describe.skipIf(!isThere)(
  isThere ? 'odd files by their columns alone' : 'odd files (skipped: ../shared is not here)',
  () => {
    const expected: Readonly<Record<string, { readonly expected: Expected }>> = isThere
      ? JSON.parse(readFileSync(path.join(cases, 'expected.json'), 'utf8'))
      : {}
    const names = isThere ? readdirSync(cases).filter((name) => !NO_PAIRS.test(name)) : []

    it.each(names)('%s', async (name) => {
      const { mapping, trial, alternatives } = await guess(name)
      if (mapping === null || trial === null) throw new Error('nothing was guessed')
      expect(faultIn(trial)).toBeNull()
      const { pairs, prompts } = expected[name]?.expected ?? {}
      if (pairs !== undefined) expect(trial.pairs).toBe(pairs)
      if (prompts !== undefined) expect(trial.prompts).toBe(prompts)
      expect([trial.rejected, trial.conflicts, trial.alike, trial.echoes]).toEqual([0, 0, 0, 0])
      // What a judge left open is all that stays unread.
      if (name !== 'vibecheck-judge-ties.csv') expect(trial.labels).toBe(trial.votes)
      expect(alternatives.length).toBeLessThanOrEqual(4)
    })

    it('name who labelled by the column that says so', async () => {
      for (const [name, column, where] of [
        ['long-annotators.csv', 'annotator', 'preference'],
        ['labelstudio-json-min.json', 'annotator', 'winner'],
        ['labelstudio-choices.json', 'completed_by', 'result[0].value.choices[0]'],
      ] as const) {
        const { mapping } = await guess(name)
        expect(mapping?.labels).toMatchObject([{ rater: { column, kind: 'human' }, rule: { column: where } }])
      }
    })

    it('make a pair of every two of three answers, with their models', async () => {
      const { mapping, doubts } = await guess('three-answers.csv')
      expect(mapping?.responses).toMatchObject({ each: [{ by: 'Model1' }, { by: 'Model2' }, { by: 'Model3' }] })
      expect(doubts).toMatchObject([{ column: 'score1' }])
    })
  },
)
