import { legendHeight } from '@/components/charts/frame/legend-layout'
import type { RaterStyle } from '@/components/charts/frame/rater-style'
import type { PairGroup } from '@/lib/pairs/pair-group'

export type GroupsRow = {
  readonly id: string
  readonly name: string
  readonly style: RaterStyle
  readonly groups: readonly { readonly group: PairGroup; readonly count: number; readonly href: string }[]
}

/** From agreement over disagreement to what says nothing; the names fit into a bar. */
export const GROUP_ORDER = [
  ['concordant', 'both'],
  ['discordant', 'neither'],
  ['model-only', 'model only'],
  ['human-only', 'people only'],
  ['tied', 'factor ties'],
  ['undecided', 'undecided'],
] as const satisfies readonly (readonly [PairGroup, string])[]

export const GROUPS_WIDE = 672
export const GROUPS_BAR = 30
const [HEAD, GAP] = [22, 14]
const CHARACTER = 6.3

const legendOf = (narrow: boolean): number =>
  legendHeight(
    GROUP_ORDER.map(([, name]) => name),
    narrow,
  ) + 12

export const groupsHeight = (rows: number, narrow: boolean): number =>
  legendOf(narrow) + rows * (HEAD + GROUPS_BAR + GAP)

/** Where the name and the bar of a row stand. */
export function groupsRow(index: number, narrow: boolean) {
  const top = legendOf(narrow) + index * (HEAD + GROUPS_BAR + GAP)
  return { name: top + 14, bar: top + HEAD }
}

export type GroupSegment = GroupsRow['groups'][number] & {
  readonly row: number
  readonly name: string
  readonly share: number
  readonly x: number
  readonly width: number
  /** What is written in it: name and share, the share alone, or nothing. */
  readonly text: string
}

/** The parts of a row's bar that are not empty, from left to right; together they are as long as there is room. */
export function groupSegments(
  { groups }: Pick<GroupsRow, 'groups'>,
  row: number,
  room: number,
  format: (share: number) => string,
): readonly GroupSegment[] {
  const total = groups.reduce((sum, { count }) => sum + count, 0)
  let x = 0
  return GROUP_ORDER.flatMap(([group, name]) => {
    const found = groups.find((each) => each.group === group)
    if (!found || found.count === 0) return []
    const share = found.count / total
    const width = share * room
    const fits = (text: string) => text.length * CHARACTER + 10 <= width
    const text = [`${name} ${format(share)}`, format(share)].find(fits) ?? ''
    const segment = { ...found, row, name, share, x, width, text }
    x += width
    return [segment]
  })
}
