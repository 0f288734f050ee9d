import { type Choice, choiceBySign, MISSING, type RaterKind } from '@/lib/words/rater'

type Chooser = { readonly id: string; readonly name: string; readonly kind: RaterKind; readonly choices: Int8Array }

/** Who made one choice on a pair: how many people and models, and the names of a few. `null`: a label that is missing. */
export type ChoiceLine = {
  readonly choice: Choice | null
  readonly people: number
  readonly models: number
  readonly named: readonly { readonly rater: string; readonly kind: RaterKind }[]
}

/** More people than these are a count: nobody reads a list of a thousand. */
const FEW_PEOPLE = 3
/** So many models of a line have their names; of more, only the one that was asked for. */
const FEW_MODELS = 2
const ORDER = [1, -1, 0, null] as const

/**
 * Who chose what on one pair, in lines for A, B, a tie and a missing label; a choice that nobody made has no line.
 *
 * @param asked id of a model that is named among however many
 * @example choiceLines([{ id: 'r0', name: 'Ann', kind: 'human', choices: Int8Array.of(1) }], 0)[0]?.people // 1
 */
export function choiceLines(
  raters: readonly Chooser[],
  pair: number,
  asked: string | null = null,
): readonly ChoiceLine[] {
  const people = raters.filter(({ kind }) => kind === 'human').length
  const made = Map.groupBy(raters, ({ choices }) => {
    const choice = choices[pair] ?? MISSING
    return choice === MISSING ? null : choiceBySign(choice)
  })
  return ORDER.flatMap((choice) => {
    const makers = made.get(choice)
    if (!makers) return []
    const humans = makers.filter(({ kind }) => kind === 'human')
    const models = makers.filter(({ kind }) => kind === 'model')
    const named = [
      ...(people <= FEW_PEOPLE ? humans : []),
      ...(models.length <= FEW_MODELS ? models : models.filter(({ id }) => id === asked)),
    ]
    return [
      {
        choice,
        people: humans.length,
        models: models.length,
        named: named.map(({ name, kind }) => ({ rater: name, kind })),
      },
    ]
  })
}
