import { legendHeight } from '@/components/charts/frame/legend-layout'
import type { RaterStyle } from '@/components/charts/frame/marker'
import type { PairGroup } from '@/lib/pairs/pair-group'
import { formatShare } from '@/lib/words/format'

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

const GROUPS_WIDE = 672
export const GROUPS_BAR = 30
/** A row is its bar in the middle; over it, in the space between two bars, is its name. */
const ROW = 66
const CHARACTER = 6.3

const topOf = (narrow: boolean): number =>
  legendHeight(
    GROUP_ORDER.map(([, name]) => name),
    narrow,
  ) + 16

export const groupsHeight = (rows: number, narrow: boolean): number => topOf(narrow) + rows * ROW

/** Where the name and the bar of a row stand. */
export function groupsRow(index: number, narrow: boolean) {
  const top = topOf(narrow) + index * ROW
  return { name: top + 10, bar: top + (ROW - GROUPS_BAR) / 2 }
}

export const totalOf = ({ groups }: Pick<GroupsRow, 'groups'>): number =>
  groups.reduce((sum, { count }) => sum + count, 0)

/** A group's share of the pairs of its row. */
export const shareOf = (row: Pick<GroupsRow, 'groups'>, group: PairGroup): number =>
  (row.groups.find((each) => each.group === group)?.count ?? 0) / Math.max(1, totalOf(row))

/** What is written in a part: name and share, the share alone, or nothing. */
export function segmentText(name: string, share: number, width: number): string {
  const fits = (text: string) => text.length * CHARACTER + 10 <= width
  return [`${name} ${formatShare(share)}`, formatShare(share)].find(fits) ?? ''
}

export type GroupSegment = GroupsRow['groups'][number] & {
  readonly row: number
  readonly name: string
  readonly share: number
  readonly x: number
  readonly width: number
}

/** The parts of a row's bar that are not empty, from left to right; together they are as long as there is room. */
export function groupSegments(content: Pick<GroupsRow, 'groups'>, row: number, room: number): readonly GroupSegment[] {
  let x = 0
  return GROUP_ORDER.flatMap(([group, name]) => {
    const found = content.groups.find((each) => each.group === group)
    if (!found || found.count === 0) return []
    const share = shareOf(content, group)
    const segment = { ...found, row, name, share, x, width: share * room }
    x += segment.width
    return [segment]
  })
}

export function groupsLayout(width: number, rows: readonly GroupsRow[]) {
  const narrow = width < GROUPS_WIDE
  const segments = rows.flatMap((row, at) => groupSegments(row, at, width))
  return { width, narrow, top: topOf(narrow), height: groupsHeight(rows.length, narrow), segments }
}
