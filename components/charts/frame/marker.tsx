const SHAPES = ['square', 'triangle', 'diamond', 'wedge', 'plus', 'hexagon', 'star', 'bow'] as const
type Shape = 'circle' | (typeof SHAPES)[number]
export type RaterStyle = { readonly colour: string; readonly shape: Shape }

/** People: the circle and the one colour nobody else has. */
export const HUMAN_STYLE: RaterStyle = { colour: 'var(--human)', shape: 'circle' }

/** The look of the index-th model of a dataset; from the ninth on colours repeat, but never with the same shape. */
export function modelStyle(index: number): RaterStyle {
  const round = Math.floor(index / SHAPES.length)
  const shape = SHAPES[(index + 3 * round) % SHAPES.length] ?? 'square'
  return { colour: `var(--model-${(index % SHAPES.length) + 1})`, shape }
}

/** Outlines around (0, 0), all of about the area of a circle of diameter 2. */
const OUTLINES: Readonly<Record<Shape, string>> = {
  circle: 'M-1 0A1 1 0 1 1 1 0A1 1 0 1 1-1 0Z',
  square: 'M-.88-.88H.88V.88H-.88Z',
  triangle: 'M0-1.1 1.15.9H-1.15Z',
  diamond: 'M0-1.24 1.24 0 0 1.24-1.24 0Z',
  wedge: 'M0 1.1 1.15-.9H-1.15Z',
  plus: 'M-.42-1.12H.42V-.42H1.12V.42H.42V1.12H-.42V.42H-1.12V-.42H-.42Z',
  hexagon: 'M-1.12 0-.56-.97H.56L1.12 0 .56.97H-.56Z',
  star: 'M0-1.3.34-.47 1.24-.4.56.18.77 1.05 0 .58-.77 1.05-.56.18-1.24-.4-.34-.47Z',
  bow: 'M-1.15-.95 1.15.95V-.95L-1.15.95Z',
}

type MarkerProps = RaterStyle & {
  readonly x: number
  readonly y: number
  /** Radius in pixels. */
  readonly size: number
  /** The number does not stand out. */
  readonly hollow?: boolean
  /** Width of the rim; less where marks are small and many. */
  readonly rim?: number
}

/** One rater's mark, with a rim of the surface's colour that keeps it apart from what lies under it. */
export function Marker({ x, y, size, colour, shape, hollow = false, rim = 4 }: MarkerProps) {
  const d = OUTLINES[shape]
  const place = `translate(${x} ${y}) scale(${size})`
  return (
    <g>
      <path d={d} transform={place} fill="var(--surface)" stroke="var(--surface)" strokeWidth={rim / size} />
      <path
        d={d}
        transform={place}
        fill={hollow ? 'var(--surface)' : colour}
        stroke={colour}
        strokeWidth={(hollow ? 1.75 : 0.75) / size}
        strokeLinejoin="round"
      />
    </g>
  )
}

/** The mark before a rater's name, in running text or a table. */
export function MarkerIcon({ colour, shape }: RaterStyle) {
  return (
    <svg viewBox="-8 -8 16 16" className="mr-2 inline-block size-4 shrink-0 align-[-3px]" aria-hidden="true">
      <Marker x={0} y={0} size={5} colour={colour} shape={shape} />
    </svg>
  )
}

type WhiskerProps = {
  readonly y: number
  readonly low: number | null
  readonly high: number | null
  readonly place: (value: number) => number
  readonly colour: string
}

/** An interval: a thin line with short ends. */
export function Whisker({ y, low, high, place, colour }: WhiskerProps) {
  if (low === null || high === null) return null
  const [from, to] = [place(low), place(high)]
  return (
    <path
      d={`M${from} ${y - 2.5}v5M${from} ${y}H${to}M${to} ${y - 2.5}v5`}
      fill="none"
      stroke={colour}
      strokeOpacity={0.7}
      strokeWidth={1.25}
    />
  )
}

/** Below zero and above zero have one colour each, in every chart and table. */
export const signColour = (value: number): string => (value < 0 ? 'var(--gap-less)' : 'var(--gap-more)')
