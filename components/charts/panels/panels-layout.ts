import { type Axis, axisThroughZero, type Place, placeOn } from '@/components/charts/frame/axis-scale'
import type { RaterStyle } from '@/components/charts/frame/marker'
import { type PlacedLabel, placeLabels } from '@/components/charts/frame/place-labels'
import type { GapMark, Mark } from '@/components/charts/frame/weight-row'
import { isFound } from '@/lib/profile/findings/verdict'

/** One factor in a panel: people's number against the model's. */
export type PanelPoint = {
  readonly id: string
  readonly label: string
  readonly people: Mark
  readonly model: Mark
  readonly gap: Mark & Pick<GapMark, 'q'>
  readonly href: string
}

export type Panel = {
  readonly id: string
  readonly title: string
  /** Where the panel's numbers come from. */
  readonly note: string
  /** One number for the whole panel, in words. */
  readonly number: string
  /** On how much it rests, beside it in words and under it in the drawing, where there is less room. */
  readonly counted: string
  readonly style: RaterStyle
  readonly href: string
  readonly points: readonly PanelPoint[]
}

/** Columns, and the largest side of a plot, in the room of each mode. */
const MODES = {
  narrow: { columns: 2, side: 120 },
  wide: { columns: 3, side: 190 },
  full: { columns: 5, side: 200 },
} as const
type Mode = keyof typeof MODES

const [HEAD, FOOT, LEFT, RIGHT] = [58, 34, 32, 12]
const MOST_LABELS = 3
/** Few panels stand side by side rather than far apart. */
const WIDEST = 300

const modeOf = (width: number): Mode => (width < 600 ? 'narrow' : width < 1000 ? 'wide' : 'full')
const pitchOf = (mode: Mode): number => HEAD + MODES[mode].side + FOOT
const columnsOf = (mode: Mode, count: number): number => Math.max(1, Math.min(MODES[mode].columns, count))

/** Height at any width of that mode: reserved before the width is known. */
export const panelsHeight = (count: number, mode: Mode): number =>
  Math.ceil(count / columnsOf(mode, count)) * pitchOf(mode)

export type PanelsLayout = {
  readonly width: number
  readonly height: number
  readonly columns: number
  /** Width of a panel, and side of its square plot. */
  readonly pitch: number
  readonly side: number
  readonly head: number
  readonly left: number
  /** Upper left corner of each panel. */
  readonly corners: readonly { readonly x: number; readonly y: number }[]
}

/** Panels in lines from the left, all of one size. */
export function panelsLayout(width: number, count: number): PanelsLayout {
  const mode = modeOf(width)
  const columns = columnsOf(mode, count)
  const pitch = Math.min(WIDEST, Math.floor(width / columns))
  const side = Math.max(80, Math.min(MODES[mode].side, pitch - LEFT - RIGHT))
  const corners = Array.from({ length: count }, (_, at) => ({
    x: (at % columns) * pitch,
    y: Math.floor(at / columns) * pitchOf(mode),
  }))
  return { width, height: panelsHeight(count, mode), columns, pitch, side, head: HEAD, left: LEFT, corners }
}

/** One scale for both axes of all panels, so that panels compare and the identity line is the diagonal. */
export function panelsAxis(panels: readonly Panel[], side: number): Axis {
  return axisThroughZero(
    panels.flatMap(({ points }) => points.flatMap(({ people, model }) => [people.value, model.value])),
    side,
  )
}

/** Where a value stands on either axis of a panel, from its corner. */
export function panelPlace({ left, head, side }: PanelsLayout, axis: Axis): { readonly x: Place; readonly y: Place } {
  return {
    x: placeOn({ left, right: left + side }, axis),
    y: placeOn({ left: head + side, right: head }, axis),
  }
}

/** Names for the points farthest from the line, as far as their gaps are significant and there is room. */
export function panelLabels(
  points: readonly PanelPoint[],
  place: { readonly x: Place; readonly y: Place },
  frame: Parameters<typeof placeLabels>[1],
): readonly PlacedLabel[] {
  const marks = points.map(({ label, people, model, gap }) => ({
    x: place.x(people.value ?? 0),
    y: place.y(model.value ?? 0),
    label: label.replace(/ \(.+\)$/, ''),
    weight: isFound(gap) ? Math.abs(gap.value ?? 0) : 0,
  }))
  return placeLabels(marks, frame, MOST_LABELS).filter(({ index }) => (marks[index]?.weight ?? 0) > 0)
}

/** The marks of all panels in the order of the keyboard: each panel's title, then its points. */
export function panelStarts(panels: readonly Panel[]): readonly number[] {
  return panels.map((_, at) => panels.slice(0, at).reduce((sum, { points }) => sum + 1 + points.length, 0))
}
