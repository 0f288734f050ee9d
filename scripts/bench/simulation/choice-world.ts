import { createSource, type Source } from './normal'
import { normalShare } from './world'

/** How a judge comes to its verdicts. */
export type WorldJudge =
  /** As people do, by weights of its own on the same factors. */
  | { readonly kind: 'weighs'; readonly weights: readonly number[] }
  /** People choose as it does, but for a share of the pairs that nothing foresees. */
  | { readonly kind: 'followed'; readonly right: number; readonly ties: number }
  /** Always what people more often choose: nobody can agree with them more. */
  | { readonly kind: 'best' }

/** A world of choices whose true weights are known: P(first) = σ(Σ β_k x_k), pairs of a prompt alike, unless a judge is followed. */
export type ChoiceWorld = {
  readonly name: string
  /** Fewest and most pairs a prompt; in between, small prompts are more frequent. */
  readonly pairs: readonly [number, number]
  /** Share of the variance of every number that the pairs of one prompt have in common. */
  readonly common: number
  /** Correlation of any two factors. */
  readonly together: number
  /** β of each factor, in units of its root mean square. */
  readonly weights: readonly number[]
  /** Share of the pairs that a factor tells apart (all unless given), and how much of that a prompt's pairs have in common. */
  readonly tells?: readonly number[]
  readonly bunched?: number
  readonly judge?: WorldJudge
}

export type DrawnChoices = {
  readonly prompt: Int32Array
  /** A difference for each pair, by factor. */
  readonly differences: readonly Float64Array[]
  readonly people: Int8Array
  readonly judge: Int8Array
}

/** Numbers between 0 and 1, evenly spread, those of one prompt alike. */
function shares({ normal }: Source, common: number) {
  const mood = Math.sqrt(common) * normal()
  return (): number => normalShare(mood + Math.sqrt(1 - common) * normal())
}

const chance = (weights: readonly number[], x: readonly number[]): number =>
  1 / (1 + Math.exp(-weights.reduce((sum, weight, k) => sum + weight * (x[k] ?? 0), 0)))

/** What people and the judge choose on a pair; `one` and `other` are what is left to chance. */
function choose(
  judge: WorldJudge,
  p: number,
  ofJudge: (weights: readonly number[]) => number,
  source: Source,
  one: number,
  other: number,
) {
  const own = one < p ? 1 : -1
  if (judge.kind === 'best') return { people: own, verdict: p > 0.5 ? 1 : -1 }
  if (judge.kind === 'weighs') return { people: own, verdict: other < ofJudge(judge.weights) ? 1 : -1 }
  if (source.share() < judge.ties) return { people: source.share() < 0.5 ? 1 : -1, verdict: 0 }
  const verdict = other < p ? 1 : -1
  return { people: one < judge.right ? verdict : -verdict, verdict }
}

/** Differences of factors on the pairs of one prompt. */
function drawFactors({ weights, common, together, tells, bunched = 0 }: ChoiceWorld, source: Source) {
  const { normal } = source
  const base = [0, ...weights].map(() => Math.sqrt(common) * normal())
  const told = tells?.map(() => shares(source, bunched))
  return (): readonly number[] => {
    const [all = 0, ...each] = base.map((mean) => mean + Math.sqrt(1 - common) * normal())
    return each.map((value, k) => {
      const isTold = !told || (told[k]?.() ?? 0) < (tells?.[k] ?? 1)
      return isTold ? Math.sqrt(together) * all + Math.sqrt(1 - together) * value : 0
    })
  }
}

/** So many prompts of the world; the same seed gives the same ones. */
export function drawChoices(world: ChoiceWorld, prompts: number, seed: number): DrawnChoices {
  const source = createSource(seed)
  const { common, weights, judge = { kind: 'best' } } = world
  const [least, most] = world.pairs
  const [prompt, people, verdicts]: [number[], number[], number[]] = [[], [], []]
  const columns = weights.map((): number[] => [])
  for (let at = 0; at < prompts; at++) {
    const size = Math.min(most, Math.floor(least * ((most + 1) / least) ** source.share()))
    const factors = drawFactors(world, source)
    const [ofPeople, ofJudge] = [shares(source, common), shares(source, common)]
    for (let pair = 0; pair < size; pair++) {
      const x = factors()
      const chosen = choose(judge, chance(weights, x), (own) => chance(own, x), source, ofPeople(), ofJudge())
      prompt.push(at)
      people.push(chosen.people)
      verdicts.push(chosen.verdict)
      for (const [k, value] of x.entries()) columns[k]?.push(value)
    }
  }
  return {
    prompt: Int32Array.from(prompt),
    differences: columns.map((column) => Float64Array.from(column)),
    people: Int8Array.from(people),
    judge: Int8Array.from(verdicts),
  }
}
