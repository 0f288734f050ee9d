import type { Axis } from './axis-scale'
import type { Mark } from './weight-row'

/** What every Recharts drawing has here: focus and numbers are our marks', which answer the pointer under all that is drawn. */
export const SERIES_CHART = {
  accessibilityLayer: false,
  className: 'pointer-events-none **:data-mark:pointer-events-auto',
} as const

/** An axis of a Recharts drawing: our own ticks, all of them, and no line of its own. */
export const seriesAxis = ({ domain, ticks }: Axis, format: (value: number) => string) =>
  ({
    type: 'number',
    domain,
    ticks,
    interval: 0,
    axisLine: false,
    tickLine: false,
    tick: { fill: 'var(--muted)', fontSize: 11 },
    tickFormatter: format,
  }) as const

/** The interval of a number as Recharts wants it: how far it reaches down and up; `null` where there is none. */
export const intervalAround = ({ value, low, high }: Mark): [down: number, up: number] | null =>
  value === null || low === null || high === null ? null : [value - low, high - value]
