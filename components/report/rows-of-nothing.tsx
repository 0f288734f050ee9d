import { dumbbellTwin } from '@/components/charts/dumbbell/dumbbell-twin'
import { TwinTable } from '@/components/charts/frame/twin-table'
import type { ModelSeries, WeightRow } from '@/components/charts/frame/weight-row'
import type { Profile } from '@/lib/profile/profile'
import { foldedInWords } from './folded-in-words'

type RowsOfNothingProps = {
  readonly rows: readonly WeightRow[]
  readonly models: readonly ModelSeries[]
  readonly profile: Pick<Profile, 'reference'>
}

/** Factors that say nothing, counted; a click shows what there is of them, and paper names them in a line. */
export function RowsOfNothing({ rows, models, profile }: RowsOfNothingProps) {
  if (rows.length === 0) return null
  return (
    <>
      <details data-screen-only className="mt-2 border-t pt-3 text-sm">
        <summary className="text-muted">{foldedInWords(rows, false)}</summary>
        <div className="mt-2 overflow-x-auto">
          <TwinTable
            title="Factors without a number that says anything"
            twin={dumbbellTwin(rows, models, profile.reference === null ? null : 'People', null)}
          />
        </div>
      </details>
      <p className="mt-2 hidden border-t pt-2 text-muted text-sm print:block">{foldedInWords(rows, true)}</p>
    </>
  )
}
