import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { crossFit, fitScaled } from '@/lib/statistics/prediction/cross-fit'
import { allRows } from './factor-model'
import { hits, losses } from './quality'

type Quality = { readonly accuracy: number; readonly log_loss: number; readonly brier: number }
type Fit = { readonly n: number; readonly scale: readonly number[]; readonly weights: readonly number[] }
type Corrected = Fit & {
  readonly agreement_before: number
  readonly agreement_after: number
  readonly judge_alone: Quality
  readonly after: Quality
  readonly first_20: readonly number[]
}
type Expected = {
  readonly people: string
  readonly model: Fit & {
    readonly factors: readonly string[]
    readonly held_out: Quality
    readonly length_only: Quality
    readonly first_20_held_out: readonly number[]
  }
  readonly corrected: Record<string, Corrected>
}
type Data = {
  readonly raters: Record<string, readonly (number | null)[]>
  readonly factors: Record<string, { readonly a: readonly number[]; readonly b: readonly number[] }>
}

const folder = path.resolve(process.env.PROCLIVITY_SHARED ?? '../shared', 'oracles')
const read = <T>(name: string): T => JSON.parse(gunzipSync(readFileSync(path.join(folder, name))).toString())
const SETS = ['pandalm', 'llmbar_mtbench', 'lfqa_experts', 'finegrained_qa']
/** The transforms of the oracle. */
const COUNTS = ['words', 'chars', 'sentences', 'density']
const isClose = (found: number, expected: number) => expect(Math.abs(found - expected)).toBeLessThan(1e-8)
const areClose = (found: Iterable<number>, expected: readonly number[]) => {
  const values = [...found]
  for (const [at, value] of expected.entries()) isClose(values[at] ?? Number.NaN, value)
}
const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length

function qualities(chances: Float64Array, first: Uint8Array, expected: Quality) {
  isClose(mean(hits(chances, first)), expected.accuracy)
  isClose(mean(losses(chances, first)), expected.log_loss)
  isClose(mean(chances.map((chance, row) => (chance - (first[row] ?? 0)) ** 2)), expected.brier)
}

describe.skipIf(!existsSync(folder))('against fits made with scipy (../shared/oracles/improve.json.gz)', () => {
  const expected = () => read<{ readonly sets: Record<string, Expected> }>('improve.json.gz').sets
  it.each(SETS)('%s: λ = 1, folds by index', (name) => {
    const set = expected()[name]
    if (!set) throw new Error(`no expected numbers of ${name}`)
    const data = read<Data>(`${name}.json.gz`)
    const people = data.raters[set.people] ?? []
    const rows = [...people.keys()].filter((pair) => people[pair] === 1 || people[pair] === -1)
    const columns = set.model.factors.map((factor) => {
      const { a, b } = data.factors[factor] ?? { a: [], b: [] }
      const of = (value = 0) => (COUNTS.includes(factor) ? Math.log1p(value) : value)
      return Float64Array.from(rows, (pair) => of(a[pair]) - of(b[pair]))
    })
    const first = Uint8Array.from(rows, (pair) => Number(people[pair] === 1))
    const fold = Int8Array.from(rows, (pair) => pair % 10)
    const { scale, weights } = fitScaled({ columns, first }, allRows(rows.length), { lambda: 1 })
    areClose(scale, set.model.scale)
    areClose(weights, set.model.weights)
    const heldOut = crossFit({ columns, first }, fold, { lambda: 1 })
    areClose(heldOut, set.model.first_20_held_out)
    qualities(heldOut, first, set.model.held_out)
    const words = columns[set.model.factors.indexOf('words')] ?? new Float64Array(0)
    qualities(crossFit({ columns: [words], first }, fold, { lambda: 1 }), first, set.model.length_only)

    for (const [judge, corrected] of Object.entries(set.corrected)) {
      const verdict = data.raters[judge] ?? []
      const both = Int32Array.from([...rows.keys()].filter((row) => typeof verdict[rows[row] ?? 0] === 'number'))
      const pick = (column: Float64Array) => Float64Array.from(both, (row) => column[row] ?? 0)
      const verdicts = Float64Array.from(both, (row) => verdict[rows[row] ?? 0] ?? 0)
      const chosen = Uint8Array.from(both, (row) => first[row] ?? 0)
      const beside = [verdicts, ...columns.map(pick)]
      const parts = Int8Array.from(both, (row) => fold[row] ?? 0)
      const fit = fitScaled({ columns: beside, first: chosen }, allRows(both.length), { lambda: 1 })
      expect(both.length).toBe(corrected.n)
      areClose(fit.scale, corrected.scale)
      areClose(fit.weights, corrected.weights)
      const after = crossFit({ columns: beside, first: chosen }, parts, { lambda: 1 })
      areClose(after, corrected.first_20)
      qualities(after, chosen, corrected.after)
      isClose(mean(hits(after, chosen)), corrected.agreement_after)
      isClose(
        mean(
          hits(
            verdicts.map((v) => (v + 1) / 2),
            chosen,
          ),
        ),
        corrected.agreement_before,
      )
      qualities(crossFit({ columns: [verdicts], first: chosen }, parts, { lambda: 1 }), chosen, corrected.judge_alone)
    }
  })
})
