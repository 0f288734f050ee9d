import { readStage } from '@/lib/db/runs/run-call'
import { type AnswerValue, textIn } from '@/lib/protocol/read-answer'
import { readGuidance as guidanceIn } from '@/lib/protocol/read-guidance'

/** A text that a model wrote; `variant`: which draft (from 0), or the score level it was written for. */
export type WrittenText = { readonly target: number; readonly variant: number; readonly text: string }

/** What is kept of an answer: a text as it is, facts one a line, of facts held against a source how many are not in it. */
function textOf(value: AnswerValue, raw: string): string | null {
  if ('facts' in value) return value.facts.map((fact) => fact.replace(/\s+/g, ' ').trim()).join('\n')
  if ('flags' in value) return String(value.flags.filter((isSupported) => !isSupported).length)
  return 'text' in value ? textIn(raw) : null
}

/** The texts of one stage of a run in the order of prompts and drafts; what is missing or unreadable is left out. */
export async function readWritten(runId: string, stage: number): Promise<readonly WrittenText[]> {
  const written: WrittenText[] = []
  for await (const calls of readStage(runId, stage))
    for (const { target, variant, value, raw } of calls) {
      const text = value && textOf(value, raw)
      if (text !== null) written.push({ target, variant, text })
    }
  return written
}

/** The guidance that a model wrote in a run of the kind `rewriting`; `null`: it wrote none that can be read. */
export async function readGuidance(runId: string): Promise<string | null> {
  for await (const calls of readStage(runId, 0))
    for (const { value, raw } of calls) if (value && 'text' in value) return guidanceIn(raw)
  return null
}
