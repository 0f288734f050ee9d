import { describe, expect, it } from 'vitest'
import { signsOf } from '@/lib/profile/manifestation'
import type { RaterInput } from '@/lib/profile/profile'
import { createRandom } from '@/lib/statistics/random'
import { SIGN } from '@/lib/statistics/sign-codes'
import { MISSING } from '@/lib/words/rater'
import { finishTraining } from './finish-training'
import { OUTCOMES } from './ledger'
import { prepareTraining, type TrainingMasks, type TrainingMaterial } from './prepare-training'
import { type TrainingRecipe, trainingRecipeSchema } from './recipe'
import { sourceChoices } from './source-choices'
import { HELD_OUT } from './split'

const PROMPTS = 400
const FACTORS = 6
const recipeOf = (input: unknown): TrainingRecipe => trainingRecipeSchema.parse(input)

const codesOf = (signs: Int8Array) => Uint8Array.from(signs, (sign) => sign + SIGN.alike)

/** A judge that follows factors more than people do, with ties, missing labels and missing values. */
function makeMaterial(seed: number): TrainingMaterial {
  const random = createRandom(seed)
  const prompt = Int32Array.from({ length: PROMPTS * 3 }, (_, pair) => Math.floor(pair / 3))
  const column = (length: number, of: (at: number) => number) => Int8Array.from({ length }, (_, at) => of(at))
  const factors = Array.from({ length: FACTORS }, (_, at) => ({
    ...{ id: `f${at}`, label: `Factor ${at}` },
    signs: codesOf(column(prompt.length, () => (random(20) === 0 ? MISSING : random(5) === 0 ? 0 : 1 - 2 * random(2)))),
  }))
  const rater = (id: string, kind: 'human' | 'model', strength: number): RaterInput => ({
    ...{ id, name: id, kind, setting: kind === 'human' ? null : 'discrimination', orders: null },
    choices: column(prompt.length, (pair) => {
      if (random(12) === 0) return random(2) === 0 ? 0 : MISSING
      const pull = factors.reduce(
        (sum, { signs }, at) => sum + (signs[pair] === SIGN.absent ? 0 : (signs[pair] ?? 0) - SIGN.alike) / (1 + at),
        0,
      )
      return random(1000) < 1000 / (1 + Math.exp(-strength * pull)) ? 1 : -1
    }),
  })
  const raters = [rater('r0', 'human', 0.3), rater('r1', 'model', 1.2)]
  const flags = () => Uint8Array.from(prompt, () => Number(random(40) === 0))
  return {
    a: Int32Array.from(prompt, (_, pair) => 2 * pair),
    b: Int32Array.from(prompt, (_, pair) => 2 * pair + 1),
    ...{ prompt, prompts: PROMPTS, raters, people: raters[0] ?? null, factors },
    ...{ identical: flags(), empty: flags(), largestComponent: 0 },
    component: Int32Array.from({ length: PROMPTS }, (_, at) => at >> 1),
  }
}

/** The same pairs with some of them the other way round. */
function swapped(material: TrainingMaterial, seed: number): TrainingMaterial {
  const random = createRandom(seed)
  const turn = Int8Array.from(material.prompt, () => 1 - 2 * random(2))
  const turned = (column: Int8Array) =>
    column.map((value, pair) => (value === MISSING ? MISSING : value * (turn[pair] ?? 1)))
  const raters = material.raters.map((rater) => ({ ...rater, choices: turned(rater.choices) }))
  return {
    ...material,
    raters,
    people: raters[0] ?? null,
    a: material.a.map((a, pair) => (turn[pair] === 1 ? a : (material.b[pair] ?? 0))),
    b: material.b.map((b, pair) => (turn[pair] === 1 ? b : (material.a[pair] ?? 0))),
    factors: material.factors.map((factor) => ({ ...factor, signs: codesOf(turned(signsOf(factor.signs))) })),
  }
}

const NO_MASKS: TrainingMasks = { slices: [], others: [] }
const JUDGE = { source: { kind: 'rater', rater: 'r1' } }

function make(material: TrainingMaterial, recipe: TrainingRecipe, masks = NO_MASKS) {
  const source = sourceChoices(material, recipe.source)
  if (!source) throw new Error('nobody')
  const prepared = prepareTraining(material, source, masks, { ...recipe, ties: false })
  return { prepared, ...finishTraining(prepared, recipe, new Map()) }
}

