import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { onlyPair, pairsOf, readAll, sampleOf } from '@/lib/ingest/fixtures/sample-of'
import { processorMs } from '@/lib/test-processor-time'
import { trl } from './trl'

/** The preferred and the other text, whichever was drawn to be shown first. */
function read(row: Readonly<Record<string, unknown>>) {
  const { prompt, a, b, votes } = onlyPair(readAll(trl, [row]))
  const choice = votes[0]?.choice
  return { prompt, choice, chosen: choice === -1 ? b.text : a.text, rejected: choice === -1 ? a.text : b.text }
}
const user = (content: string) => ({ role: 'user', content })
const assistant = (content: string) => ({ role: 'assistant', content })

describe('trl', () => {
  it('reads the standard form', () => {
    expect(read({ prompt: 'The sky is', chosen: ' blue.', rejected: ' green.' })).toMatchObject({
      prompt: 'The sky is',
      chosen: ' blue.',
      rejected: ' green.',
    })
  })

  it('cuts a prompt that both texts repeat', () => {
    expect(read({ prompt: 'Say:', chosen: 'Say: yes', rejected: 'Say: no' })).toMatchObject({ chosen: ' yes' })
  })

  it('takes the shared beginning for the prompt, cut back to a line', () => {
    expect(read({ chosen: 'Sky?\nIt is blue.', rejected: 'Sky?\nIt is green.' })).toMatchObject({
      prompt: 'Sky?',
      chosen: 'It is blue.',
      rejected: 'It is green.',
    })
  })

  it('reads the conversational form with and without a prompt of its own', () => {
    const expected = { prompt: 'Sky?', chosen: 'Blue.', rejected: 'Green.' }
    const answers = { chosen: [assistant('Blue.')], rejected: [assistant('Green.')] }
    expect(read({ prompt: [user('Sky?')], ...answers })).toMatchObject(expected)
    const whole = { chosen: [user('Sky?'), assistant('Blue.')], rejected: [user('Sky?'), assistant('Green.')] }
    expect(read(whole)).toMatchObject(expected)
    expect(read({ prompt: 'Sky?', ...whole })).toMatchObject(expected)
    expect(read({ chosen: JSON.stringify(whole.chosen), rejected: JSON.stringify(whole.rejected) })).toMatchObject(
      expected,
    )
  })

  it('splits dialogues at the last turn they share', () => {
    const start = '\n\nHuman: Hi\n\nAssistant: Hello.\n\nHuman: Sky?\n\nAssistant:'
    expect(read({ chosen: `${start} Blue.`, rejected: `${start} Green.` })).toMatchObject({
      prompt: 'User: Hi\n\nAssistant: Hello.\n\nUser: Sky?',
      chosen: 'Blue.',
      rejected: 'Green.',
    })
  })

  it('keeps what follows a turn where the dialogues part', () => {
    const start = '\n\nHuman: Sky?\n\nAssistant:'
    expect(
      read({ chosen: `${start} Blue.\n\nHuman: Sure?\n\nAssistant: Yes.`, rejected: `${start} No.` }),
    ).toMatchObject({
      prompt: 'Sky?',
      chosen: 'Assistant: Blue.\n\nUser: Sure?\n\nAssistant: Yes.',
      rejected: 'No.',
    })
  })

  it('splits a dialogue of a million line breaks at once', () => {
    const start = `\n\nHuman: x${'\n'.repeat(1_000_000)}y\n\nAssistant:`
    const row = { chosen: `${start} a`, rejected: `${start} b` }
    expect(processorMs(() => expect(read(row).chosen).toBe('a'))).toBeLessThan(1000)
  })

  it.each([
    ['question', { question: 'Sky?' }, 'Sky?'],
    ['query', { query: 'Sky?' }, 'Sky?'],
    ['input alone', { input: 'Sky?', system: '' }, 'Sky?'],
    ['instruction and input', { instruction: 'Answer.', input: 'Sky?' }, 'Answer.\nSky?'],
    ['instruction alone', { instruction: 'Sky?', input: '' }, 'Sky?'],
    ['history', { instruction: 'Sky?', history: [['Hi', 'Hello.']] }, 'User: Hi\n\nAssistant: Hello.\n\nUser: Sky?'],
    ['messages', { messages: [user('Sky?')] }, 'Sky?'],
    ['messages with the answer', { messages: [user('Sky?'), assistant('The sky is blue.')] }, 'Sky?'],
    ['a third answer', { messages: [user('Sky?'), assistant('Grey.')] }, 'User: Sky?\n\nAssistant: Grey.'],
    ['ShareGPT', { conversations: [{ from: 'human', value: 'Sky?' }] }, 'Sky?'],
  ])('finds the prompt in %s, and leaves the answers whole', (_, fields, prompt) => {
    const answers = { chosen: 'The sky is blue.', rejected: 'The sky is green.' }
    expect(read({ ...fields, ...answers })).toMatchObject({ prompt, ...answers })
  })

  it('reads answers that are one message each', () => {
    const answers = { chosen: assistant('Blue.'), rejected: { from: 'gpt', value: 'Green.' } }
    expect(read({ prompt: 'Sky?', ...answers })).toMatchObject({ chosen: 'Blue.', rejected: 'Green.' })
  })

  it('reads LLaMA-Factory’s chosen_messages', () => {
    const part = (role: string, value: string) => ({ role, content: [{ type: 'text', value }], loss_weight: 1 })
    const asked = [part('system', 'Be kind.'), part('user', 'Sky?')]
    expect(
      read({
        chosen_messages: [...asked, part('assistant', 'Blue.')],
        rejected_messages: [...asked, part('assistant', 'Green.')],
      }),
    ).toMatchObject({ prompt: 'System: Be kind.\n\nUser: Sky?', chosen: 'Blue.', rejected: 'Green.' })
  })

  it('leaves out what says nothing: a call of a tool', () => {
    const call = { role: 'assistant', content: null, tool_calls: [] }
    const whole = { chosen: [user('Sky?'), call, assistant('Blue.')], rejected: [user('Sky?'), assistant('Green.')] }
    expect(read(whole)).toMatchObject({ prompt: 'Sky?', chosen: 'Blue.', rejected: 'Green.' })
  })

  it('puts a system text before the prompt where it tells prompts apart', () => {
    const row = { question: 'Sky?', chosen: 'Blue.', rejected: 'Green.' }
    const prompts = (...systems: readonly string[]) =>
      pairsOf(
        readAll(
          trl,
          systems.map((system) => ({ ...row, system })),
        ),
      ).map(({ prompt }) => prompt)
    expect(prompts('Be kind.', 'Be kind.')).toEqual(['Sky?', 'Sky?'])
    expect(prompts('Be kind.', '')).toEqual(['System: Be kind.\n\nUser: Sky?', 'Sky?'])
  })

  it('takes no half of a line for the prompt, and no shared line where another text may be it', () => {
    const half = { chosen: 'The best tea is old.', rejected: 'The best tea is new.' }
    expect(readAll(trl, [half]).rejections).toHaveLength(1)
    const lines = { chosen: 'Sky?\nIt is blue.', rejected: 'Sky?\nIt is green.' }
    expect(read({ ...lines, note: 'unsure' })).toMatchObject({ prompt: 'Sky?' })
    expect(read({ ...lines, q: 'What colour is the sky?' })).toMatchObject({
      ...lines,
      prompt: 'What colour is the sky?',
    })
    expect(() => read({ ...lines, q: 'What colour is the sky?', r: 'Is the sea blue too?' })).toThrow(
      'does not recognise',
    )
  })

  it('refuses by their names what could be the prompt, rather than cut a line', () => {
    const lines = { chosen: 'Sky?\nIt is blue.', rejected: 'Sky?\nIt is green.' }
    const refusal = (more: object) => trl.refusal?.(sampleOf([{ ...lines, ...more }]))?.reason
    expect(refusal({ q: 'What colour is the sky?', r: 'Is the sea blue too?' })).toBe(
      '`chosen` and `rejected` are the answers, and each of the fields `q`, `r` could be the prompt.',
    )
    expect(refusal({ explanation: 'The sky is blue by day.' })).toBe(
      '`chosen` and `rejected` are the answers, and only the field `explanation` could be the prompt.',
    )
    expect(refusal({ explanation: 'The sky is blue by day.', goal: 'Name the colour' })).toBeUndefined()
  })

  it('keeps the margin as the strength', () => {
    const row = { prompt: 'Q', chosen: 'x', rejected: 'y' }
    const strength = (more: object) => onlyPair(readAll(trl, [{ ...row, ...more }])).votes[0]?.strength
    expect([strength({ margin: 0.5 }), strength({ margin: 0 }), strength({})]).toEqual([0.5, null, null])
  })

  it('makes equal scores a tie', () => {
    const row = { prompt: 'Q', chosen: 'x', rejected: 'y' }
    expect(read({ ...row, score_chosen: 4, score_rejected: 4 }).choice).toBe(0)
    expect(read({ ...row, score_chosen: 5, score_rejected: 4 }).choice).not.toBe(0)
    expect(read({ ...row, score_chosen: null, score_rejected: null }).choice).not.toBe(0)
  })

  it('rejects a row without any prompt', () => {
    expect(readAll(trl, [{ chosen: 'abc', rejected: 'xyz' }]).rejections[0]?.reason).toBe(
      'There is no prompt, and chosen and rejected share no beginning that could be one.',
    )
  })

  it('shows either text first, whichever was chosen, about equally often', () => {
    let first = 0
    for (let index = 0; index < 1000; index++)
      if (onlyPair(readAll(trl, [{ prompt: `p${index}`, chosen: 'x', rejected: 'y' }])).votes[0]?.choice === 1) first++
    expect(first).toBeGreaterThan(440)
    expect(first).toBeLessThan(560)
  })

  it('shows the same text first when the label is the other way round', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string(), fc.string(), (prompt, x, y) => {
        fc.pre(prompt.trim() !== '' && !prompt.startsWith('[') && x !== y && !x.startsWith(prompt))
        const [one, other] = [
          onlyPair(readAll(trl, [{ prompt, chosen: x, rejected: y }])),
          onlyPair(readAll(trl, [{ prompt, chosen: y, rejected: x }])),
        ]
        expect([one.a.text, one.b.text]).toEqual([other.a.text, other.b.text])
        expect(one.votes[0]?.choice).toBe(-(other.votes[0]?.choice ?? 0))
      }),
    )
  })

  const answers = { chosen: 'The sky is blue.', rejected: 'The sky is green.' }
  const notes = (...rows: readonly Readonly<Record<string, unknown>>[]) => trl.notes?.(sampleOf(rows))

  it.each([
    'user',
    'human',
    'context',
    'post',
    'title',
    'text',
    'src',
    'source',
    'goal',
    'task_description',
    'premise',
    'system',
    'anfrage',
  ])('takes the only other text for the prompt, and says so: %s', (name) => {
    const row: Record<string, unknown> = {
      [name]: `Why is the sky so blue? ${'It was ever so. '.repeat(10)}`,
      id: 7,
      ...answers,
    }
    expect(read(row)).toMatchObject({ prompt: row[name], ...answers })
    expect(notes(row)).toEqual([`The field \`${name}\` is taken for the prompt.`])
  })

  it('finds the prompt in an object, in a list of texts, and under names in capitals', () => {
    expect(read({ question: { id: 'q', full_text: 'Sky?' }, ...answers }).prompt).toBe('Sky?')
    expect(read({ prompt: ['Look up.', 'Sky?'], ...answers }).prompt).toBe('Look up.\n\nSky?')
    expect(read({ Prompt: 'Sky?', Chosen: 'Blue.', Rejected: 'Green.' })).toMatchObject({
      prompt: 'Sky?',
      chosen: 'Blue.',
    })
  })

  it('joins a heading with what stands under it, and an instruction that is always the same with what is asked', () => {
    const post = { title: 'On the sky', post: 'Is it blue or is it not?' }
    expect(read({ ...post, ...answers }).prompt).toBe('On the sky\nIs it blue or is it not?')
    expect(notes({ ...post, ...answers })).toEqual(['The fields `title` and `post` together are taken for the prompt.'])
    const rows = ['Sky?', 'Sea?'].map((query) => ({ prompt: 'Answer briefly.', query, ...answers }))
    expect(pairsOf(readAll(trl, rows)).map(({ prompt }) => prompt)).toEqual([
      'Answer briefly.\nSky?',
      'Answer briefly.\nSea?',
    ])
  })

  it('keeps a context beside a question as the source', () => {
    const context = 'A page about the sky.'
    expect(onlyPair(readAll(trl, [{ question: 'Sky?', context, ...answers }]))).toMatchObject({
      prompt: 'Sky?',
      source: context,
    })
  })

  it('takes nothing off the answers while a field holds the prompt', () => {
    const lines = { chosen: 'Sure!\nIt is blue.', rejected: 'Sure!\nIt is green.' }
    expect(read({ prompt: 'Sky?', ...lines })).toMatchObject(lines)
    const greetings = { chosen: 'Hi there, friend!', rejected: 'Hi you!' }
    expect(read({ prompt: 'Hi', ...greetings })).toMatchObject(greetings)
    const [full, blank] = [
      { prompt: 'Sky?', ...lines },
      { prompt: '', ...lines },
    ]
    const reading = readAll(trl, [full, blank])
    expect(reading.rejections).toMatchObject([{ line: 2, column: 'prompt', reason: 'There is no prompt in this row.' }])
  })

  it('keeps a question in the dialogue that no prompt repeats', () => {
    const whole = { chosen: [user('Sky?'), assistant('Blue.')], rejected: [user('Sky?'), assistant('Green.')] }
    expect(read({ prompt: 'Weather talk', ...whole })).toMatchObject({
      prompt: 'User: Weather talk\n\nUser: Sky?',
      chosen: 'Blue.',
    })
    expect(read({ prompt: 'Sky?', chosen: [user('Sky?'), assistant('Blue.')], rejected: 'Green.' })).toMatchObject({
      prompt: 'Sky?',
      chosen: 'Blue.',
      rejected: 'Green.',
    })
  })

  it('says what it takes for the prompt where no field holds one', () => {
    expect(notes({ chosen: 'Sky?\nBlue.', rejected: 'Sky?\nGreen.' })).toEqual([
      'No field holds a prompt: the lines that both answers begin with are taken for it.',
    ])
    const whole = { chosen: [user('Sky?'), assistant('Blue.')], rejected: [user('Sky?'), assistant('Green.')] }
    expect(notes(whole)).toEqual(['No field holds a prompt: the turns that both answers begin with are taken for it.'])
    expect(notes({ prompt: 'Sky?', ...answers })).toEqual([])
  })

  it.each([
    ['chosen_response', 'rejected_response'],
    ['preferred', 'dispreferred'],
    ['response_chosen', 'response_rejected'],
    ['winner', 'loser'],
    ['accepted', 'rejected'],
    ['better', 'worse'],
    ['positive', 'negative'],
    ['pos', 'neg'],
    ['accept', 'reject'],
    ['chosen', 'reject'],
    ['response_j', 'response_k'],
    ['desirable', 'undesirable'],
  ])('knows the answers as %s and %s', (won, lost) => {
    const row = { question: 'Sky?', [won]: 'It is blue.', [lost]: 'It is green.' }
    expect(read(row)).toMatchObject({ prompt: 'Sky?', chosen: 'It is blue.', rejected: 'It is green.' })
  })

  it('reads a dialogue that ends with the preferred answer, beside the other', () => {
    const messages = [user('Sky?'), assistant('Blue.')]
    for (const row of [
      { messages, rejected_response: 'Green.' },
      { messages, rejected_messages: [user('Sky?'), assistant('Green.')] },
    ])
      expect(read(row)).toMatchObject({ prompt: 'Sky?', chosen: 'Blue.', rejected: 'Green.' })
  })

  it('takes labels and names for no answers', () => {
    const sides = { prompt: 'Sky?', response_a: 'It is blue.', response_b: 'It is green.' }
    expect(trl.recognise(sampleOf([{ ...sides, winner: 'response a', loser: 'response b' }]))).toBeNull()
    expect(trl.recognise(sampleOf([{ prompt: 'Sky?', good: 'true', bad: 'false' }]))).toBeNull()
  })

  const long = (what: string) => `${what} is an answer that says a good deal more.`
  it.each([
    [
      'the columns that hold the answers',
      [0, 1].map((at) => ({
        prompt: `${at}?`,
        response_gpt4: long('One'),
        response_claude: long('Two'),
        winner: ['gpt4', 'claude'][at],
        loser: ['claude', 'gpt4'][at],
      })),
    ],
    ['columns by their whole names', [{ prompt: 'Q?', x1: 'It is blue.', x2: 'It is red.', best: 'X1', worst: 'x2' }]],
    ['models', [{ prompt: 'Q?', preferred: 'GPT-4', rejected: 'Claude 3 Opus' }]],
    [
      'what is good and bad about other answers',
      [{ question: 'Q?', answer_x: long('One'), answer_y: long('Two'), good: 'It is clear', bad: 'It is too long' }],
    ],
    [
      'what is good and bad about one answer',
      [{ question: 'Q?', answer: long('One'), positive: 'clear', negative: 'bit long' }],
    ],
    [
      'the same few remarks again and again',
      [1, 2, 3, 4].map((at) => ({ prompt: `${at}?`, positive: 'clear text', negative: 'too long' })),
    ],
  ])('leaves winner and loser, good and bad to the guess where they say %s', (_, rows) => {
    expect(trl.recognise(sampleOf(rows))).toBeNull()
  })

  it('reads better and worse beside other texts, and chosen and rejected whatever they hold', () => {
    const summaries = { text: long('The article'), title: 'On the sky', better: 'Sky is blue.', worse: 'Sky is red.' }
    expect(read(summaries)).toMatchObject({ chosen: 'Sky is blue.', rejected: 'Sky is red.' })
    const labels = { prompt: 'Q?', response_x: long('One'), response_y: long('Two'), chosen: 'x', rejected: 'y' }
    expect(read(labels)).toMatchObject({ chosen: 'x', rejected: 'y' })
  })

  it('keeps answers that are JSON whole', () => {
    const mail = (from: string) => JSON.stringify({ from, to: 'Bob', date: '2024-01-01', text: 'Hello' })
    expect(read({ prompt: 'As JSON:', chosen: mail('Alice'), rejected: mail('user') })).toMatchObject({
      prompt: 'As JSON:',
      chosen: mail('Alice'),
      rejected: mail('user'),
    })
    const run = (model: string) => JSON.stringify({ user: 'alice', model, cost: 1 })
    expect(read({ prompt: 'As JSON', chosen: run('gpt-4'), rejected: run('gpt-3') })).toMatchObject({
      prompt: 'As JSON',
      chosen: run('gpt-4'),
    })
    const object = { prompt: 'As JSON', chosen: { from: 'Alice', text: 'Hi' }, rejected: { from: 'Bob', text: 'Ho' } }
    expect(trl.recognise(sampleOf([object]))).toBeNull()
  })

  it('asks once what instruction, input and dialogue say several times', () => {
    const whole = (...turns: readonly object[]) => ({
      chosen: [...turns, assistant('Blue.')],
      rejected: [...turns, assistant('Green.')],
    })
    const answered = { chosen: 'Blue.', rejected: 'Green.' }
    const same = { instruction: 'Sky?', input: 'Sky?' }
    expect(read({ ...same, ...answered }).prompt).toBe('Sky?')
    expect(read({ ...same, ...whole(user('Sky?')) })).toMatchObject({ prompt: 'Sky?', ...answered })
    const two = { instruction: 'Be brief.', input: 'Sky?' }
    expect(read({ ...two, ...whole(user('Sky?')) })).toMatchObject({
      prompt: 'User: Be brief.\n\nUser: Sky?',
      ...answered,
    })
    expect(read({ ...two, ...whole({ role: 'system', content: 'Be brief.' }, user('Sky?')) }).prompt).toBe(
      'System: Be brief.\n\nUser: Sky?',
    )
    expect(read({ question: 'Sky?', ...whole(user('Be brief.\nSky?')) }).prompt).toBe('Be brief.\nSky?')
  })

  it('reads answers in objects, and each of several in a list', () => {
    expect(read({ prompt: 'Sky?', chosen: { text: 'Blue.' }, rejected: { output: 'Green.' } })).toMatchObject({
      chosen: 'Blue.',
      rejected: 'Green.',
    })
    expect(read({ prompt: 'Sky?', chosen: ['Blue.'], rejected: ['Green.'] }).chosen).toBe('Blue.')
    expect(
      pairsOf(readAll(trl, [{ prompt: 'Sky?', chosen: ['Blue.', 'Azure.'], rejected: ['Red.', 'No.'] }])),
    ).toHaveLength(4)
  })

  it('takes an empty answer for one, and a missing one for a fault of its row', () => {
    expect(read({ prompt: 'Sky?', chosen: 'Blue.', rejected: '' }).rejected).toBe('')
    const rows = [
      { prompt: 'Sky?', ...answers },
      { prompt: 'Sky?', chosen: 'Blue.', rejected: null },
      { prompt: 'Sky?', chosen: 'Blue.' },
      { chosen: [user('Sky?'), assistant('Blue.')], rejected: [user('Sky?'), { role: 'assistant', content: null }] },
    ]
    expect(readAll(trl, rows).rejections.map(({ line, column, reason }) => [line, column, reason])).toEqual([
      [2, 'rejected', 'The field rejected is missing.'],
      [3, 'rejected', 'The field rejected is missing.'],
      [4, 'rejected', 'rejected holds no answer.'],
    ])
  })

  it('keeps calls of tools and names pictures', () => {
    const call = {
      role: 'assistant',
      content: null,
      tool_calls: [{ function: { name: 'look', arguments: '{"up":1}' } }],
    }
    const asked = user('Sky?')
    const shown = {
      role: 'user',
      content: [
        { type: 'text', text: 'Sky?' },
        { type: 'image_url', image_url: {} },
      ],
    }
    expect(read({ chosen: [asked, call], rejected: [asked, assistant('Green.')] })).toMatchObject({
      prompt: 'Sky?',
      chosen: '[call: look({"up":1})]',
    })
    expect(read({ prompt: [shown], ...answers }).prompt).toBe('Sky?\n[image]')
  })
})
