import { parseJson } from './parse-json'
import { createJsonWalker } from './walk-json'

/** What is known of a list or an object of a file after one pass through it, in bounded memory. */
export type JsonNode = {
  readonly kind: 'list' | 'object'
  /** Its elements or members, and how many of them are lists, objects or texts. */
  readonly count: number
  readonly lists: number
  readonly objects: number
  readonly texts: number
  /** Length of all its texts, names apart. */
  readonly characters: number
  /** Names of an object's first members, and of the first that are no objects. */
  readonly fields: string[]
  readonly others: string[]
  /** Its first children; a list's have no names. */
  readonly first: (readonly [string, unknown])[]
  /** Lists and objects among an object's members. */
  readonly inner: Map<string, JsonNode>
  /** How many objects among an object's members have which fields, and what the first of them are called. */
  readonly fieldSets: Map<string, { count: number; readonly names: string[] }>
  /** All that it holds, unless that is too much to keep. */
  readonly value: { readonly whole: unknown } | null
}

/** The most of a list or object that is kept as a value, and of all of them together. */
export const MOST_KEPT = 16 * 1024 * 1024
const MOST_KEPT_OF_ALL = 4 * MOST_KEPT
const FIRST = 200
const MOST_OF_FIRST = 256 * 1024
const MOST_INNER = 1000
const MOST_FIELD_SETS = 2000
const MOST_FIELDS = 100
const MOST_NAMES = 20
/** How deep objects are gone into. */
export const MOST_LEVELS = 8

/** A node whose end was not met yet. `children`: those that are kept; `null` once there are too many. */
type Building = {
  readonly node: Writable
  readonly name: string
  children: (readonly [string, unknown])[] | null
  /** Characters of the values kept here, and in lists and objects within. */
  own: number
  within: number
}
type Writable = { -readonly [Key in keyof JsonNode]: JsonNode[Key] }

/** What a file is that begins with an object: that object alone, or several values, each on a line of its own or not. */
export type JsonSurvey = { readonly root: JsonNode } | { readonly several: 'lines' | 'values' }

class SeveralValues extends Error {
  readonly how: 'lines' | 'values'
  constructor(how: 'lines' | 'values') {
    super('A further value follows the first.')
    this.how = how
  }
}

function createNode(mark: '{' | '['): Writable {
  const counts = { count: 0, lists: 0, objects: 0, texts: 0, characters: 0 }
  const kind = mark === '{' ? 'object' : 'list'
  return { ...counts, kind, fields: [], others: [], first: [], inner: new Map(), fieldSets: new Map(), value: null }
}

/** Fields as one name, whatever their order. */
const fieldSetOf = (fields: readonly string[]): string =>
  fields.length > MOST_FIELDS ? '' : JSON.stringify([...fields].sort())

/** Goes once through a file that begins with an object: what each list and object among its members is made of. */
export async function surveyJson(texts: AsyncIterable<string>, file: string): Promise<JsonSurvey> {
  const open: Building[] = []
  let kept = 0
  let root = createNode('{')

  function drop(building: Building): void {
    kept -= building.own
    building.own = 0
    building.children = null
  }
  function addLength(length: number): void {
    for (const building of open) {
      building.node.characters += length
      if (building.node.characters > MOST_KEPT) drop(building)
    }
    if (kept > MOST_KEPT_OF_ALL) open.forEach(drop)
  }
  function addChild({ node, children }: Building, name: string, value: unknown, mark: string | undefined): void {
    node.count++
    if (mark === '[') node.lists++
    else if (mark === '{') node.objects++
    else if (mark === '"') node.texts++
    if (node.kind === 'object' && node.fields.length <= MOST_FIELDS) node.fields.push(name)
    if (node.kind === 'object' && mark !== '{' && node.others.length < MOST_NAMES) node.others.push(name)
    if (children === null) return
    children.push([name, value])
    if (node.first.length === 0 || (node.first.length < FIRST && node.characters < MOST_OF_FIRST))
      node.first.push([name, value])
  }
  function noteFields({ fieldSets }: Writable, { name, node }: Building): void {
    const set = fieldSetOf(node.fields)
    const known = fieldSets.get(set)
    if (known) known.count++
    else if (fieldSets.size < MOST_FIELD_SETS) fieldSets.set(set, { count: 1, names: [name] })
    if (known && known.names.length < MOST_NAMES) known.names.push(name)
  }
  function close(building: Building, parent: Building | undefined): void {
    const { node, name, children, own, within } = building
    // Object.fromEntries keeps a member called __proto__ an ordinary one.
    const whole = children && (node.kind === 'object' ? Object.fromEntries(children) : children.map(([, each]) => each))
    if (whole !== null) node.value = { whole }
    if (!parent) {
      root = node
      return
    }
    addChild(parent, name, whole ?? undefined, node.kind === 'object' ? '{' : '[')
    if (node.kind === 'object') noteFields(parent.node, building)
    const isNoted = parent.node.inner.size < MOST_INNER
    if (isNoted) parent.node.inner.set(name, node)
    if (isNoted || parent.children !== null) parent.within += own + within
    else kept -= own + within
  }
  const walker = createJsonWalker(file, {
    enter(mark, name) {
      const parent = open.at(-1)
      if (parent?.node.kind === 'list' || open.length >= MOST_LEVELS) return false
      const children = kept > MOST_KEPT_OF_ALL ? null : []
      open.push({ node: createNode(mark), name: name ?? '', children, own: 0, within: 0 })
      return true
    },
    value({ text, line, column }, name) {
      addLength(text.length)
      const parent = open.at(-1)
      if (!parent) return
      const isKept = parent.children !== null
      if (isKept) {
        parent.own += text.length
        kept += text.length
      }
      addChild(parent, name ?? '', isKept ? parseJson(text, file, line, column) : undefined, text[0])
    },
    leave() {
      const closed = open.pop()
      if (closed) close(closed, open.at(-1))
    },
    another({ onNextLine }) {
      throw new SeveralValues(onNextLine ? 'lines' : 'values')
    },
  })
  try {
    for await (const text of texts) walker.push(text)
    walker.end()
  } catch (error) {
    if (error instanceof SeveralValues) return { several: error.how }
    throw error
  }
  return { root }
}
