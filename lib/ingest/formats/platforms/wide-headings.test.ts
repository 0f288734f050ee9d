import { describe, expect, it } from 'vitest'
import { choices, onlyPair, readAll, sampleOf } from '@/lib/ingest/fixtures/sample-of'
import { proclivityWide } from './proclivity-wide'
import { labelIn } from './wide-labels'

const read = (row: Readonly<Record<string, unknown>>) => onlyPair(readAll(proclivityWide, [row]))

describe('headings in words', () => {
  it.each([
    [{ 'Prompt ': 'P', 'Response A': 'A', 'Response B': 'B', Preference: 'a' }],
    [{ '\uFEFFPROMPT': 'P', 'response-a': 'A', 'RESPONSE\u00A0B': 'B', preference: 'Response A' }],
    [{ prompt: 'P', responseA: 'A', 'Response (B)': 'B', 'PREFERENCE:': 'response_a' }],
  ])('%j', (row) => {
    expect(read(row)).toMatchObject({ prompt: 'P', a: { text: 'A' }, b: { text: 'B' }, votes: [{ choice: 1 }] })
  })

  it('name raters, slices and factors as they are written', () => {
    const row = {
      ...{ Prompt: 'P', 'Response A': 'A', 'Response B': 'B', 'Pair ID': '7' },
      ...{ 'Human: Ann Lee': 'A', 'human bo': 'Tie', 'Human.Cy': 'both', HUMAN_di: 'b', 'Model: GPT-4': 'Response B' },
      ...{ 'Slice: Topic': 'tea', 'Factor: Tone A': '1', 'Factor: Tone B': '2', 'Model A': 'llama' },
    }
    const record = read(row)
    expect(choices(record)).toEqual([
      ['Ann Lee', 1, 'A'],
      ['bo', 0, 'Tie'],
      ['Cy', 0, 'both'],
      ['di', -1, 'b'],
      ['GPT-4', -1, 'Response B'],
    ])
    expect(record).toMatchObject({ pairId: '7', slices: { Topic: 'tea' }, factors: [{ factor: 'Tone', a: 1, b: 2 }] })
  })

  it('call nobody preference or label', () => {
    const row = { prompt: 'P', response_a: 'A', response_b: 'B', 'Human preference': 'a' }
    expect(choices(read(row))).toEqual([['People', 1, 'a']])
  })

  it('leave a label that cannot be read missing, and name it by the heading of the file', () => {
    const texts = { Prompt: 'P', 'Response A': 'A', 'Response B': 'B' }
    const { records, rejections } = readAll(proclivityWide, [
      { ...texts, Preference: 'a' },
      { ...texts, Preference: 'neither of them' },
    ])
    expect(records.flatMap((record) => choices(record))).toEqual([
      ['People', 1, 'a'],
      ['People', null, 'neither of them'],
    ])
    expect(rejections).toMatchObject([{ line: 2, column: 'Preference', reason: 'The label is none of a, b and tie.' }])
  })

  it('are no such where the labels are others', () => {
    const sample = sampleOf([{ Prompt: 'P', 'Response A': 'A', 'Response B': 'B', Preference: '1' }])
    expect(proclivityWide.recognise(sample)).toBeNull()
  })

  it('refuse two that are written alike', () => {
    const row = { prompt: 'P', Prompt: 'Q', 'Response A': 'A', 'Response B': 'B', Preference: 'a' }
    expect(readAll(proclivityWide, [row])).toMatchObject({
      records: [],
      rejections: [{ reason: 'Two columns are called alike: “prompt” and “Prompt”.', remedy: 'Rename one of them.' }],
    })
  })

  it('let the names of the format stand', () => {
    const row = { prompt: 'P', response_a: 'A', response_b: 'B', preference: 'b', Prompt: 'Q', model_a: 'a-model' }
    expect(read(row)).toMatchObject({ prompt: 'P', votes: [{ choice: -1 }] })
  })
})

describe('labelIn', () => {
  it('reads the words of people, and of a file of Proclivity its own alone', () => {
    expect(['A', 'Response A', 'response_b', 'Tie', 'both', 'neither', ''].map((text) => labelIn(text))).toEqual([
      ...[1, 1, -1, 0, 0],
      ...[0, undefined],
    ])
    expect(['a', 'Response A', 'both'].map((text) => labelIn(text, true))).toEqual([1, undefined, undefined])
    expect(
      ['left', 'model_b', 'A>B', 'B is much better', 'a_better', '[[A]]', 'second', 'both bad', 'same'].map((text) =>
        labelIn(text),
      ),
    ).toEqual([1, -1, 1, -1, 1, 1, -1, 0, 0])
    expect(['1', '2', 'purple', 'constructor', 'neither of them'].map((text) => labelIn(text))).toEqual(
      Array(5).fill(undefined),
    )
  })
})

describe('labels that number the responses', () => {
  const texts = { prompt: 'P', response_a: 'A', response_b: 'B' }
  const said = (...labels: readonly string[]) => {
    const { records, rejections } = readAll(
      proclivityWide,
      labels.map((preference) => ({ ...texts, preference, gpt4_judge: preference })),
    )
    return {
      choices: records.flatMap((record) => (choices(record) ?? []).map(([, choice]) => choice)),
      reasons: rejections.map(({ reason }) => reason),
    }
  }

  it('count from 0 or from 1 as the other labels of their column do', () => {
    expect(said('model_0', 'model_1').choices).toEqual([1, 1, -1, -1])
    expect(said('model_1', 'model_2').choices).toEqual([1, 1, -1, -1])
  })

  it('are missing with the reason where nothing tells', () => {
    expect(said('a', 'model_1')).toEqual({
      choices: [1, null],
      reasons: ['Whether the responses are numbered from 0 or from 1 cannot be told.'],
    })
  })

  it('are no ties where nothing was said, and turned where one is worse', () => {
    expect(said('a', 'None').choices).toEqual([1, null])
    expect(said('A is worse', 'B is a bit better', 'a lot better').choices).toEqual([-1, -1, null])
  })
})
