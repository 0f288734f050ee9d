import { findSample } from '@/lib/db/dataset'
import { samples } from '@/prisma/samples/samples'

/** One step of finding a sample's answer, with the exact addresses. */
export type GuideStep = {
  readonly title: string
  readonly text: string
  readonly href: string
  readonly also: readonly { readonly label: string; readonly href: string }[]
}

type SampleRow = {
  readonly id: number
  /** Which bundled file it came from; `null` where it is somebody's own dataset. */
  readonly sample: string | null
  readonly raters: readonly { readonly name: string }[]
}

/** The steps of a sample; none for any other dataset. */
export function sampleGuide({ id, sample, raters }: SampleRow): readonly GuideStep[] {
  const known = samples.find(({ file }) => file === sample)
  const model = raters.findIndex(({ name }) => name === known?.expected.model)
  if (!known || model < 0) return []
  const hrefOf = (path: string) => `/datasets/${id}${path.replaceAll('{model}', `r${model}`)}`
  return known.steps.map(({ title, text, path, also }) => ({
    title,
    text,
    href: hrefOf(path),
    also: also.map((each) => ({ label: each.label, href: hrefOf(each.path) })),
  }))
}

/** The first steps in the product, with a bundled sample; `null` while none is imported or all were deleted. */
export async function loadStartGuide(): Promise<{
  readonly name: string
  readonly steps: readonly GuideStep[]
} | null> {
  const sample = await findSample()
  const steps = sample ? sampleGuide(sample) : []
  return sample && steps.length > 0 ? { name: sample.name, steps } : null
}
