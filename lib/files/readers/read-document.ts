import { FileError } from '@/lib/files/file-error'
import { parseJson } from './parse-json'
import { createMemberScanner, type MemberValue } from './scan-members'

/** A JSON object whose rows are one of its lists: which, and all its other members. */
export type JsonDocument = { readonly rowsAt: string; readonly document: Readonly<Record<string, unknown>> }

const MOST = 16 * 1024 * 1024
const LONG_TEXT = 200

type List = { count: number; objects: boolean; elements: MemberValue[] | null; characters: number }

/**
 * Finds the longest list of objects among an object's members, wherever it stands, and keeps the others. `null` where
 * there is none, or where the object has texts of its own beside it: then the object itself is a row.
 */
export async function readDocument(texts: AsyncIterable<string>, file: string): Promise<JsonDocument | null> {
  const lists = new Map<string, List>()
  const members = new Map<string, MemberValue>()
  const scanner = createMemberScanner(file, {
    member: (name, value) => members.set(name, value),
    element(name, value) {
      const list = lists.get(name) ?? { count: 0, objects: true, elements: [], characters: 0 }
      lists.set(name, list)
      list.count++
      list.characters += value.text.length
      if (!value.text.startsWith('{')) list.objects = false
      // The rows themselves are read in a second pass.
      if (list.characters > MOST) list.elements = null
      else list.elements?.push(value)
    },
  })
  for await (const text of texts) scanner.push(text)
  scanner.end()

  const rows = [...lists]
    .filter(([, { objects }]) => objects)
    .reduce<[string, List] | null>(
      (best, each) => (best === null || each[1].count >= best[1].count ? each : best),
      null,
    )
  if (rows === null || [...members.values()].some(({ text }) => text.startsWith('"') && text.length > LONG_TEXT))
    return null
  const [rowsAt] = rows
  const others = [...lists].filter(([name]) => name !== rowsAt)
  const size = others.reduce((sum, [, { characters }]) => sum + characters, 0)
  if (size > MOST)
    throw new FileError({
      file,
      line: null,
      column: null,
      reason: `What the object holds beside "${rowsAt}" is longer than 16 MB.`,
      remedy: 'Write the rows as JSON lines or as a JSON array.',
    })
  const parse = ({ text, line, column }: MemberValue): unknown => parseJson(text, file, line, column)
  return {
    rowsAt,
    document: Object.fromEntries([
      ...[...members].map(([name, value]) => [name, parse(value)] as const),
      ...others.map(([name, { elements }]) => [name, (elements ?? []).map(parse)] as const),
    ]),
  }
}
