import os from 'node:os'
import { listResponses } from '@/lib/db/stored-texts'
import { serveCalls } from '@/lib/threads/serve-calls'
import { takeTurns } from '@/lib/threads/thread'
import { createTextMeasurer, type MeasuredTexts, type Place } from './measure-texts'

/** How far behind everything that people wait for; on Linux a thread has a priority of its own. */
const NICENESS = 10
if (os.platform() === 'linux') os.setPriority(Math.min(os.getPriority() + NICENESS, os.constants.priority.PRIORITY_LOW))

let measure: ReturnType<typeof createTextMeasurer> | undefined
const inTurn = takeTurns()

/** Reads responses while those asked for before are measured. */
async function measureRange(datasetId: number, from: number, to: number, place: Place): Promise<MeasuredTexts> {
  const texts = await listResponses(datasetId, from, to)
  measure ??= createTextMeasurer(place)
  const measured = measure
  return inTurn('texts', () => measured(texts))
}

serveCalls({ measureRange })
