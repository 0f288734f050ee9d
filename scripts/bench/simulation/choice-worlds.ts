import type { ChoiceWorld } from './choice-world'

const EIGHT = [0.8, 0.4, -0.3, 0.2, 0, 0, 0.6, 0]

/** Three pairs a prompt, alike by .3, factors that go together by .4. */
export const PLAIN: ChoiceWorld = { name: '3 pairs, .3', pairs: [3, 3], common: 0.3, together: 0.4, weights: EIGHT }

/** A judge that chooses as another person would: whatever they differ on, no factor tells who is right. */
export const ALIKE: ChoiceWorld = {
  ...PLAIN,
  name: 'another person',
  judge: { kind: 'weighs', weights: PLAIN.weights },
}

/** Standard deviation of what is left to chance (logistic). */
const CHANCE = Math.PI / Math.sqrt(3)

/** A judge that follows the first factor more than people do, by .8 of the spread of what is left to chance. */
export const BIASED: ChoiceWorld = {
  ...PLAIN,
  name: 'bias of .8',
  judge: { kind: 'weighs', weights: PLAIN.weights.map((weight, at) => (at === 0 ? weight + 0.8 * CHANCE : weight)) },
}

const TWENTY_TWO = [...EIGHT, ...Array.from({ length: 14 }, (_, at) => (at % 5 === 0 ? 0.25 : 0))]

/** Worlds in which weights are to be recovered. */
export const CHOICE_WORLDS: readonly ChoiceWorld[] = [
  { ...PLAIN, name: 'one pair', pairs: [1, 1], common: 0 },
  PLAIN,
  { ...PLAIN, name: '3 pairs, .7', common: 0.7 },
  { ...PLAIN, name: '1 to 40 pairs, .3', pairs: [1, 40] },
  { ...PLAIN, name: '1 to 40 pairs, .7', pairs: [1, 40], common: 0.7 },
  { ...PLAIN, name: '3 pairs, .3, 22 factors', weights: TWENTY_TWO },
  {
    ...PLAIN,
    name: '1 to 40 pairs, .7, rare',
    pairs: [1, 40],
    common: 0.7,
    weights: [0.8, 0.4, -0.3, 0.2, 0, 0, 0.6, 0.8],
    tells: [1, 1, 1, 1, 0.3, 0.1, 0.1, 0.03],
    bunched: 0.7,
  },
]
