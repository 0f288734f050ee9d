import { createReadStream, existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { withDatabase } from '@/lib/db/test-database'
import { importFiles } from '@/lib/imports/test-import'
import { startRun } from './control-run'
import { expectWhole, listVotes } from './test-pairs'
import { newRun, templatesOf, withJudge, workUntil } from './test-runs'

withDatabase()
const judge = withJudge()

const shared = path.resolve(process.env.PROCLIVITY_SHARED ?? '../shared')
const pairs = path.join(shared, 'data/llmbar/Processed/MT-Bench/dataset.json')
const oracle = path.join(shared, 'oracles/llmbar_mtbench.json.gz')

type Oracle = {
  readonly raters: Readonly<Record<string, readonly number[]>>
  readonly expected: {
    readonly alignment: Readonly<
      Record<string, { readonly n_both_decided: number; readonly agreement_both_decided: number }>
    >
  }
}

/** Right in each order, in both, and as often the same in both: the published order statistics of LLMBar’s judges. */
const JUDGES = [
  { model: 'GPT-4', right: [159, 165], bothRight: 149, same: 174, firstShown: 0.51 },
  { model: 'ChatGPT', right: [140, 145], bothRight: 100, same: 115, firstShown: 0.7025 },
]

describe.skipIf(!existsSync(pairs) || !existsSync(oracle))('real judges of the MT-Bench pairs of LLMBar', () => {
  it('judge as the study says, order by order', async () => {
    const datasetId = await importFiles([{ name: 'MT-Bench.json', bytes: createReadStream(pairs) }])
    const people = (await listVotes(datasetId, 'People')).map(({ choice }) => choice)
    const { raters, expected }: Oracle = JSON.parse(gunzipSync(readFileSync(oracle)).toString())
    expect(people).toEqual(raters.human)
    const templates = await templatesOf(({ key }) => key === 'verdict-prose')
    for (const { model, right, bothRight, same, firstShown } of JUDGES) {
      const id = await newRun({ datasetId, kind: 'discrimination', templates, model })
      await workUntil(id, 'ready')
      await startRun({ id })
      const run = await workUntil(id, 'done')
      await expectWhole(run, judge())
      expect(run).toMatchObject({ planned: 400, failed: 0 })

      const votes = await listVotes(datasetId, run.plan.rater ?? '')
      expect(votes).toHaveLength(200)
      const isRight = (way: 'shown' | 'swapped') => votes.map((vote) => vote[way] === people[vote.pair])
      const [one, other] = [isRight('shown'), isRight('swapped')]
      expect([one.filter(Boolean).length, other.filter(Boolean).length], model).toEqual(right)
      expect(one.filter((is, at) => is && other[at])).toHaveLength(bothRight)

      const decided = votes.filter(({ shown, swapped }) => shown === swapped)
      expect(decided).toHaveLength(same)
      const flipped = votes.filter(({ shown, swapped }) => shown !== swapped)
      expect(flipped).toHaveLength(200 - same)
      expect(flipped.map(({ choice }) => choice)).toEqual(flipped.map(() => 0))
      expect(decided.map(({ choice }) => choice)).toEqual(decided.map(({ shown }) => shown))
      expect(votes.map(({ choice }) => choice)).toEqual(raters[model])

      const alike = decided.filter(({ pair, choice }) => choice === people[pair])
      expect(expected.alignment[model]?.n_both_decided).toBe(same)
      expect(alike.length / same).toBeCloseTo(expected.alignment[model]?.agreement_both_decided ?? Number.NaN, 12)
      const first =
        votes.filter(({ shown }) => shown === 1).length + votes.filter(({ swapped }) => swapped === -1).length
      expect(first / 400).toBe(firstShown)
    }
    expect(judge().counts().paidTwice).toBe(0)
  })
})
