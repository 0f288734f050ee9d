import type { ReactNode } from 'react'
import { DumbbellChart } from '@/components/charts/dumbbell/dumbbell-chart'
import type { ModelSeries, WeightRow } from '@/components/charts/frame/weight-row'
import { ScatterChart } from '@/components/charts/scatter/scatter-chart'
import { SlopeChart } from '@/components/charts/slope/slope-chart'
import { EmptyState } from '@/components/ui/empty-state'
import { namedFamily } from '@/lib/profile/findings/named-family'
import type { Profile } from '@/lib/profile/profile'
import { profileOf } from '@/lib/profile/shown-models'
import type { FactorMeta } from '@/lib/profiles/factor-meta'
import { type Edition, notesIn } from '@/lib/words/edition'
import type { PanelId } from '@/lib/words/panels'
import { ESTIMATOR_NAMES } from '@/lib/words/score'
import { AgreementTable } from './agreement-table'
import { AlignmentPanel } from './alignment-panel'
import { InEdition } from './edition-context'
import { gapLines } from './gap-lines'
import { GapTable } from './gap-table'
import { MethodPanel } from './method-panel'
import { RatersTable } from './raters-table'
import { WeightsHeatmap } from './weights-heatmap'
import { WeightsNote } from './weights-note'

const PEOPLE = 'People'

type ProfilePanelProps = {
  readonly panel: PanelId
  readonly profile: Profile
  /** Whose words and legends it has; what its marks say, its numbers say themselves. */
  readonly edition: Edition
  readonly factors: readonly FactorMeta[]
  readonly rows: readonly WeightRow[]
  readonly models: readonly ModelSeries[]
  /** Only significant gaps were asked for. */
  readonly significant: boolean
  /** Folder of the factor pages; `null` in a shared report, where marks lead nowhere. */
  readonly factorsHref: string | null
  /** Under the rows of the factors: what is not among them. */
  readonly foot?: ReactNode
  /** Factors shown that have no score to draw. */
  readonly undrawn?: number
}

const NO_SCORE = 'No factor tells a pair apart that somebody decided: there is no score to draw.'

/** Whether there is anything that a part of the page could show of a profile. */
export function hasPanel(panel: PanelId, { reference, agreements }: Profile, models: readonly ModelSeries[]): boolean {
  const compares = reference !== null && models.length > 0
  if (panel === 'agreement') return agreements.length > 0
  return compares || !['alignment', 'scatter', 'slope', 'gaps'].includes(panel)
}

/** One part of a profile's page. The dashboard and shared reports draw the same parts, each in an order of its own. */
export function ProfilePanel(props: ProfilePanelProps) {
  if (!hasPanel(props.panel, props.profile, props.models)) return null
  return (
    <InEdition edition={props.edition}>
      <Panel {...props} />
    </InEdition>
  )
}

function Panel(props: ProfilePanelProps) {
  const { panel, profile, edition, factors, rows, models, significant, factorsHref, foot, undrawn = 0 } = props
  const notes = notesIn(edition)
  // Reports of the first edition stay what their readers have seen.
  const shown = edition === 1 ? profile : profileOf(profile, models)
  switch (panel) {
    case 'factors':
      return rows.length === 0 ? (
        <NoFactor foot={foot}>{significant ? notes.noGap : undrawn > 0 ? NO_SCORE : notes.hidden}</NoFactor>
      ) : (
        <DumbbellChart
          title={notes.weightsTitle}
          note={
            <WeightsNote
              profile={profile}
              compares={profile.reference !== null && models.length > 0}
              edition={edition}
            />
          }
          rows={rows}
          models={models}
          people={profile.reference === null ? null : PEOPLE}
          estimator={ESTIMATOR_NAMES[profile.settings.estimator]}
          factorsHref={factorsHref}
          foot={foot}
          printed={factorsHref === null && edition > 1}
        />
      )
    case 'alignment':
      return <AlignmentPanel profile={profile} edition={edition} models={models} />
    case 'scatter':
      return rows.every(hasNoPoint) ? null : (
        <ScatterChart
          title="People against models"
          note={notes.scatter}
          rows={rows}
          models={models}
          people={PEOPLE}
          factorsHref={factorsHref}
        />
      )
    case 'slope':
      return rows.filter(({ people }) => people !== null && people.value !== null).length < 2 ? null : (
        <SlopeChart
          title="What ranks first"
          note={notes.slope}
          rows={rows}
          models={models}
          people={PEOPLE}
          factorsHref={factorsHref}
        />
      )
    case 'heatmap':
      return rows.length === 0 ? null : (
        <WeightsHeatmap
          rows={rows}
          models={models}
          people={profile.reference === null ? null : PEOPLE}
          factorsHref={factorsHref}
        />
      )
    case 'gaps': {
      const lines = gapLines(profile, rows, models)
      // Of a profile that says why there is no gap, the rows above say it.
      const isEmpty = profile.families !== undefined && lines.every(({ gap }) => gap.gap === null)
      return lines.length === 0 || isEmpty ? null : (
        <GapTable lines={lines} models={models} family={namedFamily(profile, 'main')} factorsHref={factorsHref} />
      )
    }
    case 'raters':
      return <RatersTable profile={shown} models={models} factorsHref={factorsHref} />
    case 'agreement':
      return <AgreementTable profile={shown} folds={factorsHref !== null} />
    case 'method':
      return <MethodPanel profile={profile} factors={factors} edition={edition} />
  }
}

/** Whether people or all models have no score. */
const hasNoPoint = ({ people, models }: WeightRow): boolean =>
  people === null || people.value === null || models.every(({ score }) => score.value === null)

function NoFactor({ foot, children }: { readonly foot: ReactNode; readonly children: string }) {
  return (
    <>
      <EmptyState title="No factor to show">{children}</EmptyState>
      {foot}
    </>
  )
}
