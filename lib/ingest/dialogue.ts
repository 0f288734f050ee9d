import { z } from 'zod'
import type { Turn } from '@/lib/words/turns'

const part = z.looseObject({ type: z.literal('text').optional(), text: z.string() })
const message = z.looseObject({
  role: z.string(),
  content: z.union([z.string(), z.array(part).transform((parts) => parts.map(({ text }) => text).join('\n'))]),
})
const messages = z.array(message).min(1)

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
    return list.success ? list.data.map(({ role, content }) => ({ role, text: content })) : null
  }
  if (!value.startsWith('[')) return splitDialogue(value)
  try {
    const parsed: unknown = JSON.parse(value)
    return typeof parsed === 'string' ? null : readTurns(parsed)
  } catch {
    return null
  }
}

/** How many turns both begin with, leaving each at least one of its own. */
export function sharedTurns(first: readonly Turn[], second: readonly Turn[]): number {
  const most = Math.min(first.length, second.length) - 1
  let shared = 0
  while (shared < most && first[shared]?.role === second[shared]?.role && first[shared]?.text === second[shared]?.text)
    shared++
  return shared
}
