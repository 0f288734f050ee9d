import { DoseChart } from '@/components/charts/dose/dose-chart'
import type { DoseSeries } from '@/components/charts/dose/dose-layout'
import { Term } from '@/components/profile/term'
import { EmptyState } from '@/components/ui/empty-state'
import type { DoseResponse } from '@/lib/pairs/dose-response'
import { formatCount } from '@/lib/words/format'
import { type FactorHrefs, type NamedModel, styleIn } from './factor-props'

type FactorDoseProps = {
  readonly dose: DoseResponse
  readonly label: string
  readonly unit: string
  /** Id of the rater that stands for people. */
  readonly people: string | null
  readonly models: readonly NamedModel[]
  readonly hrefs: FactorHrefs
}

/** A panel for each model, with people in every one of them. */
export function FactorDose({ dose: { bins, raters }, label, unit, people, models, hrefs }: FactorDoseProps) {
  const seriesOf = (id: string, name: string): readonly DoseSeries[] => {
    const found = raters.find((rater) => rater.id === id)
    return found ? [{ id, name, style: styleIn(models, id), marks: found.shares }] : []
  }
  const own = people === null ? [] : seriesOf(people, 'People')
  const panels = models.map(({ id, name }) => ({
    id,
    href: `${hrefs.pairsOf(id)}&sort=difference`,
    series: [...own, ...seriesOf(id, name)],
  }))
  const alone = own.length > 0 ? [{ id: 'people', href: `${hrefs.pairs}&sort=difference`, series: own }] : []
  const shown = panels.length > 0 ? panels : alone
  if (bins.length === 0 || shown.length === 0)
    return (
      <EmptyState title="No dose to respond to">
        No pair that somebody decided has two different values of {label.toLowerCase()}.
      </EmptyState>
    )
  const counts = bins.map(({ n }) => n)
  const [least, most] = [Math.min(...counts), Math.max(...counts)]
  const each = least === most ? formatCount(least) : `${formatCount(least)} to ${formatCount(most)}`
  return (
    <DoseChart
      title={`${label}: how often more of it wins, by the size of the difference`}
      note={
        <>
          <Term id="doseResponse">Share of pairs</Term> in which the rater chose the response with more of it, by the
          size of the difference: {bins.length === 1 ? 'one group' : `${bins.length} groups`} of {each} pairs. 50% is no
          preference; hollow where the interval holds it. Ties are left out. 95% intervals allow for pairs of one prompt
          being alike.
        </>
      }
      unit={unit}
      bins={bins}
      panels={shown}
    />
  )
}
