import type { ReactNode } from 'react'
import type { Profile } from '@/lib/profile/profile'
import type { FactorMeta } from './factor-meta'
import { Finding, type FindingPart } from './finding'
import type { PanelId } from './panels'
import { hasPanel, ProfilePanel } from './profile-panel'
import type { ProfileViewState } from './profile-view-state'
import { weightRows } from './weight-rows'

export type ProfileViewProps = {
  readonly profile: Profile
  readonly finding: readonly FindingPart[]
  readonly factors: readonly FactorMeta[]
  readonly view: ProfileViewState
  /** Folder of the factor pages; `null` in a shared report, where marks lead nowhere. */
  readonly factorsHref: string | null
  /** What changes the view, between the finding and the charts. */
  readonly controls?: ReactNode
}

/** A profile as the dashboard shows it. */
export function ProfileView({ profile, finding, factors, view, factorsHref, controls }: ProfileViewProps) {
  const { rows, models } = weightRows(profile, factors, view)
  const part = (panel: PanelId) => (
    <ProfilePanel {...{ panel, profile, factors, rows, models, factorsHref }} significant={view.significant} />
  )
  const beside = hasPanel('alignment', profile, models)
  return (
    <div className="grid gap-4">
      <Finding parts={finding} />
      {controls}
      <div className={`grid items-start gap-4 ${beside ? 'xl:grid-cols-[minmax(0,1fr)_360px]' : ''}`}>
        <div className="grid min-w-0 gap-4">
          {part('factors')}
          {part('gaps')}
        </div>
        {beside && (
          <div className="grid min-w-0 items-start gap-4 md:grid-cols-2 xl:grid-cols-1">
            {part('alignment')}
            {part('scatter')}
          </div>
        )}
      </div>
      <div className="grid items-start gap-4 xl:grid-cols-2">
        {part('raters')}
        {part('agreement')}
      </div>
      {part('method')}
    </div>
  )
}
