import type { Turn } from '@/lib/words/turns'
import { roleOf } from './message'

/** How chat templates mark who speaks: where a turn begins, and what may end it. */
const MARKUPS: readonly { readonly open: RegExp; readonly close: RegExp }[] = [
  { open: /<\|im_start\|>([a-z_]+)(?:\n|(?=<\|im_end\|>)|$)/g, close: /<\|im_end\|>/g },
  {
    open: /<\|start_header_id\|>([a-z_]+)<\|end_header_id\|>/g,
    close: /<\|(?:eot_id|eom_id|end_of_text)\|>/g,
  },
  { open: /<start_of_turn>([a-z_]+)(?:\n|$)/g, close: /<end_of_turn>/g },
  { open: /<\|(system|user|assistant)\|>/g, close: /<\/s>|<\|(?:end|endoftext)\|>/g },
]
const BEGINNING = /^\s*(?:(?:<s>|<bos>|<\|begin_of_text\|>|<\|endoftext\|>)\s*)?/
const ENDS = ['</s>', '<eos>', '<|endoftext|>', '<|end_of_text|>'] as const

function withoutEnd(text: string): string {
  const trimmed = text.trimEnd()
  const end = ENDS.find((each) => trimmed.endsWith(each))
  return end === undefined ? trimmed : trimmed.slice(0, -end.length)
}

/** What a turn says: nothing may stand behind its end. A turn that is only begun says nothing, and is none. */
function readTurn(role: string, text: string, close: RegExp, isLast: boolean): Turn | 'begun' | null {
  const end = text.search(new RegExp(close.source))
  if (end === -1 && isLast && text.trim() === '') return 'begun'
  const said = end === -1 ? (isLast ? withoutEnd(text) : text) : text.slice(0, end)
  const behind = end === -1 ? '' : withoutEnd(text.slice(end).replaceAll(close, ''))
  return behind.trim() === '' ? { role: roleOf(role), text: said.trim() } : null
}

function splitMarked(text: string): readonly Turn[] | null {
  if (!text.startsWith('<')) return null
  for (const { open, close } of MARKUPS) {
    const found = [...text.matchAll(open)]
    if (found[0]?.index !== 0) continue
    const turns = found.map((each, at) => {
      const begin = each.index + each[0].length
      const isLast = at === found.length - 1
      return readTurn(each[1] ?? '', text.slice(begin, found[at + 1]?.index ?? text.length), close, isLast)
    })
    const spoken = turns.filter((turn) => turn !== 'begun')
    return spoken.every((turn) => turn !== null) && spoken.length > 0 ? spoken : null
  }
  return null
}

const SYSTEM = /^<<SYS>>([\s\S]*?)<<\/SYS>>/

/** [INST] question [/INST] answer, by turns, with a system text in the first question. */
function splitInstructions(text: string): readonly Turn[] | null {
  if (!text.startsWith('[INST]')) return null
  const turns: Turn[] = []
  for (const [at, exchange] of text.split('[INST]').slice(1).entries()) {
    const [asked, answered, ...more] = exchange.split('[/INST]')
    if (asked === undefined || answered === undefined || more.length > 0) return null
    const [whole, system] = (at === 0 ? SYSTEM.exec(asked.trim()) : null) ?? []
    if (system !== undefined) turns.push({ role: 'system', text: system.trim() })
    turns.push({
      role: 'user',
      text: asked
        .trim()
        .slice(whole?.length ?? 0)
        .trim(),
    })
    const answer = withoutEnd(answered.replace(/<s>\s*$/, '')).trim()
    if (answer !== '') turns.push({ role: 'assistant', text: answer })
  }
  return turns
}

const RESPONSE = /^### (?:Response|Assistant|Answer):[ \t]*/m
const INSTRUCTION = /^### (?:Instruction|User|Human|Question):[ \t]*/m

/** One question and its answer under the headings of Alpaca: all that follows the first response’s is the answer. */
function splitHeadings(text: string): readonly Turn[] | null {
  if (!text.includes('### ')) return null
  const asked = INSTRUCTION.exec(text)
  const answered = RESPONSE.exec(text)
  if (asked === null || answered === null || answered.index < asked.index) return null
  const before = text.slice(0, asked.index).trim()
  if (before.includes('\n\n') || before.startsWith('#')) return null
  const question = text.slice(asked.index + asked[0].length, answered.index).trim()
  const answer = text.slice(answered.index + answered[0].length).trim()
  return [
    ...(before === '' ? [] : [{ role: 'system', text: before }]),
    { role: 'user', text: question },
    ...(answer === '' ? [] : [{ role: 'assistant', text: answer }]),
  ]
}

const FIRST = /^(?:human|user):/i
const SPEAKER = /(?:^|\n\n)(human|user|assistant|ai|bot):/i
const LINE_SPEAKER = /(?:^|\n)(human|user|assistant|ai|bot):/i

function splitNamed(text: string): readonly Turn[] | null {
  if (!FIRST.test(text)) return null
  for (const speaker of [SPEAKER, LINE_SPEAKER]) {
    const [, ...parts] = text.split(speaker)
    const turns: Turn[] = []
    for (let at = 0; at + 1 < parts.length; at += 2)
      turns.push({ role: roleOf(parts[at] ?? ''), text: (parts[at + 1] ?? '').trim() })
    if (turns.length < 2) continue
    // Line by line the speakers must take turns: else a line may be one of a text’s own.
    const byTurns = turns.every(({ role }, at) => role === (at % 2 === 0 ? 'user' : 'assistant'))
    if (speaker === SPEAKER ? turns.some(({ role }) => role === 'assistant') : byTurns) return turns
  }
  return null
}

const IN_LINE = /(?:^|\s)(USER|ASSISTANT):/
const PREAMBLE = /^(?=A chat between )/

/** USER: question ASSISTANT: answer, in one line, as Vicuna was trained; the ends of answers may be marked. */
function splitInLine(text: string): readonly Turn[] | null {
  if (!text.startsWith('USER:') && !PREAMBLE.test(text)) return null
  const [before = '', ...parts] = text.split(IN_LINE)
  const turns: Turn[] = []
  for (let at = 0; at + 1 < parts.length; at += 2)
    turns.push({ role: roleOf(parts[at] ?? ''), text: (parts[at + 1] ?? '').replace('</s>', '').trim() })
  const byTurns = turns.every(({ role }, at) => role === (at % 2 === 0 ? 'user' : 'assistant'))
  if (turns.length < 2 || !byTurns) return null
  const spoken = turns.at(-1)?.text === '' ? turns.slice(0, -1) : turns
  return before.trim() === '' ? spoken : [{ role: 'system', text: before.trim() }, ...spoken]
}

/**
 * A dialogue written as one text: in the marks of chat templates, under headings, or with Human: and Assistant: before what
 * they say; `null` where it is not certain where each turn ends.
 *
 * @example splitDialogue('<|im_start|>user\nSky?<|im_end|>')?.[0]?.text // 'Sky?'
 */
export function splitDialogue(text: string): readonly Turn[] | null {
  const begin = BEGINNING.exec(text)?.[0].length ?? 0
  const trimmed = text.slice(begin)
  return (
    splitMarked(trimmed) ??
    splitInstructions(trimmed) ??
    splitNamed(trimmed) ??
    splitInLine(trimmed) ??
    splitHeadings(trimmed)
  )
}
