import { expect, it } from 'vitest'
import { withDatabase } from '@/lib/db/test-database'
import { importFiles } from '@/lib/imports/test-import'
import { loadStrengths } from './strengths'

withDatabase()

it('reads strengths exactly', async () => {
  const bytes = [
    'pair_id,prompt,response_a,response_b,human.Ann,strength.human.Ann,human.Bob',
    'p0,One?,yes,no,a,0.1,a',
    'p1,Two?,same,same,b,2.5,a',
    'p2,Three?,"x","x ",a,,a',
  ].join('\n')
  const id = await importFiles([{ name: 'own.csv', bytes }])
  expect(await loadStrengths(id, 0, 3)).toEqual(Float32Array.of(0.1, 2.5, Number.NaN))
  expect(await loadStrengths(id, 1, 3)).toEqual(Float32Array.of(Number.NaN, Number.NaN, Number.NaN))
})
