import { describe, expect, it } from 'vitest'
import { processorMs } from '@/lib/test-processor-time'
import { readTurns } from './dialogue'

const DIALOGUE = [
  { role: 'user', text: 'Sky?' },
  { role: 'assistant', text: 'Blue.' },
]
const SHAPES: readonly (readonly [string, unknown])[] = [
  ['role and content', [said('role', 'user', 'content', 'Sky?'), said('role', 'assistant', 'content', 'Blue.')]],
  ['from and value', [said('from', 'human', 'value', 'Sky?'), said('from', 'gpt', 'value', 'Blue.')]],
  ['speaker and text', [said('speaker', 'USER', 'text', 'Sky?'), said('speaker', 'Bot', 'text', 'Blue.')]],
  ['author and message', [said('author', 'Human', 'message', 'Sky?'), said('author', 'AI', 'message', 'Blue.')]],
  ['exchanges', [{ user: 'Sky?', assistant: 'Blue.' }]],
  [
    'an object around messages',
    { messages: [said('role', 'user', 'content', 'Sky?'), said('role', 'model', 'content', 'Blue.')] },
  ],
  [
    'parts',
    [
      said('role', 'user', 'content', [{ type: 'text', text: 'Sky?' }]),
      said('role', 'assistant', 'content', ['Blue.']),
    ],
  ],
  ['JSON', '[{"role":"user","content":"Sky?"},{"role":"assistant","content":"Blue."}]'],
  ['Python', "[{'role': 'user', 'content': 'Sky?'}, {'role': 'assistant', 'content': \"Blue.\"}]"],
  ['numpy', "[{'content': 'Sky?', 'role': 'user'}\n {'content': 'Blue.', 'role': 'assistant'}]"],
  ['ChatML', '<|im_start|>user\nSky?<|im_end|>\n<|im_start|>assistant\nBlue.<|im_end|>\n'],
  ['Llama 2', '<s>[INST] Sky? [/INST] Blue. </s>'],
  [
    'Llama 3',
    '<|begin_of_text|><|start_header_id|>user<|end_header_id|>\n\nSky?<|eot_id|><|start_header_id|>assistant<|end_header_id|>\n\nBlue.<|eot_id|>',
  ],
  ['Gemma', '<bos><start_of_turn>user\nSky?<end_of_turn>\n<start_of_turn>model\nBlue.<end_of_turn>\n'],
  ['Zephyr', '<|user|>\nSky?</s>\n<|assistant|>\nBlue.</s>'],
  ['Alpaca', '### Instruction:\nSky?\n\n### Response:\nBlue.'],
  ['Human and Assistant', '\n\nHuman: Sky?\n\nAssistant: Blue.'],
  ['User and Assistant in lines', 'User: Sky?\nAssistant: Blue.'],
  ['speakers in small letters', 'user: Sky?\nai: Blue.'],
  ['Vicuna', 'USER: Sky? ASSISTANT: Blue.</s>'],
]
function said(who: string, name: string, what: string, text: unknown) {
  return { [who]: name, [what]: text }
}

