import { columnsOf, tableOf } from './find-columns'
import { placeOf } from './json-layout'
import { areKnown } from './known-rows'
import { ABOUT, type Candidate, isAlike, isRange, usualFields } from './row-candidate'
import { isObject } from './rows-of'
import type { JsonNode } from './survey-json'

const ID = /^\D*\d+$|^[0-9a-f]{8,}(-[0-9a-f]+)*$/i
const MOST_LISTS = 200
const MANY = 10

/** An element that is a list of objects holds several rows. */
const rowsWithin = (values: readonly unknown[]): readonly unknown[] =>
  values.flatMap((value) => (Array.isArray(value) && value.length > 0 && value.every(isObject) ? value : [value]))

function listCandidate(node: JsonNode, path: readonly string[]): Candidate | null {
  const sample = rowsWithin(node.first.map(([, value]) => value))
  const isOfLists = node.lists * 2 > node.count && sample.filter(isObject).length * 2 > sample.length
  if (node.objects * 2 <= node.count && !isOfLists) return null
  return { place: placeOf('list', path), node, fields: usualFields(sample), sample, keys: [] }
}

/** Members of an object that are rows: nearly all are objects with much the same fields; what is not, is known by name. */
function memberCandidate(node: JsonNode, path: readonly string[]): Candidate | null {
  if (node.kind !== 'object' || node.objects < 1 || node.count - node.objects > node.others.length) return null
  const sets = [...node.fieldSets].map(([set, noted]) => ({ ...noted, fields: set === '' ? [] : fieldsOf(set) }))
  const counts = new Map<string, number>()
  for (const { fields, count } of sets) for (const field of fields) counts.set(field, (counts.get(field) ?? 0) + count)
  const usual = new Set([...counts].filter(([, count]) => count * 2 > node.objects).map(([field]) => field))
  const strange = sets.filter(({ fields }) => fields.filter((field) => usual.has(field)).length * 2 < usual.size)
  if (usual.size < 2 || strange.some(({ names, count }) => names.length < count)) return null
  const skip = [...node.others, ...strange.flatMap(({ names }) => names)]
  const rows = node.count - skip.length
  const areAbout = skip.every((name) => ABOUT.test(name) || node.inner.has(name))
  const isWeak = rows < 2
  if (
    (isWeak && skip.length > 0) ||
    (skip.length > 0 && !(areAbout ? skip.length <= rows : rows >= MANY && skip.length * 10 <= rows))
  )
    return null
  const sample = node.first.filter(([name]) => !skip.includes(name)).map(([, value]) => value)
  const hasTexts = sample.some((row) => isObject(row) && Object.values(row).some((value) => typeof value === 'string'))
  if (!hasTexts && !areKnown(sample)) return null
  return {
    place: placeOf('members', path, { skip, isKeyed: !isRange(node.fields) }),
    node,
    fields: usual,
    sample,
    keys: node.fields,
    isWeak,
  }
}

function fieldsOf(set: string): readonly string[] {
  const fields: unknown = JSON.parse(set)
  return Array.isArray(fields) ? fields.map(String) : []
}

/** Lists under ids, rather than under names such as train and test. */
function idListCandidate(node: JsonNode, path: readonly string[]): Candidate | null {
  if (node.kind !== 'object' || node.lists < 2 || node.lists < node.count) return null
  const lists = [...node.inner].map(([name, inner]) => [name, listCandidate(inner, [...path, name])] as const)
  if (node.lists <= MOST_LISTS && !lists.every(([name]) => ID.test(name))) return null
  const found = lists.flatMap(([, candidate]) => (candidate === null ? [] : [candidate]))
  const first = found[0]
  if (!first || found.length < lists.length || !found.every(({ fields }) => isAlike(fields, first.fields))) return null
  const isKeyed = found.every((candidate) => candidate.node.count === 1)
  const sample = found.slice(0, 50).flatMap((candidate) => candidate.sample)
  return { place: placeOf('member lists', path, { isKeyed }), node, fields: first.fields, sample, keys: node.fields }
}

/** Every place that could hold rows, in the order of the file. */
export function findCandidates(node: JsonNode, path: readonly string[], file: string): readonly Candidate[] {
  if (node.kind === 'list') return [listCandidate(node, path)].filter((found) => found !== null)
  const whole = tableOf(node, path) ?? columnsOf(node, path, file) ?? idListCandidate(node, path)
  if (whole !== null) return [whole]
  const inner = [...node.inner].flatMap(([name, each]) => findCandidates(each, [...path, name], file))
  const members = memberCandidate(node, path)
  return members === null ? inner : [members, ...inner]
}
