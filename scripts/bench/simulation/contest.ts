import type { ProfileInput, RaterInput } from '@/lib/profile/profile'
import { MISSING } from '@/lib/words/rater'
import { createSource, type Source } from './normal'

/** A world in which three authors meet on prompts, people choose between them, and a judge is right so often. */
export type Contest = {
  readonly name: string
  /** Fewest and most pairs a prompt; in between, small prompts are more frequent. */
  readonly pairs: readonly [number, number]
  /** Share of the variance that an author's responses to one prompt have in common. */
  readonly common: number
  /** Whether the first author does better on prompts with many pairs. */
  readonly informative: boolean
}

export const CONTESTS: readonly Contest[] = [
  { name: 'two pairs a prompt', pairs: [2, 2], common: 0.3, informative: false },
  { name: '1 to 8 pairs', pairs: [1, 8], common: 0.3, informative: false },
  { name: '1 to 30 pairs, alike', pairs: [1, 30], common: 0.7, informative: false },
  { name: '1 to 8 pairs, size says something', pairs: [1, 8], common: 0.5, informative: true },
]

const STRENGTHS = [0.4, 0, -0.2]
const TIE = 0.15

type Drawn = { readonly one: number; readonly other: number; readonly choice: number }

/** The pairs of one prompt, and what people choose on each. */
function drawPairs({ pairs: [least, most], common, informative }: Contest, { normal, share }: Source): Drawn[] {
  const large = share()
  const size = Math.min(most, Math.floor(least * ((most + 1) / least) ** large))
  const own = STRENGTHS.map((strength, author) => {
    const told = informative && author === 0 ? large - 0.5 : 0
    return strength + told + Math.sqrt(common) * normal()
  })
  return Array.from({ length: size }, () => {
    const one = Math.floor(3 * share())
    const other = (one + 1 + Math.floor(2 * share())) % 3
    const apart = (own[one] ?? 0) - (own[other] ?? 0) + Math.sqrt(2 * (1 - common)) * normal()
    return { one, other, choice: Math.abs(apart) < TIE ? 0 : Math.sign(apart) }
  })
}

/** What a judge says that is right so often, and else takes one of the other two. */
function judged(choice: number, right: number, { share }: Source): number {
  if (share() < right) return choice
  if (choice === 0) return share() < 0.5 ? 1 : -1
  return share() < 0.9 ? -choice : 0
}

const rater = (id: string, kind: 'human' | 'model', choices: readonly number[]): RaterInput => ({
  ...{ id, name: id, kind, orders: null, setting: kind === 'model' ? 'discrimination' : null },
  choices: Int8Array.from(choices),
})

/** So many prompts with the authors' pairs, every label and every verdict. */
export function simulateContest(contest: Contest, prompts: number, right: number, seed: number): ProfileInput {
  const source = createSource(seed)
  const prompt: number[] = []
  const pairs: Drawn[] = []
  for (let at = 0; at < prompts; at++)
    for (const pair of drawPairs(contest, source)) {
      prompt.push(at)
      pairs.push(pair)
    }
  const of = Int32Array.from(pairs.flatMap(({ one, other }) => [one, other]))
  return {
    ...{ a: Int32Array.from(pairs, (_, at) => 2 * at), b: Int32Array.from(pairs, (_, at) => 2 * at + 1) },
    ...{ prompt: Int32Array.from(prompt), prompts, factors: [] },
    authors: { names: ['one', 'two', 'three'], of },
    raters: [
      rater(
        'people',
        'human',
        pairs.map(({ choice }) => choice),
      ),
      rater(
        'judge',
        'model',
        pairs.map(({ choice }) => judged(choice, right, source)),
      ),
    ],
  }
}

/** The same where people's labels are known on these prompts only. */
export function labelledOn(input: ProfileInput, prompts: ReadonlySet<number>): ProfileInput {
  const hide = (choices: Int8Array) =>
    choices.map((choice, pair) => (prompts.has(input.prompt[pair] ?? -1) ? choice : MISSING))
  return {
    ...input,
    raters: input.raters.map((each) => (each.kind === 'human' ? { ...each, choices: hide(each.choices) } : each)),
  }
}

/** The first author's win rate as the prompts grow in number, by Monte Carlo. */
export function winRateOf(contest: Contest, prompts = 400_000): number {
  const source = createSource(1)
  let [won, all] = [0, 0]
  for (let at = 0; at < prompts; at++)
    for (const { one, other, choice } of drawPairs(contest, source)) {
      if (one !== 0 && other !== 0) continue
      all++
      won += (1 + (one === 0 ? choice : -choice)) / 2
    }
  return won / all
}
