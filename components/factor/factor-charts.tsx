'use client'

import { DifferenceChart } from '@/components/charts/difference/difference-chart'
import { MarkerIcon } from '@/components/charts/frame/marker'
import { scoreMark } from '@/components/charts/frame/weight-row'
import { Link } from '@/components/ui/link'
import { Name } from '@/components/ui/name'
import type { FactorView as View } from '@/lib/profiles/load-factor'
import { FactorCorrelated } from './factor-correlated'
import { FactorDistribution } from './factor-distribution'
import { FactorDose } from './factor-dose'
import { FactorGroups, ModelPairs } from './factor-groups'
import { factorHrefs, type NamedModel, styleIn } from './factor-props'
import { FactorScoreTable } from './factor-score-table'
import { FactorScores } from './factor-scores'

type FactorChartsProps = {
  readonly view: View
  /** Address of this dataset. */
  readonly base: string
}

/** What raters do with a factor, by how much, on which pairs, and what else moves with it. */
export function FactorCharts({ view, base }: FactorChartsProps) {
  const { factor, models, model, scores, gaps, people } = view
  const { label, unit } = factor
  const hrefs = factorHrefs(base, factor.id)
  const chosen = models.find(({ id }) => id === model)
  const shared = { label, models, hrefs }
  return (
    <div className="grid gap-6">
      <FactorScores {...shared} families={view.families} scores={scores} gaps={gaps} lengthOnly={view.lengthOnly} />
      <FactorScoreTable scores={scores} models={models} />
      <FactorDose {...shared} dose={view.dose} unit={unit} people={people} />
      <DifferenceChart
        title={`How much more ${label.toLowerCase()} the chosen response had`}
        note="Right of 0: the chosen response had more of it than the other one. Ties and equal values are left out."
        unit={unit}
        edges={view.differences.edges}
        series={view.differences.raters.flatMap(({ id, counts }) => {
          const found = scores.find(({ raterId }) => raterId === id)
          if (!found) return []
          return [{ id, name: found.rater, style: styleIn(models, id), counts, score: scoreMark(found.score) }]
        })}
        hrefs={Object.fromEntries(models.map(({ id }) => [id, hrefs.pairsOf(id)]))}
      />
      {people !== null && models.length > 0 && <FactorGroups {...shared} groups={view.groups} />}
      {chosen && <ModelChoice model={chosen.id} models={models} />}
      <FactorDistribution {...shared} distribution={view.distribution} unit={unit} />
      {chosen && people !== null && (
        <ModelPairs groups={view.groups} model={chosen} gap={gaps.find(({ rater }) => rater === model)} hrefs={hrefs} />
      )}
      <FactorCorrelated correlated={view.correlated} label={label} model={model} hrefs={hrefs} />
    </div>
  )
}

/** Which model the page shows in detail. */
function ModelChoice({ model, models }: { readonly model: string; readonly models: readonly NamedModel[] }) {
  if (models.length < 2) return null
  return (
    <nav aria-label="Model" className="flex flex-wrap items-center gap-2">
      <span className="mr-1 font-semibold">In detail</span>
      {models.map(({ id, name }) => (
        <Link
          key={id}
          href={`?model=${encodeURIComponent(id)}`}
          scroll={false}
          {...(id === model ? { 'aria-current': 'true' as const } : {})}
          className="rounded-full border bg-surface px-3 py-1 text-muted hover:text-ink aria-[current=true]:border-ink aria-[current=true]:text-ink"
        >
          <MarkerIcon {...styleIn(models, id)} />
          <Name>{name}</Name>
        </Link>
      ))}
    </nav>
  )
}
