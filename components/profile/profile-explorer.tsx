'use client'

import { useQueryStates } from 'nuqs'
import { type ReactNode, useTransition } from 'react'
import { MarkerIcon } from '@/components/charts/marker'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { findingOf } from '@/lib/profile/finding'
import { ESTIMATORS } from '@/lib/profile/profile'
import { ChooseMany } from './choose-many'
import { ChooseOne } from './choose-one'
import { ESTIMATOR_NAMES } from './estimator-name'
import { ProfileView, type ProfileViewProps } from './profile-view'
import { SORTS, type Sort, shownModels } from './profile-view-state'
import { choiceParsers, viewParsers } from './view-parsers'
import { modelSeries } from './weight-rows'

type ProfileExplorerProps = Omit<ProfileViewProps, 'view' | 'controls' | 'finding'> & {
  /** What can be done with the view, e.g. publish it; on the right of the controls. */
  readonly actions?: ReactNode
}

const SORT_NAMES: Readonly<Record<Sort, string>> = {
  gap: 'largest gap',
  people: 'what people follow most',
  name: 'name',
}

/** The profile with its controls; what is chosen is in the URL, so that a link and the back button are exact. */
export function ProfileExplorer({ actions, ...props }: ProfileExplorerProps) {
  const { profile } = props
  const [view, setView] = useQueryStates(viewParsers, { history: 'push' })
  const [isPending, startTransition] = useTransition()
  const [choice, setChoice] = useQueryStates(choiceParsers, { history: 'push', shallow: false, startTransition })
  const series = modelSeries(profile)
  const hidden = new Set(view.hidden)
  // Of factors that say the same only the first is ever drawn, so only that one can be chosen.
  const factors = profile.factors.filter(({ sameAs }) => sameAs === null)
  const controls = (
    <div className="flex flex-wrap items-center gap-2" data-screen-only>
      {series.length > 1 && (
        <ChooseMany
          label="Models"
          options={series.map(({ id, name, style }) => ({ id, label: name, mark: <MarkerIcon {...style} /> }))}
          chosen={shownModels(profile, view)}
          onChange={(models) => setView({ models: models.length === series.length ? null : [...models] })}
        />
      )}
      <ChooseMany
        label="Factors"
        options={factors}
        chosen={new Set(factors.map(({ id }) => id).filter((id) => !hidden.has(id)))}
        onChange={(shown) => {
          const rest = factors.map(({ id }) => id).filter((id) => !shown.includes(id))
          setView({ hidden: rest.length === 0 ? null : rest })
        }}
      />
      <ChooseOne
        label="Sorted by"
        options={SORTS.map((id) => ({ id, label: SORT_NAMES[id] }))}
        chosen={view.sort}
        onChange={(sort) => setView({ sort })}
      />
      <ChooseOne
        label="Estimator"
        options={ESTIMATORS.map((id) => ({ id, label: ESTIMATOR_NAMES[id] }))}
        chosen={choice.estimator}
        onChange={(estimator) => setChoice({ estimator })}
      />
      {profile.gaps.length > 0 && (
        <Button
          className="rounded-full aria-pressed:border-ink"
          aria-pressed={view.significant}
          onClick={() => setView({ significant: view.significant ? null : true })}
        >
          {view.significant && <Icon name="check" />}
          Significant gaps only
        </Button>
      )}
      {actions && <div className="ml-auto flex items-center gap-2">{actions}</div>}
    </div>
  )
  // The numbers of the estimator before stay, dimmed, until those of the new one are there.
  return (
    <div className={isPending ? 'opacity-60 transition-opacity' : ''} aria-busy={isPending}>
      <ProfileView {...props} finding={findingOf(profile, view.models)} view={view} controls={controls} />
    </div>
  )
}
