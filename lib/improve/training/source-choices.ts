import { majority } from '@/lib/profile/majority'
import type { ProfileInput, RaterInput } from '@/lib/profile/profile'
import { MISSING } from '@/lib/words/rater'
import type { TrainingSource } from './recipe'

/** What a source chose on every pair, and the pairs that are none of its business. */
export type SourceChoices = {
  /** +1, −1, 0, or MISSING. */
  readonly choices: Int8Array
  /** 1 where the pair may not be written whatever was chosen; `null`: nowhere. */
  readonly barred: Uint8Array | null
  /** The raters behind it, whose strengths are the margins where it is one. */
  readonly raters: readonly RaterInput[]
}

type Sided = Pick<ProfileInput, 'a' | 'b' | 'raters' | 'authors'>

/** The choices that a recipe's source names; `null` where the dataset has nobody of that name. */
export function sourceChoices(input: Sided, source: TrainingSource): SourceChoices | null {
  // Its texts are no pairs of the dataset.
  if (source.kind === 'experiment') return null
  const people = input.raters.filter(({ kind }) => kind === 'human')
  if (source.kind === 'people') {
    const asked = source.annotator === null ? people : people.filter(({ id }) => id === source.annotator)
    const [first] = asked
    return first
      ? { choices: asked.length > 1 ? majority(asked).choices : first.choices, barred: null, raters: asked }
      : null
  }
  const rater = input.raters.find(({ id, kind }) => id === source.rater && kind === 'model')
  if (!rater) return null
  if (source.kind === 'rater') return { choices: rater.choices, barred: null, raters: [rater] }
  return ownVerdicts(input, rater)
}

/** Verdicts over own responses: a choice where both orders gave it, a tie where both are readable and differ. */
function ownVerdicts({ a, b, authors }: Sided, rater: RaterInput): SourceChoices {
  const author = authors?.names.indexOf(rater.name) ?? -1
  const choices = new Int8Array(a.length).fill(MISSING)
  const barred = new Uint8Array(a.length)
  for (let pair = 0; pair < a.length; pair++) {
    const isOwn = author >= 0 && authors?.of[a[pair] ?? -1] === author && authors.of[b[pair] ?? -1] === author
    const [shown, swapped] = [rater.orders?.shown[pair] ?? MISSING, rater.orders?.swapped[pair] ?? MISSING]
    if (!isOwn) barred[pair] = 1
    else if (shown !== MISSING && swapped !== MISSING) choices[pair] = shown === swapped ? shown : 0
  }
  return { choices, barred, raters: [rater] }
}

/**
 * How many more votes the choice of most people has, as log-odds with half a vote added to either side; NaN without a choice.
 *
 * @example votesMargin([rater([1]), rater([1]), rater([-1])])[0] // ln(2.5 / 1.5)
 */
export function votesMargin(people: readonly RaterInput[]): Float64Array {
  const margins = new Float64Array(people[0]?.choices.length ?? 0)
  for (let pair = 0; pair < margins.length; pair++) {
    const { first, second } = countVotes(people, pair)
    margins[pair] = first + second === 0 ? Number.NaN : Math.abs(Math.log((first + 0.5) / (second + 0.5)))
  }
  return margins
}

/** The share of people's readable labels that are the most frequent one; NaN with fewer than two. */
export function peopleAgreement(people: readonly RaterInput[], pairs: number): Float64Array {
  const shares = new Float64Array(pairs)
  for (let pair = 0; pair < pairs; pair++) {
    const { first, second, tie } = countVotes(people, pair)
    const all = first + second + tie
    shares[pair] = all < 2 ? Number.NaN : Math.max(first, second, tie) / all
  }
  return shares
}

function countVotes(people: readonly RaterInput[], pair: number) {
  let [first, second, tie] = [0, 0, 0]
  for (const { choices } of people) {
    const vote = choices[pair]
    if (vote === 1) first++
    else if (vote === -1) second++
    else if (vote === 0) tie++
  }
  return { first, second, tie }
}
