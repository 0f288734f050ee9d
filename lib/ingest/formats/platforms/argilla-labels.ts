import { rawLabel } from '@/lib/ingest/read-field'
import type { Vote } from '@/lib/ingest/record'
import { type Choice, choiceBySign } from '@/lib/words/rater'
import type { Answer, Questions } from './argilla-answers'
import { type NamedTexts, otherFields } from './argilla-fields'
import { findSideNames, listSideNames, readSide } from './side-words'

type Sides = readonly [string, string]

/** The two responses of a record: two fields that differ by their place, else the only two that are neither prompt nor source. */
export function findSides(texts: NamedTexts): Sides | null {
  const byName = findSideNames([...texts.keys()])
  if (byName !== null) return byName
  const [first, second, ...more] = otherFields(texts)
  return first !== undefined && second !== undefined && more.length === 0 ? [first, second] : null
}

/** One label, also as the only one of a list. */
const labelIn = (value: unknown): string => {
  const one: unknown = Array.isArray(value) && value.length === 1 ? value[0] : value
  return rawLabel(one)
}

const choiceIn = ({ status, value }: Answer, sides: Sides): Choice | null =>
  status === 'submitted' ? readSide(labelIn(value), sides) : null

function votesByLabel(answers: readonly Answer[], sides: Sides): readonly Vote[] {
  return answers.map((given) => ({
    rater: given.rater,
    choice: choiceIn(given, sides),
    raw: given.status === 'submitted' ? labelIn(given.value) : given.status,
    strength: null,
    orders: null,
  }))
}

const numberIn = (answers: readonly Answer[], name: string): number | null => {
  const given = answers.find(({ rater, status }) => rater.name === name && status === 'submitted')?.value
  return typeof given === 'number' ? given : null
}

/** Two rating questions, one about each response. */
function votesByRating(first: readonly Answer[], second: readonly Answer[]): readonly Vote[] {
  const raters = new Map([...first, ...second].map(({ rater }) => [rater.name, rater]))
  return [...raters.values()].map((rater) => {
    const [one, other] = [numberIn(first, rater.name), numberIn(second, rater.name)]
    const isBoth = one !== null && other !== null
    const raw = `${one ?? ''} and ${other ?? ''}`
    return {
      ...{ rater, raw, orders: null },
      choice: isBoth ? choiceBySign(one - other) : null,
      strength: isBoth ? Math.abs(one - other) : null,
    }
  })
}

/** Questions whose labels name one of two responses, and ratings of both, by what they are called. */
export type LabelQuestions = { readonly labels: readonly string[]; readonly ratings: readonly Sides[] }

/** What a dataset asks about two responses, told by its first records. */
export function findLabelQuestions(
  records: readonly { readonly questions: Questions; readonly texts: NamedTexts }[],
): LabelQuestions {
  const said = new Map<string, { named: number; given: number }>()
  const rated = new Set<string>()
  for (const { questions, texts } of records) {
    const sides = findSides(texts)
    if (sides === null) continue
    for (const [question, answers] of questions)
      for (const each of answers) {
        if (typeof each.value === 'number') rated.add(question)
        else if (each.status === 'submitted') {
          const count = said.get(question) ?? { named: 0, given: 0 }
          if (choiceIn(each, sides) !== null) count.named++
          count.given++
          said.set(question, count)
        }
      }
  }
  const labels = [...said].flatMap(([question, { named, given }]) => (named * 2 > given ? [question] : []))
  return { labels, ratings: listSideNames([...rated]) }
}

/** The votes of a record; of several questions the later ones go by their own names too. */
export function readLabels(
  questions: Questions,
  sides: Sides,
  asked: LabelQuestions,
  isBeside: boolean,
): readonly Vote[] {
  const each = [
    ...asked.labels.map((name) => ({ name, votes: votesByLabel(questions.get(name) ?? [], sides) })),
    ...asked.ratings.map(([one, other]) => ({
      name: `${one}, ${other}`,
      votes: votesByRating(questions.get(one) ?? [], questions.get(other) ?? []),
    })),
  ]
  return each.flatMap(({ name, votes }, at) =>
    at === 0 && !isBeside
      ? votes
      : votes.map((vote) => ({ ...vote, rater: { ...vote.rater, name: `${vote.rater.name} (${name})` } })),
  )
}
