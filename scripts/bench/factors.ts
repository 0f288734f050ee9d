import { createMeasurer } from '@/lib/factors/measure-response'
import { tokenize } from '@/lib/factors/tokenize'
import { type Figure, figure, medianOf } from './figure'
import { createTexts } from './texts'

const RESPONSES = 10_000

/** All computed factors on one core, 150 words a response and a source of 500, against splitting the same texts into words. */
export async function bench(): Promise<readonly Figure[]> {
  const text = createTexts(2)
  let context = { prompt: '', source: '' }
  const texts = Array.from({ length: RESPONSES }, (_, at) => {
    if (at % 2 === 0) context = { prompt: text(20), source: text(500) }
    return { ...context, response: text(150) }
  })
  const measure = createMeasurer()
  const measuring = await medianOf(3, () => {
    for (const each of texts) measure(each)
  })
  const splitting = await medianOf(3, () => {
    for (const { prompt, source, response } of texts) for (const each of [prompt, source, response]) tokenize(each)
  })
  const rate = (milliseconds: number) => (RESPONSES / milliseconds) * 1000
  return [
    figure(
      'factors',
      rate(measuring),
      'responses/s',
      rate(splitting),
      '≥ 15000 responses/s',
      (value) => value >= 15_000,
    ),
  ]
}