describe('a training file', () => {
  it('has the scores that were asked for: within .01 expected, on 50 random problems, with one target to six', () => {
    for (let seed = 1; seed <= 50; seed++) {
      const material = makeMaterial(seed)
      const balance = material.factors.slice(0, 1 + (seed % FACTORS)).map(({ id }, at) => ({
        factor: id,
        target: (seed + at) % 3 === 0 ? 0 : 'people',
      }))
      const { preview, times } = make(material, recipeOf({ ...JUDGE, balance, seed, repeat: seed % 2 === 0 }))
      for (const { factor } of balance) {
        const found = preview.profile.find((each) => each.factor === factor)
        expect(Math.abs((found?.expected ?? 9) - (found?.target ?? 0))).toBeLessThanOrEqual(0.01 + 1e-9)
        expect(Math.abs((found?.achieved ?? 9) - (found?.target ?? 0))).toBeLessThan(0.05)
      }
      expect(preview.warnings.map(({ kind }) => kind)).not.toContain('unreachable')
      expect(Math.max(...times)).toBe(seed % 2 === 0 ? 2 : 1)
    }
  })

  it('is the same whichever response stands first', () => {
    for (let seed = 1; seed <= 10; seed++) {
      const material = makeMaterial(seed)
      const recipe = recipeOf({
        ...JUDGE,
        balance: [{ factor: 'f0' }, { factor: 'f1' }, { factor: 'f2', target: 0.05 }],
      })
      const [one, other] = [make(material, recipe), make(swapped(material, seed + 100), recipe)]
      expect(other.times).toEqual(one.times)
      expect(other.preview).toEqual(one.preview)
    }
  })

  it('accounts for every pair, and has none of a held-out component', () => {
    for (let seed = 1; seed <= 10; seed++) {
      const material = makeMaterial(seed)
      const heldOut = { share: 25, seed }
      const slices = [Uint8Array.from(material.prompt, (prompt) => Number(prompt % 5 > 0))]
      const recipe = recipeOf({ ...JUDGE, balance: [{ factor: 'f0' }], heldOut, seed })
      const { prepared, preview, times } = make(material, recipe, { slices, others: [] })
      const { pairs, ...rest } = preview.ledger
      expect(Object.values(rest).reduce((sum, each) => sum + each, 0)).toBe(pairs)
      expect(preview.ledger.written).toBe(times.filter((often) => often > 0).length)
      expect(preview.ledger.filtered).toBeGreaterThan(0)
      expect(preview.ledger.heldOut).toBeGreaterThan(100)
      const written = prepared.pairs.filter((_, row) => (times[row] ?? 0) > 0)
      for (const pair of written) expect(prepared.parts[pair]).not.toBe(HELD_OUT)
      const parts = Object.values(preview.parts).reduce((sum, part) => sum + part.pairs, 0)
      expect(parts).toBe(preview.ledger.written)
    }
  })

  it('takes a pair for the first that holds of it', () => {
    const material = makeMaterial(3)
    const { prepared } = make(material, recipeOf({ ...JUDGE, heldOut: { share: 30 } }))
    const judge = material.raters[1]?.choices ?? new Int8Array(0)
    for (const [pair, code] of prepared.outcomes.entries()) {
      const expected =
        judge[pair] === MISSING
          ? 'missing'
          : judge[pair] === 0
            ? 'tie'
            : material.identical[pair]
              ? 'identical'
              : material.empty[pair]
                ? 'empty'
                : prepared.parts[pair] === HELD_OUT
                  ? 'heldOut'
                  : 'written'
      expect(OUTCOMES[code]).toBe(expected)
    }
  })

  it('takes people’s score where both decided, whatever filter looks at choices', () => {
    const material = makeMaterial(4)
    const recipe = recipeOf({ ...JUDGE, balance: [{ factor: 'f0' }] })
    const disagree = Uint8Array.from(material.prompt, (_, pair) =>
      Number(material.raters[0]?.choices[pair] !== material.raters[1]?.choices[pair]),
    )
    const [plain, filtered] = [make(material, recipe), make(material, recipe, { slices: [], others: [disagree] })]
    expect(filtered.preview.profile[0]?.people).toEqual(plain.preview.profile[0]?.people)
    expect(filtered.preview.profile[0]?.before).not.toEqual(plain.preview.profile[0]?.before)
  })

  it('writes nothing when a target is out of reach, and names it', () => {
    const material = makeMaterial(5)
    const targets = [
      { factor: 'f0', target: 1 },
      { factor: 'f1', target: 0 },
    ]
    const { preview } = make(material, recipeOf({ ...JUDGE, balance: targets }))
    expect(preview.warnings[0]).toEqual({
      kind: 'unreachable',
      targets: [{ factor: 'f0', target: 1, least: -1, most: 1 }],
    })
    expect(preview.ledger.written).toBe(0)
    const alone = { ...material, people: null }
    expect(make(alone, recipeOf({ ...JUDGE, balance: [{ factor: 'f0' }] })).preview.warnings[0]).toEqual({
      kind: 'unreachable',
      targets: [{ factor: 'f0', target: null, least: null, most: null }],
    })
  })

  it('warns of a choice that is no finding, of thin coverage, and of people’s own choices', () => {
    const material = makeMaterial(6)
    const random = createRandom(9)
    const weak = {
      id: 'weak',
      label: 'Weak',
      signs: Uint8Array.from(material.prompt, () => SIGN.alike + (random(15) === 0 ? 1 - 2 * random(2) : 0)),
    }
    const more = { ...material, factors: [...material.factors, weak] }
    const kinds = (input: object) =>
      make(more, recipeOf(input)).preview.warnings.map((warning) => [
        warning.kind,
        'factor' in warning ? warning.factor : '',
      ])
    const found = kinds({ ...JUDGE, balance: [{ factor: 'weak', target: 0 }, { factor: 'f0' }] })
    expect(found).toContainEqual(['choice', 'weak'])
    expect(found).toContainEqual(['coverage', 'weak'])
    expect(found).not.toContainEqual(['choice', 'f0'])
    expect(kinds({ balance: [{ factor: 'f0' }] })).toContainEqual(['people', ''])
    expect(kinds({ balance: [{ factor: 'f0', target: 0 }] })).not.toContainEqual(['people', ''])
  })
})
