import { expect, test } from 'vitest'
import { withDatabase } from '@/lib/db/test-database'
import { importFiles } from '@/lib/imports/test-import'
import { withGenerationPairs } from '@/lib/profile/generation-pairs'
import { narrowInput } from '@/lib/profile/narrow-input'
import { connectedGroups } from '@/lib/statistics/connected-groups'
import { loadPack } from './load-pack'

withDatabase()

const importCsv = async (...rows: readonly string[]) =>
  loadPack(await importFiles([{ name: 'own.csv', bytes: rows.join('\n') }]))

test('a pack names who wrote each response, and nobody where the file does not say', async () => {
  const pack = await importCsv(
    'pair_id,prompt,response_a,response_b,author_a,author_b,human.Ann',
    'p1,One?,first text,second text,beta,alpha,a',
    'p2,Two?,third text,fourth text,,Émile,b',
    'p3,Three?,fifth text,sixth text,gamma,delta,a',
  )
  const authors = pack?.input.authors
  if (!pack || !authors) throw new Error('nobody is named')
  expect(authors).toEqual({ names: ['alpha', 'beta', 'delta', 'gamma', 'Émile'], of: Int32Array.of(1, 0, -1, 4, 3, 2) })
  const of = (response: number) => authors.of[response] ?? -1
  const sides = [pack.input.a, pack.input.b].map((side) => side.map(of)) as [Int32Array, Int32Array]
  expect(connectedGroups(...sides, authors.names.length)).toEqual({ of: Int32Array.of(0, 0, 1, 1, -1), count: 2 })
  const part = narrowInput(withGenerationPairs(pack.input, pack.written, 'all'), (pair) => pair === 1, [])
  expect([...part.a, ...part.b]).toEqual([2, 3])
  expect(part.authors).toBe(authors)
})

test('a pack of responses without authors has no column of them', async () => {
  const pack = await importCsv('pair_id,prompt,response_a,response_b,human.Ann', 'p1,One?,first text,second text,a')
  expect(pack?.input.a).toEqual(Int32Array.of(0))
  expect(pack?.input).not.toHaveProperty('authors')
})
