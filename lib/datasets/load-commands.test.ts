import { expect, it } from 'vitest'
import { withDatabase } from '@/lib/db/test-database'
import { importFiles } from '@/lib/imports/test-import'
import { loadCommands } from './load-commands'

withDatabase()

it('names every dataset, and the factors of the one that is open', async () => {
  const id = await importFiles([
    { name: 'own.csv', bytes: 'prompt,response_a,response_b,human.Ann,factor.tone.a,factor.tone.b\nQ,one,two,a,1,2\n' },
  ])
  const none = await loadCommands(null)
  expect(none).toEqual({ datasets: [{ id, name: 'test' }], factors: [] })
  const { factors } = await loadCommands(id)
  expect(factors).toEqual(expect.arrayContaining([{ id: 'length', label: 'Length' }]))
  expect(factors.map(({ label }) => label)).toContain('tone')
  expect((await loadCommands(4711)).factors).toEqual([])
})
