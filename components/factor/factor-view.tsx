'use client'

import Link from 'next/link'
import type { ReactNode } from 'react'
import { DifferenceChart } from '@/components/charts/difference/difference-chart'
import { MarkerIcon } from '@/components/charts/frame/marker'
import { scoreMark } from '@/components/charts/frame/weight-row'
import { CorrectedNote } from '@/components/profile/corrected-note'
import { Aside, Finding } from '@/components/profile/finding'
import { Name } from '@/components/ui/name'
import type { FactorFinding } from '@/lib/profile/findings/factor-finding'
import type { FactorView as View } from '@/lib/profiles/load-factor'
import { FactorAlike } from './factor-alike'
import { FactorCorrelated } from './factor-correlated'
import { FactorDistribution } from './factor-distribution'
import { FactorDose } from './factor-dose'
import { FactorGroups, ModelPairs } from './factor-groups'
import { FactorHeader } from './factor-header'
import { factorHrefs, type NamedModel, styleIn } from './factor-props'
import { FactorScoreTable } from './factor-score-table'
import { FactorScores } from './factor-scores'
import { ReliabilityPanel } from './reliability-panel'

type FactorViewProps = {
  readonly view: View
  /** Address of this dataset. */
  readonly base: string
  /** What can be done about the gap of the model in detail; it comes later. */
  readonly remedies?: ReactNode
}

/** One factor: what it is, what raters do with it, by how much, on which pairs, and what else moves with it. */
export function FactorView({ view, base, remedies }: FactorViewProps) {
  const { factor, reliability, finding, models, model, scores, gaps, people } = view
  const { label, unit } = factor
  const hrefs = factorHrefs(base, factor.id)
  const chosen = models.find(({ id }) => id === model)
  const shared = { label, models, hrefs }
  return (
    <div className="grid gap-6">
      <FactorHeader view={view} hrefs={hrefs} base={base} />
      <FactorSentences finding={finding} models={models} />
      <CorrectedNote names={models.flatMap(({ name, corrected }) => (corrected ? [name] : []))} />
      <FactorAlike gaps={gaps} models={models} />
      {remedies}
      {view.planned && <Aside parts={view.planned} />}
      {reliability && <ReliabilityPanel details={reliability} base={base} />}
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

type FactorSentencesProps = {
  readonly finding: FactorFinding
  readonly models: readonly NamedModel[]
}

/** The first thing read: what people do with the factor, and how each model differs. */
function FactorSentences({ finding: { lead, models: sentences }, models }: FactorSentencesProps) {
  return (
    <section aria-label="Finding" className="grid gap-3">
      <Finding parts={lead} />
      {sentences.length > 0 && (
        <ul className="grid max-w-[110ch] gap-1">
          {sentences.map(({ rater, parts }) => (
            <li key={rater} className="flex">
              <MarkerIcon {...styleIn(models, rater)} />
              <span className="min-w-0 text-pretty">
                {parts.map(({ text, strong, muted }) => (
                  <span key={text} className={strong ? 'font-semibold' : muted ? 'text-muted' : ''}>
                    {text}
                  </span>
                ))}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
