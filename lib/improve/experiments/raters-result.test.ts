import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { MISSING } from '@/lib/words/rater'
import { ratersResult } from './raters-result'
import type { Measured } from './result'
import type { Verdicts } from './trial'

// Four judges' recorded verdicts under two instructions; expected values by scripts/goldens/llmbar.py from the same files.
type Change = { readonly before: Measured; readonly after: Measured; readonly change: Measured }
type Case = {
  readonly input: { readonly judge: string; readonly sets: readonly string[] }
  readonly expected: { readonly agreement: Change; readonly flips: Change }
}
const { cases }: { readonly cases: readonly Case[] } = JSON.parse(
  readFileSync(new URL('../../profile/goldens/llmbar.json', import.meta.url), 'utf8'),
).llmbar

const folder = path.resolve(process.env.PROCLIVITY_SHARED ?? '../shared', 'data/llmbar/Processed')
type Winner = { readonly winner?: unknown }
type Row = { readonly input: string; readonly label: unknown; readonly results: readonly Record<string, Winner>[] }

const choiceOf = (winner: unknown): number => (String(winner) === '1' ? 1 : String(winner) === '2' ? -1 : MISSING)

function readRows(sets: readonly string[], judge: string, instruction: string): readonly Row[] {
  return sets.flatMap((set): readonly Row[] =>
    JSON.parse(
      gunzipSync(readFileSync(path.join(folder, set, 'evaluators', judge, instruction, 'result.json.gz'))).toString(),
    ),
  )
}

function verdictsOf(rows: readonly Row[]): Verdicts {
  const order = (name: string) =>
    Int8Array.from(rows, ({ results }) => choiceOf(results.findLast((each) => name in each)?.[name]?.winner))
  const [shown, swapped] = [order('swap = False'), order('swap = True')]
  const choices = shown.map((one, row) => {
    const other = swapped[row] ?? MISSING
    return one === MISSING || other === MISSING ? MISSING : one === other ? one : 0
  })
  return { choices, orders: { shown, swapped } }
}

const areClose = (found: Measured | null | undefined, expected: Measured) => {
  expect(found).toMatchObject({ pairs: expected.pairs, prompts: expected.prompts, basis: expected.basis })
  for (const name of ['value', 'low', 'high', 'p', 'error'] as const)
    expect(Math.abs((found?.[name] ?? Number.NaN) - (expected[name] ?? Number.NaN)), name).toBeLessThan(1e-9)
}

describe.skipIf(!existsSync(folder))('an instruction changed for judges whose answers are recorded (LLMBar)', () => {
  it.each(cases.map((each) => [each.input.judge, each.input.sets.join(' + '), each] as const))(
    '%s on %s agrees with people as python computes it, paired',
    (_, __, { input, expected }) => {
      const [rows, after] = [
        readRows(input.sets, input.judge, 'Vanilla_NoRules'),
        readRows(input.sets, input.judge, 'Metrics_Reference'),
      ]
      const texts = new Map<string, number>()
      const prompt = Int32Array.from(rows, ({ input: text }) => {
        if (!texts.has(text)) texts.set(text, texts.size)
        return texts.get(text) ?? 0
      })
      const result = ratersResult({
        ...{ outcome: 'agreement', look: 1, prompt, pair: Int32Array.from(rows.keys()) },
        people: Int8Array.from(rows, ({ label }) => choiceOf(label)),
        learntFrom: new Uint8Array(rows.length),
        arms: [
          {
            ...{ arm: 'R1', names: { before: 'Vanilla', after: 'Metrics' }, factors: [] },
            ...{ before: verdictsOf(rows), after: verdictsOf(after) },
          },
        ],
      })
      const [arm] = result.arms
      for (const when of ['before', 'after', 'change'] as const) {
        areClose(arm?.agreement?.[when], expected.agreement[when])
        areClose(arm?.flips?.[when], expected.flips[when])
      }
      const { low, high } = expected.agreement.change
      expect(arm?.verdict).toBe((low ?? 0) > 0 ? 'improved' : (high ?? 0) < 0 ? 'worse' : 'none')
      expect(arm).toMatchObject({ planned: true, control: null, calls: 0, dollars: null })
    },
  )
})
