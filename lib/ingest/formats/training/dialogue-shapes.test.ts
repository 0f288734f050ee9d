import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createAssembler } from '@/lib/ingest/assembly/assemble'
import { createLedger } from '@/lib/ingest/assembly/ledger'
import { PAIR_RULE } from '@/lib/ingest/assembly/pair-rule'
import { takeDerived, takeRow } from '@/lib/ingest/assembly/take-row'
import { sampleOf } from '@/lib/ingest/fixtures/sample-of'
import { FORMATS } from '@/lib/ingest/formats/formats'

type Said = readonly { readonly by: 'user' | 'assistant'; readonly text: string }[]
type Shape = (said: Said) => unknown

const named =
  (who: string, what: string, names: Readonly<Record<'user' | 'assistant', string>>): Shape =>
  (said) =>
    said.map(({ by, text }) => ({ [who]: names[by], [what]: text }))
const plain = { user: 'user', assistant: 'assistant' }
const marked =
  (write: (by: string, text: string) => string): Shape =>
  (said) =>
    said.map(({ by, text }) => write(by, text)).join('')
const titled = { user: 'Human', assistant: 'Assistant' }

/** Dialogues as lists: whatever is said. */
const LISTS: Readonly<Record<string, Shape>> = {
  'role and content': named('role', 'content', plain),
  'from and value': named('from', 'value', { user: 'human', assistant: 'gpt' }),
  'speaker and text': named('speaker', 'text', { user: 'USER', assistant: 'Bot' }),
  'author and message': named('author', 'message', { user: 'Human', assistant: 'AI' }),
  parts: (said) => said.map(({ by, text }) => ({ role: by, content: [{ type: 'text', text }] })),
  JSON: (said) => JSON.stringify(named('role', 'content', plain)(said)),
  Python: (said) =>
    `[${said.map(({ by, text }) => `{'role': '${by}', 'content': '${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'}`).join(', ')}]`,
  'an object around messages': (said) => ({ messages: named('role', 'content', plain)(said) }),
}
/** Dialogues in one text: what is said holds none of their marks, and no blanks at its ends. */
const TEXTS: Readonly<Record<string, Shape>> = {
  ChatML: marked((by, text) => `<|im_start|>${by}\n${text}<|im_end|>\n`),
  'Llama 3': marked((by, text) => `<|start_header_id|>${by}<|end_header_id|>\n\n${text}<|eot_id|>`),
  'Llama 2': marked((by, text) => (by === 'user' ? `<s>[INST] ${text} [/INST]` : ` ${text} </s>`)),
  Zephyr: marked((by, text) => `<|${by}|>\n${text}</s>\n`),
  'Human and Assistant': marked((by, text) => `\n\n${by === 'user' ? titled.user : titled.assistant}: ${text}`),
}

const anyText = fc.string({ unit: 'binary', maxLength: 30 })
const safeText = fc
  .string({
    unit: fc.constantFrom(...('abcé ß\n.,;!?-(){}"\'ünß日本🙂'.match(/./gsu) ?? [])),
    minLength: 1,
    maxLength: 30,
  })
  .map((text) => text.trim().replaceAll(/\n\s*\n/g, '\n'))
  .filter((text) => text !== '')

function dialogueOf(text: fc.Arbitrary<string>) {
  const exchange = fc.tuple(text, text)
  return fc.record({ before: fc.array(exchange, { maxLength: 2 }), question: text, chosen: text, rejected: text })
}
type Dialogue = {
  readonly before: readonly (readonly [string, string])[]
  readonly question: string
  readonly chosen: string
  readonly rejected: string
}

const askedIn = ({ before, question }: Dialogue): Said => [
  ...before.flatMap(
    ([user, assistant]): Said => [
      { by: 'user', text: user },
      { by: 'assistant', text: assistant },
    ],
  ),
  { by: 'user', text: question },
]
const answer = (text: string): Said => [{ by: 'assistant', text }]

/** What the shape has not put into an object yet. */
const around = (dialogue: unknown): unknown =>
  Array.isArray(dialogue) || typeof dialogue === 'string' ? { messages: dialogue } : dialogue

