import { expect, test } from 'vitest'
import { putFactors } from '@/lib/db/factor'
import { withDatabase } from '@/lib/db/test-database'
import { computedKeys } from '@/lib/factors/registry'
import { importOnly } from '@/lib/imports/test-import'
import { measureBlocks } from './measure-blocks'
import type { Measurer } from './measuring-team'

withDatabase()

const MEGABYTE = 2 ** 20

test('the longer texts are, the fewer are measured at once', async () => {
  const rows = Array.from({ length: 150 }, (_, at) => `Q${at},one ${at},two ${at},a`)
  const id = await importOnly([
    { name: 'own.csv', bytes: ['prompt,response_a,response_b,human.Ann', ...rows].join('\n') },
  ])
  await putFactors(
    id,
    computedKeys.map((key, position) => ({ ...key, origin: 'computed', label: key.key, position })),
  )
  const asked: number[] = []
  const measurer: Measurer = async (wanted) => {
    const length = 'from' in wanted ? wanted.to - wanted.from : 0
    asked.push(length)
    return {
      values: new Float32Array(computedKeys.length * length),
      languages: new Uint8Array(length),
      bytes: MEGABYTE * length,
    }
  }
  const team = { measurers: [measurer], stop: async () => {} }
  await measureBlocks({ id, responses: 300 }, team, async () => {}, new AbortController().signal)
  expect(asked).toEqual([64, 64, ...Array.from({ length: 10 }, () => 16), 12])
})
