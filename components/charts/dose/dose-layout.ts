import type { Axis } from '@/components/charts/frame/axis-scale'
import { legendHeight } from '@/components/charts/frame/legend-layout'
import type { RaterStyle } from '@/components/charts/frame/marker'
import type { Mark } from '@/components/charts/frame/weight-row'
import { shortName } from '@/lib/words/short-name'

/** A range of differences, and the one in the middle of its pairs. */
export type DoseBin = { readonly from: number; readonly to: number; readonly middle: number }

export type DoseSeries = {
  readonly id: string
  readonly name: string
  readonly style: RaterStyle
  /** One for each range. */
  readonly marks: readonly Mark[]
}

/** Raters drawn on the same axes: people, where there are any, and one model. */
export type DosePanel = { readonly id: string; readonly href: string | null; readonly series: readonly DoseSeries[] }

export type DoseContent = { readonly bins: readonly DoseBin[]; readonly panels: readonly DosePanel[] }

const DOSE_WIDE = 672
const [FOOT, ROW_GAP] = [28, 16]
export const [DOSE_GAP, DOSE_AXIS, DOSE_CAPTION] = [32, 40, 24]
const CHARACTER = 6.4
const MOST_TENTHS = 6

export type DoseLayout = {
  readonly width: number
  readonly height: number
  readonly narrow: boolean
  readonly columns: number
  /** Width of a panel; height of the names over it, of its plot, and of the sizes under it. */
  readonly panel: number
  readonly head: number
  readonly plot: number
  readonly foot: number
}

const columnsOf = (panels: number): number => (panels === 4 ? 2 : Math.min(3, Math.max(1, panels)))

function vertical({ panels }: DoseContent, narrow: boolean) {
  const columns = narrow ? 1 : columnsOf(panels.length)
  const names = panels.map(({ series }) => series.map(({ name }) => shortName(name, 24)))
  const tallest = Math.max(20, ...names.map((each) => legendHeight(each, true)))
  const [head, plot] = [tallest + 12, narrow ? 152 : columns === 1 ? 216 : 184]
  const rows = Math.max(1, Math.ceil(panels.length / columns))
  return { columns, head, plot, height: rows * (head + plot + FOOT + ROW_GAP) - ROW_GAP + DOSE_CAPTION }
}

/** Height at any width of that mode: reserved before the width is known, so that nothing on the page moves. */
export const doseHeight = (content: DoseContent, narrow: boolean): number => vertical(content, narrow).height

export function doseLayout(width: number, content: DoseContent): DoseLayout {
  const narrow = width < DOSE_WIDE
  const { columns, ...heights } = vertical(content, narrow)
  return { width, narrow, columns, panel: (width - (columns - 1) * DOSE_GAP) / columns, foot: FOOT, ...heights }
}

/** The box of a panel's plot; the names are over it, the sizes under it. */
export function dosePanelBox({ columns, panel, head, plot }: DoseLayout, index: number) {
  const start = (index % columns) * (panel + DOSE_GAP)
  const top = Math.floor(index / columns) * (head + plot + FOOT + ROW_GAP) + head
  return { start, left: start + DOSE_AXIS, right: start + panel, top, bottom: top + plot }
}

/** Where a range stands in its panel, and the raters' marks beside each other in it. */
export function doseColumn(box: { readonly left: number; readonly right: number }, bins: number, bin: number) {
  const step = (box.right - box.left) / Math.max(1, bins)
  const middle = box.left + (bin + 0.5) * step
  return {
    from: middle - step / 2,
    width: step,
    middle,
    /** How far a rater's marks stand beside the middle. */
    beside: (series: number, of: number) => (series - (of - 1) / 2) * Math.min(14, step / 3),
  }
}

/** An axis of shares around a half that holds every share and interval, in tenths while they are few, else in quarters. */
export function doseAxis({ panels }: DoseContent): Axis {
  const ends = panels.flatMap(({ series }) =>
    series.flatMap(({ marks }) => marks.flatMap(({ value, low, high }) => [value, low, high])),
  )
  const known = [0.4, 0.6, ...ends.filter((end) => end !== null)]
  const [least, most] = [Math.min(...known), Math.max(...known)]
  const parts = most - least > MOST_TENTHS / 10 ? 4 : 10
  const [low, high] = [Math.floor(least * parts + 1e-9), Math.ceil(most * parts - 1e-9)]
  const ticks = Array.from({ length: high - low + 1 }, (_, at) => (low + at) / parts)
  return { domain: [low / parts, high / parts], ticks }
}

/**
 * What is written under the ranges: the ranges themselves where there is room for all, else the middle of each.
 *
 * @example doseTicks([{ from: 1, to: 4, middle: 2 }], 80, String) // { texts: ['1–4'], isRange: true }
 */
export function doseTicks(bins: readonly DoseBin[], step: number, format: (value: number) => string) {
  const ranges = bins.map(({ from, to }) => (from === to ? format(from) : `${format(from)}–${format(to)}`))
  const isRange = Math.max(...ranges.map((text) => text.length)) * CHARACTER + 6 <= step
  return { texts: isRange ? ranges : bins.map(({ middle }) => format(middle)), isRange }
}