/** The ways in which files lay a dialogue and its two answers out in a row. */
const LAYOUTS: Readonly<Record<string, (shape: Shape, dialogue: Dialogue) => Readonly<Record<string, unknown>>>> = {
  'whole dialogues': (shape, it) => ({
    chosen: shape([...askedIn(it), ...answer(it.chosen)]),
    rejected: shape([...askedIn(it), ...answer(it.rejected)]),
  }),
  'prompt and whole dialogues': (shape, it) => ({
    prompt: it.question,
    chosen: shape([...askedIn(it), ...answer(it.chosen)]),
    rejected: shape([...askedIn(it), ...answer(it.rejected)]),
  }),
  'prompt and answers': (shape, it) => ({
    messages: shape(askedIn(it)),
    chosen: it.chosen,
    rejected: it.rejected,
  }),
  'a topic, prompt and answers': (shape, it) => ({
    note_of_topic: 'On the sky',
    conversations: shape(askedIn(it)),
    preferred: it.chosen,
    dispreferred: it.rejected,
  }),
  'another text beside whole dialogues': (shape, it) => ({
    question: 'Is this the only question here?',
    chosen: shape([...askedIn(it), ...answer(it.chosen)]),
    rejected: shape([...askedIn(it), ...answer(it.rejected)]),
  }),
  'single answers': (shape, it) => ({ messages: shape([...askedIn(it), ...answer(it.chosen)]), label: true }),
  'ranked completions': (shape, it) => ({
    context: shape(askedIn(it)),
    completions: [it.chosen, it.rejected, 'neither'].map((text, rank) => ({ rank, completion: shape(answer(text)) })),
  }),
  'preferred outputs': (shape, it) => ({
    input: around(shape(askedIn(it))),
    preferred_output: shape(answer(it.chosen)),
    non_preferred_output: it.rejected,
  }),
}

const textsIn = ({ before, question, chosen, rejected }: Dialogue, row: Readonly<Record<string, unknown>>) => [
  ...before.flat(),
  question,
  chosen,
  ...('label' in row ? [] : [rejected]),
  ...(typeof row.question === 'string' ? [row.question] : []),
]

function check(layout: string, shape: Shape, dialogues: readonly Dialogue[]): void {
  const write = LAYOUTS[layout]
  if (write === undefined) throw new Error(layout)
  const rows = dialogues.map((dialogue) => write(shape, dialogue))
  const sample = sampleOf(rows)
  const format = FORMATS.find((each) => each.recognise(sample) !== null)
  // Without questions, or with signs and figures alone for answers, there is nothing to recognise.
  if (format === undefined) {
    expect(dialogues.filter(({ question, chosen }) => question.trim() !== '' && /\p{L}{4}/u.test(chosen))).toEqual([])
    return
  }
  const read = format.open(sample)
  const assembler = createAssembler()
  const ledger = createLedger([{ file: sample.path, format: format.id, role: 'pairs' }])
  for (const [at, row] of sample.rows.entries()) {
    const reading = read(row)
    takeRow({ file: sample.path, line: row.line, reading }, assembler, ledger)
    const dialogue = dialogues[at]
    if (dialogue === undefined) continue
    const said = reading.records.flatMap((record) =>
      record.kind === 'pair'
        ? [record.prompt, record.a.text, record.b.text]
        : record.kind === 'rated'
          ? [record.prompt, record.response.text]
          : [],
    )
    if (reading.records.length === 0) expect(reading.rejections.length > 0 || layout === 'single answers').toBe(true)
    else
      for (const text of textsIn(dialogue, rows[at] ?? {}).filter((each) => each.trim() !== ''))
        expect(said.some((one) => one.includes(text)) || text, `${layout}: ${JSON.stringify(said)}`).toBe(true)
  }
  for (const _ of takeDerived(PAIR_RULE, assembler, ledger));
  expect(ledger.current().files[0]?.rows).toBe(rows.length)
}

describe('dialogues', () => {
  const layouts = Object.keys(LAYOUTS)
  it.each(Object.entries(LISTS))('in %s come in whole, whatever is said', (_, shape) => {
    fc.assert(
      fc.property(
        fc.constantFrom(...layouts),
        fc.array(dialogueOf(anyText), { minLength: 1, maxLength: 3 }),
        (layout, all) => check(layout, shape, all),
      ),
      { numRuns: 30 },
    )
  })

  it.each(Object.entries(TEXTS))('in %s come in whole', (_, shape) => {
    fc.assert(
      fc.property(
        fc.constantFrom(...layouts),
        fc.array(dialogueOf(safeText), { minLength: 1, maxLength: 3 }),
        (layout, all) => check(layout, shape, all),
      ),
      { numRuns: 30 },
    )
  })
})
