import { describe, expect, test } from 'vitest'
import { areaUnderCurve, mean, pearson } from '@/lib/factors/fixtures/measure-factor'
import { analyseText } from './analyse-text'
import { readShared, readSharedLines, withoutSharedData } from './fixtures/shared-data'
import { createMeasurer } from './measure-response'
import { type ComputedFactorId, computedFactors } from './registry'
import { createTextMemory } from './text-memory'
import { createVocabulary } from './vocabulary'

const position = (id: ComputedFactorId) => computedFactors.findIndex((factor) => factor.id === id)
const measure = createMeasurer()

type Question = {
  readonly question: string
  readonly passages: readonly (readonly string[])[]
  readonly 'prediction 1': string
  readonly feedback: { readonly errors: readonly { readonly 'error type': string }[] }
}

describe.skipIf(withoutSharedData)(
  'against the errors people marked in 500 answers (../shared/data/finegrained_qa)',
  () => {
    const measureAll = () => {
      const rows: readonly Question[] = JSON.parse(readShared('data/finegrained_qa/dev_feedback.json'))
      return rows.map(({ question, passages, feedback, 'prediction 1': response }) => ({
        values: measure({ prompt: question, source: passages.flat().join('\n'), response }),
        feedback,
      }))
    }
    let measured: ReturnType<typeof measureAll> | undefined
    const auc = (id: ComputedFactorId, errors: RegExp): number => {
      measured ??= measureAll()
      const scored = measured.map(({ values, feedback }) => ({
        value: values[position(id)] ?? Number.NaN,
        marked: feedback.errors.some((error) => errors.test(error['error type'])),
      }))
      const values = (marked: boolean) => scored.filter((row) => row.marked === marked).map((row) => row.value)
      return areaUnderCurve(values(true), values(false))
    }
    test('novel phrases find unsupported statements: AUC .83', () => {
      expect(auc('novel-bigrams', /Unverifiable|Wrong-Grounding/)).toBeCloseTo(0.825, 2)
    })
    test('repetition finds redundant statements: AUC .79', () => {
      expect(auc('repetition', /Redundant/)).toBeCloseTo(0.792, 2)
    })
  },
)

type Biography = {
  readonly annotations:
    | readonly { readonly text: string; readonly 'human-atomic-facts': readonly unknown[] | null }[]
    | null
}

describe.skipIf(withoutSharedData)('against the facts people wrote down (../shared/data/factscore)', () => {
  test('content words over 2.53 are the number of facts: r = .84, fact density r = .35', () => {
    const rows = ['ChatGPT', 'InstructGPT', 'PerplexityAI']
      .flatMap((system) => readSharedLines<Biography>(`data/factscore/${system}.jsonl`))
      .map(({ annotations }) => (annotations ?? []).filter((sentence) => sentence['human-atomic-facts']))
      .map((sentences) => ({
        facts: sentences.reduce((sum, sentence) => sum + (sentence['human-atomic-facts']?.length ?? 0), 0),
        values: measure({ prompt: '', source: null, response: sentences.map(({ text }) => text).join(' ') }),
      }))
      .filter(({ facts }) => facts > 0)
    const column = (id: ComputedFactorId) => rows.map(({ values }) => values[position(id)] ?? Number.NaN)
    const facts = rows.map((row) => row.facts)
    const perWord = facts.map((count, i) => count / (column('length')[i] ?? Number.NaN))
    expect(rows).toHaveLength(496)
    expect(mean(column('estimated-facts')) / mean(facts)).toBeCloseTo(1, 2)
    expect(pearson(column('estimated-facts'), facts)).toBeCloseTo(0.842, 2)
    expect(pearson(column('fact-density'), perWord)).toBeCloseTo(0.346, 2)
  })
})

type Summary = {
  readonly id: string
  readonly text: string
  readonly decoded: string
  readonly expert_annotations: readonly Readonly<Record<'relevance' | 'consistency', number>>[]
}

describe.skipIf(withoutSharedData)('against experts on pairs of summaries (../shared/data/summeval_llm)', () => {
  const systems = ['M8', 'M9', 'M10', 'M11', 'M12', 'M13', 'M14', 'M15', 'M17', 'M20', 'M22', 'M23']
  const measureAll = () =>
    systems
      .flatMap((system) =>
        readSharedLines<Summary>(`data/summeval_llm/model_output_annotations/${system}_outputs_annotations.jsonl.gz`),
      )
      .map((row) => ({ row, values: measure({ prompt: '', source: row.text, response: row.decoded }) }))
  let measured: ReturnType<typeof measureAll> | undefined
  test.each([
    ['novel-bigrams', 'consistency', 0.26],
    ['source-coverage', 'relevance', 0.59],
  ] as const)('%s and %s agree on %d of the pairs they decide', (id, dimension, share) => {
    measured ??= measureAll()
    const rows = measured.map(({ row, values }) => ({
      id: row.id,
      value: values[position(id)] ?? Number.NaN,
      rating: row.expert_annotations.reduce((sum, rating) => sum + rating[dimension], 0),
    }))
    const signs = rows.flatMap((a, i) =>
      rows
        .slice(0, i)
        .filter((b) => b.id === a.id)
        .map((b) => Math.sign(a.value - b.value) * Math.sign(a.rating - b.rating)),
    )
    const decided = signs.filter((sign) => sign !== 0)
    expect(mean(decided.map((sign) => (sign + 1) / 2))).toBeCloseTo(share, 2)
  })
})

type Oracle = {
  readonly factors: Readonly<Record<string, { readonly a: readonly number[]; readonly b: readonly number[] }>>
}
type Comparison = {
  readonly instruction: string
  readonly input: string
  readonly response1: unknown
  readonly response2: unknown
}

describe.skipIf(withoutSharedData)('against the reference implementation (../shared/oracles)', () => {
  test('length, novel words and pairs, and density agree on 1,998 responses when the tokens are its tokens', () => {
    const { factors }: Oracle = JSON.parse(readShared('oracles/pandalm.json.gz'))
    const rows: readonly Comparison[] = JSON.parse(readShared('data/pandalm/testset-v1.json'))
    const vocabulary = createVocabulary()
    for (const [i, { instruction, input, response1, response2 }] of rows.entries()) {
      for (const [side, text] of [
        ['a', response1],
        ['b', response2],
      ] as const) {
        const source = referenceTokens(`${instruction} ${input}`)
        const response = referenceTokens(String(text))
        const values = measure({ prompt: '', source, response })
        const expected = (name: string) => factors[name]?.[side][i]
        expect(values[position('length')]).toBe(expected('words'))
        if (response === '') continue
        const known = new Set(analyseText(source, vocabulary, createTextMemory()).ids)
        const { ids } = analyseText(response, vocabulary, createTextMemory())
        const novel = mean(Array.from(ids, (id) => Number(!known.has(id))))
        expect(novel).toBeCloseTo(expected('novel_1gram') ?? Number.NaN, 5)
        expect(values[position('extractive-density')]).toBeCloseTo(expected('density') ?? Number.NaN, 5)
        if (ids.length > 1)
          expect(values[position('novel-bigrams')]).toBeCloseTo(expected('novel_2gram') ?? Number.NaN, 5)
      }
    }
  })
})

/** Its tokens, spaced so that ours are the same. */
function referenceTokens(text: string): string {
  return (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).join(' ')
}
