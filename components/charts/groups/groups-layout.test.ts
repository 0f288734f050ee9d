import { expect, it } from 'vitest'
import { PAIR_GROUPS } from '@/lib/pairs/pair-group'
import { GROUP_ORDER, GROUPS_BAR, groupSegments, groupsHeight, groupsRow, segmentText } from './groups-layout'

const groups = (...counts: readonly number[]) => ({
  groups: PAIR_GROUPS.map((group, at) => ({ group, count: counts[at] ?? 0, href: `#${group}` })),
})

it('names every group once', () => {
  expect(GROUP_ORDER.map(([group]) => group).toSorted()).toEqual(PAIR_GROUPS.toSorted())
})

it('fills the bar in proportion, without empty groups', () => {
  const segments = groupSegments(groups(50, 25, 0, 20, 5, 0), 0, 400)
  expect(segments.map(({ group, x, width }) => [group, x, width])).toEqual([
    ['concordant', 0, 200],
    ['discordant', 200, 100],
    ['model-only', 300, 80],
    ['human-only', 380, 20],
  ])
  const texts = segments.map(({ name, share, width }) => segmentText(name, share, width))
  expect(texts).toEqual(['both 50%', 'neither 25%', '20%', ''])
  expect(groupSegments(groups(), 0, 400)).toEqual([])
})

it('stacks bars without overlap', () => {
  for (const narrow of [true, false]) {
    expect(groupsRow(1, narrow).name - 14).toBeGreaterThan(groupsRow(0, narrow).bar + GROUPS_BAR)
    expect(groupsHeight(3, narrow)).toBeGreaterThanOrEqual(groupsRow(2, narrow).bar + GROUPS_BAR)
  }
})
