import { z } from 'zod'
import { type Turn, writeTurns } from '@/lib/words/turns'
import { splitDialogue } from './dialogue-markup'
import { type Message, readExchange, readMessage, type Standing } from './message'
import { parsePython } from './python-literal'

/** What objects call the dialogue that they hold. */
const DIALOGUES = ['messages', 'conversations', 'conversation', 'turns', 'dialogue'] as const

function messagesIn(value: unknown, standing: Standing): readonly Message[] | null {
  const read = (one: unknown) => readExchange(one, standing) ?? readMessage(one, standing)
  if (!Array.isArray(value)) {
    const one = read(value)
    return one === null ? null : [one].flat()
  }
  const each = value.map(read)
  return each.length > 0 && each.every((one) => one !== null) ? each.flat() : null
}

/** The dialogue that an object holds under a name for it; an object that is a message is none. */
function dialogueInside(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const name = DIALOGUES.find((each) => Object.hasOwn(value, each))
  return name === undefined ? null : Reflect.get(value, name)
}

/** Messages written in a string, as JSON or as Python shows them. An object in JSON may be the answer itself. */
function parseMessages(text: string): unknown {
  const start = text.trimStart().slice(0, 1)
  if (start !== '[' && start !== '{') return null
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) ? value : null
  } catch {
    return parsePython(text)
  }
}

/** The messages of a list or of one object, also written in a string; without those that say nothing. */
function readList(value: unknown): readonly Turn[] | null {
  const messages =
    typeof value === 'string'
      ? messagesIn(parseMessages(value), 'alone')
      : messagesIn(value, Array.isArray(value) ? 'listed' : 'alone')
  if (messages === null) return null
  return messages.flatMap(({ role, text }) => (text === null ? [] : [{ role, text }]))
}

/** A list of messages, also written as JSON in a string, one message, or a dialogue in one string; `null` for anything else. */
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
