import type { TrainingRow } from '@/lib/improve/training/training-row'
import { writeTurns } from '@/lib/words/turns'

type Message = { readonly role: 'system' | 'user' | 'assistant'; readonly content: string }

/** All that comes before the answer, as trainers of chat models read it. */
export const promptOf = ({ system, messages }: TrainingRow): readonly Message[] =>
  system === null ? messages : [{ role: 'system', content: system }, ...messages]

export const answerOf = (content: string): Message => ({ role: 'assistant', content })

const asText = (messages: readonly Message[]): string =>
  writeTurns(messages.map(({ role, content }) => ({ role, text: content })))

/** All that comes before the answer in one text, for trainers that read strings: one message is its text. */
export const promptText = (row: TrainingRow): string => asText(promptOf(row))

/** As `promptText`, without what the system says. */
export const messagesText = ({ messages }: TrainingRow): string => asText(messages)
