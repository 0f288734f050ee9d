import { Term } from '@/components/profile/term'
import { IN_CELL, Name } from '@/components/ui/name'
import type { LeftOut } from '@/lib/improve/choose-predictors'
import { countOf } from '@/lib/words/format'

type LeftOutFactorsProps = {
  readonly leftOut: readonly LeftOut[]
  /** Taken in spite of a leak. */
  readonly ticked: readonly string[]
  readonly onTick: (ticked: readonly string[]) => void
}

/** Which factors are not in the model, by name and with the reason; one that may be the choice itself can be ticked. */
export function LeftOutFactors({ leftOut, ticked, onTick }: LeftOutFactorsProps) {
  const leaks = leftOut.filter(({ leak, factor }) => leak && !ticked.includes(factor))
  const others = leftOut.filter(({ leak }) => !leak)
  return (
    <>
      {ticked.length > 0 && (
        <p className="text-warn">
          {countOf(ticked.length, 'factor')} taken although it may be people’s choice itself: what is foreseen by it is
          no explanation.{' '}
          <button type="button" className="underline" onClick={() => onTick([])}>
            Leave out again
          </button>
        </p>
      )}
      {leaks.length > 0 && (
        <fieldset className="grid gap-1">
          <legend className="mb-1">
            Left out as a <Term id="leak">leak</Term>; tick one to take it all the same:
          </legend>
          {leaks.map(({ factor, label, reason }) => (
            <label key={factor} className="flex items-baseline gap-2">
              <input
                type="checkbox"
                checked={false}
                onChange={() => onTick([...ticked, factor])}
                className="translate-y-0.5 accent-ink"
              />
              <span>
                <span className="text-ink">
                  <Name most={IN_CELL}>{label}</Name>
                </span>
                : {reason}
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {others.length > 0 && (
        <details>
          <summary>{countOf(others.length, 'factor')} left out</summary>
          <ul className="mt-1 list-disc pl-5">
            {others.map(({ factor, label, reason }) => (
              <li key={factor}>
                {label} {reason}.
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
