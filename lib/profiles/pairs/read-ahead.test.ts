import { expect, test } from 'vitest'
import { realClock } from '@/lib/clock'
import { readAhead } from './read-ahead'

test('texts are read ahead first, and columns once a search had time to come', async () => {
  const done: string[] = []
  const read = async (name: string, datasetId: number) => void done.push(`${name} of ${datasetId}`)
  const wait = async (milliseconds: number) => void done.push(`${milliseconds / 1000} s`)
  await readAhead(7, read, { ...realClock, wait })
  expect(done).toEqual(['readTexts of 7', '3 s', 'readColumns of 7'])
})
