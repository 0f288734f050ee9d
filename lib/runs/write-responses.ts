import type { JudgedPrompt } from '@/lib/db/judged-text'
import { composeRequest } from '@/lib/protocol/compose-request'
import { LEVELS } from '@/lib/protocol/run-plan'
import type { GroupWork } from './group-work'

/** Has the model write a response to a prompt for every score level. */
export async function writeResponses(work: GroupWork, { index, text, source }: JudgedPrompt): Promise<void> {
  const { plan } = work.run.row
  const [template] = plan.templates
  if (!template) return
  await Promise.all(
    LEVELS.map((level) =>
      work.ask({ stage: 0, target: index, variant: level }, template, {
        request: composeRequest(template, { prompt: text, source, level }, plan),
        ...{ facts: 0, weighed: false, repetition: 0 },
      }),
    ),
  )
}
