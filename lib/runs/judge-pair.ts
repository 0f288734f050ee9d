import type { JudgedPair } from '@/lib/db/judged-text'
import { composeRequest } from '@/lib/protocol/compose-request'
import type { GroupWork } from './group-work'

/** Asks which response of a pair is better, in both orders: variant 0 shows a first, variant 1 shows b first. */
export async function judgePair(work: GroupWork, pair: JudgedPair): Promise<void> {
  const { plan } = work.run.row
  const [template] = plan.templates
  if (!template) return
  await Promise.all(
    [0, 1].map((variant) => {
      const shown = variant === 0 ? ([pair.a, pair.b] as const) : ([pair.b, pair.a] as const)
      const request = composeRequest(template, { prompt: pair.prompt, source: sourceOf(pair, variant), shown }, plan)
      return work.ask({ stage: 0, target: pair.index, variant }, template, {
        request,
        facts: 0,
        weighed: false,
        repetition: 0,
      })
    }),
  )
}

/** The prompt's source, or each response's own in the order they are shown. */
function sourceOf({ source, aSource, bSource }: JudgedPair, variant: number): string | null {
  if (aSource === null && bSource === null) return source
  if (aSource === bSource) return aSource
  const [first, second] = variant === 0 ? [aSource, bSource] : [bSource, aSource]
  return `Source of response_a:\n${first ?? source ?? '(none)'}\n\nSource of response_b:\n${second ?? source ?? '(none)'}`
}
