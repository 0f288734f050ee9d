import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { withDatabase } from '@/lib/db/test-database'
import { importFiles } from '@/lib/imports/test-import'
import { judgeCard } from '@/lib/improve/judge-card'
import { ALL_PAIRS } from '@/lib/pairs/pairs-query'
import { loadPack } from '@/lib/profiles/load-pack'
import { loadProfile } from '@/lib/profiles/load-profile'
import { loadPairs } from '@/lib/profiles/pairs/load-pairs'
import { loadDisagreement, loadExplanation } from './load-improved'
import { loadRemedies } from './load-remedies'

withDatabase()

const SAMPLE = 'summaries-of-posts.csv'
const importSample = () =>
  importFiles([{ name: SAMPLE, bytes: readFileSync(path.join('public/samples', SAMPLE), 'utf8') }])

async function raterId(dataset: number, name: string): Promise<string> {
  const rater = (await loadPack(dataset))?.input.raters.find((each) => each.name === name)
  if (!rater) throw new Error(`There is no ${name}.`)
  return rater.id
}

test('of a gap that is shown: as many pairs as its filter lists, and what correcting and balancing would do', async () => {
  const id = await importSample()
  const judge = await raterId(id, 'Verbose judge')
  const remedies = await loadRemedies(id, judge, 'length')
  expect(remedies).toMatchObject({
    model: { id: judge, name: 'Verbose judge', judged: true },
    factor: { id: 'length', label: 'Length' },
    ...{ more: true, group: 'model-only' },
    // Too few labels in 66 pairs: that is said, and no gain is claimed.
    correction: { verdict: 'few', gain: null },
  })
  const listed = await loadPairs(id, { ...ALL_PAIRS, factor: 'length', model: judge, group: 'model-only' })
  expect(remedies?.pairs).toBe(listed?.groups?.find(({ group }) => group === 'model-only')?.count)
  expect(remedies?.pairs).toBeGreaterThan(0)
  const { written = 0, of = 0 } = remedies?.balanced ?? {}
  expect(written).toBeLessThan(of)
  expect(of).toBeLessThanOrEqual(66)
})

test('where a gap is not shown, or there is none, nothing is advised', async () => {
  const id = await importSample()
  const careful = await raterId(id, 'Careful judge')
  const gaps = (await loadProfile(id))?.gaps.filter(({ rater }) => rater === careful) ?? []
  expect(gaps.length).toBeGreaterThan(0)
  for (const { factor } of gaps) expect(await loadRemedies(id, careful, factor)).toBeNull()
  expect(await loadRemedies(id, 'r99', 'length')).toBeNull()
  expect(await loadRemedies(id, await raterId(id, 'Verbose judge'), 'nothing')).toBeNull()
})

test('a judge’s card needs no model of the factors: its agreement stands beside one person’s', async () => {
  const id = await importSample()
  const [profile, explanation] = await Promise.all([loadProfile(id), loadExplanation(id)])
  if (!profile || !explanation) throw new Error('The sample is not there.')
  expect(explanation.refused).toMatch(/^too few/)
  const [verbose, careful] = await Promise.all(
    ['Verbose judge', 'Careful judge'].map(async (name) => {
      const judge = await raterId(id, name)
      return judgeCard(profile, explanation, await loadDisagreement(id, judge), judge)
    }),
  )
  expect(verbose?.name).toBe('Verbose judge')
  expect(verbose?.agreement?.high).toBeLessThan(careful?.agreement?.low ?? 0)
  expect(verbose?.person).toEqual(careful?.person)
  expect(verbose?.below?.value).toBeGreaterThan(careful?.below?.value ?? 1)
  expect(verbose?.orders?.both).toBe(65)
  expect(verbose?.gaps).toHaveLength(careful?.gaps.length ?? 0)
  expect(verbose?.gaps.every(({ rater }) => rater === verbose.id)).toBe(true)
  expect(Object.keys(verbose?.disagreement ?? {})).not.toContain('weights')
})
