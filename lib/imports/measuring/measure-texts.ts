import { setImmediate as turn } from 'node:timers/promises'
import type { Texts } from '@/lib/db/measuring/read-texts'
import { spokenIn } from '@/lib/factors/analyse-text'
import { languageCode } from '@/lib/factors/language-codes'
import { createReader, measureReading } from '@/lib/factors/measure-response'
import { computedKeys } from '@/lib/factors/registry'

/** The computed factors of some responses, one factor's values after the other's, the language of each response, and their bytes. */
export type MeasuredTexts = { readonly values: Float32Array; readonly languages: Uint8Array; readonly bytes: number }

/** Where the response that is being measured and its dataset are noted, for whoever sees the thread end at it; −1: at none. */
export type Place = Int32Array<SharedArrayBuffer>

/** Responses measured before others have a turn: the next texts arrive meanwhile. */
const IN_A_TURN = 64

/** Measures texts in the order they are given, `texts[i]` at place i; those of one prompt are best next to each other. */
export function createTextMeasurer(place: Place) {
  const read = createReader()
  const measured = new Float64Array(computedKeys.length)
  return async (texts: Texts): Promise<MeasuredTexts> => {
    const values = new Float32Array(computedKeys.length * texts.length)
    const languages = new Uint8Array(texts.length)
    let at = 0
    for (const { index, prompt, source, text } of texts) {
      if (at % IN_A_TURN === 0) await turn()
      place[0] = index
      const reading = read({ prompt, source, response: text })
      measureReading(reading, measured)
      for (let factor = 0; factor < measured.length; factor++)
        values[factor * texts.length + at] = measured[factor] ?? Number.NaN
      languages[at++] = languageCode(spokenIn(reading))
    }
    place[0] = -1
    return { values, languages, bytes: texts.bytes }
  }
}
