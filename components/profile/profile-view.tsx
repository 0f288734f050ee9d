import type { ReactNode } from 'react'
import { DumbbellChart } from '@/components/charts/dumbbell-chart'
import { ScatterChart } from '@/components/charts/scatter-chart'
import { EmptyState } from '@/components/ui/empty-state'
import { countOf } from '@/lib/format'
import type { Profile } from '@/lib/profile/profile'
import { AgreementTable } from './agreement-table'
import { AlignmentPanel } from './alignment-panel'
import { ESTIMATOR_NAMES } from './estimator-name'
import type { FactorMeta } from './factor-meta'
import { Finding, type FindingPart } from './finding'
import { gapLines } from './gap-lines'
import { GapTable } from './gap-table'
import { intervalNote, MethodPanel } from './method-panel'
import { PANELS, type PanelId } from './panels'
import type { ProfileViewState } from './profile-view-state'
import { RatersTable } from './raters-table'
import { sameFactorsNote } from './same-factors-note'
import { Term } from './term'
import { weightRows } from './weight-rows'

export type ProfileViewProps = {
  readonly profile: Profile
  readonly finding: readonly FindingPart[]
  readonly factors: readonly FactorMeta[]
  readonly view: ProfileViewState
  /** Folder of the factor pages; `null` in a shared report, where marks lead nowhere. */
  readonly factorsHref: string | null
  /** The parts shown; all unless a report chose some. */
  readonly panels?: readonly PanelId[]
  /** What changes the view, between the finding and the charts. */
  readonly controls?: ReactNode
}

const PEOPLE = 'People'

/** A profile as the dashboard and a shared report both show it. */
export function ProfileView(props: ProfileViewProps) {
  const { profile, finding, factors, view, factorsHref, panels = PANELS, controls } = props
  const { rows, models } = weightRows(profile, factors, view)
  const estimator = ESTIMATOR_NAMES[profile.settings.estimator]
  const lines = gapLines(profile, rows, models)
  const shows = (panel: PanelId) => panels.includes(panel)
  const compares = profile.reference !== null && models.length > 0
  const beside = compares && (shows('alignment') || shows('scatter'))
  return (
    <div className="grid gap-4">
      <Finding parts={finding} />
      {controls}
      <div className={`grid items-start gap-4 ${beside ? 'xl:grid-cols-[minmax(0,1fr)_360px]' : ''}`}>
        <div className="grid min-w-0 gap-4">
          {rows.length === 0 && (
            <EmptyState title="No factor to show">
              {view.significant
                ? 'No gap of the models shown is significant. Show all factors to see their scores.'
                : 'Every factor is hidden. Show some to see what drives the choice.'}
            </EmptyState>
          )}
          {rows.length > 0 && shows('factors') && (
            <DumbbellChart
              title="What drives the choice, factor by factor"
              note={
                <>
                  <Term id={profile.settings.estimator}>{estimator}</Term>{' '}
                  {profile.settings.estimator === 'accEq'
                    ? 'is the share of pairs on which rater and factor say the same, ties with ties.'
                    : 'is +1 when a rater always prefers the response with more of a factor, −1 when always the one with less.'}{' '}
                  {countOf(profile.pairs, 'pair')}; {intervalNote(profile)}.
                  {profile.settings.estimator !== 'accEq' && ' Hollow marks: the interval crosses 0.'}
                  {compares && ' Bold with •: a significant gap.'}
                  {profile.lengthOnly.length > 0 && (
                    <>
                      {' '}
                      Dotted: <Term id="lengthOnly">length alone</Term>.
                    </>
                  )}
                  {sameFactorsNote(profile)}
                </>
              }
              rows={rows}
              models={models}
              people={profile.reference === null ? null : PEOPLE}
              estimator={estimator}
              factorsHref={factorsHref}
            />
          )}
          {lines.length > 0 && shows('gaps') && <GapTable lines={lines} models={models} factorsHref={factorsHref} />}
        </div>
        {beside && (
          <div className="grid min-w-0 items-start gap-4 md:grid-cols-2 xl:grid-cols-1">
            {shows('alignment') && <AlignmentPanel profile={profile} models={models} />}
            {rows.length > 0 && shows('scatter') && (
              <ScatterChart
                title="People against models"
                note="On the dashed line both follow a factor alike; above it the model follows it more. Crosses are intervals."
                rows={rows}
                models={models}
                people={PEOPLE}
                factorsHref={factorsHref}
              />
            )}
          </div>
        )}
      </div>
      <div className="grid items-start gap-4 xl:grid-cols-2">
        {shows('raters') && <RatersTable profile={profile} />}
        {shows('agreement') && profile.agreements.length > 0 && <AgreementTable profile={profile} />}
      </div>
      {shows('method') && <MethodPanel profile={profile} factors={factors} />}
    </div>
  )
}
