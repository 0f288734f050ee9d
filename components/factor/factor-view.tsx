'use client'

import { DifferenceChart } from '@/components/charts/difference/difference-chart'
import type { FactorView as View } from '@/lib/profiles/load-factor'
import { FactorCorrelated } from './factor-correlated'
import { FactorDistribution } from './factor-distribution'
import { FactorDose } from './factor-dose'
import { FactorGroups, ModelPairs } from './factor-groups'
import { FactorHeader } from './factor-header'
import { factorHrefs, styleIn } from './factor-props'
import { FactorScoreTable } from './factor-score-table'
import { FactorScores } from './factor-scores'
import { FactorSentences } from './factor-sentences'
import { ModelChoice } from './model-choice'
import { ReliabilityPanel } from './reliability-panel'

type FactorViewProps = {
  readonly view: View
  /** Address of this dataset. */
  readonly base: string
}

/** One factor: what it is, what raters do with it, by how much, on which pairs, and what else moves with it. */
export function FactorView({ view, base }: FactorViewProps) {
  const { factor, reliability, finding, models, model, scores, gaps, people } = view
  const { label, unit } = factor
  const hrefs = factorHrefs(base, factor.id)
  const chosen = models.find(({ id }) => id === model)
  const shared = { label, models, hrefs }
  return (
    <div className="grid gap-6">
      <FactorHeader view={view} hrefs={hrefs} base={base} />
      <FactorSentences finding={finding} models={models} />
      {reliability && <ReliabilityPanel details={reliability} base={base} />}
      <FactorScores {...shared} scores={scores} gaps={gaps} lengthOnly={view.lengthOnly} />
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
          const score = { ...found.score, value: found.score.score }
          return [{ id, name: found.rater, style: styleIn(models, id), counts, score }]
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
