import { writeValue } from './write-value'

/** One message as files write it; `text` is `null` where it says nothing: no content and no call of a tool. */
export type Message = { readonly role: string; readonly text: string | null }

type Fields = Readonly<Record<string, unknown>>

const ROLES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    user: ['user', 'human', 'prompter', 'usr'],
    assistant: ['assistant', 'gpt', 'bot', 'model', 'ai', 'chatbot', 'chatgpt', 'function_call', 'tool_call'],
    system: ['system', 'developer'],
    tool: ['tool', 'ipython', 'observation', 'function', 'function_response', 'tool_response'],
  }).flatMap(([role, names]) => names.map((name) => [name, role] as const)),
)

/** A speaker by the name that all files share, where it has one. */
export const roleOf = (name: string): string => ROLES.get(name.trim().toLowerCase()) ?? name

const isKnown = (name: string): boolean => ROLES.has(name.trim().toLowerCase())

const asFields = (value: unknown): Fields | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null

/** The word in a member that may hold anything, nested deeper than can be written too. */
const wordIn = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')

const own = (fields: Fields, name: string): unknown => (Object.hasOwn(fields, name) ? fields[name] : undefined)

/** A call of a tool in one line, so that it is neither lost nor taken for what was said. */
function describeCall(value: unknown): string {
  const call = asFields(value) ?? {}
  const inner = asFields(own(call, 'function')) ?? call
  const given = own(inner, 'arguments') ?? own(inner, 'args') ?? own(inner, 'input') ?? {}
  return `[call: ${wordIn(own(inner, 'name')) || 'tool'}(${writeValue(given)})]`
}

const KINDS = ['image', 'audio', 'video', 'file', 'document'] as const

/** Content lies in parts, and these in objects, but not deeper. */
const DEEPEST = 4

/** A part of a message: its text, or the name of what else it is. */
function readPart(value: unknown, depth: number): string | null {
  const part = asFields(value)
  if (part === null) return typeof value === 'string' ? value : null
  const type = wordIn(own(part, 'type') ?? own(part, 'content_type')).toLowerCase()
  if (/tool_use|tool_call|function_call/.test(type)) return describeCall(part)
  const said = [own(part, 'text'), own(part, 'value'), own(part, 'content')].find((each) => typeof each === 'string')
  const kind = KINDS.find((each) => type.includes(each) || (type === '' && said === undefined && own(part, each)))
  if (kind !== undefined) return said ? `[${kind}] ${String(said)}` : `[${kind}]`
  if (typeof said === 'string') return said
  const inner = own(part, 'content')
  return inner === undefined || inner === null
    ? `[${type || 'part'}]`
    : (readContent(inner, depth + 1) ?? `[${type || 'part'}]`)
}

/** Text, a list of parts, or an object around either; `undefined`: nothing that a message holds. */
function readContent(content: unknown, depth = 0): string | null | undefined {
  if (content === null || typeof content === 'string') return content
  if (typeof content === 'number' || typeof content === 'boolean') return String(content)
  if (depth > DEEPEST) return undefined
  if (Array.isArray(content)) {
    const parts = content.map((part: unknown) => readPart(part, depth + 1))
    return parts.includes(null) ? undefined : parts.join('\n')
  }
  const fields = asFields(content)
  if (fields === null) return undefined
  const inner = own(fields, 'parts') ?? own(fields, 'text') ?? own(fields, 'content') ?? own(fields, 'value')
  return inner === undefined ? undefined : readContent(inner, depth + 1)
}

const SPEAKERS = ['role', 'from', 'speaker', 'author', 'sender'] as const
const TEXTS = ['content', 'value', 'text', 'message', 'utterance', 'body'] as const

