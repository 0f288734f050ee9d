import type { ReactNode } from 'react'

type StepProps = {
  readonly number: number
  readonly title: string
  /** One sentence about what is decided here. */
  readonly note: ReactNode
  readonly children: ReactNode
}

/** One step of the recipe. */
export function Step({ number, title, note, children }: StepProps) {
  const id = `step-${number}`
  return (
    <section
      aria-labelledby={id}
      className="grid grid-cols-[minmax(0,1fr)] gap-3 border-b px-4 py-4 last:border-b-0 sm:px-5"
    >
      <div>
        <h2 id={id} className="flex items-baseline gap-2 font-semibold">
          <span className="text-muted tabular-nums">{number}</span>
          {title}
        </h2>
        <p className="max-w-[68ch] text-muted text-sm">{note}</p>
      </div>
      {children}
    </section>
  )
}
