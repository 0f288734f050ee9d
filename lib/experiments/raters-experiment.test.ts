import { createReadStream, existsSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { listTestedPrompts } from '@/lib/db/experiments/tested-prompts'
import { withDatabase } from '@/lib/db/test-database'
import { importFiles } from '@/lib/imports/test-import'
import { createExperiment } from './create-experiment'
import { loadExperiment } from './load-experiment'
import { loadExperimentForm } from './load-experiment-form'
import { loadExperimentPair } from './load-experiment-pair'
import { planExperiment } from './plan-experiment'

withDatabase()

const shared = path.resolve(process.env.PROCLIVITY_SHARED ?? '../shared')
const folder = path.join(shared, 'data/llmbar/Processed/MT-Bench')
const [BEFORE, AFTER] = ['Vanilla_NoRules', 'Metrics_Reference']

/**
 * Computed by hand in Python from the files: a tie for two winners that differ by order, half a hit for a tie, on pairs that
 * both instructions read.
 */
const AGREEMENT = [
  { judge: 'GPT-4', pairs: 200, before: 0.81, after: 0.81 },
  { judge: 'ChatGPT', pairs: 200, before: 0.7125, after: 0.7075 },
  { judge: 'PaLM2', pairs: 190, before: 138.5 / 190, after: 133 / 190 },
  { judge: 'LLaMA2', pairs: 200, before: 0.72, after: 0.7225 },
]

describe.skipIf(!existsSync(folder))('two instructions of four real judges, as LLMBar recorded them', () => {
  test('agree with people before and after as Python has it, and nobody is asked', async () => {
    const results = AGREEMENT.flatMap(({ judge }) =>
      [BEFORE, AFTER].map((prompt) => path.join(folder, `evaluators/${judge}/${prompt}/result.json.gz`)),
    )
    const names = [path.join(folder, 'dataset.json'), ...results]
    const files = names.map((name) => ({ name: path.relative(folder, name), bytes: createReadStream(name) }))
    const datasetId = await importFiles(files)
    const form = await loadExperimentForm(datasetId, 'raters')
    expect([form?.refused, form?.raters.length, form?.pairs]).toEqual([null, 8, 200])
    const idOf = (judge: string, prompt = '') =>
      form?.raters.find(({ name }) => name.includes(judge) && name.includes(prompt))?.id ?? ''
    const input = {
      ...{ datasetId, question: 'Does naming metrics help?', kind: 'raters' as const },
      arms: AGREEMENT.map(({ judge }, at) => ({
        key: `R${at + 1}`,
        raters: { before: idOf(judge, BEFORE), after: idOf(judge, AFTER) },
      })),
    }
    const outlook = await planExperiment(input)
    expect([outlook.calls, outlook.rounds, outlook.look]).toEqual([0, [], 1])
    const view = await loadExperiment(await createExperiment(input))
    expect([view?.status, view?.runs, view?.look]).toEqual(['done', [], 1])
    for (const [at, { judge, pairs, before, after }] of AGREEMENT.entries()) {
      const arm = view?.result?.arms[at]
      expect(await listTestedPrompts(datasetId)).toEqual([])
      expect(arm?.names).toEqual({ before: `${judge} (${BEFORE})`, after: `${judge} (${AFTER})` })
      expect(arm?.agreement?.change?.pairs).toBe(pairs)
      expect(arm?.agreement?.before?.value).toBeCloseTo(before, 9)
      expect(arm?.agreement?.after?.value).toBeCloseTo(after, 9)
      expect(arm?.agreement?.change?.value).toBeCloseTo(after - before, 9)
      expect(arm?.agreement?.change?.low).toBeLessThan(after - before)
      expect(arm?.planned).toBe(at === 0)
      // The pairs that gave the weights say nothing of movement.
      expect(arm?.movement.change?.pairs).toBeLessThan(0.7 * 200)
    }
    const item = view?.result?.arms[2]?.read.worsened[0] ?? -1
    const read = await loadExperimentPair(view?.id ?? '', 'R3', item)
    expect(read?.judged?.before.choice).toBe(read?.judged?.people)
    expect(read?.judged?.after.choice).not.toBe(read?.judged?.people)
  })
})
