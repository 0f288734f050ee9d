import { readTurns } from '@/lib/ingest/dialogue'
import { textField } from '@/lib/ingest/read-field'
import { writeTurns } from '@/lib/words/turns'

/** The texts of an annotated record by the name the project gave them; such projects name their fields freely. */
export type NamedTexts = ReadonlyMap<string, string>

const PROMPT = /prompt|instruction|question|query|input|post|conversation|dialog|^chat$/i
const SOURCE = /source|context|document|article|passage|reference/i

/** Texts and conversations; whatever else a field holds is left out. */
export function readTexts(fields: Readonly<Record<string, unknown>>): NamedTexts {
  const texts = new Map<string, string>()
  for (const [name, value] of Object.entries(fields)) {
    const turns = typeof value === 'string' ? null : readTurns(value)
    const text = turns === null ? textField.safeParse(value).data : writeTurns(turns)
    if (text !== undefined) texts.set(name, text)
  }
  return texts
}

const plain = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
/** What tells "text1" from "text2", or "Answer A" from "Answer B". */
const ending = (name: string): string | undefined => /(\d+|(?<![a-z])[a-z])$/.exec(name.toLowerCase())?.[1]

/** The field that a name elsewhere in the record means: its own name, however written, else the one that ends alike. */
export function findField(name: string, texts: NamedTexts): string | null {
  const names = [...texts.keys()]
  const same = names.find((each) => each === name) ?? names.find((each) => plain(each) === plain(name))
  if (same !== undefined) return same
  const last = ending(name)
  const alike = last === undefined ? [] : names.filter((each) => ending(each) === last)
  return alike.length === 1 ? (alike[0] ?? null) : null
}

/** Fields that are neither prompt nor source by their names. */
export const otherFields = (texts: NamedTexts): readonly string[] =>
  [...texts.keys()].filter((name) => !PROMPT.test(name) && !SOURCE.test(name))

/** Prompt and source among the fields that are no responses: by their names, else the first that is left is the prompt. */
export function findPrompt(texts: NamedTexts, responses: readonly string[]) {
  const left = [...texts.keys()].filter((name) => !responses.includes(name))
  const prompt = left.find((name) => PROMPT.test(name)) ?? left.find((name) => !SOURCE.test(name)) ?? left[0]
  const source = left.find((name) => SOURCE.test(name) && name !== prompt)
  return { prompt: texts.get(prompt ?? '') ?? '', source: texts.get(source ?? '') ?? null }
}

/** Short texts among a record's metadata. */
export function readSlices(metadata: unknown): Readonly<Record<string, string>> {
  if (typeof metadata !== 'object' || metadata === null || Array.isArray(metadata)) return {}
  const short = Object.entries(metadata).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '' && entry[1].length <= 100,
  )
  return Object.fromEntries(short)
}
