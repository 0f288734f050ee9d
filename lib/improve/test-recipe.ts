import type { CorrectionRecipe } from './correction-recipe'
import type { RecipeFactor } from './recipe-factors'

const factor = (part: Pick<RecipeFactor, 'factor' | 'transform' | 'scale' | 'weight'>): RecipeFactor => ({
  label: part.factor,
  version: 2,
  origin: 'computed',
  ...part,
})

/** A correction by length and formality, as a made-up dataset gives it. */
export const TEST_RECIPE: CorrectionRecipe = {
  product: 'proclivity',
  kind: 'correction',
  version: 1,
  dataset: { name: 'Made up', contentHash: 'abc', version: 3 },
  judge: 'gpt-3.5',
  people: 'the majority of 3 annotators',
  verdict: { weight: 0.9, scale: 0.95, penalty: 1 },
  factors: [
    factor({ factor: 'length', transform: 'log1p', scale: 0.7, weight: -0.4 }),
    factor({ factor: 'formality', transform: 'none', scale: 12.5, weight: 0.21 }),
  ],
  penalty: 30,
  ties: { share: 0.1, threshold: 0.02 },
  trainedOn: { pairs: 400, prompts: 150 },
  expected: { logLoss: { value: 0.03, low: 0.01, high: 0.05, shown: true }, agreement: null },
}