/** What may stand beside a text and is no part of what was said. */
const ABOUT: ReadonlySet<string> = new Set([
  ...['id', 'idx', 'index', 'uuid', 'message_id', 'parent_id', 'turn', 'turn_id', 'turn_index', 'turn_identifier'],
  ...['timestamp', 'created_at', 'create_time', 'updated_at', 'update_time', 'type', 'status', 'metadata', 'meta'],
  ...['name', 'model', 'model_name', 'provider', 'lang', 'language', 'source', 'recipient', 'channel', 'end_turn'],
  ...['tool_calls', 'function_call', 'tool_call_id', 'tools', 'refusal', 'annotations', 'images', 'audio', 'videos'],
  ...['reasoning', 'reasoning_content', 'thinking', 'finish_reason', 'stop_reason', 'logprobs', 'usage'],
  ...['weight', 'loss', 'loss_weight', 'train', 'mask', 'score', 'rating', 'rank'],
])

function holdsText(value: unknown, depth = 0): boolean {
  if (typeof value === 'string') return value.trim() !== ''
  return typeof value === 'object' && value !== null && depth < 2
    ? Object.values(value).some((each) => holdsText(each, depth + 1))
    : false
}

/** Whether an object says more than what stands under these names: it is not to be cut to them. */
export const saysMore = (fields: Fields, names: readonly string[]): boolean =>
  Object.entries(fields).some(
    ([name, value]) => !names.includes(name) && !ABOUT.has(name.toLowerCase()) && holdsText(value),
  )

type Speaker = { readonly name: string; readonly speaker: string }

function speakerOf(fields: Fields): Speaker | null {
  for (const name of SPEAKERS) {
    const given = own(fields, name)
    const speaker = asFields(given) === null ? given : own(asFields(given) ?? {}, 'role')
    // Lists of texts by authors are dialogues only where the authors are the two of one.
    if (typeof speaker === 'string' && (name === 'role' || name === 'from' || name === 'speaker' || isKnown(speaker)))
      return { name, speaker }
  }
  return null
}

function callsIn(fields: Fields): readonly string[] {
  const calls = own(fields, 'tool_calls')
  const call = own(fields, 'function_call')
  return [...(Array.isArray(calls) ? calls : []), ...(asFields(call) === null ? [] : [call])].map(describeCall)
}

/** A list says by itself that it holds messages; one object, or what is written in a text, must be nothing else. */
export type Standing = 'listed' | 'alone'

/** A message in any of the shapes that files have: {role, content}, {from, value}, {speaker, text} … */
export function readMessage(value: unknown, standing: Standing): Message | null {
  const fields = asFields(value)
  const said = fields === null ? null : speakerOf(fields)
  if (fields === null || said === null) return null
  const name = TEXTS.find((each) => Object.hasOwn(fields, each))
  const isSure = isKnown(said.speaker)
  if (standing === 'alone' && !isSure) return null
  if ((standing === 'alone' || !isSure) && saysMore(fields, [said.name, ...(name === undefined ? [] : [name])]))
    return null
  const calls = callsIn(fields)
  const content = name === undefined ? (calls.length > 0 ? null : undefined) : readContent(fields[name])
  if (content === undefined) return null
  const texts = [...(content === null || (content === '' && calls.length > 0) ? [] : [content]), ...calls]
  return { role: roleOf(said.speaker), text: texts.length === 0 ? null : texts.join('\n') }
}

const ASKING = ['user', 'human'] as const
const ANSWERING = ['assistant', 'gpt', 'bot', 'ai', 'model'] as const

/** One exchange in one object: {user, assistant}, {human, gpt} …, with a system text or without, and nothing else. */
export function readExchange(value: unknown, standing: Standing): readonly Message[] | null {
  const fields = asFields(value)
  const asking = ASKING.find((name) => fields !== null && Object.hasOwn(fields, name))
  const answering = ANSWERING.find((name) => fields !== null && Object.hasOwn(fields, name))
  if (fields === null || asking === undefined || answering === undefined) return null
  // Beside a user a model may be the name of one.
  if (answering === 'model' && standing === 'alone') return null
  const names = ['system', asking, answering].filter((name) => Object.hasOwn(fields, name))
  const messages = names.map((name) => ({ role: roleOf(name), text: readContent(fields[name]) }))
  const isWhole = Object.keys(fields).every((name) => names.includes(name) || ABOUT.has(name.toLowerCase()))
  return isWhole && messages.every((each): each is Message => each.text !== undefined) ? messages : null
}
