import { expect, test } from 'vitest'
import { createBlockWords } from './block-words'

test('a text that PostgreSQL has to read takes no memory here', () => {
  const block = createBlockWords(1)
  const text = Buffer.from('word '.repeat(2e6))
  const before = process.memoryUsage().arrayBuffers
  expect(block.read(0, text)).toBe(false)
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(text.length)
})
