import { z } from 'zod'
import { textField } from '@/lib/ingest/read-field'
import { writeTurns } from '@/lib/words/turns'

const turns = z.array(textField, { error: 'a list of turns was expected' }).min(1)
export const questionShape = z.looseObject({
  question_id: textField,
  category: z.string().nullish().catch(null),
  turns,
})
export const answerShape = z.looseObject({
  question_id: textField,
  model_id: textField,
  choices: z.array(z.looseObject({ turns })).min(1, { error: 'an answer was expected' }),
})
type Question = z.infer<typeof questionShape>

/** As many characters as are held until the verdicts come. */
const MOST_CHARACTERS = 200_000_000

/** What one turn of a benchmark asks, and what a model answered to it. */
export type Asked = {
  readonly promptId: string
  readonly prompt: string
  readonly slices: Readonly<Record<string, string>>
}

/** Questions and answers of one upload, held until a verdict names them. */
export function createTexts() {
  const questions = new Map<string, Question>()
  const answers = new Map<string, readonly string[]>()
  let characters = 0
  const keyOf = (question: string, model: string): string => JSON.stringify([question, model])
  const hasRoom = (texts: readonly string[]): boolean => {
    characters += texts.reduce((sum, text) => sum + text.length, 0)
    return characters <= MOST_CHARACTERS
  }
  return {
    /** Why it was not taken; `null`: it was. */
    addQuestion(question: Question): string | null {
      const known = questions.get(question.question_id)
      if (known) return known.turns.join() === question.turns.join() ? null : 'Another question has the same id.'
      if (!hasRoom(question.turns)) return 'The files hold more text than fits into memory.'
      questions.set(question.question_id, question)
      return null
    },
    addAnswer({ question_id, model_id, choices }: z.infer<typeof answerShape>): string | null {
      const given = choices[0]?.turns ?? []
      const known = answers.get(keyOf(question_id, model_id))
      if (known)
        return known.join() === given.join() ? null : `${model_id} has another answer to question ${question_id}.`
      if (!hasRoom(given)) return 'The files hold more text than fits into memory.'
      answers.set(keyOf(question_id, model_id), given)
      return null
    },
    /** All that was asked up to a turn: models answered differently before it, so that their answers are no part of it. */
    questionOf(id: string, turn: number): Asked | null {
      const question = questions.get(id)
      const asked = question?.turns.slice(0, turn) ?? []
      if (question === undefined || asked.length < turn) return null
      return {
        promptId: `${id}-${turn}`,
        prompt: writeTurns(asked.map((text) => ({ role: 'user', text }))),
        slices: question.category ? { category: question.category.slice(0, 100) } : {},
      }
    },
    answerOf: (question: string, model: string, turn: number): string | null =>
      answers.get(keyOf(question, model))?.[turn - 1] ?? null,
  }
}
export type FastchatTexts = ReturnType<typeof createTexts>
