import { expect, test } from 'vitest'
import { pool } from '@/lib/db/client'
import { getParts } from '@/lib/db/experiments/experiment'
import { listTexts } from '@/lib/db/experiments/experiment-text'
import { listPromptTexts } from '@/lib/db/judged-text'
import { withDatabase } from '@/lib/db/test-database'
import { withJudge } from '@/lib/runs/test-runs'
import { startExperiment } from './control-experiment'
import { createExperiment } from './create-experiment'
import type { ExperimentInput } from './experiment-request'
import { loadExperimentPair } from './load-experiment-pair'
import { planExperiment } from './plan-experiment'
import { beginExperiments, plantedDataset, untilExperiment } from './test-experiments'
import { freezeWording, openTest } from './word-experiment'

withDatabase()
const server = withJudge({ keepsRequests: true })

const on = (model: string) => ({ endpoint: 'judge', model })

/** Sentences a text with a word that its source does not have, counted over again: the world calls these unsupported. */
async function unsupportedIn(id: string, datasetId: number, arm: string): Promise<number> {
  const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const sources = new Map((await listTexts(id, ['source'])).map(({ promptIndex, text }) => [promptIndex, text]))
  const texts = await listTexts(id, [arm], [...sources.keys()])
  const prompts = await listPromptTexts(datasetId, [...sources.keys()])
  expect(prompts.map(({ source }) => source)).toEqual(prompts.map(({ index }) => sources.get(index)))
  const counts = texts.map(({ text, promptIndex }) => {
    const known = new Set(wordsOf(sources.get(promptIndex) ?? ''))
    const sentences = text.split(/(?<=[.!?])\s+|\n+/)
    return sentences.filter((sentence) => wordsOf(sentence).some((word) => !known.has(word))).length
  })
  expect(counts.some((count) => count > 0)).toBe(true)
  return counts.reduce((sum, count) => sum + count, 0) / counts.length
}

test('a writer experiment goes through by itself: drafts, feedback, revisions, blind judging by both judges', async () => {
  const datasetId = await plantedDataset(20)
  const input: ExperimentInput = {
    ...{ datasetId, question: 'Does its own verdict help it?', kind: 'writer', stops: false, concurrency: 64 },
    ...{ served: on('world-obedient'), outside: on('world-outside'), best: { of: 2, by: 'verdicts' } },
    arms: [{ key: 'A5' }, { key: 'A2' }, { key: 'A3', served: on('world-deaf') }, { key: 'A7' }],
    ...{ levels: ['A5'], facts: true },
  }
  const outlook = await planExperiment(input)
  expect(outlook.arms.map(({ key }) => key)).toEqual(['A0', 'A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7'])
  const stop = beginExperiments()
  try {
    const id = await createExperiment(input)
    const ready = await untilExperiment(id, 'ready')
    expect(ready.estimate?.calls).toBe(outlook.calls)
    await startExperiment({ id })
    const done = await untilExperiment(id, 'done')
    expect(done.runs.reduce((sum, { view }) => sum + view.ledger.planned, 0)).toBe(outlook.calls)
    expect(done.result?.arms.map(({ arm }) => arm)).toEqual(['A0', 'A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7'])
    const guided = done.result?.arms.find(({ arm }) => arm === 'A5')
    expect(guided?.wins.map(({ judge, against }) => `${judge} ${against}`)).toEqual([
      ...['own baseline', 'own chosen', 'outside baseline', 'outside chosen'],
    ])
    // Its own calls: a draft a prompt, blind contests with two texts by two judges in both orders, five levels, two for facts.
    expect(guided?.calls).toBeLessThanOrEqual(outlook.sizes.test.prompts * (1 + 2 * 2 * 2 + 5 + 2))
    expect(guided?.movement.change).not.toBeNull()
    const [levels] = done.result?.generation ?? []
    expect(levels?.arm).toBe('A5')
    // Ten pairs of levels a prompt, before and after alike.
    expect(levels?.factors.find(({ factor }) => factor === 'length')?.change?.pairs).toBe(
      10 * outlook.sizes.test.prompts,
    )
    const { unsupported } = guided ?? {}
    expect(unsupported?.change?.prompts).toBe(outlook.sizes.test.prompts)
    expect([unsupported?.before?.value, unsupported?.after?.value]).toEqual([
      await unsupportedIn(id, datasetId, 'A0'),
      await unsupportedIn(id, datasetId, 'A5'),
    ])
    const counting = done.runs.filter(({ round }) => round.startsWith('facts-'))
    expect(counting.map(({ part, view }) => [part, view.model, view.ledger.planned])).toEqual([
      ['test', 'world-outside', 8 * outlook.sizes.test.prompts],
      ['test', 'world-outside', 8 * outlook.sizes.test.prompts],
    ])
    const feedback = await listTexts(id, ['A3 feedback'])
    const other = await listTexts(id, ['A4 feedback'])
    expect(feedback.length).toBeGreaterThan(0)
    const words = (texts: typeof other) => texts.map(({ text }) => text.split(/\s+/).length)
    expect(words(other)).toEqual(words(feedback))
    const item = [...(guided?.read.improved ?? []), ...(guided?.read.worsened ?? [])][0] ?? -1
    const pair = await loadExperimentPair(id, 'A5', item)
    expect(pair?.written?.after).not.toBe('')
    expect(pair?.written?.chosen).not.toBeNull()
  } finally {
    await stop()
  }
})

