'use client'

import { useQueryStates } from 'nuqs'
import { Activity, lazy, type ReactNode, useDeferredValue, useMemo, useTransition } from 'react'
import { ChartSource } from '@/components/charts/frame/chart-source'
import { findingOf } from '@/lib/profile/findings/finding'
import type { ProfileChoice } from '@/lib/profile/profile-choice'
import { shownCorrected, shownModels } from '@/lib/profile/shown-models'
import type { ProfileChoices } from '@/lib/profiles/load-choices'
import type { FindingPart } from '@/lib/words/finding-words'
import { CorrectedNote } from './corrected-note'
import { Aside, Finding } from './finding'
import { modelSeries } from './model-series'
import type { ProfileViewProps } from './profile-view'
import { choiceParsers, viewParsers } from './profile-view-state'
import { ViewControls } from './view-controls'
import { whatCounts } from './what-counts'

/** Charts and tables are on the page from the start; their code comes after that of the controls, which answer meanwhile. */
const ProfileParts = lazy(async () => ({ default: (await import('./profile-view')).ProfileParts }))

type ProfileExplorerProps = Omit<ProfileViewProps, 'view' | 'finding'> & {
  readonly name: string
  readonly choices: ProfileChoices
  /** What the profile was built of. */
  readonly choice: ProfileChoice
  /** What the planned comparison says. */
  readonly planned: readonly FindingPart[] | null
  /** What can be done with the view, e.g. publish it; on the right of the controls. */
  readonly actions?: ReactNode
  /** How much the factors foresee; comes later than the profile. */
  readonly foresight?: ReactNode
  /** Whether each judge can be trusted; comes later than the profile. */
  readonly judges?: ReactNode
}

/** The profile with its controls; what is chosen is in the URL, so that a link and the back button are exact. */
export function ProfileExplorer(explorer: ProfileExplorerProps) {
  const { name, choices, choice, planned, actions, foresight, judges, ...props } = explorer
  const { profile } = props
  const [view, setView] = useQueryStates(viewParsers, { history: 'push' })
  const [isPending, startTransition] = useTransition()
  const [, setChoice] = useQueryStates(choiceParsers, { history: 'push', shallow: false, startTransition })
  // The controls answer at once; the charts follow as soon as they are drawn.
  const drawn = useDeferredValue(view)
  const series = useMemo(() => modelSeries(profile), [profile])
  const finding = useMemo(
    () => findingOf(profile, { models: [...shownModels(profile, drawn)], hidden: drawn.hidden }),
    [profile, drawn],
  )
  const part = whatCounts(profile, choice, choices)
  return (
    <ChartSource name={name} part={part}>
      {/* The numbers of the choice before stay, dimmed, until those of the new one are there. */}
      <div className={`grid gap-4 ${isPending ? 'opacity-60 transition-opacity' : ''}`} aria-busy={isPending}>
        <Finding parts={finding} />
        {foresight}
        <CorrectedNote names={shownCorrected(profile, drawn)} />
        {planned && <Aside parts={planned} />}
        {part && (
          <p className="text-sm" role="status">
            <span className="rounded-full border bg-sunken px-3 py-1">{part}</span>
          </p>
        )}
        <ViewControls
          profile={profile}
          models={series}
          choices={choices}
          view={view}
          choice={choice}
          onView={(change) => setView(plain(change))}
          onChoice={(change) => setChoice(plain(change))}
          onReset={() => {
            setView(null)
            setChoice(null)
          }}
          actions={actions}
        />
        {judges}
        {/* Unlike behind a Suspense boundary, what the server draws is visible without scripts. */}
        <Activity>
          <ProfileParts {...props} view={drawn} />
        </Activity>
      </div>
    </ChartSource>
  )
}

type Written<Value> = Value extends readonly (infer Item)[] ? Item[] : Value

/** Lists that may be written, as the address keeps them. */
function plain<Change extends object>(change: Change) {
  return Object.fromEntries(
    Object.entries(change).map(([name, value]) => [name, Array.isArray(value) ? [...value] : value]),
  ) as { -readonly [Name in keyof Change]: Written<Change[Name]> }
}
