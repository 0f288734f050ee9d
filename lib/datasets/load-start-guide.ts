import { findSample } from '@/lib/db/dataset'
import { type GuideStep, sampleGuide } from './sample-guide'

/** The first steps in the product, with a bundled sample; `null` while none is imported or all were deleted. */
export async function loadStartGuide(): Promise<{
  readonly name: string
  readonly steps: readonly GuideStep[]
} | null> {
  const sample = await findSample()
  const steps = sample ? sampleGuide(sample) : []
  return sample && steps.length > 0 ? { name: sample.name, steps } : null
}
