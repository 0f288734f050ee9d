type ProgressProps = {
  /** Names what is progressing: "Uploading human.jsonl". */
  readonly label: string
  readonly value: number
  /** `null` while the end is not known. */
  readonly max: number | null
}

export function Progress({ label, value, max }: ProgressProps) {
  const share = max === null || max === 0 ? null : Math.min(1, value / max)
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      {...(share === null ? {} : { 'aria-valuenow': Math.round(share * 100) })}
      className="h-1.5 overflow-hidden rounded-full bg-line"
    >
      <div
        className={`h-full rounded-full bg-ink transition-[width] duration-300 ${share === null ? 'w-1/3 motion-safe:animate-pulse' : ''}`}
        style={share === null ? undefined : { width: `${share * 100}%` }}
      />
    </div>
  )
}
