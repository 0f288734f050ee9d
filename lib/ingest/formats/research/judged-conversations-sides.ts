import { z } from 'zod'
import { readTurns, sharedTurns } from '@/lib/ingest/dialogue'
import type { FileSample } from '@/lib/ingest/format'
import { rawLabel, rejection } from '@/lib/ingest/read-field'
import type { Reading, SourceRow } from '@/lib/ingest/record'
import type { Choice } from '@/lib/words/rater'
import { type Turn, writeTurns } from '@/lib/words/turns'

/** A part without text is a picture: nothing that could be compared here. */
const parts = z
  .array(z.looseObject({ text: z.string().nullish() }))
  .transform((list) => list.flatMap(({ text }) => text ?? []).join('\n'))
const messages = z.array(z.looseObject({ role: z.string(), content: z.union([z.string(), parts]) })).min(1)

function readConversation(value: unknown): readonly Turn[] | null {
  if (typeof value === 'string') return readTurns(value)
  const list = messages.safeParse(value)
  return list.success ? list.data.map(({ role, content }) => ({ role, text: content })) : null
}

/** One side of a comparison: messages whose content is a text, or a list of parts with text. */
export const conversation = z.unknown().transform((value, context): readonly Turn[] => {
  const turns = readConversation(value)
  if (turns !== null) return turns
  context.addIssue({ code: 'custom', message: 'a list of messages with role and content was expected' })
  return z.NEVER
})

/** The better side by its name; both good and both bad are ties. */
export function winnerChoice(winner: unknown): Choice | null {
  const label = rawLabel(winner).trim().toLowerCase()
  if (label === 'model_a') return 1
  if (label === 'model_b') return -1
  return label.startsWith('tie') || label === 'both_bad' ? 0 : null
}

export type Sides = { readonly prompt: string; readonly a: string; readonly b: string }

/** What becomes of a row without two sides that could be compared. */
export function refuseSides(place: { readonly sample: FileSample; readonly row: SourceRow }): Reading {
  const reason = 'The two conversations hold no question with an answer on both sides.'
  const remedy = 'Correct the row or leave it out.'
  return { records: [], rejections: [rejection(place, 'row', 'conversation_a', undefined, reason, remedy)] }
}

const isAnswer = ({ role }: Turn): boolean => role === 'assistant'
const isSame = (one: Turn, other: Turn | undefined): boolean => one.role === other?.role && one.text === other.text
const joinAnswers = (turns: readonly Turn[]): string => turns.map(({ text }) => text).join('\n\n')

/** The questions of both sides, and all the answers of each; `null` where a side answers nothing. */
export function wholeSides(first: readonly Turn[], second: readonly Turn[]): Sides | null {
  if (!first.some(isAnswer) || !second.some(isAnswer)) return null
  const [asked, others] = [first, second].map((turns) => turns.filter((turn) => !isAnswer(turn)))
  if (asked?.length === others?.length && asked?.every((turn, at) => isSame(turn, others?.[at])))
    return {
      prompt: writeTurns(asked),
      a: joinAnswers(first.filter(isAnswer)),
      b: joinAnswers(second.filter(isAnswer)),
    }
  // The conversations went different ways: what they begin with is the prompt, the rest what was compared.
  const shared = sharedTurns(first, second)
  return {
    prompt: writeTurns(first.slice(0, shared)),
    a: writeTurns(first.slice(shared)),
    b: writeTurns(second.slice(shared)),
  }
}

/**
 * The answers of one turn, counted from 1. What came before is the prompt, but for earlier answers in which the two sides
 * differ: with one side's answers in it, the same two models the other way round would be another prompt.
 */
export function turnSides(first: readonly Turn[], second: readonly Turn[], turn: number): Sides | null {
  const [a, b] = [first.filter(isAnswer)[turn - 1], second.filter(isAnswer)[turn - 1]]
  if (!a || !b) return null
  const before = first.slice(0, first.indexOf(a)).filter((one, at) => !isAnswer(one) || isSame(one, second[at]))
  return { prompt: writeTurns(before), a: a.text, b: b.text }
}
