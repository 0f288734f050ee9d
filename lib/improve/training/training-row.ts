import { splitTurns } from '@/lib/words/turns'

export type TrainingMessage = { readonly role: 'user' | 'assistant'; readonly content: string }

/** What a model reads before it answers: the user first and last. */
export type Conversation = { readonly system: string | null; readonly messages: readonly TrainingMessage[] }

/** One preference as training files need it. */
export type TrainingRow = Conversation & {
  readonly pairId: string
  readonly promptId: string | null
  /** As the dataset has it; in `messages` the source stands inside the last message of the user. */
  readonly prompt: string
  readonly source: string | null
  readonly chosen: string
  readonly rejected: string
  /** Whether chosen is the dataset's response a. */
  readonly chosenFirst: boolean
  /** Neither was preferred: only formats that can say so are given such rows. */
  readonly tie: boolean
  /** How much better chosen is; `null` where nobody said. */
  readonly margin: number | null
}

/** The conversation that a dataset's prompt was written from; before a template puts the source in. */
export function conversationOf(prompt: string): Conversation {
  const turns = splitTurns(prompt)
  const system = turns.find(({ role }) => role === 'system')?.text ?? null
  const messages = turns
    .filter(({ role }) => role !== 'system')
    .map(({ role, text }): TrainingMessage => ({ role: role === 'assistant' ? 'assistant' : 'user', content: text }))
  return { system, messages }
}
