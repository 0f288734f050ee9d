import os from 'node:os'
import { readTexts, type Wanted } from '@/lib/db/measuring/read-texts'
import { dropRunList } from '@/lib/factors/eld/score-languages'
import { dropWordList } from '@/lib/factors/word-rarity'
import { collectGarbage } from '@/lib/threads/collect-garbage'
import { serveCalls } from '@/lib/threads/serve-calls'
import { takeTurns } from '@/lib/threads/thread'
import { createTextMeasurer, type MeasuredTexts, type Place } from './measure-texts'

/** How far behind everything that people wait for; on Linux a thread has a priority of its own. */
const NICENESS = 10
if (os.platform() === 'linux') os.setPriority(Math.min(os.getPriority() + NICENESS, os.constants.priority.PRIORITY_LOW))

// Nothing else runs here that could want what words and languages were read from. Later on there is so little garbage that
// collecting it would take hours.
dropWordList()
dropRunList()
collectGarbage()

let measure: ReturnType<typeof createTextMeasurer> | undefined
const inTurn = takeTurns()

/** Reads responses while those asked for before are measured. */
async function measureWanted(wanted: Wanted, place: Place): Promise<MeasuredTexts> {
  const texts = await readTexts(wanted)
  measure ??= createTextMeasurer(place)
  const measured = measure
  return inTurn('texts', () => {
    place[1] = wanted.datasetId
    return measured(texts)
  })
}

serveCalls({ measureWanted })
