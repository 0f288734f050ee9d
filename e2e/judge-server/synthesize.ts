import { type Asked, drawFrom } from './blocks'
import type { Replayed } from './replay'
import { guidanceInWorld, supportInWorld, verdictInWorld } from './worlds/answer-in-world'
import type { World } from './worlds/world'
import { writeInWorld } from './worlds/write'

/** As much of a JSON schema as the product sends. */
export type Schema = {
  readonly type?: string
  readonly enum?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly minimum?: number
  readonly maximum?: number
}

const sentences = (text: string): readonly string[] =>
  text
    .split(/(?<=[.!?])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')

const text = (asked: Asked): string => [...asked.blocks.values()].join('\n')
const lengthOf = (asked: Asked): number => (asked.blocks.get('response') ?? text(asked)).length

/** A verdict that follows length most of the time, and the order shown now and then. */
function verdictOf(asked: Asked): 'A' | 'B' | 'tie' {
  const [a, b] = [asked.blocks.get('response_a') ?? '', asked.blocks.get('response_b') ?? '']
  const draw = drawFrom(`${a}\n${b}`)
  if (draw < 0.08) return 'A'
  if (draw > 0.95 || a === b) return 'tie'
  return a.length >= b.length === drawFrom([a, b].toSorted().join('\n')) < 0.8 ? 'A' : 'B'
}

/** What a schema asks for, drawn from the texts: the same for the same texts. */
export function fill(schema: Schema, asked: Asked, name = 'answer', salt = ''): unknown {
  // Models differ now and then: one in four answers is a model's own.
  const shared = `${name}${salt}${asked.system.slice(0, 80)}${text(asked)}`
  const draw = drawFrom(drawFrom(asked.model + shared) < 0.25 ? asked.model + shared : shared)
  if (schema.enum) {
    if (schema.enum.includes('tie')) return verdictOf(asked)
    return schema.enum[Math.floor(draw * schema.enum.length)]
  }
  if (schema.type === 'integer' || schema.type === 'number') {
    const [low, high] = [schema.minimum ?? 0, Math.min(schema.maximum ?? 9, (schema.minimum ?? 0) + 9)]
    const long = Math.min(1, lengthOf(asked) / 800)
    return low + Math.floor(((draw + long) / 2) * (high - low + 1) * 0.999)
  }
  if (schema.type === 'boolean') return draw < 0.7
  if (schema.type === 'array') return list(schema, asked, name)
  if (schema.properties)
    return Object.fromEntries(
      Object.entries(schema.properties).map(([key, part]) => [key, fill(part, asked, key, salt)]),
    )
  return 'That is how it reads.'
}

function list({ items = {} }: Schema, asked: Asked, name: string): unknown {
  if (items.type === 'string' && !items.enum) {
    const from = name === 'key_facts' ? asked.blocks.get('source') : asked.blocks.get('response')
    return sentences(from ?? '').slice(0, name === 'key_facts' ? 5 : 20)
  }
  return Array.from({ length: asked.facts }, (_, at) => {
    const item = fill(items, asked, name, String(at))
    return typeof item === 'object' && item !== null && 'fact' in item ? { ...item, fact: at + 1 } : item
  })
}

/** A text on the prompt that grows with the level it is written for. */
export function write(asked: Asked): string {
  const words = (asked.blocks.get('source') ?? asked.blocks.get('prompt') ?? '').split(/\s+/).filter(Boolean)
  const count = 12 * asked.level + Math.floor(drawFrom(text(asked)) * 8)
  const taken = Array.from({ length: count }, (_, at) => words[(at * asked.level) % Math.max(1, words.length)] ?? 'so')
  const lines = Array.from({ length: Math.ceil(count / 12) }, (_, at) => taken.slice(at * 12, (at + 1) * 12).join(' '))
  return asked.level > 3 ? lines.map((line) => `- ${line}`).join('\n') : `${lines.join('. ')}.`
}

/** Likelihoods of the first word, as the texts draw them. */
export function alternatives(asked: Asked): readonly { readonly token: string; readonly logprob: number }[] {
  const draw = drawFrom(asked.system.slice(0, 80) + text(asked))
  if (!/Yes or No/.test(asked.system))
    return ['1', '2', '3', '4', '5'].map((token, at) => ({
      token,
      logprob: -((at + 1 - (1 + 4 * draw)) ** 2) - 1,
    }))
  return [
    { token: 'Yes', logprob: Math.log(0.02 + 0.95 * draw) },
    { token: ' No', logprob: Math.log(0.97 - 0.95 * draw) },
  ]
}

/** The answer of a planted world, where it has one to give: a verdict, of a pair or of facts, a text, or guidance. */
function answerIn(world: World, asked: Asked, wanted: Schema | null): string | null {
  const taken = verdictInWorld(world, asked)
  if (taken && wanted)
    return JSON.stringify({ ...(wanted.properties?.reason ? { reason: taken.because } : {}), winner: taken.winner })
  if (taken) return `${taken.because} Output (${taken.winner === 'B' ? 'b' : 'a'}) is better.`
  if (asked.blocks.has('cases')) return guidanceInWorld(world)
  const support = supportInWorld(asked)
  if (support && wanted?.properties?.verdicts && asked.system.includes('the source supports it'))
    return JSON.stringify(support)
  return writesText(asked) ? writeInWorld(world, asked) : null
}

const writesText = ({ system }: Asked): boolean =>
  system.endsWith('Answer with the text alone, without any remark about it.')

/** The answer in words or JSON: of a world, what a real judge said where there is a record, else what the texts draw. */
export function answer(asked: Asked, schema: Schema | null, replayed?: Replayed, world: World | null = null): string {
  const wantsJson = schema !== null || /one JSON object/.test(asked.system)
  const inWorld = world && answerIn(world, asked, wantsJson ? (schema ?? guessSchema(asked)) : null)
  if (inWorld !== null) return inWorld
  if (replayed && !wantsJson) return replayed.text
  if (wantsJson) {
    const shape = schema ?? guessSchema(asked)
    const filled = fill(shape, asked)
    if (!replayed) return JSON.stringify(filled)
    // Garbage on record stays garbage.
    const hasReason = shape.properties?.reason !== undefined
    return JSON.stringify({
      ...(hasReason ? { reason: replayed.text.slice(0, 2000) } : {}),
      winner: replayed.winner ?? 'garbage',
    })
  }
  if (asked.blocks.has('response_a')) {
    const verdict = verdictOf(asked)
    return `Both have their merits. Output (${verdict === 'B' ? 'b' : 'a'}) is better.`
  }
  if (asked.blocks.has('response') && !writesText(asked))
    return `It reads as it does. Score: ${fill({ type: 'integer', minimum: 1, maximum: 5 }, asked)}`
  return write(asked)
}

/** What an answer looks like, where only the instructions say so. */
function guessSchema({ system }: Asked): Schema {
  const yesNo: Schema = { enum: ['yes', 'no'] }
  const reason: Readonly<Record<string, Schema>> = system.includes('"reason"') ? { reason: {} } : {}
  const object = (properties: Readonly<Record<string, Schema>>): Schema => ({ properties })
  const strings: Schema = { type: 'array', items: { type: 'string' } }
  if (system.includes('"winner"')) return object({ ...reason, winner: { enum: ['A', 'B', 'tie'] } })
  if (system.includes('"verdicts"'))
    return object({ verdicts: { type: 'array', items: object({ fact: { type: 'integer' }, answer: yesNo }) } })
  if (system.includes('"key_facts"')) return object({ key_facts: strings })
  if (system.includes('"facts"')) return object({ facts: strings })
  if (system.includes('"count"')) return object({ ...reason, count: { type: 'integer', minimum: 0, maximum: 9 } })
  if (system.includes('"score"')) return object({ ...reason, score: { type: 'integer', minimum: 1, maximum: 5 } })
  return object({ ...reason, answer: yesNo })
}
