import type { FactorText } from './factor'

/** A measurer where one may be needed: the words and languages that it knows take 80 MB, which nobody holds who measures nothing. */
export async function loadMeasurer(): Promise<(text: FactorText) => Float64Array> {
  const { createMeasurer } = await import('./measure-response')
  return createMeasurer()
}
