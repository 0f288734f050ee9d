import type { RaterInput, SignedFactor } from '@/lib/profile/profile'
import { pick } from '@/lib/statistics/columns'
import { SIGN } from '@/lib/statistics/sign-codes'
import { MISSING } from '@/lib/words/rater'
import { type Candidates, sortPairs } from './candidates'
import type { TrainingRecipe } from './recipe'
import { type SignedScore, signedScore } from './signed-score'
import type { SourceChoices } from './source-choices'
import { HELD_OUT, splitPrompts } from './split'

/** A dataset as training files are made of it: no texts, a byte a pair and factor. */
export type TrainingMaterial = {
  readonly a: Int32Array
  readonly b: Int32Array
  readonly prompt: Int32Array
  readonly prompts: number
  readonly raters: readonly RaterInput[]
  /** Whom models are compared with: the majority, the only one, or nobody. */
  readonly people: RaterInput | null
  /** Which response of each pair has more, as the code of its sign. */
  readonly factors: readonly Pick<SignedFactor, 'id' | 'label' | 'signs'>[]
  readonly identical: Uint8Array
  readonly empty: Uint8Array
  /** The component of each prompt, and the share of pairs in the largest. */
  readonly component: Int32Array
  readonly largestComponent: number
}

/** What a recipe asks of single pairs, looked up beforehand: 1 where a pair meets it. */
export type TrainingMasks = {
  /** By what a pair is: its metadata. */
  readonly slices: readonly Uint8Array[]
  /** By what was chosen on it, and the filter of a list of pairs. */
  readonly others: readonly Uint8Array[]
}

export type PreparedFactor = {
  readonly factor: string
  readonly label: string
  /** Of each candidate: +1 where chosen has more, −1 less, 0 neither, MISSING. */
  readonly signs: Int8Array
  readonly before: SignedScore
  readonly people: SignedScore
}

/** A recipe on a dataset, up to its targets: what a change of them need not compute again. */
export type PreparedTraining = Candidates & {
  /** Of each candidate. */
  readonly chosen: Int8Array
  readonly prompt: Int32Array
  readonly factors: readonly PreparedFactor[]
  /** The part of every pair. */
  readonly parts: Uint8Array
  readonly promptOfPair: Int32Array
  readonly largestComponent: number
  /** Whether the source is the very people that scores are compared with. */
  readonly isPeople: boolean
  /** The pairs of people's scores, and what people chose there. */
  readonly common: Int32Array
  readonly peopleChosen: Int8Array
}

const isDecided = (choice: number | undefined): boolean => choice === 1 || choice === -1

/** Signs as seen from a choice: +1 where the chosen response has more. */
function seenFrom(choices: Int8Array, signs: Uint8Array, pairs: Int32Array): Int8Array {
  const seen = new Int8Array(pairs.length)
  for (let row = 0; row < seen.length; row++) {
    const pair = pairs[row] ?? 0
    const code = signs[pair] ?? SIGN.absent
    seen[row] = code === SIGN.absent ? MISSING : (code - SIGN.alike) * (choices[pair] ?? 0)
  }
  return seen
}

/**
 * Sorts the pairs by a recipe and scores every factor, for the source and for people. O(pairs × factors).
 *
 * People's scores, the default targets, are taken on the pairs that both decided, of the slices of the file, without held-out,
 * identical and empty ones; filters that look at choices would choose the score with the pairs.
 *
 * @param tested 1 for prompts that an experiment tests on: they are held out whatever the recipe says
 */
export function prepareTraining(
  material: TrainingMaterial,
  { choices, barred }: Pick<SourceChoices, 'choices' | 'barred'>,
  masks: TrainingMasks,
  recipe: Pick<TrainingRecipe, 'split' | 'seed' | 'heldOut' | 'source'> & { readonly ties: boolean },
  tested: Uint8Array | null = null,
): PreparedTraining {
  const { prompt, prompts, identical, empty, people } = material
  const { source } = recipe
  const ofPrompt = splitPrompts(material.component, recipe)
  const parts = Uint8Array.from(prompt, (each) => (tested?.[each] ? HELD_OUT : (ofPrompt[each] ?? HELD_OUT)))
  const all = [...masks.slices, ...masks.others]
  const sorted = sortPairs({ choices, barred, identical, empty, masks: all, parts, ties: recipe.ties })
  const common = commonPairs(material, choices, barred, masks.slices, parts)
  const own = pick(prompt, sorted.pairs)
  const shared = pick(prompt, common)
  return {
    ...sorted,
    chosen: pick(choices, sorted.pairs),
    prompt: own,
    parts,
    promptOfPair: prompt,
    largestComponent: material.largestComponent,
    isPeople: source.kind === 'people' && (source.annotator === null || source.annotator === people?.id),
    common,
    peopleChosen: pick(people?.choices ?? choices, common),
    factors: material.factors.map(({ id, label, signs }) => {
      const mine = seenFrom(choices, signs, sorted.pairs)
      return {
        factor: id,
        label,
        signs: mine,
        before: signedScore(mine, own, prompts),
        people: signedScore(seenFrom(people?.choices ?? choices, signs, common), shared, prompts),
      }
    }),
  }
}

/** Pairs that people and the source both decided, where a file could have them. */
function commonPairs(
  { people, identical, empty }: Pick<TrainingMaterial, 'people' | 'identical' | 'empty'>,
  choices: Int8Array,
  barred: Uint8Array | null,
  slices: readonly Uint8Array[],
  parts: Uint8Array,
): Int32Array {
  const found = new Int32Array(choices.length)
  let count = 0
  for (let pair = 0; pair < choices.length; pair++) {
    if (!isDecided(choices[pair]) || !isDecided(people?.choices[pair])) continue
    if (identical[pair] || empty[pair] || barred?.[pair] || parts[pair] === HELD_OUT) continue
    if (slices.every((mask) => mask[pair] === 1)) found[count++] = pair
  }
  return found.slice(0, count)
}
