import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { onlyPair, readAll } from '@/lib/ingest/fixtures/sample-of'
import { nova } from './nova'

const { path, rows } = JSON.parse(readFileSync(new URL('../../fixtures/formats/nova.json', import.meta.url), 'utf8'))

it('reads which candidate of the last message is preferred', () => {
  const { prompt, a, b, votes } = onlyPair(readAll(nova, rows, path))
  expect([prompt, votes[0]?.choice === 1 ? a.text : b.text]).toEqual(['Name a tree.', 'Oak.'])
})

it('rejects a row without candidates', () => {
  const broken = { messages: [rows[0].messages[0], { role: 'assistant', content: 'Oak.' }] }
  expect(readAll(nova, [...rows, broken], path).rejections).toMatchObject([
    { line: 2, column: 'messages.last.candidates' },
  ])
})
