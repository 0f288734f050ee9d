import type { TrainingRow } from '@/lib/improve/training/training-row'

type Message = { readonly role: 'system' | 'user' | 'assistant'; readonly content: string }

/** All that comes before the answer, as trainers of chat models read it. */
export const promptOf = ({ system, messages }: TrainingRow): readonly Message[] =>
  system === null ? messages : [{ role: 'system', content: system }, ...messages]

export const answerOf = (content: string): Message => ({ role: 'assistant', content })
