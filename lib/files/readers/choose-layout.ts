import { findCandidates } from './find-row-places'
import type { JsonLayout, RowPlace } from './json-layout'
import { areKnown, knownFields } from './known-rows'
import { isEnvelope } from './read-hub'
import { type Candidate, isAlike, usualFields } from './row-candidate'
import { isObject } from './rows-of'
import type { JsonNode } from './survey-json'

/** Names that lists of rows go by. */
const ROWS =
  /^(comparisons|examples|rows|records|items|pairs|data|dataset|preferences|samples|instances|entries|results|train(ing)?|test(ing)?|valid(ation)?|val|dev|eval(uation)?)([_-].*)?$/i
const LONG_TEXT = 200
const SAMPLE = 50

/** Places whose rows have much the same fields. */
type Group = readonly Candidate[]

function groupAlike(candidates: readonly Candidate[]): readonly Group[] {
  const groups: Candidate[][] = []
  for (const candidate of candidates) {
    const isInside = (other: Candidate): boolean =>
      other.place.path.every((name, at) => candidate.place.path[at] === name)
    const group = groups.find(
      (each) => each.some(({ fields }) => isAlike(fields, candidate.fields)) && !each.some(isInside),
    )
    if (group) group.push(candidate)
    else groups.push([candidate])
  }
  return groups
}

const hasRowsName = ({ place }: Candidate): boolean => ROWS.test(place.path.at(-1) ?? '')

const membersOf = ({ value }: JsonNode): Readonly<Record<string, unknown>> =>
  isObject(value?.whole) ? value.whole : {}

/** The group that is most surely the rows: a format reads them, their fields or lists have usual names, or they are most. */
function chooseGroup(groups: readonly Group[], root: JsonNode): Group | null {
  const ranked = groups.map((group) => {
    const sample = group.flatMap((candidate) => unwrap(candidate).slice(0, SAMPLE))
    const named = Math.min(knownFields(usualFields(sample)), 2)
    const known = areKnown(sample, membersOf(root))
    const isTooLittle = !known && group.every(({ isWeak }) => isWeak)
    const ranks = [
      Number(known),
      Number(named === 2),
      Number(group.some(hasRowsName)),
      group.reduce((sum, { node }) => sum + node.characters, 0),
    ]
    return { group: isTooLittle ? null : group, ranks }
  })
  const chosen = ranked.filter(({ group }) => group !== null)
  chosen.sort((one, other) => {
    const at = one.ranks.findIndex((rank, index) => rank !== other.ranks[index])
    return (other.ranks[at] ?? 0) - (one.ranks[at] ?? 0)
  })
  return chosen[0]?.group ?? null
}

const isHub = ({ place, sample }: Candidate): boolean =>
  place.kind === 'list' && place.path.at(-1) === 'rows' && sample.length > 0 && sample.every(isEnvelope)

const unwrap = (candidate: Candidate): readonly unknown[] =>
  isHub(candidate) ? candidate.sample.map((row) => (isEnvelope(row) ? row.row : row)) : candidate.sample

/** The part of each path that tells it from the others, as the name of its list. */
function nameLists(places: readonly RowPlace[]): RowPlace[] {
  if (places.length < 2) return [...places]
  const paths = places.map(({ path }) => path)
  const [first = []] = paths
  const least = Math.min(...paths.map(({ length }) => length))
  let before = 0
  while (before < least - 1 && paths.every((path) => path[before] === first[before])) before++
  let after = 0
  while (after < least - before - 1 && paths.every((path) => path.at(-1 - after) === first.at(-1 - after))) after++
  return places.map((place) => ({ ...place, list: place.path.slice(before, place.path.length - after).join('/') }))
}

/** Names that several places give to their rows are no ids of them. */
function haveSameNames(group: Group): boolean {
  const names = group.flatMap(({ place, keys }) => (place.isKeyed ? keys : []))
  return new Set(names).size < names.length
}

/** A text of its own beside lists makes an object a row, unless a format reads those or they are called as lists of rows are. */
const hasOwnTexts = ({ first, texts }: JsonNode): boolean =>
  texts > 0 && first.some(([, value]) => typeof value === 'string' && value.length > LONG_TEXT)

/** Whether an object has nothing in it, or its rows would stand in a list that is empty. */
const holdsNothing = ({ count, inner }: JsonNode): boolean =>
  count === 0 || [...inner].some(([name, { kind, count: rows }]) => kind === 'list' && rows === 0 && ROWS.test(name))

/** Where the rows of a file stand that is one object: what it holds decides, and its names where that does not. `null`: it holds none. */
export function chooseLayout(root: JsonNode, file: string): JsonLayout | null {
  const candidates = findCandidates(root, [], file)
  const isColumns = candidates[0]?.place.kind === 'columns' && candidates[0].place.path.length === 0
  if (!isColumns && root.value && areKnown([root.value.whole])) return { rows: 'whole' }
  const group = chooseGroup(groupAlike(candidates), root)
  if (group === null && holdsNothing(root)) return null
  if (group === null || (hasOwnTexts(root) && !group.some(hasRowsName) && !areKnown(group.flatMap(unwrap))))
    return { rows: 'whole' }
  const [only] = group
  const places = nameLists(group.map(({ place }) => place))
  return {
    rows: 'places',
    places: haveSameNames(group) ? places.map((place) => ({ ...place, isKeyed: false })) : places,
    isHub: only !== undefined && group.length === 1 && isHub(only),
  }
}
