import { z } from 'zod'
import { rawLabel } from '@/lib/ingest/read-field'
import type { RaterKey, Vote } from '@/lib/ingest/record'
import { choiceOfSide, countingOf, sideOfWord } from '@/lib/ingest/side-words'
import { choiceBySign } from '@/lib/words/rater'
import { findField, type NamedTexts } from './argilla-fields'
import { listSideNames } from './side-names'

/** What one control of a project’s form holds in one annotation. */
const control = z
  .looseObject({
    type: z.string().nullish(),
    from_name: z.string().nullish(),
    to_name: z.string().nullish(),
    value: z.record(z.string(), z.unknown()),
  })
  .transform(({ from_name, to_name, value }) => ({ name: from_name ?? '', about: to_name ?? '', value }))
export type Control = z.infer<typeof control>

export const controlsOf = (result: readonly unknown[] | null | undefined): readonly Control[] =>
  (result ?? []).flatMap((each) => control.safeParse(each).data ?? [])

/** What was selected, chosen of several words, or given as stars or as a number; `undefined`: another kind of control. */
function givenIn({ value }: Control): string | number | null | undefined {
  if ('selected' in value) return rawLabel(value.selected)
  if (Array.isArray(value.choices)) return value.choices.length === 1 ? rawLabel(value.choices[0]) : null
  return typeof value.rating === 'number' ? value.rating : typeof value.number === 'number' ? value.number : undefined
}

const isPairwise = ({ value }: Control): boolean => 'selected' in value

/** One thing that a project asks about two responses: which is better, or a rating of either. */
export type Question = {
  readonly key: string
  /** One annotation answers others before it. */
  readonly isFurther: boolean
  readonly read: (controls: readonly Control[]) => Said | null
}
type Asked = Omit<Question, 'isFurther'>
type Said = Pick<Vote, 'choice' | 'raw' | 'strength'>

type Sides = readonly [string, string]

function askedByWord(name: string, isPair: boolean, sides: Sides, annotations: readonly (readonly Control[])[]): Asked {
  const names: Sides = isPair ? ['left', 'right'] : sides
  const isOwn = (each: Control): boolean => each.name === name && isPairwise(each) === isPair
  const words = annotations.flatMap((controls) => controls.filter(isOwn).map((each) => String(givenIn(each) ?? '')))
  const context = { names, bare: true, counting: countingOf(words, names) }
  const read = (controls: readonly Control[]): Said | null => {
    const found = controls.find(isOwn)
    const given = found === undefined ? undefined : givenIn(found)
    if (given === undefined) return null
    return {
      choice: given === null ? null : choiceOfSide(sideOfWord(String(given), context)),
      raw: rawLabel(given ?? found?.value),
      strength: null,
    }
  }
  return { key: name, read }
}

const ratingOf = (controls: readonly Control[], name: string): number | null => {
  const given = controls
    .map((each) => (each.name === name ? givenIn(each) : undefined))
    .find((each) => each !== undefined)
  return typeof given === 'number' ? given : null
}

function askedByRating([left, right]: Sides): Asked {
  const read = (controls: readonly Control[]): Said | null => {
    const [first, second] = [ratingOf(controls, left), ratingOf(controls, right)]
    if (first === null && second === null) return null
    const raw = `${first ?? ''} and ${second ?? ''}`
    if (first === null || second === null) return { choice: null, raw, strength: null }
    return { choice: choiceBySign(first - second), raw, strength: Math.abs(first - second) }
  }
  return { key: `${left}, ${right}`, read }
}

/** Ratings that belong to the two responses: by the fields they are about, else by their own names. */
function findRatings(controls: readonly Control[], sides: Sides, texts: NamedTexts): readonly Sides[] {
  const rated = controls.filter((each) => typeof givenIn(each) === 'number')
  const namesAbout = (side: string) => [
    ...new Set(rated.flatMap(({ name, about }) => (findField(about, texts) === side ? [name] : []))),
  ]
  const [left = [], right = []] = sides.map(namesAbout)
  const [first, second] = [left[0], right[0]]
  if (first !== undefined && second !== undefined && left.length === 1 && right.length === 1 && first !== second)
    return [[first, second]]
  return listSideNames([...new Set(rated.map(({ name }) => name))])
}

/**
 * What the annotations of a project ask about two responses: pairwise choices first, then choices whose words name a side,
 * then ratings of both. Controls that say nothing of a side (a topic, a comment) are none.
 */
export function findQuestions(
  annotations: readonly (readonly Control[])[],
  sides: Sides,
  texts: NamedTexts,
): readonly Question[] {
  const all = annotations.flat()
  const namesOf = (which: (each: Control) => boolean) => [...new Set(all.filter(which).map(({ name }) => name))]
  const choices = namesOf(({ value }) => Array.isArray(value.choices))
    .map((name) => askedByWord(name, false, sides, annotations))
    .filter(({ read }) => {
      const said = annotations.flatMap((controls) => read(controls) ?? [])
      return said.filter(({ choice }) => choice !== null).length * 2 > said.length
    })
  const asked = [
    ...namesOf(isPairwise).map((name) => askedByWord(name, true, sides, annotations)),
    ...choices,
    ...findRatings(all, sides, texts).map(askedByRating),
  ]
  const areTogether = annotations.some((controls) => asked.filter(({ read }) => read(controls) !== null).length > 1)
  return asked.map((each, at) => ({ ...each, isFurther: areTogether && at > 0 }))
}

/** What one rater says to each question; of several in one annotation the later ones go by their own names too. */
export function votesOf(
  rater: RaterKey,
  controls: readonly Control[],
  questions: readonly Question[],
): readonly Vote[] {
  return questions.flatMap(({ key, read, isFurther }) => {
    const said = read(controls)
    const name = isFurther ? `${rater.name} (${key})` : rater.name
    return said === null ? [] : [{ ...said, rater: { ...rater, name }, orders: null }]
  })
}
