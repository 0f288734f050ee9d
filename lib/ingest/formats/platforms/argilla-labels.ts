import { rawLabel } from '@/lib/ingest/read-field'
import type { Vote } from '@/lib/ingest/record'
import { type Counting, choiceOfSide, countingOf, sideOfWord } from '@/lib/ingest/side-words'
import { type Choice, choiceBySign } from '@/lib/words/rater'
import type { Answer, Questions } from './argilla-answers'
import { type NamedTexts, otherFields } from './argilla-fields'
import { findSideNames, listSideNames } from './side-names'

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

const choiceIn = ({ status, value }: Answer, names: Sides, counting: Counting): Choice | null =>
  status === 'submitted' ? choiceOfSide(sideOfWord(labelIn(value), { names, counting, bare: true })) : null

function votesByLabel(answers: readonly Answer[], sides: Sides, counting: Counting): readonly Vote[] {
  return answers.map((given) => ({
    rater: given.rater,
    choice: choiceIn(given, sides, counting),
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
export type LabelQuestions = {
  /** `counting`: how their numbers count the responses. */
  readonly labels: readonly { readonly name: string; readonly counting: Counting }[]
  readonly ratings: readonly Sides[]
}

/** What a dataset asks about two responses, told by its first records. */
export function findLabelQuestions(
  records: readonly { readonly questions: Questions; readonly texts: NamedTexts }[],
): LabelQuestions {
  const said = new Map<string, { readonly given: Answer; readonly sides: Sides }[]>()
  const rated = new Set<string>()
  for (const { questions, texts } of records) {
    const sides = findSides(texts)
    if (sides === null) continue
    for (const [question, answers] of questions)
      for (const each of answers) {
        if (typeof each.value === 'number') rated.add(question)
        else if (each.status === 'submitted') {
          const all = said.get(question) ?? []
          all.push({ given: each, sides })
          said.set(question, all)
        }
      }
  }
  const labels = [...said].flatMap(([name, all]) => {
    const words = all.map(({ given }) => labelIn(given.value))
    const counting = countingOf(words, all[0]?.sides)
    const named = all.filter(({ given, sides }) => choiceIn(given, sides, counting) !== null)
    return named.length * 2 > all.length ? [{ name, counting }] : []
  })
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
    ...asked.labels.map(({ name, counting }) => ({
      name,
      votes: votesByLabel(questions.get(name) ?? [], sides, counting),
    })),
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
