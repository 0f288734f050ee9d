import { z } from 'zod'
import { type Turn, writeTurns } from '@/lib/words/turns'
import { splitDialogue } from './dialogue-markup'
import { type Message, readExchange, readMessage } from './message'
import { parsePython } from './python-literal'

/** What objects call the dialogue that they hold. */
const DIALOGUES = ['messages', 'conversations', 'conversation', 'turns', 'dialogue'] as const

function messagesIn(value: unknown): readonly Message[] | null {
  if (!Array.isArray(value)) {
    const one = readExchange(value) ?? readMessage(value)
    return one === null ? null : [one].flat()
  }
  const each = value.map((one: unknown) => readExchange(one) ?? readMessage(one))
  return each.length > 0 && each.every((one) => one !== null) ? each.flat() : null
}

/** The dialogue that an object holds under a name for it; an object that is a message is none. */
function dialogueInside(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const name = DIALOGUES.find((each) => Object.hasOwn(value, each))
  return name === undefined ? null : Reflect.get(value, name)
}

/** Messages written in a string, as JSON or as Python shows them. */
function parseMessages(text: string): unknown {
  const start = text.trimStart().slice(0, 1)
  if (start !== '[' && start !== '{') return null
  try {
    return JSON.parse(text)
  } catch {
    return parsePython(text)
  }
}

/** The messages of a list or of one object, also written in a string; without those that say nothing. */
function readList(value: unknown): readonly Turn[] | null {
  const messages = messagesIn(typeof value === 'string' ? parseMessages(value) : value)
  if (messages === null) return null
  return messages.flatMap(({ role, text }) => (text === null ? [] : [{ role, text }]))
}

/** A list of messages or one message, also written as JSON in a string, or a dialogue in one string; `null` for anything else. */
export function readTurns(value: unknown): readonly Turn[] | null {
  const turns = readWritten(value) ?? readWritten(dialogueInside(value))
  return turns !== null && turns.length > 0 ? turns : null
}

const readWritten = (value: unknown): readonly Turn[] | null =>
  readList(value) ?? (typeof value === 'string' ? splitDialogue(value) : null)

/** A list of messages, or a text: read as one text, with its speakers where there are several. */
export const dialogueField = z.unknown().transform((value, context) => {
  const turns = readTurns(value)
  if (turns !== null) return writeTurns(turns)
  if (typeof value === 'string') return value
  context.addIssue({ code: 'custom', message: 'a text or a list of messages with role and content was expected' })
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