type Body = { readonly messages: readonly { readonly role: string; readonly content: string }[] }

test('no call shows a test prompt before the opening, an earlier call, or which text is the revision', async () => {
  const datasetId = await plantedDataset(20, 1, 8)
  server().control({ reset: true })
  const stop = beginExperiments()
  try {
    const id = await createExperiment({
      ...{ datasetId, question: 'Does its own verdict help it?', kind: 'writer', concurrency: 64 },
      ...{ served: on('world-obedient'), outside: on('world-outside'), arms: [{ key: 'A2' }, { key: 'A5' }] },
    })
    await untilExperiment(id, 'ready')
    await startExperiment({ id })
    await untilExperiment(id, 'wording')
    await freezeWording(id)
    await untilExperiment(id, 'chosen')
    const parts = await getParts(id)
    const { rows } = await pool().query('select index, text, source from prompt where dataset_id = $1', [datasetId])
    /** How many prompts and sources of each part any request shows. */
    const shown = () => {
      const log = server().requests().join('\n')
      const isShown = (text: string) => log.includes(JSON.stringify(text).slice(1, -1))
      return [1, 2, 3].map((part) => {
        const texts = rows.flatMap(({ index, text, source }) => (parts[index] === part ? [text, source] : []))
        return `${texts.filter(isShown).length} of ${texts.length}`
      })
    }
    expect(shown()).toEqual(['16 of 16', '8 of 8', '0 of 16'])
    await openTest(id)
    await untilExperiment(id, 'done')
    expect(shown()).toEqual(['16 of 16', '8 of 8', '16 of 16'])

    const asked = server()
      .requests()
      .map((body): Body => JSON.parse(body))
    expect(new Set(asked.map(({ messages }) => messages.map(({ role }) => role).join(' ')))).toEqual(
      new Set(['system user']),
    )
    // A verdict is asked in the same words whichever text it is about: one instruction, and the pair.
    const told = asked.flatMap(({ messages: [system, user] }) =>
      user?.content.includes('<response_b') ? [{ told: system?.content, about: user.content }] : [],
    )
    expect(told.length).toBeGreaterThan(100)
    expect(new Set(told.map((each) => each.told)).size).toBe(1)
    for (const { about } of told)
      expect([...about.matchAll(/^<(\w+) id="\d+">$/gm)].map(([, tag]) => tag)).toEqual([
        ...['prompt', 'source', 'response_a', 'response_b'],
      ])
  } finally {
    await stop()
  }
})
