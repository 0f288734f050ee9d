import { expect, it } from 'vitest'
import { z } from 'zod'
import { GOLDEN_ROWS } from '@/lib/improve/training/test-golden-rows'
import { TRAINING_FORMATS } from './formats'
import { trlPreference } from './trl-preference'

const answer = z.tuple([z.strictObject({ role: z.literal('assistant'), content: z.string().regex(/\S/) })])
const message = z.strictObject({ role: z.enum(['system', 'user', 'assistant']), content: z.string() })
/** The chat form in every row: TRL takes the shape from the first and reads a beginning of both answers as the prompt without one. */
const trl = z
  .strictObject({ prompt: z.array(message).min(1), chosen: answer, rejected: answer })
  .refine(({ prompt }) => prompt.at(-1)?.role === 'user')
  .refine(({ chosen, rejected }) => chosen[0].content !== rejected[0].content)

it('is offered', () => expect(TRAINING_FORMATS).toContain(trlPreference))

it.each(GOLDEN_ROWS.map((row) => [row.pairId, row] as const))('TRL reads %s', (_, row) => {
  if (!('lines' in trlPreference)) throw new Error('lines were expected')
  const lines = trlPreference.lines(row)
  expect(lines).toHaveLength(1)
  const written = trl.parse(JSON.parse(lines[0] ?? ''))
  expect(written.chosen[0].content).toBe(row.chosen)
  expect(written.rejected[0].content).toBe(row.rejected)
  expect(lines[0]).not.toContain('\n')
})