describe('readTurns', () => {
  it.each(SHAPES)('reads %s', (_, value) => {
    expect(readTurns(value)).toEqual(DIALOGUE)
  })

  it('reads parts whose words are no words, however deep they nest', () => {
    const deep = JSON.parse(`${'['.repeat(20_000)}${']'.repeat(20_000)}`)
    const parts = [{ type: deep }, { type: { toString: 1 }, text: 'Blue.' }]
    expect(readTurns([{ role: 'user', content: parts }])).toEqual([{ role: 'user', text: '[part]\nBlue.' }])
    const call = { name: deep, arguments: { toString: 1 } }
    expect(readTurns([{ role: 'assistant', content: null, tool_calls: [call] }])).toEqual([
      { role: 'assistant', text: '[call: tool({"toString":1})]' },
    ])
  })

  it('reads one message alone, and what is only begun as nothing', () => {
    expect(readTurns({ from: 'human', value: 'Sky?' })).toEqual(DIALOGUE.slice(0, 1))
    expect(readTurns('<|im_start|>user\nSky?<|im_end|>\n<|im_start|>assistant\n')).toEqual(DIALOGUE.slice(0, 1))
  })

  it('reads a message although something is said about it, and the speakers of a list by whatever names', () => {
    const about = { id: 'x', name: 'Ann', weight: 1, loss: true, tool_calls: null, timestamp: '2024', note: '' }
    expect(readTurns({ role: 'USER', content: 'Sky?', ...about })).toEqual(DIALOGUE.slice(0, 1))
    expect(readTurns(JSON.stringify([{ Role: 1, role: 'Human', content: 'Sky?', ...about }]))).toHaveLength(1)
    expect(readTurns({ user: 'Sky?', assistant: 'Blue.', id: 7 })).toEqual(DIALOGUE)
    expect(readTurns("{'role': 'assistant', 'content': 'Blue.'}")).toEqual(DIALOGUE.slice(1))
    const play = [said('role', 'Romeo', 'content', 'Sky?'), said('role', 'Juliet', 'content', 'Blue.')]
    expect(readTurns(play)).toMatchObject([{ role: 'Romeo' }, { role: 'Juliet' }])
    expect(readTurns([{ role: 'user', content: 'Sky?', city: 'Bonn' }])).toEqual(DIALOGUE.slice(0, 1))
  })

  it('keeps the system text, whatever it is called', () => {
    const system = { role: 'system', text: 'Be kind.' }
    expect(readTurns('[INST] <<SYS>>\nBe kind.\n<</SYS>>\n\nSky? [/INST] Blue.')).toEqual([system, ...DIALOGUE])
    expect(readTurns([{ role: 'Developer', content: 'Be kind.' }])).toEqual([system])
    expect(readTurns([{ system: 'Be kind.', human: 'Sky?', gpt: 'Blue.' }])).toEqual([system, ...DIALOGUE])
  })

  it('names what is no text, and calls of tools in every way they are written', () => {
    const content = [
      { type: 'image_url', image_url: { url: 'x' } },
      { type: 'input_audio' },
      { type: 'text', text: 'Sky?' },
    ]
    expect(readTurns([{ role: 'user', content }])).toEqual([{ role: 'user', text: '[image]\n[audio]\nSky?' }])
    const call = { name: 'look', arguments: '{}' }
    const calls = [
      { role: 'assistant', content: null, tool_calls: [{ type: 'function', function: call }] },
      { role: 'assistant', content: '', function_call: call },
      { role: 'assistant', content: [{ type: 'tool_use', name: 'look', input: {} }] },
    ]
    for (const each of calls) expect(readTurns([each])).toEqual([{ role: 'assistant', text: '[call: look({})]' }])
    expect(readTurns([{ role: 'function', name: 'look', content: '42' }])).toEqual([{ role: 'tool', text: '42' }])
  })

  it.each([
    'Sky is blue.',
    '[Music] The sky is blue.',
    '{"role": "a", "note": 1}',
    '{"from":"Alice","to":"Bob","date":"2024-01-01","text":"Hello"}',
    '{"role":"assistant","content":"Blue."}',
    '{"user":"alice","model":"gpt-4","cost":1}',
    '[{"name":"x","speaker":"Bob","text":"hi"}]',
    '[{"role":"user","content":"Sky?","answer":"Blue."}]',
    '[{"user":"alice","model":"gpt-4"}]',
    "{'from': 'Alice', 'text': 'Hello'}",
    { from: 'Alice', to: 'Bob', text: 'Hello' },
    { role: 'user', content: 'Sky?', city: 'Bonn' },
    { user: 'alice', model: 'gpt-4' },
    { user: 'alice', assistant: 'bob', city: 'Bonn' },
    [{ speaker: 'Bob', text: 'hi', mood: 'glad' }],
    'A list: [INST] x [/INST]',
    'Use <|im_start|>user\nSky?<|im_end|> in templates.',
    '<|im_start|>user\nSky?<|im_end|> and more',
    'Human: an old word for us.',
    'User: one\nand\nUser: two\nAssistant: x',
    '# Notes\n\n### Instruction:\nSky?\n\n### Response:\nBlue.',
    ['a text', 'another'],
    [{ author: 'Ann', text: 'Blue.' }],
    [{ model: 'm', text: 'Blue.' }],
    {},
    [],
    null,
    7,
  ])('leaves alone what is no dialogue: %j', (value) => {
    expect(readTurns(value)).toBeNull()
  })

  it('is done at once with long lines of blanks, brackets and marks', () => {
    const long = 400_000
    const hostile = [' ', '[', '{', "['", '<|im_start|>user\n', '[INST]', '\nUser:', '### ', '<s>', "{'a': "]
    const readAll = (piece: string) => {
      readTurns(`<|im_start|>user\nx${piece.repeat(long / piece.length)}y`)
      readTurns(piece.repeat(long / piece.length))
      readTurns(`[INST] ${piece.repeat(long / piece.length)} [/INST] y`)
      readTurns(`User: ${piece.repeat(long / piece.length)}\nAssistant: y`)
    }
    expect(processorMs(() => hostile.forEach(readAll))).toBeLessThan(2000)
  })

  it('does not fail on what lies very deep', () => {
    let content: unknown = 'x'
    for (let depth = 0; depth < 10_000; depth++) content = [{ content }]
    expect(readTurns([{ role: 'user', content }])?.[0]?.text.length ?? 0).toBeLessThan(100)
    expect(readTurns('['.repeat(100_000))).toBeNull()
    const deep = `${'['.repeat(9000)}${']'.repeat(9000)}`
    const call = `[{"role":"assistant","content":null,"tool_calls":[{"name":"look","arguments":${deep}}]}]`
    expect(readTurns(call)?.[0]?.text).toBe('[call: look(…)]')
  })
})
