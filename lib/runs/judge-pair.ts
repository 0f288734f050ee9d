import type { JudgedPair } from '@/lib/db/judged-text'
import { composeRequest } from '@/lib/protocol/compose-request'
import type { GroupWork } from './group-work'

/**
 * Asks every judge's template which response of a pair is better, in both orders: variant 0 shows a first, variant 1 shows b
 * first. The arms of an experiment are templates; whatever they have in common is asked once.
 */
export async function judgePair(work: GroupWork, pair: JudgedPair): Promise<void> {
  const { plan } = work.run.row
  await Promise.all(
    plan.templates.flatMap((template, stage) =>
      [0, 1].map((variant) => {
        const shown = variant === 0 ? ([pair.a, pair.b] as const) : ([pair.b, pair.a] as const)
        const texts = { prompt: pair.prompt, source: sourceOf(pair, variant), shown }
        return work.ask({ stage, target: pair.index, variant }, template, {
          request: composeRequest(template, texts, plan),
          facts: 0,
          weighed: false,
          repetition: 0,
        })
      }),
    ),
  )
}

/** The prompt's source, or each response's own in the order they are shown. */
function sourceOf({ source, aSource, bSource }: JudgedPair, variant: number): string | null {
  if (aSource === null && bSource === null) return source
  if (aSource === bSource) return aSource
  const [first, second] = variant === 0 ? [aSource, bSource] : [bSource, aSource]
  return `Source of response_a:\n${first ?? source ?? '(none)'}\n\nSource of response_b:\n${second ?? source ?? '(none)'}`
}
