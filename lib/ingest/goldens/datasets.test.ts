import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { createAssembler } from '@/lib/ingest/assembly/assemble'
import { createLedger } from '@/lib/ingest/assembly/ledger'
import { PAIR_RULE } from '@/lib/ingest/assembly/pair-rule'
import { takeDerived, takeRow } from '@/lib/ingest/assembly/take-row'
import { sampleOf } from '@/lib/ingest/fixtures/sample-of'
import type { Format } from '@/lib/ingest/format'
import { alpacaEval } from '@/lib/ingest/formats/research/alpaca-eval'
import { autoj } from '@/lib/ingest/formats/research/autoj'
import { lfqaExperts } from '@/lib/ingest/formats/research/lfqa-experts'
import { llmbar } from '@/lib/ingest/formats/research/llmbar'
import { pandalm } from '@/lib/ingest/formats/research/pandalm'
import { qaFeedback } from '@/lib/ingest/formats/research/qa-feedback'
import { summeval } from '@/lib/ingest/formats/research/summeval'
import { trl } from '@/lib/ingest/formats/training/trl'
import counted from './datasets.json'

// Expected numbers: scripts/goldens/count_datasets.py, which shares no code with what is tested here.
type Rows = readonly Readonly<Record<string, unknown>>[]
const SETS: readonly (readonly [keyof typeof counted, Format, readonly string[]])[] = [
  ['autoj', autoj, ['autoj/testdata_pairwise.jsonl']],
  ['hh_harmless_test', trl, ['hh_harmless_test/*.jsonl.gz']],
  ['alpaca_eval', alpacaEval, ['alpaca_eval/*.annotations.json.gz']],
  ['summeval_llm', summeval, ['summeval_llm/model_output_annotations/*.jsonl.gz']],
  ['lfqa_experts', lfqaExperts, ['lfqa_experts/*.json']],
  [
    'llmbar',
    llmbar,
    ['llmbar/Processed/MT-Bench/dataset.json', 'llmbar/Processed/MT-Bench/evaluators/*/Vanilla_NoRules/result.json.gz'],
  ],
  ['pandalm', pandalm, ['pandalm/testset-v1.json', 'pandalm/*-testset-v1.json']],
  ['finegrained_qa', qaFeedback, ['finegrained_qa/dev_feedback.json']],
]
const data = resolve(process.env.PROCLIVITY_SHARED ?? '../shared', 'data')

function readRows(path: string): Rows {
  const bytes = readFileSync(resolve(data, path))
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  if (!path.includes('.jsonl')) return JSON.parse(text)
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.map((line) => JSON.parse(line))
}

function takeFiles(format: Format, paths: readonly string[]) {
  const assembler = createAssembler()
  const ledger = createLedger(paths.map((file) => ({ file, format: format.id, role: 'pairs' })))
  for (const file of paths) {
    const sample = sampleOf(readRows(file), file)
    const read = format.open(sample)
    for (const row of sample.rows) takeRow({ file, line: row.line, reading: read(row) }, assembler, ledger)
  }
  for (const _ of takeDerived(PAIR_RULE, assembler, ledger));
  return { ...assembler.counts(), ledger: ledger.current() }
}

describe.skipIf(globSync('autoj', { cwd: data }).length === 0)('real data (../shared/data)', () => {
  it.each(SETS)('%s is taken in as another program counts it', (name, format, patterns) => {
    const paths = patterns.flatMap((pattern) => globSync(pattern, { cwd: data }).sort())
    const expected = counted[name]
    const { prompts, responses, pairs, ledger } = takeFiles(format, paths)
    const rejected = ledger.files.reduce((sum, file) => sum + file.rejected, 0)
    expect({ files: paths.length, prompts, responses, pairs, rejected }).toEqual({ ...expected, raters: undefined })
    const raters = ledger.raters.map(({ name: rater, setting: _, ...counts }) => [rater, counts])
    expect(Object.fromEntries(raters)).toEqual(expected.raters)
  })
})
