import { EmptyFileError } from '@/lib/files/file-error'
import { chooseLayout } from './choose-layout'
import type { FileShape } from './detect-container'
import type { Aside, JsonDocument, RowPlace } from './json-layout'
import { describeHub } from './read-hub'
import { ABOUT } from './row-candidate'
import { type JsonNode, surveyJson } from './survey-json'

const ALONE: JsonDocument = { layout: { rows: 'whole' }, document: {}, aside: [] }
const quoted = (name: string): string => `"${name.slice(0, 80)}"`
const counted = (count: number, one: string): string => `${count.toLocaleString('en')} ${one}${count === 1 ? '' : 's'}`

/**
 * Looks for the rows in a file that begins with an object: lists of them, objects by id, columns, at any of its upper levels,
 * or the object itself, or several values. What stands beside the rows is kept for formats that read it.
 */
export async function findDocument(shape: FileShape, texts: AsyncIterable<string>, file: string): Promise<FileShape> {
  const survey = await surveyJson(texts, file)
  if ('several' in survey) {
    const object = survey.several === 'lines' ? null : { ...ALONE, layout: { rows: 'values' } as const }
    return { ...shape, container: 'json-lines', object }
  }
  const { root } = survey
  const layout = chooseLayout(root, file)
  if (layout === null)
    throw new EmptyFileError({
      ...{ file, line: null, column: null },
      reason: 'It holds no rows.',
      remedy: 'Send a file with at least one row.',
    })
  if (layout.rows !== 'places') return { ...shape, object: { ...ALONE, layout } }
  const beside = findBeside(root, [], layout.places)
  const kept = beside.filter((each) => !isTooLong(each))
  const document = Object.fromEntries(
    kept.map(({ path, node, value }) => [path.at(-1) ?? '', node?.value ? node.value.whole : value]),
  )
  if (layout.isHub)
    return {
      ...shape,
      object: { layout, document, aside: [] },
      leftOut: [...shape.leftOut, ...describeHub(document, rowsIn(root, layout.places))],
    }
  const aside = beside.flatMap((each) => describeAside(each, layout.places))
  return { ...shape, object: { layout, document, aside } }
}

/** Rows that stand in the first place. */
const rowsIn = (root: JsonNode, [place]: readonly RowPlace[]): number =>
  place?.path.reduce<JsonNode | undefined>((node, name) => node?.inner.get(name), root)?.count ?? 0

type Beside = { readonly path: readonly string[]; readonly node: JsonNode | null; readonly value: unknown }

const begins = (path: readonly string[], place: RowPlace): boolean => path.every((name, at) => place.path[at] === name)

/** What stands beside the places, on each level that leads to them. */
function findBeside(node: JsonNode, path: readonly string[], places: readonly RowPlace[]): readonly Beside[] {
  const here = places.find((place) => place.path.length === path.length && begins(path, place))
  if (here) return here.skip.map((name) => besideAt(node, path, name))
  return [...new Set([...node.fields, ...node.inner.keys()])].flatMap((name) => {
    const inside = [...path, name]
    const inner = node.inner.get(name)
    if (inner && places.some((place) => begins(inside, place))) return findBeside(inner, inside, places)
    return [besideAt(node, path, name)]
  })
}

function besideAt(node: JsonNode, path: readonly string[], name: string): Beside {
  const inner = node.inner.get(name) ?? null
  return { path: [...path, name], node: inner, value: node.first.find(([each]) => each === name)?.[1] }
}

const isTooLong = ({ node }: Beside): boolean => node !== null && node.value === null

/** Lists, and what stood among rows, are named; single values about the data are not. */
function describeAside(beside: Beside, places: readonly RowPlace[]): readonly Aside[] {
  const { path, node } = beside
  const name = path.at(-1) ?? ''
  if (isTooLong(beside))
    return [{ name, reason: `${quoted(name)} is not read: it is longer than 16 MB.`, isTooLong: true }]
  const isAmongRows = places.some(
    ({ kind, skip, path: rows }) => kind === 'members' && rows.length < path.length && skip.includes(name),
  )
  if (isAmongRows) return [{ name, reason: `${quoted(name)} is no row like the others and is not read.` }]
  if (name === 'schema' && node?.fields.includes('pandas_version')) return []
  if (places.some(({ kind }) => kind === 'table') && /^(columns|index)$|_names$/.test(name)) return []
  if (!node || node.count === 0) return []
  if (node.kind === 'list') {
    const isOne = node.count === 1
    const what =
      node.objects === 0
        ? `${isOne ? 'is' : 'are'} no object${isOne ? '' : 's'}`
        : `${isOne ? 'has' : 'have'} other fields than the rows`
    return [{ name, reason: `The list ${quoted(name)} is not read: its ${counted(node.count, 'element')} ${what}.` }]
  }
  const lists = [...node.inner.values()].filter(({ kind, objects }) => kind === 'list' && objects > 0)
  if (lists.length === 0 && node.objects < (ABOUT.test(name) ? 2 : 1)) return []
  return [
    {
      name,
      reason: `${quoted(name)} is not read: ${counted(node.count, 'member')} that ${node.count === 1 ? 'is no row' : 'are no rows'} like the others.`,
    },
  ]
}
