import { z } from 'zod'
import { readTurns, sharedTurns } from '@/lib/ingest/dialogue'
import { writeTurns } from '@/lib/words/turns'

const message = z.union([z.looseObject({ role: z.string() }), z.looseObject({ from: z.string(), value: z.string() })])
/** A text, a list of messages, or one message. */
export const answerShape = z.union([z.string(), z.array(message).min(1), message], {
  error: 'a text or a list of messages with role and content was expected',
})
type Answer = z.infer<typeof answerShape>
export type Split = { readonly prompt: string; readonly chosen: string; readonly rejected: string }

const turnsOf = (value: Answer) => readTurns(typeof value === 'string' || Array.isArray(value) ? value : [value])

const asText = (value: Answer): string => {
  const turns = turnsOf(value)
  return turns === null ? (typeof value === 'string' ? value : JSON.stringify(value)) : writeTurns(turns)
}

/** The lines that two texts begin with: half a line is no prompt. */
function sharedLines(first: string, second: string): string {
  let length = 0
  while (length < first.length && length < second.length && first[length] === second[length]) length++
  const shared = first.slice(0, length)
  return shared.slice(0, shared.lastIndexOf('\n') + 1)
}

/** Prompt and answers of a row. What both answers begin with repeats the prompt, or is it where `prompt` is `null`. */
export function splitAnswers(prompt: string | null, chosen: Answer, rejected: Answer): Split {
  const [won, lost] = [turnsOf(chosen), turnsOf(rejected)]
  if (won !== null && lost !== null) {
    const shared = sharedTurns(won, lost)
    return {
      prompt: prompt ?? writeTurns(won.slice(0, shared)),
      chosen: writeTurns(won.slice(shared)),
      rejected: writeTurns(lost.slice(shared)),
    }
  }
  const [first, second] = [asText(chosen), asText(rejected)]
  const start = prompt ?? sharedLines(first, second)
  const cut = start !== '' && first.startsWith(start) && second.startsWith(start) ? start.length : 0
  return { prompt: prompt ?? start.trim(), chosen: first.slice(cut), rejected: second.slice(cut) }
}
