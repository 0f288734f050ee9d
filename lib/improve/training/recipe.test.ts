import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_RECIPE, type TrainingRecipe, trainingRecipeSchema } from './recipe'
import { readRecipe, recipeAddress } from './recipe-address'

const there = (recipe: TrainingRecipe): TrainingRecipe => readRecipe(new URLSearchParams(recipeAddress(recipe)))

const full: unknown = {
  source: { kind: 'rater', rater: 'r3' },
  filters: {
    margin: 0.5,
    agreement: 0.75,
    unsupported: { factor: 'judged:unsupported-facts@http://x:1/a=b', most: 2 },
    slices: [
      { column: 'topic', value: 'law' },
      { column: 'a=b', value: '' },
      { column: 'topic', value: 'a&b=c' },
    ],
    pairs: { factor: 'length', model: 'r3', group: 'model-only', least: 2.5, text: '“=”' },
  },
  balance: [{ factor: 'length' }, { factor: 'x=y', target: -0.25 }],
  alsoSizes: true,
  repeat: true,
  ties: true,
  format: 'csv',
  template: 'Read this:\n{source}\n{prompt}',
  split: { train: 70, validation: 30, test: 0 },
  seed: 7,
  heldOut: { share: 20, seed: 3 },
}

describe('a recipe', () => {
  it('is people’s choices, all pairs and nothing balanced when nothing is said', () => {
    expect(DEFAULT_RECIPE).toMatchObject({ source: { kind: 'people', annotator: null }, balance: [], heldOut: null })
    expect(recipeAddress(DEFAULT_RECIPE)).toBe('')
    expect(readRecipe(new URLSearchParams('page=2'))).toEqual(DEFAULT_RECIPE)
  })

  it('reads back from an address, and from JSON, as it was', () => {
    const recipe = trainingRecipeSchema.parse(full)
    expect(there(recipe)).toEqual(recipe)
    expect(trainingRecipeSchema.parse(JSON.parse(JSON.stringify(recipe)))).toEqual(recipe)
    expect(recipeAddress({ ...DEFAULT_RECIPE, balance: recipe.balance })).toBe(
      'balance=length%3Dpeople&balance=x%3Dy%3D-0.25',
    )
  })

  it('reads back from an address whatever its numbers and names are', () => {
    const name = fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' })
    const made = fc.record({
      source: fc.oneof(
        fc.record({ kind: fc.constant('people'), annotator: fc.option(name) }),
        fc.record({ kind: fc.constantFrom('rater', 'own'), rater: name }),
      ),
      balance: fc.uniqueArray(
        fc.record({
          factor: name,
          target: fc.oneof(
            fc.constant('people'),
            fc.double({ min: -1, max: 1, noNaN: true }).map((x) => x + 0),
          ),
        }),
        { selector: ({ factor }) => factor, maxLength: 4 },
      ),
      filters: fc.record({ slices: fc.array(fc.record({ column: name, value: fc.string() }), { maxLength: 3 }) }),
      seed: fc.nat(),
    })
    fc.assert(
      fc.property(made, (input) => {
        const recipe = trainingRecipeSchema.parse(input)
        expect(there(recipe)).toEqual(recipe)
      }),
    )
  })

  it('refuses what cannot be meant', () => {
    const refused = (input: unknown) => expect(trainingRecipeSchema.safeParse(input).success).toBe(false)
    refused({ split: { train: 80, validation: 10, test: 11 } })
    refused({ split: { train: 0, validation: 50, test: 50 } })
    refused({ template: 'no places' })
    refused({ template: '{prompt} {prompt} {source}' })
    refused({ balance: [{ factor: 'length' }, { factor: 'length', target: 0 }] })
    refused({ balance: [{ factor: 'length', target: 1.5 }] })
    refused({ filter: {} })
    for (const address of ['margin=x', 'balance=length%3Dmuch', 'source=somebody', 'split=80,20', 'heldOut=0,1'])
      expect(() => readRecipe(new URLSearchParams(address)), address).toThrow()
  })
})
