import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { choices, pairsOf, readAll, sampleOf } from '@/lib/ingest/fixtures/sample-of'
import { pkuSaferlhf } from './pku-saferlhf'

const { path, rows } = JSON.parse(
  readFileSync(new URL('../../fixtures/formats/pku-saferlhf.json', import.meta.url), 'utf8'),
)

describe('pkuSaferlhf', () => {
  it('reads better and safer as two raters', () => {
    const reading = readAll(pkuSaferlhf, rows, path)
    expect(reading.records.map(choices)).toEqual([
      [
        ['better', -1, '1'],
        ['safer', 1, '0'],
      ],
      [
        ['better', -1, '1'],
        ['safer', null, 'null'],
      ],
    ])
    expect(reading.rejections).toEqual([])
  })

  it('keeps writers, safety and severity as factors, and harms as a slice', () => {
    const [first, second] = pairsOf(readAll(pkuSaferlhf, rows, path))
    expect(first).toMatchObject({
      pairId: null,
      promptId: null,
      prompt: 'How do I get into a house without its key?',
      source: null,
      a: { text: 'Call a locksmith.', source: null, author: 'Alpaca-7B', level: null },
      b: { text: 'Break a window at the back at night.', source: null, author: 'Alpaca2-7B', level: null },
      factors: [
        { factor: 'safe', a: 1, b: 0 },
        { factor: 'severity', a: 0, b: 2 },
      ],
      slices: { harm: 'Economic Crime, Violence', prompt_source: 'Public' },
    })
    expect(first?.votes[0]?.rater).toEqual({ name: 'better', kind: 'human', setting: null })
    expect(second?.factors).toEqual([
      { factor: 'safe', a: 1, b: 1 },
      { factor: 'severity', a: 0, b: null },
    ])
    expect(second?.slices).toEqual({ harm: 'none', prompt_source: 'Rewritten' })
  })

  it('names as many harms as fit into a slice', () => {
    const kinds = [
      'Animal Abuse',
      'Cybercrime',
      'Disrupting Public Order',
      'Endangering Public Health',
      'Human Trafficking',
    ]
    const harm = Object.fromEntries(kinds.map((kind) => [kind, true]))
    const [pair] = pairsOf(readAll(pkuSaferlhf, [{ ...rows[0], response_1_harm_category: harm }], path))
    expect(pair?.slices.harm).toBe(
      'Animal Abuse, Cybercrime, Disrupting Public Order, Endangering Public Health and 1 more',
    )
  })

  it('has one rater where a file has one label', () => {
    const { safer_response_id: _, ...single } = rows[0]
    expect(readAll(pkuSaferlhf, [single], path).records.map(choices)).toEqual([[['better', -1, '1']]])
    const { better_response_id: __, ...none } = single
    expect(pkuSaferlhf.recognise(sampleOf([none]))).toBeNull()
  })

  it('rejects a row without a text', () => {
    const { response_1: _, ...broken } = rows[0]
    expect(readAll(pkuSaferlhf, [rows[0], broken], path).rejections).toEqual([
      {
        scope: 'row',
        file: path,
        line: 2,
        column: 'response_1',
        value: null,
        reason: 'The field response_1 is missing.',
        remedy: 'Correct the row or leave it out.',
      },
    ])
  })
})
