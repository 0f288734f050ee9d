import { z } from 'zod'
import { type Turn, writeTurns } from '@/lib/words/turns'

const part = z
  .looseObject({ type: z.literal('text').optional(), text: z.string().optional(), value: z.string().optional() })
  .transform(({ text, value }) => text ?? value)
  .pipe(z.string())
const spoken = z
  .looseObject({
    role: z.string(),
    /** `null`: the message calls a tool and says nothing. */
    content: z.union([z.string(), z.array(part).transform((parts) => parts.join('\n')), z.null()]),
  })
  .transform(({ role, content }) => ({ role, text: content }))

const SHARED_ROLES: ReadonlyMap<string, string> = new Map([
  ['human', 'user'],
  ['gpt', 'assistant'],
])
/** As ShareGPT and LLaMA-Factory write messages. */
const shared = z
  .looseObject({ from: z.string(), value: z.string() })
  .transform(({ from, value }) => ({ role: SHARED_ROLES.get(from) ?? from, text: value }))
const messages = z.array(z.union([spoken, shared])).min(1)

const HUMAN_FIRST = /^\s*Human:/
const SPEAKER = /(?:^\s*|\n\n)(Human|Assistant):/

/** "Human: … Assistant: …" in one string, as HH-RLHF writes dialogues. */
function splitDialogue(text: string): readonly Turn[] | null {
  if (!HUMAN_FIRST.test(text) || !text.includes('\n\nAssistant:')) return null
  const [, ...parts] = text.split(SPEAKER)
  const turns: Turn[] = []
  for (let at = 0; at + 1 < parts.length; at += 2)
    turns.push({ role: parts[at] === 'Human' ? 'user' : 'assistant', text: (parts[at + 1] ?? '').trim() })
  return turns
}

/** A list of messages, also written as JSON in a string, or a dialogue in one string; `null` for anything else. */
export function readTurns(value: unknown): readonly Turn[] | null {
  if (typeof value !== 'string') {
    const list = messages.safeParse(value)
    if (!list.success) return null
    const turns = list.data.flatMap(({ role, text }) => (text === null ? [] : [{ role, text }]))
    return turns.length > 0 ? turns : null
  }
  if (!value.startsWith('[')) return splitDialogue(value)
  try {
    const parsed: unknown = JSON.parse(value)
    return typeof parsed === 'string' ? null : readTurns(parsed)
  } catch {
    return null
  }
}

/** A list of messages, read as one text with its speakers. */
export const dialogueField = z.unknown().transform((value, context) => {
  const turns = readTurns(value)
  if (turns !== null) return writeTurns(turns)
  context.addIssue({ code: 'custom', message: 'a list of messages with role and content was expected' })
  return z.NEVER
})

/** How many turns both begin with, leaving each at least one of its own. */
export function sharedTurns(first: readonly Turn[], second: readonly Turn[]): number {
  const most = Math.min(first.length, second.length) - 1
  let shared = 0
  while (shared < most && first[shared]?.role === second[shared]?.role && first[shared]?.text === second[shared]?.text)
    shared++
  return shared
}
