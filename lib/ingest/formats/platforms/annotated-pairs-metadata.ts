import type { FactorValues } from '@/lib/ingest/record'

const FACTOR = /^factor\.(.+)\.([ab])$/s

const numberOrNull = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null

/** Short texts are slices. Numbers called factor.<name>.a and .b are those that Proclivity's own export puts here. */
export function readMetadata(metadata: Readonly<Record<string, unknown>>) {
  const slices: Record<string, string> = {}
  const factors = new Map<string, FactorValues>()
  for (const [key, value] of Object.entries(metadata)) {
    const [, factor, side] = FACTOR.exec(key) ?? []
    if (factor !== undefined && side !== undefined && typeof value === 'number') {
      const before = factors.get(factor) ?? { factor, a: null, b: null }
      factors.set(factor, { ...before, [side]: numberOrNull(value) })
    } else if (typeof value === 'string' && value !== '' && value.length <= 100) slices[key] = value
  }
  return { slices, factors: [...factors.values()] }
}
