import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { correctFamilies } from './families'
import type { RaterSummary } from './profile'
import type { Gap, Score } from './score'

// Expected values and the calls that made them: scripts/goldens/significance.py.
type Maybe = number | null
type Model = { readonly scores: Maybe[]; readonly gaps: Maybe[]; readonly order: Maybe }
type View = { readonly people: Maybe[]; readonly models: Model[] }
type Case = { readonly input: View & { readonly twins: Maybe[] }; readonly expected: View }

const PEOPLE = 'people'
const modelId = (at: number): string => `model ${at}`

const scoreOf = (rater: string, factor: number, p: Maybe): Score => ({
  ...{ rater, factor: `${factor}`, c: 0, d: 0, tm: 0, th: 0, thm: 0, absent: 0, n: 0 },
  ...{ coverage: null, score: null, low: null, high: null, p, q: null },
})

const gapOf = (rater: string, factor: number, p: Maybe): Gap => ({
  ...{ rater, reference: PEOPLE, factor: `${factor}`, paired: true, n: 0, modelScore: null, referenceScore: null },
  ...{ gap: null, low: null, high: null, p, q: null },
})

function summaryOf(id: string, order: Maybe): RaterSummary {
  const share = { value: null, low: null, high: null }
  return {
    ...{ id, name: id, kind: 'model', setting: 'discrimination', decided: 0, ties: 0, missing: 0, of: null },
    orders: { both: 1, flipped: 0, flipRate: share, firstShown: { ...share, n: 0, p: order, q: null } },
  }
}

describe('families of tests equal those of statsmodels', () => {
  it('correctFamilies', () => {
    const all = JSON.parse(readFileSync(new URL('goldens/significance.json', import.meta.url), 'utf8'))
    const cases: readonly Case[] = all.families.cases
    expect(cases.some(({ input }) => input.twins.some((twin) => twin !== null))).toBe(true)
    for (const { input, expected } of cases) {
      const { twins, people, models } = input
      const found = correctFamilies({
        reference: PEOPLE,
        factors: twins.map((twin, at) => ({
          ...{ id: `${at}`, label: `${at}`, missing: 0 },
          sameAs: twin === null ? null : `${twin}`,
        })),
        raters: models.map(({ order }, at) => summaryOf(modelId(at), order)),
        scores: [
          ...people.map((p, factor) => scoreOf(PEOPLE, factor, p)),
          ...models.flatMap(({ scores }, at) => scores.map((p, factor) => scoreOf(modelId(at), factor, p))),
        ],
        gaps: models.flatMap(({ gaps }, at) => gaps.map((p, factor) => gapOf(modelId(at), factor, p))),
      })
      const qs = [...found.scores, ...found.gaps, ...found.raters.map(({ orders }) => ({ q: orders?.firstShown.q }))]
      const wanted = [
        ...expected.people,
        ...expected.models.flatMap(({ scores }) => scores),
        ...expected.models.flatMap(({ gaps }) => gaps),
        ...expected.models.map(({ order }) => order),
      ]
      expect(qs).toHaveLength(wanted.length)
      for (const [at, q] of wanted.entries())
        if (q === null) expect(qs[at]?.q).toBeNull()
        else expect(Math.abs((qs[at]?.q ?? Number.NaN) - q)).toBeLessThanOrEqual(1e-9 * q)
    }
  })
})
