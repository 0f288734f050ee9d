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
