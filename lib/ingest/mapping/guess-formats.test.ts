import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { sampleOf } from '@/lib/ingest/fixtures/sample-of'
import type { FileSample, Format } from '@/lib/ingest/format'
import { FORMATS } from '@/lib/ingest/formats/formats'
import { type RatedRecord, type SourceRecord, turnVote, type Vote } from '@/lib/ingest/record'
import { guessMapping } from './guess-mapping'
import { mappedFormat } from './mapped-format'
import { type Mapping, promptColumns, ruleColumns } from './mapping'
import { faultIn, tryMapping } from './try-mapping'

const folder = path.join(import.meta.dirname, '../fixtures/formats')
const example = z.object({
  path: z.string(),
  rows: z.array(z.record(z.string(), z.unknown())),
  document: z.record(z.string(), z.unknown()).optional(),
})
const sampleIn = (id: string): FileSample => {
  const {
    rows,
    path: name,
    document,
  } = example.parse(JSON.parse(readFileSync(path.join(folder, `${id}.json`), 'utf8')))
  return sampleOf(rows, name, document)
}

function read(format: Format, sample: FileSample): readonly SourceRecord[] {
  const take = format.open(sample)
  return [
    ...sample.rows.flatMap((row) => take(row).records),
    ...(take.rest?.() ?? []).flatMap(({ records }) => records),
  ]
}
const derived = (one: RatedRecord, other: RatedRecord): readonly Vote[] =>
  one.ratings.flatMap(({ rater, value }): readonly Vote[] => {
    const beside = other.ratings.find((each) => each.rater.name === rater.name)?.value ?? null
    if (value === null || beside === null) return []
    const choice = value > beside ? 1 : value < beside ? -1 : 0
    return [{ rater, choice, raw: '', strength: null, orders: null }]
  })

/** Pairs with their choices, whatever the raters are called; rows without a prompt are left out by a mapping. */
function pairsIn(records: readonly SourceRecord[]): ReadonlyMap<string, readonly number[]> {
  const pairs = new Map<string, readonly number[]>()
  const put = (prompt: string, a: string, b: string, votes: readonly Vote[]): void => {
    if (prompt.trim() === '') return
    const turned = a > b
    const key = [prompt, ...(turned ? [b, a] : [a, b])].map((text) => text.trim()).join(' | ')
    const choices = votes.map((vote) => (turned ? turnVote(vote) : vote).choice).filter((choice) => choice !== null)
    pairs.set(key, [...(pairs.get(key) ?? []), ...choices].sort())
  }
  const rated = records.filter((record) => record.kind === 'rated')
  for (const record of records)
    if (record.kind === 'pair') put(record.prompt, record.a.text, record.b.text, record.votes)
  for (const [at, one] of rated.entries())
    for (const other of rated.slice(at + 1))
      if ((one.promptId ?? one.prompt) === (other.promptId ?? other.prompt))
        put(one.prompt, one.response.text, other.response.text, derived(one, other))
  return pairs
}

const textsIn = ({ responses }: Mapping): readonly string[] =>
  responses.kind === 'pair'
    ? [responses.a.text, responses.b.text]
    : responses.kind === 'columns'
      ? responses.each.map(({ text }) => text)
      : [responses.list === null ? responses.each.text : `${responses.list}[].${responses.each.text}`]

