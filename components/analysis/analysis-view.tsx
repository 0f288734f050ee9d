'use client'

import { useQueryStates } from 'nuqs'
import { useTransition } from 'react'
import { scoreMark } from '@/components/charts/frame/weight-row'
import { CorrectedNote } from '@/components/profile/corrected-note'
import { MethodPanel } from '@/components/profile/method-panel'
import { modelSeries } from '@/components/profile/model-series'
import { ChooseMany } from '@/components/ui/choose/choose-many'
import { ChooseOne } from '@/components/ui/choose/choose-one'
import { EmptyState } from '@/components/ui/empty-state'
import { shownCorrected } from '@/lib/profile/shown-models'
import { CURRENT_EDITION } from '@/lib/words/edition'
import { ESTIMATOR_NAMES, ESTIMATORS } from '@/lib/words/score'
import { type AnalysisProps, analysisParsers, firstRater, shownFactors, shownRaters } from './analysis-props'
import { AnnotatorsPanel } from './annotators-panel'
import { ControlledPanel } from './controlled-panel'
import { CorrelationPanel } from './correlation-panel'
import { GenerationPanel } from './generation-panel'
import { LeftOutPanel } from './left-out-panel'
import { LengthPanel } from './length-panel'
import { PlanningPanel } from './planning-panel'
import { SideBySidePanel } from './side-by-side-panel'
import { SlicesPanel } from './slices-panel'

const SCALE_NAMES = { sign: 'by direction', difference: 'by standard deviation' }
const AUTHOR_NAMES = { free: 'not held still', held: 'held still' }
const LEVEL_NAMES = { all: 'all levels', adjacent: 'neighbouring levels' }

/** What single scores cannot say. One rater at a time; what is chosen is in the URL. */
export function AnalysisView(props: AnalysisProps) {
  const { profile, analysis } = props
  const [isPending, startTransition] = useTransition()
  const [view, setView] = useQueryStates(analysisParsers, { history: 'push', startTransition })
  const raters = shownRaters(profile)
  const first = firstRater(profile, raters)
  const rater = raters.find(({ id }) => id === view.rater) ?? first
  const factors = shownFactors(props)
  if (!rater || profile.factors.length === 0)
    return <EmptyState title="Nothing to analyse yet">It takes a rater and a measured factor.</EmptyState>
  const tables = analysis.controlled.filter(({ scale }) => scale === view.scale)
  const withAuthors = tables.find(({ authors }) => authors !== null)
  const table = (view.authors ? withAuthors : undefined) ?? tables[0]
  const slices = analysis.sliced.filter((each) => each.slices.length > 1)
  const sliced =
    slices.find(({ name }) => name === view.slice) ?? slices.find(({ scores }) => scores.length > 0) ?? slices[0]
  const own = profile.scores.filter((score) => score.rater === rater.id)
  const strongest = [...own].sort((x, y) => Math.abs(y.score ?? 0) - Math.abs(x.score ?? 0))[0]
  const factor = profile.factors.find(({ id }) => id === view.factor)?.id ?? strongest?.factor ?? ''
  const whole = own.find((score) => score.factor === factor)
  return (
    <div className={`grid gap-4 ${isPending ? 'opacity-60 transition-opacity' : ''}`} aria-busy={isPending}>
      <div className="flex flex-wrap items-center gap-2" data-screen-only>
        <ChooseOne
          label="Rater"
          options={raters.map(({ id, name }) => ({ id, label: name }))}
          chosen={rater.id}
          onChange={(id) => setView({ rater: id === first?.id ? null : id })}
        />
        {props.corrected && (
          <ChooseMany
            label="Also show"
            none="no corrected judge"
            options={props.corrected.map(({ id, name }) => ({ id, label: name }))}
            chosen={new Set(props.corrected.flatMap(({ id, isIn }) => (isIn ? [id] : [])))}
            onChange={(corrected) => setView({ corrected: [...corrected] }, { shallow: false })}
          />
        )}
        <ChooseOne
          label="Weights"
          options={(['sign', 'difference'] as const).map((id) => ({ id, label: SCALE_NAMES[id] }))}
          chosen={view.scale}
          onChange={(scale) => setView({ scale })}
        />
        {withAuthors && (
          <ChooseOne
            label="Who wrote it"
            options={(['free', 'held'] as const).map((id) => ({ id, label: AUTHOR_NAMES[id] }))}
            chosen={view.authors ? 'held' : 'free'}
            onChange={(id) => setView({ authors: id === 'held' || null })}
          />
        )}
        <ChooseOne
          label="Estimator"
          options={ESTIMATORS.map((id) => ({ id, label: ESTIMATOR_NAMES[id] }))}
          chosen={view.estimator}
          onChange={(estimator) => setView({ estimator }, { shallow: false })}
        />
        {slices.length > 1 && (
          <ChooseOne
            label="Sliced by"
            options={slices.map(({ name }) => ({ id: name, label: name }))}
            chosen={sliced?.name ?? ''}
            onChange={(slice) => setView({ slice })}
          />
        )}
        {sliced && (
          <ChooseOne
            label="Sliced factor"
            options={profile.factors.filter(({ id }) => factors.isShown(id))}
            chosen={factor}
            onChange={(id) => setView({ factor: id })}
          />
        )}
        {profile.generationGaps.length > 0 && (
          <ChooseOne
            label="Written pairs"
            options={(['all', 'adjacent'] as const).map((id) => ({ id, label: LEVEL_NAMES[id] }))}
            chosen={view.levels}
            onChange={(levels) => setView({ levels }, { shallow: false })}
          />
        )}
      </div>
      <CorrectedNote names={shownCorrected(profile, { models: [], setting: null })} />
      {profile.generationGaps.map((gap) => (
        <GenerationPanel key={gap.discrimination} gap={gap} profile={profile} raters={raters} factors={factors} />
      ))}
      {table && (
        <SideBySidePanel
          table={table}
          authorsApart={analysis.authorsApart}
          raters={raters}
          chosen={rater}
          profile={profile}
          factors={factors}
        />
      )}
      <div className="grid items-start gap-4 xl:grid-cols-2">
        {table && (
          <ControlledPanel
            table={table}
            rater={rater}
            factors={factors}
            scores={new Map(own.map((score) => [score.factor, score.score]))}
            estimator={ESTIMATOR_NAMES[profile.settings.estimator]}
          />
        )}
        <LengthPanel scores={analysis.lengthControlled} rater={rater} factors={factors} />
        <CorrelationPanel correlation={analysis.correlation} factors={factors} />
        {analysis.leftOut.length > 0 && (
          <LeftOutPanel
            leftOut={analysis.leftOut}
            alignments={profile.alignments}
            models={modelSeries(profile)}
            factors={factors}
          />
        )}
      </div>
      <SlicesPanel
        sliced={sliced}
        factor={factor}
        rater={rater}
        factors={factors}
        overall={whole && scoreMark(whole)}
      />
      {profile.people && <AnnotatorsPanel profile={profile} factors={factors} />}
      <PlanningPanel profile={profile} rater={rater} factors={factors} />
      <MethodPanel profile={profile} factors={props.factors} edition={CURRENT_EDITION} />
    </div>
  )
}
