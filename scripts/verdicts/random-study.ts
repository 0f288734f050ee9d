import type { ProfileInput, ProfileSettings, RaterInput } from '@/lib/profile/profile'
import { createRandom } from '@/lib/statistics/random'
import { MISSING } from '@/lib/words/rater'
import { ESTIMATORS } from '@/lib/words/score'

type Random = (bound: number) => number
type Signs = (factor: number, pair: number) => number

const LABELS = ['Length', 'Number of facts', 'Hedges', 'Bold', 'Lists', 'Formality', 'Twin']

/** How a rater chooses: by one factor with noise, against it, always by it, always the first response, never, or anyhow. */
function chooser(random: Random, signs: Signs, factors: number): (pair: number) => number {
  const factor = random(factors)
  const turn = random(2) === 0 ? -1 : 1
  const noise = random(6)
  const tied = random(4) === 0 ? 3 : 12
  const absent = random(3) === 0 ? 4 : 20
  const by = (pair: number) => turn * (signs(factor, pair) || 1 - 2 * random(2))
  return (
    [
      (pair: number) => by(pair),
      () => 1,
      () => 0,
      () => (random(2) === 0 ? 1 : -1),
      () => MISSING,
      () => (random(6) === 0 ? 1 : MISSING),
    ][random(14)] ??
    ((pair: number) => {
      if (random(absent) === 0) return MISSING
      if (random(tied) === 0) return 0
      return random(10) < noise ? 1 - 2 * random(2) : by(pair)
    })
  )
}

const SHAPES = [
  { pairs: 2, perPrompt: 1 },
  { pairs: 14, perPrompt: 14 },
  { pairs: 9, perPrompt: 1 },
  { pairs: 40, perPrompt: 8 },
  { pairs: 60, perPrompt: 2 },
  { pairs: 150, perPrompt: 1 },
  { pairs: 200, perPrompt: 2 },
  { pairs: 240, perPrompt: 3 },
  { pairs: 160, perPrompt: 20 },
] as const

/** A dataset as none would plan it: 0–3 annotators, 0–4 models, one of which may also have written, twins, ties, few pairs, people and judges that choose by one factor in opposite ways. */
export function randomStudy(seed: number): { readonly input: ProfileInput; readonly settings: ProfileSettings } {
  const random = createRandom(seed)
  const { pairs, perPrompt } = SHAPES[random(SHAPES.length)] ?? SHAPES[0]
  const annotators = random(4)
  const models = annotators === 0 ? 1 + random(3) : random(5)
  const count = 1 + random(6)
  const spread = Array.from({ length: count }, () => [2, 3, 9, 40][random(4)] ?? 9)
  const rare = random(3) === 0 ? 0 : -1
  const columns = spread.map((values, factor) =>
    Float64Array.from({ length: 2 * pairs }, () => {
      if (random(25) === 0) return Number.NaN
      return factor === rare ? Number(random(25) === 0) : random(values)
    }),
  )
  const twin = random(3) === 0 ? [(columns[0] ?? new Float64Array(0)).map((value) => (seed % 2 ? value : -value))] : []
  const both = models > 0 && random(3) === 0
  const isExtreme = random(4) === 0
  const derived = both ? Math.floor(pairs / 3) : 0
  const signs: Signs = (factor, pair) =>
    Math.sign((columns[factor]?.[2 * pair] ?? 0) - (columns[factor]?.[2 * pair + 1] ?? 0)) || 0
  const rater = (id: string, name: string, kind: 'human' | 'model', isWriter = false): RaterInput => {
    const side = kind === 'human' ? 1 : -1
    const choose = isExtreme ? (pair: number) => side * (signs(0, pair) || 1) : chooser(random, signs, count)
    const choices = Int8Array.from({ length: pairs }, (_, pair) =>
      derived > 0 && pair >= pairs - derived !== isWriter ? MISSING : choose(pair),
    )
    const turned = random(3) === 0
    const swapped = choices.map((choice) => (choice !== MISSING && random(turned ? 2 : 9) === 0 ? -choice : choice))
    const setting = kind === 'human' ? null : isWriter ? 'generation' : 'discrimination'
    const orders = kind === 'model' && !isWriter && random(2) === 0 ? { shown: choices, swapped } : null
    return { id, name, kind, setting, choices, orders }
  }
  const judges = Array.from({ length: models }, (_, at) => rater(`r${at + 9}`, `judge-${at}`, 'model'))
  return {
    input: {
      a: Int32Array.from({ length: pairs }, (_, pair) => 2 * pair),
      b: Int32Array.from({ length: pairs }, (_, pair) => 2 * pair + 1),
      prompt: Int32Array.from({ length: pairs }, (_, pair) => Math.floor(pair / perPrompt)),
      prompts: Math.ceil(pairs / perPrompt),
      raters: [
        ...Array.from({ length: annotators }, (_, at) => rater(`r${at + 1}`, `Annotator ${at + 1}`, 'human')),
        ...judges,
        ...(both ? [rater('r99', 'judge-0', 'model', true)] : []),
      ],
      factors: [...columns, ...twin].map((values, at) => ({
        ...{ id: `f${at}`, epsilon: 0, values },
        label: at < count ? (LABELS[at] ?? `f${at}`) : 'Twin',
      })),
      derived,
    },
    settings: {
      ...{ confidence: 0.95, seed, replicates: 40 },
      estimator: random(2) === 0 ? 'tau14' : (ESTIMATORS[random(ESTIMATORS.length)] ?? 'tau14'),
    },
  }
}