const described = (mapping: Mapping) => [
  promptColumns(mapping).join(' + '),
  textsIn(mapping).join(', '),
  [
    ...mapping.labels.map(
      ({ rule, list }) => (list === null ? '' : `${list}[].`) + (ruleColumns(rule).join(' / ') || rule.kind),
    ),
    ...mapping.ratings.map(({ column }) => column),
  ].join(', '),
  [...mapping.labels, ...mapping.ratings]
    .map(({ rater }) => (rater.column === null ? rater.name : `by ${rater.column}`))
    .join(', '),
]
/** What a mapping cannot know or say, where its pairs are not those of the format that reads the same columns. */
type Found = readonly [id: string, prompt: string, responses: string, labels: string, raters: string, differs?: string]
const FOUND: readonly Found[] = [
  [
    'annotated-pairs',
    'prompt',
    'response_a.text, response_b.text',
    'annotations.d0.pref, annotations.h1.pref, annotations.h2.pref, annotations.m1.pref, annotations.p1.pref',
    'd0, h1, h2, m1, p1',
    'a reason beside an empty label says that it is a tie',
  ],
  ['autoj', 'prompt', 'response 1, response 2', 'label', 'People', '0, 1 and 2 may be read in two ways: see below'],
  ['ff-csv', 'prompt', 'text_a, text_b', 'preferred_text', 'People', '“both” is no label to the format'],
  ['helpsteer2-preference', 'prompt', 'response_1, response_2', 'preference_strength', 'People', '−100 is no label'],
  ['helpsteer2', 'prompt', 'response', 'helpfulness', 'People'],
  [
    'helpsteer3',
    'context',
    'response1, response2',
    'individual_preference[].score',
    'individual',
    'where nobody labelled alone, the format takes what all said together',
  ],
  ['judgebench', 'question', 'response_A, response_B', 'label', 'People'],
  [
    'judged-conversations',
    'conversation_a',
    'conversation_a, conversation_b',
    'winner',
    'by judge',
    'the format reads the one turn that was judged',
  ],
  ['label-studio-flat', 'question', 'answer_1, answer_2', 'better', 'by annotator'],
  [
    'label-studio',
    'data.prompt',
    'data.answer1, data.answer2',
    'annotations[].result[0].value.selected',
    'by completed_by',
  ],
  ['lfqa-experts', 'question_text', 'answer1, answer2', 'BetterAnswer', 'by annotator', 'the format reads HTML'],
  ['llama-factory-alpaca', 'instruction + input', 'chosen, rejected', 'chosen', 'People'],
  ['llama-factory-messages', 'chosen_messages', 'chosen_messages, rejected_messages', 'chosen', 'People'],
  ['llama-factory-sharegpt', 'conversations', 'chosen, rejected', 'chosen', 'People'],
  [
    'llm-comparator',
    'input_text',
    'output_text_a, output_text_b',
    'individual_rater_scores[].rating_label',
    'individual_rater',
    'the format takes the mean of the single raters',
  ],
  [
    'lmarena-140k',
    'conversation_a',
    'conversation_a, conversation_b',
    'winner',
    'People',
    'the format puts the questions of later turns into the prompt',
  ],
  ['nectar', 'prompt', 'answers[].answer', 'rank', 'People'],
  ['nemo-rl', 'context', 'completions[].completion', 'rank', 'People'],
  [
    'news-summaries',
    'article_text',
    'writer_summary, text-davinci-002_summary',
    'overall_writer_better',
    'by evaluator_id',
    'the format gives all articles one instruction for their prompt',
  ],
  ['openai-preference', 'input', 'preferred_output, non_preferred_output', 'chosen', 'People'],
  ['pku-saferlhf', 'prompt', 'response_0, response_1', 'better_response_id', 'People', 'the format has a second label'],
  [
    'prism-utterances',
    'user_prompt',
    'model_response',
    'if_chosen',
    'by user_id',
    'the format takes the scores, which are all alike here',
  ],
  ['promptfoo', 'prompt.raw', 'response.output', 'gradingResult.score', 'People'],
  ['reward-bench', 'prompt', 'chosen, rejected', 'chosen', 'People'],
  ['shp', 'history', 'human_ref_A, human_ref_B', 'labels', 'People'],
  [
    'stringsight-pairs',
    'prompt',
    'model_a_response, model_b_response',
    'score.winner / model_a / model_b',
    'People',
    'the format opens what a program printed instead of JSON',
  ],
  [
    'tldr-comparisons',
    'info.article + info.post',
    'summaries[0].text, summaries[1].text',
    'choice',
    'by worker',
    'the format gives all posts one instruction for their prompt',
  ],
  ['ultrafeedback-binarized', 'prompt', 'chosen, rejected', 'chosen', 'People', 'equal scores are a tie to the format'],
  [
    'ultrafeedback',
    'instruction',
    'completions[].response',
    'overall_score',
    'People',
    'the format takes the mean of the single ratings',
  ],
  ['unpaired', 'prompt', 'completion', 'label', 'People'],
  ['vibecheck', 'question', 'warm, dry', 'preference', 'People'],
  ['webgpt', 'question.full_text', 'answer_0, answer_1', 'score_0 / score_1', 'People'],
  ['wimhf', 'prompt', 'response_A, response_B', 'label', 'People', 'a half is no label to the format'],
]
/** As many rows as it takes until scores say which of two readings of a label holds. */
const repeated = (sample: FileSample): FileSample => ({
  ...sample,
  rows: Array.from({ length: 10 }, () => sample.rows).flatMap((rows, at) =>
    rows.map(({ line, value }) => ({ line: at * rows.length + line, value })),
  ),
})
const readingOf = (format: Format, sample: FileSample) => [...pairsIn(read(format, sample))].sort()

describe('the guess, with every recogniser switched off', () => {
  it('finds prompt, responses, label and raters in thirty known formats and more', () => {
    expect(FOUND.length).toBeGreaterThanOrEqual(30)
    expect(FOUND.filter((each) => each[5] === undefined).length).toBeGreaterThanOrEqual(16)
  })

  it.each(FOUND)('finds the columns of %s', (id = '', ...expected) => {
    const [prompt = '', responses = '', labels = '', raters = '', differs] = expected
    const sample = id === 'shp' ? repeated(sampleIn(id)) : sampleIn(id)
    const { mapping } = guessMapping(sample)
    if (mapping === null) throw new Error('nothing was guessed')
    expect(described(mapping)).toEqual([prompt, responses, labels, raters])
    const known = FORMATS.find((each) => each.recognise(sample) !== null)
    const pairs = known === undefined ? [] : readingOf(known, sample)
    expect(pairs.length).toBeGreaterThan(0)
    if (differs === undefined) expect(readingOf(mappedFormat(mapping), sample)).toEqual(pairs)
    else expect(readingOf(mappedFormat(mapping), sample)).not.toEqual(pairs)
  })

  it('offers the other reading of numbers that may be read in two ways', () => {
    const sample = sampleIn('autoj')
    const { doubts, alternatives } = guessMapping(sample)
    expect(doubts.map(({ column }) => column)).toEqual(['label'])
    const known = FORMATS.find((each) => each.recognise(sample) !== null)
    const readings = alternatives.map(({ mapping }) => readingOf(mappedFormat(mapping), sample))
    expect(readings).toContainEqual(known === undefined ? null : readingOf(known, sample))
  })

  it.each(readdirSync(folder).map((file) => path.basename(file, '.json')))('offers nothing unworkable for %s', (id) => {
    const sample = sampleIn(id)
    const { mapping, reason, alternatives } = guessMapping(sample)
    for (const offered of [...(mapping === null ? [] : [mapping]), ...alternatives.map((each) => each.mapping)])
      expect(faultIn(tryMapping(offered, [sample]))).toBeNull()
    expect(mapping === null).toBe(reason !== null)
    expect(reason).not.toBe('')
  })
})
