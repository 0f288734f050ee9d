import { statSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { createMeasurer } from '@/lib/factors/measure-response'
import { computedFactors } from '@/lib/factors/registry'
import { openUpload } from '@/lib/files/readers/read-upload'
import type { PairRecord } from '@/lib/ingest/record'
import { buildProfile } from '@/lib/profile/build-profile'
import { type ProfileInput } from '@/lib/profile/profile'
import { MISSING } from '@/lib/words/rater'
import { samples } from './samples'

async function readPairs(file: string): Promise<readonly PairRecord[]> {
  const at = path.join('public', 'samples', file)
  const opened = await openUpload([{ path: at, name: file, bytes: statSync(at).size }])
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems))
  const pairs: PairRecord[] = []
  for await (const rows of opened.upload.read()) {
    for (const { reading } of rows) {
      expect(reading.rejections).toEqual([])
      pairs.push(...reading.records.filter((record) => record.kind === 'pair'))
    }
  }
  return pairs
}

function inputOf(pairs: readonly PairRecord[]): ProfileInput {
  const measure = createMeasurer()
  const prompts = [...new Set(pairs.map(({ promptId }) => promptId))]
  const measured = pairs.flatMap(({ prompt, source, a, b }) =>
    [a, b].map((response) => measure({ prompt, source: response.source ?? source, response: response.text })),
  )
  const names = [...new Set(pairs.flatMap(({ votes }) => votes.map(({ rater }) => rater.name)))]
  return {
    a: Int32Array.from(pairs, (_, pair) => 2 * pair),
    b: Int32Array.from(pairs, (_, pair) => 2 * pair + 1),
    prompt: Int32Array.from(pairs, ({ promptId }) => prompts.indexOf(promptId)),
    prompts: prompts.length,
    raters: names.map((name) => {
      const votes = pairs.map((pair) => pair.votes.find(({ rater }) => rater.name === name))
      const kind = votes.find((vote) => vote)?.rater.kind ?? 'human'
      const setting = kind === 'model' ? ('discrimination' as const) : null
      return {
        id: name,
        name,
        kind,
        setting,
        orders: null,
        choices: Int8Array.from(votes, (vote) => vote?.choice ?? MISSING),
      }
    }),
    factors: computedFactors.map(({ id, label, epsilon }, index) => ({
      ...{ id, label, epsilon },
      values: Float64Array.from(measured, (values) => values[index] ?? Number.NaN),
    })),
  }
}

const wordCount = (text: string): number => text.split(/\s+/).length
const distinct = (texts: readonly (string | null)[]): number => new Set(texts).size

describe.each(samples)('$name', ({ file, description, steps, task, expected }) => {
  it('has at least 60 different pairs, two people, two models, ties and missing labels', async () => {
    const pairs = await readPairs(file)
    const keys = new Set(
      pairs.map(({ prompt, source, a, b }) => [prompt, source, ...[a.text, b.text].sort()].join('\n')),
    )
    const votes = pairs.flatMap((pair) => pair.votes)
    const named = (kind: string) =>
      new Set(votes.filter(({ rater }) => rater.kind === kind).map(({ rater }) => rater.name))
    expect(keys.size).toBe(pairs.length)
    expect(distinct(pairs.map(({ pairId }) => pairId))).toBe(pairs.length)
    expect(pairs.length).toBeGreaterThanOrEqual(60)
    expect(named('human').size).toBeGreaterThanOrEqual(2)
    expect(named('model')).toEqual(new Set([expected.model, expected.careful]))
    expect(votes.some(({ choice }) => choice === 0)).toBe(true)
    expect(votes.some(({ choice }) => choice === null)).toBe(true)
  })

  it('reads like real data: no text twice under one prompt, none empty or endless, sources where the task has them', async () => {
    const pairs = await readPairs(file)
    const prompts = Map.groupBy(pairs, ({ promptId }) => promptId)
    const texts = [...prompts.values()].map((group) => [...new Set(group.flatMap(({ a, b }) => [a.text, b.text]))])
    expect(prompts.size).toBeGreaterThanOrEqual(20)
    expect(distinct(texts.flat())).toBe(texts.flat().length)
    for (const words of texts.flat().map(wordCount)) {
      expect(words).toBeGreaterThanOrEqual(8)
      expect(words).toBeLessThanOrEqual(130)
    }
    for (const { source, slices } of pairs) {
      if (task === 'helpful') expect(source).toBeNull()
      else expect(wordCount(source ?? '')).toBeGreaterThanOrEqual(60)
      expect(slices).toMatchObject({ task, topic: expect.any(String) })
    }
  })

  it('has judges whose verdict follows the order on some pairs, but not on most', async () => {
    const pairs = await readPairs(file)
    const votes = pairs.flatMap((pair) => pair.votes.filter(({ orders }) => orders))
    const flipped = ({ orders }: (typeof votes)[number]): boolean => orders?.shown !== orders?.swapped
    expect(new Set(votes.map(({ rater }) => rater.name))).toEqual(new Set(expected.flipping))
    for (const name of expected.flipping) {
      const flips = votes.filter((vote) => vote.rater.name === name && flipped(vote)).length
      expect(flips).toBeGreaterThan(0)
      expect(flips).toBeLessThan(pairs.length / 4)
    }
  })

  it('says its answer in two sentences and how to find it in three steps of one sentence', () => {
    expect(description.match(/\.(?: |$)/g)).toHaveLength(2)
    expect(description).not.toContain('`')
    expect(description).toContain(expected.model)
    expect(description).toContain(expected.careful)
    expect(steps[0].text).toContain(expected.model)
    expect(steps[1].path).toBe(`/pairs?factor=${expected.factor}&model={model}&group=model-only`)
    for (const { text } of steps) expect(text.match(/\.(?: |$)/g)).toHaveLength(1)
  })

  it('shows its known answer', async () => {
    const settings = { estimator: 'tau14', confidence: 0.95, seed: 1, replicates: 1000 } as const
    const { gaps, scores } = buildProfile(inputOf(await readPairs(file)), settings)
    const largest = (model: string) =>
      gaps.filter(({ rater }) => rater === model).sort((x, y) => Math.abs(y.gap ?? 0) - Math.abs(x.gap ?? 0))
    const [top, second] = largest(expected.model)
    const size = expected.direction * (top?.gap ?? 0)
    expect(top?.factor).toBe(expected.factor)
    expect(size).toBeGreaterThan(expected.size[0])
    expect(size).toBeLessThan(expected.size[1])
    expect(size).toBeGreaterThan(Math.abs(second?.gap ?? 0) + 0.05)
    expect(Math.sign(top?.low ?? 0)).toBe(expected.direction)
    expect(Math.sign(top?.high ?? 0)).toBe(expected.direction)
    expect(top?.q).toBeLessThan(0.05)
    for (const gap of largest(expected.careful)) expect(gap.q ?? 1).toBeGreaterThan(0.05)
    const people = scores.find(({ rater, factor }) => rater === 'majority' && factor === expected.people.factor)
    expect(Math.sign(people?.score ?? 0)).toBe(expected.people.direction)
    expect(people?.q).toBeLessThan(0.05)
  })
})
