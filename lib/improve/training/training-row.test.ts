import { expect, it } from 'vitest'
import { GOLDEN_PAIRS, GOLDEN_ROWS, GOLDEN_TEMPLATE } from './test-golden-rows'
import { conversationOf } from './training-row'

it.each(GOLDEN_ROWS.map((row) => [row.pairId, row] as const))('%s: the conversation of its prompt', (_, row) => {
  const { system, messages } = conversationOf(row.prompt)
  const last = messages.at(-1)?.content ?? ''
  const content = row.source === null ? last : GOLDEN_TEMPLATE.replace('{source}', row.source).replace('{prompt}', last)
  expect({ system, messages: [...messages.slice(0, -1), { role: 'user', content }] }).toEqual({
    system: row.system,
    messages: row.messages,
  })
})

it('has a golden row for every golden pair that is written', () => {
  const written = GOLDEN_PAIRS.filter(({ outcome }) => outcome === 'written')
  expect(GOLDEN_ROWS.map(({ pairId }) => pairId)).toEqual(written.map(({ pairId }) => pairId))
})
